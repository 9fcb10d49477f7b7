#include "hub_point.h"

namespace kopa::sync {

Result<MeetingAnswer> HubPoint::meet(const DeviceId &device, const MeetingRequest &request,
                                     QList<server::SpaceNews> &news)
{
    KOPA_ASSIGN(const MeetingSide::Taken taken, m_side.take(request.blocks));
    MeetingAnswer answer;
    KOPA_ASSIGN(answer.spaces, m_side.shared(device));
    if (answer.spaces.isEmpty())
        return ErrorCode::NotMember;
    KOPA_ASSIGN(const MeetingSide::Gift gift, m_side.give(answer.spaces, request.spaces));
    answer.blocks = gift.blocks;
    answer.more = gift.more;
    for (const SpaceId &space : taken.spaces)
        news.append({space, {}, {}});
    const std::lock_guard lock(m_mutex);
    m_seen[device].start();
    return answer;
}

Result<QList<MeetingSpace>> HubPoint::shared(const DeviceId &device)
{
    return m_side.shared(device);
}

int HubPoint::present() const
{
    constexpr qint64 minutesMs = 3 * 60'000;
    const std::lock_guard lock(m_mutex);
    int count = 0;
    for (const QElapsedTimer &seen : m_seen)
        count += seen.hasExpired(minutesMs) ? 0 : 1;
    return count;
}

} // namespace kopa::sync
