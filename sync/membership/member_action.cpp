#include "member_action.h"

namespace kopa::sync {

using namespace crypto;

namespace {

constexpr std::uint64_t kindGenesis = 1;
constexpr std::uint64_t kindInvite = 2;
constexpr std::uint64_t kindRevokeInvite = 3;
constexpr std::uint64_t kindEpoch = 4;
constexpr std::uint64_t kindRemove = 5;
constexpr std::uint64_t kindRole = 6;
constexpr std::uint64_t kindAdmit = 7;
constexpr std::uint64_t kindConfirm = 8;
constexpr std::uint64_t kindResolve = 9;
constexpr qsizetype genesisRandom = 16;

void writeCuts(CborWriter &writer, const QList<CutOff> &cuts)
{
    writer.array(std::uint64_t(cuts.size()));
    for (const CutOff &cut : cuts)
        writer.array(3).id(cut.device).unsignedInteger(cut.seq).id(cut.hash);
}

struct ActionWriter
{
    CborWriter &writer;

    void operator()(const GenesisAction &action) const
    {
        writer.unsignedInteger(kindGenesis).array(3);
        action.creator.write(writer);
        writer.id(action.person).bytes(action.random);
    }
    void operator()(const InviteAction &action) const
    {
        writer.unsignedInteger(kindInvite)
            .array(7)
            .id(action.sign)
            .id(action.box)
            .id(action.person)
            .unsignedInteger(std::uint64_t(action.role))
            .unsignedInteger(std::uint64_t(action.expires))
            .unsignedInteger(action.epoch)
            .bytes(action.wrappedKey);
    }
    void operator()(const RevokeInviteAction &action) const
    {
        writer.unsignedInteger(kindRevokeInvite).array(1).id(action.sign);
    }
    void operator()(const EpochAction &action) const
    {
        writer.unsignedInteger(kindEpoch).array(4).unsignedInteger(action.epoch).id(action.key);
        writer.bytes(action.previous).array(std::uint64_t(action.wraps.size()));
        for (const EpochAction::Wrap &wrap : action.wraps)
            writer.array(2).id(wrap.device).bytes(wrap.key);
    }
    void operator()(const RemoveAction &action) const
    {
        writer.unsignedInteger(kindRemove).array(2).array(std::uint64_t(action.devices.size()));
        for (const DeviceId &device : action.devices)
            writer.id(device);
        writeCuts(writer, action.cuts);
    }
    void operator()(const RoleAction &action) const
    {
        writer.unsignedInteger(kindRole).array(3).id(action.person);
        writer.unsignedInteger(std::uint64_t(action.role));
        writeCuts(writer, action.cuts);
    }
    void operator()(const AdmitAction &action) const
    {
        writer.unsignedInteger(kindAdmit).array(6);
        action.device.write(writer);
        writer.id(action.person)
            .unsignedInteger(std::uint64_t(action.role))
            .boolean(action.recovery)
            .unsignedInteger(action.epoch)
            .bytes(action.wrappedKey);
    }
    void operator()(const ConfirmAction &action) const
    {
        writer.unsignedInteger(kindConfirm).array(3).id(action.device);
        writer.unsignedInteger(action.epoch).bytes(action.wrappedKey);
    }
    void operator()(const ResolveAction &action) const
    {
        writer.unsignedInteger(kindResolve).array(2).unsignedInteger(action.seq).id(action.hash);
    }
    void operator()(const UnknownAction &action) const { writer.unsignedInteger(action.kind).array(0); }
};

Role readRole(CborReader &reader)
{
    const auto role = roleFromNumber(reader.unsignedInteger());
    if (!role)
        reader.fail();
    return role.value_or(Role::Reader);
}

std::uint32_t readEpochNumber(CborReader &reader)
{
    return std::uint32_t(reader.unsignedInteger(UINT32_MAX));
}

/// Fails unless each id is above the one before.
void requireRising(CborReader &reader, const DeviceId &before, const DeviceId &id, bool first)
{
    if (!first && !(before < id))
        reader.fail();
}

QList<CutOff> readCuts(CborReader &reader)
{
    QList<CutOff> cuts;
    for (auto left = reader.array(maximumActiveDevices); left > 0 && !reader.failed(); --left) {
        CutOff cut;
        reader.exactArray(3);
        cut.device = reader.id<DeviceId>();
        cut.seq = reader.unsignedInteger(INT64_MAX);
        cut.hash = reader.id<Hash>();
        requireRising(reader, cuts.isEmpty() ? DeviceId{} : cuts.last().device, cut.device, cuts.isEmpty());
        if ((cut.seq == 0) != cut.hash.isZero())
            reader.fail();
        cuts.append(cut);
    }
    return cuts;
}

GenesisAction readGenesis(CborReader &reader)
{
    GenesisAction action;
    reader.exactArray(3);
    action.creator = PublicDevice::read(reader);
    action.person = reader.id<PersonId>();
    action.random = reader.exactBytes(genesisRandom);
    return action;
}

InviteAction readInvite(CborReader &reader)
{
    InviteAction action;
    reader.exactArray(7);
    action.sign = reader.id<VerifyKey>();
    action.box = reader.id<BoxPublicKey>();
    action.person = reader.id<PersonId>();
    action.role = readRole(reader);
    action.expires = std::int64_t(reader.unsignedInteger(INT64_MAX / 1000));
    action.epoch = readEpochNumber(reader);
    action.wrappedKey = reader.bytes(maximumWrappedKey);
    return action;
}

EpochAction readEpoch(CborReader &reader)
{
    EpochAction action;
    reader.exactArray(4);
    action.epoch = readEpochNumber(reader);
    action.key = reader.id<KeyId>();
    action.previous = reader.bytes(maximumWrappedKey);
    for (auto left = reader.array(maximumActiveDevices); left > 0 && !reader.failed(); --left) {
        EpochAction::Wrap wrap;
        reader.exactArray(2);
        wrap.device = reader.id<DeviceId>();
        wrap.key = reader.bytes(maximumWrappedKey);
        const bool first = action.wraps.isEmpty();
        requireRising(reader, first ? DeviceId{} : action.wraps.last().device, wrap.device, first);
        action.wraps.append(wrap);
    }
    return action;
}

RemoveAction readRemove(CborReader &reader)
{
    RemoveAction action;
    reader.exactArray(2);
    for (auto left = reader.array(maximumActiveDevices); left > 0 && !reader.failed(); --left) {
        const auto device = reader.id<DeviceId>();
        const bool first = action.devices.isEmpty();
        requireRising(reader, first ? DeviceId{} : action.devices.last(), device, first);
        action.devices.append(device);
    }
    if (action.devices.isEmpty())
        reader.fail();
    action.cuts = readCuts(reader);
    return action;
}

RoleAction readRoleAction(CborReader &reader)
{
    RoleAction action;
    reader.exactArray(3);
    action.person = reader.id<PersonId>();
    action.role = readRole(reader);
    action.cuts = readCuts(reader);
    return action;
}

AdmitAction readAdmit(CborReader &reader)
{
    AdmitAction action;
    reader.exactArray(6);
    action.device = PublicDevice::read(reader);
    action.person = reader.id<PersonId>();
    action.role = readRole(reader);
    action.recovery = reader.boolean();
    action.epoch = readEpochNumber(reader);
    action.wrappedKey = reader.bytes(maximumWrappedKey);
    return action;
}

ConfirmAction readConfirm(CborReader &reader)
{
    ConfirmAction action;
    reader.exactArray(3);
    action.device = reader.id<DeviceId>();
    action.epoch = readEpochNumber(reader);
    action.wrappedKey = reader.bytes(maximumWrappedKey);
    return action;
}

ResolveAction readResolve(CborReader &reader)
{
    ResolveAction action;
    reader.exactArray(2);
    action.seq = reader.unsignedInteger(INT64_MAX);
    action.hash = reader.id<Hash>();
    return action;
}

UnknownAction readUnknown(CborReader &reader, std::uint64_t kind)
{
    if (reader.peek() != CborReader::Kind::Array)
        reader.fail();
    reader.skip();
    return {kind};
}

} // namespace

void writeAction(CborWriter &writer, const MemberAction &action)
{
    std::visit(ActionWriter{writer}, action);
}

MemberAction readAction(CborReader &reader)
{
    const auto kind = reader.unsignedInteger();
    switch (kind) {
    case kindGenesis:
        return readGenesis(reader);
    case kindInvite:
        return readInvite(reader);
    case kindRevokeInvite:
        reader.exactArray(1);
        return RevokeInviteAction{reader.id<VerifyKey>()};
    case kindEpoch:
        return readEpoch(reader);
    case kindRemove:
        return readRemove(reader);
    case kindRole:
        return readRoleAction(reader);
    case kindAdmit:
        return readAdmit(reader);
    case kindConfirm:
        return readConfirm(reader);
    case kindResolve:
        return readResolve(reader);
    default:
        return readUnknown(reader, kind);
    }
}

} // namespace kopa::sync
