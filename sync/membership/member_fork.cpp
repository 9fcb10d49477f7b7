#include "member_log.h"

// Two receipted lists under one number: proof, and its end.

namespace kopa::sync {

using namespace crypto;

static Hash hashOf(ReceiptKind kind, const QByteArray &bytes)
{
    return kind == ReceiptKind::Entry ? memberEntryHash(bytes) : claimHash(bytes);
}

static constexpr std::uint64_t forkVersion = 1;

QByteArray Fork::encode() const
{
    CborWriter writer;
    writer.array(7)
        .unsignedInteger(forkVersion)
        .boolean(kind == ReceiptKind::Claim)
        .unsignedInteger(place)
        .bytes(ours.bytes)
        .bytes(ours.receipt)
        .bytes(theirs.bytes)
        .bytes(theirs.receipt);
    return writer.result();
}

Result<Fork> Fork::parse(const QByteArray &bytes)
{
    CborReader reader(bytes);
    Fork fork;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != forkVersion)
        return ErrorCode::AnswerVersion;
    fork.kind = reader.boolean() ? ReceiptKind::Claim : ReceiptKind::Entry;
    fork.place = reader.unsignedInteger(INT64_MAX);
    fork.ours.bytes = reader.bytes(maximumMemberEntry);
    fork.ours.receipt = reader.exactBytes(Signature::size);
    fork.theirs.bytes = reader.bytes(maximumMemberEntry);
    fork.theirs.receipt = reader.exactBytes(Signature::size);
    if (fields != 7 || !reader.finish())
        return ErrorCode::Malformed;
    return fork;
}

bool Fork::proves(const SpaceId &space, const VerifyKey &server) const
{
    const Hash our = hashOf(kind, ours.bytes);
    const Hash their = hashOf(kind, theirs.bytes);
    return our != their && verifyReceipt(kind, space, place, our, ours.receipt, server) &&
           verifyReceipt(kind, space, place, their, theirs.receipt, server);
}

std::optional<Fork> MemberLog::forkWith(ReceiptKind kind, std::uint64_t from,
                                        const QList<Receipted> &items) const
{
    if (!m_server)
        return std::nullopt;
    const bool isEntry = kind == ReceiptKind::Entry;
    const std::uint64_t known = isEntry ? entryCount() : claimCount();
    for (qsizetype i = 0; i < items.size() && from + std::uint64_t(i) < known; ++i) {
        const std::uint64_t place = from + std::uint64_t(i);
        const qsizetype index = qsizetype(place);
        const Receipted ours = isEntry ? Receipted{m_entries[index].bytes, m_entries[index].receipt}
                                       : Receipted{m_claims[index].bytes, m_claims[index].receipt};
        Fork fork{kind, place, ours, items[i]};
        if (fork.proves(space(), *m_server))
            return fork;
    }
    return std::nullopt;
}

std::uint64_t MemberLog::branchPoint(const MemberLog &other) const
{
    std::uint64_t seq = 0;
    while (seq < entryCount() && seq < other.entryCount() && hashAt(seq) == other.hashAt(seq))
        ++seq;
    return seq;
}

Result<MemberState> MemberLog::stateAt(std::uint64_t position) const
{
    const auto entryAt = [&](std::uint64_t seq) {
        const EntryRecord &record = m_entries[qsizetype(seq)];
        return Receipted{record.bytes, record.receipt};
    };
    KOPA_ASSIGN(MemberLog log, fromGenesis(entryAt(0), m_server));
    QList<Receipted> entries;
    for (std::uint64_t seq = 1; seq <= position; ++seq)
        entries.append(entryAt(seq));
    std::uint64_t count = claimCount();
    if (position < headSeq()) {
        KOPA_ASSIGN(const MemberEntry next, parseMemberEntry(entryAt(position + 1).bytes));
        count = next.claims;
    }
    QList<Receipted> claims;
    for (std::uint64_t i = 0; i < count; ++i)
        claims.append(Receipted(m_claims[qsizetype(i)].bytes, m_claims[qsizetype(i)].receipt));
    KOPA_TRY(log.absorb(entries, claims));
    return log.state();
}

bool MemberLog::yieldsTo(const MemberLog &other) const
{
    const std::uint64_t branch = branchPoint(other);
    if (other.space() != space() || branch == 0 || branch >= other.entryCount() || branch >= entryCount())
        return false;
    const auto before = stateAt(branch - 1);
    if (!before.ok())
        return false;
    for (std::uint64_t seq = branch; seq < other.entryCount(); ++seq) {
        const EntryRecord &record = other.m_entries[qsizetype(seq)];
        if (record.resolve && record.resolve->seq >= branch &&
            holds(record.resolve->seq, record.resolve->hash) &&
            before->role(record.author) == Role::Coordinator && role(record.author) == Role::Coordinator)
            return true;
    }
    return false;
}

bool MemberLog::hasResolved(const Fork &fork) const
{
    for (const EntryRecord &record : m_entries) {
        if (record.resolve && record.resolve->seq >= fork.place &&
            !holds(record.resolve->seq, record.resolve->hash))
            return true;
    }
    return false;
}

} // namespace kopa::sync
