#include "exchange_service.h"

#include "space_exchange.h"

namespace kopa::server {

using namespace sync;

/// What an answer needs beside envelopes and entries: marks and refusals are bounded by the request.
static constexpr std::uint64_t answerOverhead = 1024 * 1024;

static bool hasSpaceTwice(const ExchangeRequest &request)
{
    QSet<SpaceId> seen;
    for (const SpaceRequest &space : request.spaces) {
        if (seen.contains(space.space))
            return true;
        seen.insert(space.space);
    }
    return false;
}

Result<ExchangeAnswer> ExchangeService::answer(const DeviceId &device, const ExchangeRequest &request,
                                               std::int64_t time, ExchangeCount &count)
{
    if (hasSpaceTwice(request))
        return ErrorCode::Malformed;
    ExchangeAnswer answer;
    QList<MemberLog> changed;
    QList<SpaceNews> news;
    m_news.clear();
    count = {std::uint64_t(request.spaces.size()), 0, 0, 0};
    const auto work = [&](LogTransaction &log) -> Result<void> {
        AnswerRoom room{std::uint64_t(maximumMessage) - answerOverhead, request.limitBytes, maximumEnvelopes,
                        maximumEntries};
        for (const SpaceRequest &space : request.spaces) {
            KOPA_ASSIGN(auto members, m_members.read(log, space.space));
            SpaceExchange exchange(log, std::move(members), m_log.identity().key, time);
            KOPA_ASSIGN(const SpaceAnswer share, exchange.answer(device, space, room));
            if (exchange.members())
                changed.append(*exchange.members());
            if (const auto told = exchange.news())
                news.append(*told);
            count.stored += exchange.storedEnvelopes();
            count.refused += std::uint64_t(share.refused.size());
            count.handedOut += std::uint64_t(share.envelopes.size());
            answer.spaces.append(share);
        }
        KOPA_ASSIGN(const auto memberOf, log.spacesOf(device));
        answer.memberOf = std::uint64_t(memberOf.size());
        return {};
    };
    KOPA_TRY(m_log.transact(work));
    for (const MemberLog &log : changed)
        m_members.keep(log);
    m_news = news;
    return answer;
}

Result<QList<SpaceId>> ExchangeService::spacesOf(const DeviceId &device)
{
    QList<SpaceId> spaces;
    KOPA_TRY(m_log.transact([&](LogTransaction &log) -> Result<void> {
        KOPA_ASSIGN(spaces, log.spacesOf(device));
        return {};
    }));
    return spaces;
}

Result<SpaceHeads> ExchangeService::headsOf(LogTransaction &log, const SpaceId &space, const DeviceId &device)
{
    KOPA_ASSIGN(const auto members, m_members.read(log, space));
    if (!members)
        return ErrorCode::StoreDamaged;
    SpaceHeads heads{space, 0, members->entryCount(), members->claimCount(), 0};
    if (members->devices().value(device).standing != Member::Standing::Active)
        return heads;
    KOPA_ASSIGN(heads.position, log.position(space));
    KOPA_ASSIGN(const auto own, log.head(space, device));
    heads.ownSeq = own ? own->mark.seq : 0;
    return heads;
}

Result<QList<SpaceHeads>> ExchangeService::headsOf(const DeviceId &device)
{
    QList<SpaceHeads> all;
    KOPA_TRY(m_log.transact([&](LogTransaction &log) -> Result<void> {
        KOPA_ASSIGN(const auto spaces, log.spacesOf(device));
        for (const SpaceId &space : spaces) {
            KOPA_ASSIGN(const SpaceHeads heads, headsOf(log, space, device));
            all.append(heads);
        }
        return {};
    }));
    return all;
}

} // namespace kopa::server
