#include "member_logs.h"

namespace kopa::server {

/// Spaces whose logs stay in memory; beyond it the rest is read again when needed.
static constexpr qsizetype keptLogs = 4096;
static constexpr std::uint64_t allOfThem = INT64_MAX;

Result<std::optional<sync::MemberLog>> MemberLogs::read(LogTransaction &log, const SpaceId &space)
{
    const auto noted = m_noted.constFind(space);
    const auto kept = m_logs.constFind(space);
    const sync::MemberLog *known = nullptr;
    if (noted != m_noted.cend())
        known = &*noted;
    else if (kept != m_logs.cend())
        known = &*kept;
    KOPA_ASSIGN(const auto entries, log.entries(space, known ? known->entryCount() : 0, allOfThem));
    KOPA_ASSIGN(const auto claims, log.claims(space, known ? known->claimCount() : 0, allOfThem));
    if (!known && entries.isEmpty())
        return std::optional<sync::MemberLog>();
    auto members = known ? Result<sync::MemberLog>(*known) : sync::MemberLog::fromGenesis(entries.first());
    if (!members.ok() || !members->absorb(sync::withoutReceipts(entries), sync::withoutReceipts(claims)).ok())
        return ErrorCode::StoreDamaged;
    if (!known || !entries.isEmpty() || !claims.isEmpty())
        note(*members);
    return std::optional(std::move(members).value());
}

void MemberLogs::note(const sync::MemberLog &log)
{
    m_noted.insert(log.space(), log);
}

void MemberLogs::keep()
{
    for (auto it = m_noted.cbegin(); it != m_noted.cend(); ++it) {
        if (m_logs.size() >= keptLogs && !m_logs.contains(it.key()))
            m_logs.erase(m_logs.begin());
        m_logs.insert(it.key(), it.value());
    }
    m_noted.clear();
}

void MemberLogs::forget()
{
    m_logs.clear();
    m_noted.clear();
}

} // namespace kopa::server
