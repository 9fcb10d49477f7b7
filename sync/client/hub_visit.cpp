#include "hub_visit.h"

#include "core/exchange/administration.h"
#include "network_setup.h"

#include <QUrl>

namespace kopa::sync {

namespace {

constexpr LivePace roomPace{.first = 10'000, .silence = 50'000};

} // namespace

HubVisit::HubVisit(StoreThread &store, HubLink link, const std::atomic_bool &cancelled)
    : m_store(store),
      m_link(std::move(link)),
      m_host(crypto::deviceId(m_link.host)),
      m_cancelled(cancelled),
      m_side(store)
{
}

/// What a failure means in a room.
Error HubVisit::explained(const Error &error) const
{
    switch (error.code) {
    case ErrorCode::CertificateMismatch:
    case ErrorCode::TlsInspected:
    case ErrorCode::ServerKeyMismatch:
        return {ErrorCode::HubOver, error.parameters};
    case ErrorCode::ServerUnreachable:
        // Somebody is there, and has no workshop any more.
        if (Transport::isRefused(error))
            return {ErrorCode::HubOver, error.parameters};
        break;
    case ErrorCode::CaptivePortal:
        break;
    default:
        return error;
    }
    for (const QString &server : m_link.servers)
        if (ServerLine(QUrl(server), {}).isOnOwnNetwork())
            return {ErrorCode::HubIsolated, {{QStringLiteral("url"), server}}};
    return {ErrorCode::HubUnreachable, {{QStringLiteral("url"), m_link.servers.first()}}};
}

/// The hub may be on several networks, of which this device is on one.
Result<void> HubVisit::findHub()
{
    if (m_connection)
        return {};
    KOPA_ASSIGN(const DeviceKeys keys, onStore(m_store, [](Store &store) -> Result<DeviceKeys> {
                    return DeviceKeys{store.signingKey(), store.boxKey()};
                }));
    Error last{ErrorCode::HubUnreachable};
    for (const QString &server : m_link.servers) {
        auto connection =
            std::make_unique<Connection>(server, m_link.certificate, m_link.host, keys, m_cancelled);
        connection->setNear();
        const auto greeted = connection->hello();
        if (greeted.ok()) {
            m_connection = std::move(connection);
            return {};
        }
        if (last.code == ErrorCode::HubUnreachable || greeted.error().code != ErrorCode::ServerUnreachable)
            last = greeted.error();
        if (m_cancelled)
            return ErrorCode::Cancelled;
    }
    return last;
}

/// Keys of persons' words go when they are others than last time: what has been erased on one side only is
/// not said again and again.
void HubVisit::withoutWhatWasGiven(QList<MeetingSpace> &theirs, const QList<MeetingSpace> &ours)
{
    for (const MeetingSpace &own : ours)
        for (MeetingSpace &space : theirs)
            if (space.space == own.space && m_given.value(own.space) == own.slots)
                space.slots = own.slots;
}

/// True when there is more to do.
Result<bool> HubVisit::once(ExchangeTotals &totals)
{
    KOPA_ASSIGN(const auto ours, m_side.shared(m_host));
    if (ours.isEmpty())
        return ErrorCode::NotMember;
    QList<MeetingSpace> theirs = m_theirs;
    withoutWhatWasGiven(theirs, ours);
    KOPA_ASSIGN(const MeetingSide::Gift gift, m_side.give(ours, theirs));
    MeetingRequest request{crypto::randomBytes(nonceBytes), m_link.room, ours, gift.blocks};
    for (MeetingSpace &space : request.spaces)
        space.slots = m_keysOf.value(space.space);
    KOPA_ASSIGN(const MeetingAnswer answer, m_connection->meet(request));
    KOPA_ASSIGN(const MeetingSide::Taken taken, m_side.take(answer.blocks));
    if (taken.copied)
        return becomeAnother();
    m_problem = m_problem ? m_problem : taken.problem;
    if (!theirs.isEmpty())
        for (const MeetingSpace &space : ours)
            m_given.insert(space.space, space.slots);
    for (const MeetingSpace &space : answer.spaces)
        m_keysOf.insert(space.space, space.slots);
    const bool gotThrough = answer.spaces != m_theirs;
    m_theirs = answer.spaces;
    totals.sent += gift.envelopes;
    totals.received += taken.totals.envelopes;
    KOPA_ASSIGN(const auto now, m_side.shared(m_host));
    m_equal = meetingSummary(now);
    QList<MeetingSpace> left = m_theirs;
    withoutWhatWasGiven(left, now);
    KOPA_ASSIGN(const MeetingSide::Gift rest, m_side.give(now, left));
    const bool moved = gotThrough || !taken.spaces.isEmpty();
    return moved && (answer.more || !rest.blocks.isEmpty());
}

Result<bool> HubVisit::becomeAnother()
{
    return onStore(m_store, [](Store &store) -> Result<bool> {
        KOPA_ASSIGN(const SpaceRecord common, store.commonSpace());
        KOPA_TRY(store.renewDevice(false));
        KOPA_TRY(store.setNotice(common.id, int(SafetyNotice::Kind::DeviceRenewed)));
        return ErrorCode::DeviceRenewed;
    });
}

Result<ExchangeTotals> HubVisit::meet()
{
    const auto common = onStore(m_store, [](Store &store) { return store.commonSpace(); });
    if (common.ok() && common->id != m_link.network)
        return ErrorCode::ParcelForeign;
    if (!common.ok() && common.error().code != ErrorCode::NotMember)
        return common.error();
    if (const auto found = findHub(); !found.ok())
        return explained(found.error());
    if (!common.ok())
        KOPA_TRY(NetworkSetup(m_store, m_cancelled).joinInRoom(*m_connection, m_link.room, m_link.network));
    ExchangeTotals totals;
    m_problem.reset();
    for (bool more = true; more;) {
        const auto done = once(totals);
        totals += m_connection->takeTotals();
        if (!done.ok()) {
            const Error error = explained(done.error());
            if (error != done.error())
                m_connection.reset();
            return error;
        }
        more = *done;
    }
    if (m_problem)
        return *m_problem;
    return totals;
}

void HubVisit::listen(const std::function<void()> &news, const std::function<void(LiveStream::End)> &ended)
{
    if (m_live || !m_connection || !m_equal)
        return;
    m_live = m_connection->listen(*m_equal, roomPace);
    LiveStream *const stream = m_live.get();
    QObject::connect(stream, &LiveStream::standing, stream, [news](const IdleAnswer &answer) {
        if (!answer.same)
            news();
    });
    QObject::connect(stream, &LiveStream::news, stream, [news] { news(); });
    QObject::connect(
        stream, &LiveStream::ended, stream,
        [this, stream, ended](LiveStream::End why) {
            if (m_live.get() == stream)
                m_live.release()->deleteLater();
            ended(why);
        },
        Qt::QueuedConnection);
}

} // namespace kopa::sync
