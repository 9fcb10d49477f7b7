#include "member_entry.h"

#include "core/crypto/hash.h"

namespace kopa::sync {

using namespace crypto;

namespace {

constexpr std::uint64_t kindGenesis = 1;
constexpr std::uint64_t kindInvite = 2;
constexpr std::uint64_t kindRevokeInvite = 3;
constexpr std::uint64_t kindEpoch = 4;
constexpr qsizetype maximumWrappedKey = 256;
constexpr qsizetype genesisRandom = 16;

struct ActionWriter
{
    CborWriter &writer;

    void operator()(const GenesisAction &action) const
    {
        writer.unsignedInteger(kindGenesis).array(2);
        action.creator.write(writer);
        writer.bytes(action.random);
    }
    void operator()(const InviteAction &action) const
    {
        writer.unsignedInteger(kindInvite)
            .array(6)
            .id(action.sign)
            .id(action.box)
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
        writer.unsignedInteger(kindEpoch).array(3).unsignedInteger(action.epoch).id(action.key);
        writer.array(std::uint64_t(action.wraps.size()));
        for (const EpochAction::Wrap &wrap : action.wraps)
            writer.array(2).id(wrap.device).bytes(wrap.key);
    }
    void operator()(const UnknownAction &action) const { writer.unsignedInteger(action.kind).array(0); }
};

GenesisAction readGenesis(CborReader &reader)
{
    GenesisAction action;
    reader.exactArray(2);
    action.creator = PublicDevice::read(reader);
    action.random = reader.exactBytes(genesisRandom);
    return action;
}

InviteAction readInvite(CborReader &reader)
{
    InviteAction action;
    reader.exactArray(6);
    action.sign = reader.id<VerifyKey>();
    action.box = reader.id<BoxPublicKey>();
    const auto role = roleFromNumber(reader.unsignedInteger());
    if (!role)
        reader.fail();
    action.role = role.value_or(Role::Reader);
    action.expires = std::int64_t(reader.unsignedInteger(INT64_MAX / 1000));
    action.epoch = std::uint32_t(reader.unsignedInteger(UINT32_MAX));
    action.wrappedKey = reader.bytes(maximumWrappedKey);
    return action;
}

RevokeInviteAction readRevokeInvite(CborReader &reader)
{
    reader.exactArray(1);
    return {reader.id<VerifyKey>()};
}

EpochAction readEpoch(CborReader &reader)
{
    EpochAction action;
    reader.exactArray(3);
    action.epoch = std::uint32_t(reader.unsignedInteger(UINT32_MAX));
    action.key = reader.id<KeyId>();
    const auto count = reader.array(maximumWraps);
    for (std::uint64_t i = 0; i < count && !reader.failed(); ++i) {
        EpochAction::Wrap wrap;
        reader.exactArray(2);
        wrap.device = reader.id<DeviceId>();
        wrap.key = reader.bytes(maximumWrappedKey);
        action.wraps.append(wrap);
    }
    return action;
}

QByteArray encodePayload(const MemberEntry &entry)
{
    CborWriter writer;
    writer.array(8)
        .unsignedInteger(MemberEntry::currentVersion)
        .id(entry.space)
        .unsignedInteger(entry.seq)
        .id(entry.previous)
        .id(entry.author)
        .unsignedInteger(std::uint64_t(entry.time));
    std::visit(ActionWriter{writer}, entry.action);
    return writer.result();
}

} // namespace

/// The action must be an array in good form, known or not; what an unknown one holds is not looked at.
static MemberAction readAction(CborReader &reader)
{
    const auto kind = reader.unsignedInteger();
    switch (kind) {
    case kindGenesis:
        return readGenesis(reader);
    case kindInvite:
        return readInvite(reader);
    case kindRevokeInvite:
        return readRevokeInvite(reader);
    case kindEpoch:
        return readEpoch(reader);
    default:
        if (reader.peek() != CborReader::Kind::Array)
            reader.fail();
        reader.skip();
        return UnknownAction{kind};
    }
}

QByteArray signMemberEntry(const MemberEntry &entry, const SigningKey &author)
{
    const QByteArray payload = encodePayload(entry);
    CborWriter writer;
    writer.array(2).bytes(payload).id(sign(Domain::MemberEntry, payload, author));
    return writer.result();
}

Result<MemberEntry> parseMemberEntry(const QByteArray &bytes)
{
    if (bytes.size() > maximumMemberEntry)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumMemberEntry)}}};
    MemberEntry entry;
    CborReader outer(bytes);
    outer.exactArray(2);
    entry.payload = outer.bytes(maximumMemberEntry);
    entry.signature = outer.id<Signature>();
    if (!outer.finish())
        return ErrorCode::Malformed;
    CborReader reader(entry.payload);
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != MemberEntry::currentVersion)
        return ErrorCode::AnswerVersion;
    entry.space = reader.id<SpaceId>();
    entry.seq = reader.unsignedInteger(INT64_MAX);
    entry.previous = reader.id<Hash>();
    entry.author = reader.id<DeviceId>();
    entry.time = std::int64_t(reader.unsignedInteger(INT64_MAX));
    entry.action = readAction(reader);
    if (fields != 8 || !reader.finish())
        return ErrorCode::Malformed;
    const bool first = std::holds_alternative<GenesisAction>(entry.action);
    if (first != (entry.seq == 0) || first != entry.space.isZero() || first != entry.previous.isZero())
        return ErrorCode::Malformed;
    return entry;
}

Hash memberEntryHash(const QByteArray &bytes)
{
    return hash(Domain::MemberEntry, bytes);
}

SpaceId spaceIdOf(const MemberEntry &genesis)
{
    return {hash(Domain::Genesis, genesis.payload).data};
}

} // namespace kopa::sync
