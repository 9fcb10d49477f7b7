#include "exchange_service.h"

#include "space_exchange.h"

namespace kopa::server {

using namespace sync;

/// What an answer needs beside envelopes and entries: marks and refusals are bounded by the request.
static constexpr std::uint64_t answerOverhead = 1024 * 1024;

bool ExchangeService::isSound(const ExchangeRequest &request)
{
    QSet<SpaceId> seen;
    for (const SpaceRequest &space : request.spaces) {
        if (seen.contains(space.space))
            return false;
        seen.insert(space.space);
    }
    return true;
}

Result<ExchangeAnswer> ExchangeService::answer(LogTransaction &log, const DeviceId &device,
                                               const ExchangeRequest &request, const QSet<Hash> &verified,
                                               std::int64_t time, ExchangeEffects &effects,
                                               std::optional<ErrorCode> closed)
{
    ExchangeAnswer answer;
    effects = {{std::uint64_t(request.spaces.size()), 0, 0, 0}, {}};
    AnswerRoom room{std::uint64_t(maximumMessage) - answerOverhead, request.limitBytes, maximumEnvelopes,
                    maximumEntries};
    for (const SpaceRequest &space : request.spaces) {
        KOPA_ASSIGN(auto members, m_members.read(log, space.space));
        SpaceExchange exchange(log, std::move(members), m_server.key, verified, time, m_quotas);
        if (closed)
            exchange.close(*closed);
        KOPA_ASSIGN(const SpaceAnswer share, exchange.answer(device, space, room));
        if (exchange.hasGrown())
            m_members.note(*exchange.members());
        if (const auto told = exchange.news())
            effects.news.append(*told);
        effects.count.stored += exchange.storedEnvelopes();
        effects.count.refused += std::uint64_t(share.refused.size());
        effects.count.handedOut += std::uint64_t(share.envelopes.size());
        answer.spaces.append(share);
    }
    KOPA_ASSIGN(const auto memberOf, log.spacesOf(device));
    answer.memberOf = std::uint64_t(memberOf.size());
    return answer;
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

Result<QList<SpaceHeads>> ExchangeService::headsOf(LogTransaction &log, const DeviceId &device)
{
    QList<SpaceHeads> all;
    KOPA_ASSIGN(const auto spaces, log.spacesOf(device));
    KOPA_TRY(log.foresee({{device, spaces}}));
    for (const SpaceId &space : spaces) {
        KOPA_ASSIGN(const SpaceHeads heads, headsOf(log, space, device));
        all.append(heads);
    }
    return all;
}

} // namespace kopa::server
