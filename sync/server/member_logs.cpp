#include "member_logs.h"

namespace kopa::server {

/// Spaces whose logs stay in memory; beyond it the rest is read again when needed.
static constexpr qsizetype keptLogs = 4096;
static constexpr std::uint64_t allOfThem = INT64_MAX;

Result<std::optional<sync::MemberLog>> MemberLogs::read(LogTransaction &log, const SpaceId &space)
{
    const auto kept = m_logs.constFind(space);
    const bool known = kept != m_logs.cend();
    KOPA_ASSIGN(const auto entries, log.entries(space, known ? kept->entryCount() : 0, allOfThem));
    KOPA_ASSIGN(const auto claims, log.claims(space, known ? kept->claimCount() : 0, allOfThem));
    if (!known && entries.isEmpty())
        return std::optional<sync::MemberLog>();
    auto members = known ? Result<sync::MemberLog>(*kept) : sync::MemberLog::fromGenesis(entries.first());
    if (!members.ok() || !members->absorb(sync::withoutReceipts(entries), sync::withoutReceipts(claims)).ok())
        return ErrorCode::StoreDamaged;
    if (!known || !entries.isEmpty() || !claims.isEmpty())
        keep(*members);
    return std::optional(std::move(members).value());
}

void MemberLogs::keep(const sync::MemberLog &log)
{
    if (m_logs.size() >= keptLogs && !m_logs.contains(log.space()))
        m_logs.erase(m_logs.begin());
    m_logs.insert(log.space(), log);
}

} // namespace kopa::server
