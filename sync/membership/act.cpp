#include "act.h"

namespace kopa::sync {

using namespace crypto;

namespace {

constexpr std::uint64_t actVersion = 1;
constexpr std::uint64_t kindInvite = 1;
constexpr std::uint64_t kindRevoke = 2;
constexpr std::uint64_t kindRotate = 3;
constexpr std::uint64_t kindRemoveDevices = 4;
constexpr std::uint64_t kindRemovePerson = 5;
constexpr std::uint64_t kindRole = 6;
constexpr std::uint64_t kindAdmit = 7;
constexpr std::uint64_t kindConfirm = 8;
constexpr std::uint64_t kindResolve = 9;

struct ActWriter
{
    CborWriter &writer;

    CborWriter &head(std::uint64_t kind, std::uint64_t fields) const
    {
        return writer.array(2 + fields).unsignedInteger(actVersion).unsignedInteger(kind);
    }
    void operator()(const InviteAct &act) const
    {
        head(kindInvite, 6)
            .id(act.sign)
            .id(act.box)
            .id(act.person)
            .unsignedInteger(std::uint64_t(act.role))
            .unsignedInteger(std::uint64_t(act.expires))
            .boolean(act.remote);
    }
    void operator()(const RevokeAct &act) const { head(kindRevoke, 1).id(act.sign); }
    void operator()(const RotateAct &act) const { head(kindRotate, 1).boolean(act.closed); }
    void operator()(const RemoveDevicesAct &act) const
    {
        head(kindRemoveDevices, 1).array(std::uint64_t(act.devices.size()));
        for (const DeviceId &device : act.devices)
            writer.id(device);
    }
    void operator()(const RemovePersonAct &act) const { head(kindRemovePerson, 1).id(act.person); }
    void operator()(const RoleAct &act) const
    {
        head(kindRole, 2).id(act.person).unsignedInteger(std::uint64_t(act.role));
    }
    void operator()(const AdmitAct &act) const
    {
        head(kindAdmit, 4);
        act.device.write(writer);
        writer.id(act.person).unsignedInteger(std::uint64_t(act.role)).boolean(act.recovery);
    }
    void operator()(const ConfirmAct &act) const { head(kindConfirm, 1).id(act.device); }
    void operator()(const ResolveAct &act) const
    {
        head(kindResolve, 2).unsignedInteger(act.seq).id(act.hash);
    }
};

Role readRole(CborReader &reader)
{
    const auto role = roleFromNumber(reader.unsignedInteger());
    if (!role)
        reader.fail();
    return role.value_or(Role::Reader);
}

/// Reads the fields of one kind, of which there must be so many.
struct ActFields
{
    CborReader &reader;
    std::uint64_t count;

    void expect(std::uint64_t fields) const
    {
        if (count != fields + 2)
            reader.fail();
    }
    Act invite() const
    {
        expect(6);
        InviteAct act;
        act.sign = reader.id<VerifyKey>();
        act.box = reader.id<BoxPublicKey>();
        act.person = reader.id<PersonId>();
        act.role = readRole(reader);
        act.expires = std::int64_t(reader.unsignedInteger(INT64_MAX / 1000));
        act.remote = reader.boolean();
        return act;
    }
    Act removeDevices() const
    {
        expect(1);
        RemoveDevicesAct act;
        for (auto left = reader.array(maximumActiveDevices); left > 0 && !reader.failed(); --left)
            act.devices.append(reader.id<DeviceId>());
        return act;
    }
    Act role() const
    {
        expect(2);
        const auto person = reader.id<PersonId>();
        return RoleAct{person, readRole(reader)};
    }
    Act admit() const
    {
        expect(4);
        AdmitAct act;
        act.device = PublicDevice::read(reader);
        act.person = reader.id<PersonId>();
        act.role = readRole(reader);
        act.recovery = reader.boolean();
        return act;
    }
    Act resolve() const
    {
        expect(2);
        const auto seq = reader.unsignedInteger(INT64_MAX);
        return ResolveAct{seq, reader.id<Hash>()};
    }
};

Act readAct(CborReader &reader, std::uint64_t kind, const ActFields &fields)
{
    switch (kind) {
    case kindInvite:
        return fields.invite();
    case kindRevoke:
        fields.expect(1);
        return RevokeAct{reader.id<VerifyKey>()};
    case kindRotate:
        fields.expect(1);
        return RotateAct{reader.boolean()};
    case kindRemoveDevices:
        return fields.removeDevices();
    case kindRemovePerson:
        fields.expect(1);
        return RemovePersonAct{reader.id<PersonId>()};
    case kindRole:
        return fields.role();
    case kindAdmit:
        return fields.admit();
    case kindConfirm:
        fields.expect(1);
        return ConfirmAct{reader.id<DeviceId>()};
    case kindResolve:
        return fields.resolve();
    default:
        reader.fail();
        return RotateAct{};
    }
}

} // namespace

QByteArray encodeAct(const Act &act)
{
    CborWriter writer;
    std::visit(ActWriter{writer}, act);
    return writer.result();
}

Result<Act> parseAct(const QByteArray &bytes)
{
    CborReader reader(bytes);
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != actVersion)
        return ErrorCode::AnswerVersion;
    const auto kind = reader.unsignedInteger();
    Act act = readAct(reader, kind, {reader, fields});
    if (!reader.finish())
        return ErrorCode::Malformed;
    return act;
}

InviteAct inviteAct(const Invitation &invitation, const PersonId &person, Role role, std::int64_t expires,
                    bool remote)
{
    const InvitationKeys keys = invitationKeys(invitation.secret);
    return {keys.sign.verify, keys.box.open, person, role, expires, remote};
}

} // namespace kopa::sync
