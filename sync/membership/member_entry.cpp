#include "member_entry.h"

namespace kopa::sync {

using namespace crypto;

static QByteArray encodePayload(const MemberEntry &entry)
{
    CborWriter writer;
    writer.array(9)
        .unsignedInteger(MemberEntry::currentVersion)
        .id(entry.space)
        .unsignedInteger(entry.seq)
        .id(entry.previous)
        .unsignedInteger(entry.claims)
        .id(entry.author)
        .unsignedInteger(std::uint64_t(entry.time));
    writeAction(writer, entry.action);
    return writer.result();
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
    entry.claims = reader.unsignedInteger(INT64_MAX);
    entry.author = reader.id<DeviceId>();
    entry.time = std::int64_t(reader.unsignedInteger(INT64_MAX));
    entry.action = readAction(reader);
    if (fields != 9 || !reader.finish())
        return ErrorCode::Malformed;
    const bool first = std::holds_alternative<GenesisAction>(entry.action);
    if (first != (entry.seq == 0) || first != entry.space.isZero() || first != entry.previous.isZero() ||
        (first && entry.claims != 0))
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
