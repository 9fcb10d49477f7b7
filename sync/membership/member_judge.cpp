#include "member_log.h"

#include <algorithm>

// What a member list says of envelopes.

namespace kopa::sync {

using namespace crypto;

const EpochState *MemberLog::epochAt(std::uint64_t position) const
{
    const EpochState *newest = nullptr;
    for (const EpochState &epoch : epochs()) {
        if (epoch.position > position)
            break;
        newest = &epoch;
    }
    return newest;
}

/// Whether an envelope with this number and position is past one of its device's limits.
static bool isPastLimit(const Member &author, const EnvelopeHeader &header)
{
    return std::any_of(author.limits.cbegin(), author.limits.cend(), [&](const Member::Limit &limit) {
        if (header.seq <= limit.seq)
            return false;
        const bool grantedSince =
            std::any_of(author.grants.cbegin(), author.grants.cend(), [&](const Member::Grant &grant) {
                return grant.writes && grant.position > limit.position && grant.position <= header.logSeq;
            });
        return !grantedSince;
    });
}

static bool contradictsLimit(const Member &author, const EnvelopeHeader &header, const Hash &envelope)
{
    return std::any_of(author.limits.cbegin(), author.limits.cend(), [&](const Member::Limit &limit) {
        const bool same = header.seq == limit.seq && envelope != limit.hash;
        const bool next = header.seq == limit.seq + 1 && header.previous != limit.hash;
        return same || next;
    });
}

Judgement MemberLog::judge(const EnvelopeHeader &header, const Hash &envelope) const
{
    if (header.space != space())
        return {Verdict::Refuse, ErrorCode::ChainBroken};
    if (header.logSeq > headSeq())
        return {Verdict::LogAhead, ErrorCode::LogWithheld};
    if (!holds(header.logSeq, header.logHash))
        return {Verdict::Refuse, ErrorCode::ChainBroken};
    const auto author = devices().constFind(header.device);
    if (author == devices().cend())
        return {Verdict::Refuse, ErrorCode::NotMember};
    const EpochState *const epoch = epochAt(header.logSeq);
    if (!epoch || epoch->action.epoch != header.epoch || epoch->action.key != header.key)
        return {Verdict::Refuse, ErrorCode::KeyMissing};
    if (contradictsLimit(*author, header, envelope))
        return {Verdict::Equivocation, ErrorCode::Equivocation};
    if (!author->writesAt(header.logSeq))
        return {Verdict::Quarantine, ErrorCode::ReadOnly};
    if (isPastLimit(*author, header))
        return {Verdict::Quarantine, ErrorCode::Removed};
    return {Verdict::Accept, ErrorCode::Internal};
}

Result<std::uint64_t> MemberLog::writingPosition(const DeviceId &device,
                                                 const QList<std::uint32_t> &epochsHeld,
                                                 std::uint64_t least) const
{
    const auto author = devices().constFind(device);
    if (author == devices().cend())
        return ErrorCode::NotMember;
    if (!mayWrite(device))
        return ErrorCode::ReadOnly;
    for (std::uint64_t position = headSeq() + 1; position-- > least;) {
        const EpochState *const epoch = epochAt(position);
        if (epoch && epochsHeld.contains(epoch->action.epoch) && author->writesAt(position))
            return position;
    }
    return ErrorCode::KeyMissing;
}

} // namespace kopa::sync
