#include "workshop_client.h"

#include "hub_host.h"
#include "hub_visit.h"

namespace kopa::sync {

namespace {

using Phase = WorkshopStatus::Phase;

constexpr int gatherMs = 700;      ///< a person types on
constexpr int aroundMs = 2'000;    ///< between two looks at who is there
constexpr int patienceMs = 90'000; ///< before it is said that nobody gets through

/// In a room others wait for each other's words, and the way is short.
constexpr SyncPace roomPace{.afterChange = gatherMs,
                            .firstRetry = 1'000,
                            .lastRetry = 15'000,
                            .ask = 20'000,
                            .line = 300,
                            .newsGap = 200,
                            .lastNewsGap = 5'000,
                            .standing = 5'000,
                            .useless = 60'000};

} // namespace

WorkshopClient::WorkshopClient(StoreThread &store, QObject *parent)
    : Workshop(parent), m_store(store), m_schedule(roomPace)
{
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("workshop"));
    m_thread.start();
    connect(
        &m_thread, &QThread::finished, &m_worker,
        [this] {
            m_visit.reset();
            m_host.reset();
        },
        Qt::DirectConnection);
    m_look.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &WorkshopClient::lookAround);
    m_silence.setSingleShot(true);
    m_silence.setInterval(patienceMs);
    connect(&m_silence, &QTimer::timeout, this, &WorkshopClient::lookAround);
    connect(&m_store, &StoreThread::changed, this, [this] {
        if (m_status.phase == Phase::Hosting)
            m_look.start(gatherMs);
        else if (m_status.phase == Phase::Visiting)
            m_running ? void(m_changed = true) : m_schedule.setWaiting(1);
    });
    connect(&m_schedule, &SyncSchedule::due, this, [this] {
        if (m_status.phase == Phase::Visiting && !m_running)
            meet();
    });
}

WorkshopClient::~WorkshopClient()
{
    m_cancelled = true;
    m_thread.quit();
    m_thread.wait();
}

void WorkshopClient::take(const WorkshopStatus &status)
{
    m_status = status;
    Q_EMIT statusChanged();
}

QFuture<Result<void>> WorkshopClient::host(const WorkshopPlan &plan)
{
    leave();
    const int round = m_round;
    auto opened = run([this, plan]() -> Result<HubHost::Way> {
        auto host = std::make_unique<HubHost>(m_store, plan);
        KOPA_ASSIGN(HubHost::Way way, host->open());
        m_host = std::move(host);
        return way;
    });
    return opened.then(this, [this, plan, round](const Result<HubHost::Way> &way) -> Result<void> {
        if (!way.ok())
            return way.error();
        if (round != m_round)
            return ErrorCode::Cancelled;
        WorkshopStatus status;
        status.phase = Phase::Hosting;
        status.note = plan.note;
        status.title = plan.title;
        status.since = QDateTime::currentDateTimeUtc();
        status.link = way->link;
        status.guestAddress = way->guestAddress;
        m_silence.start();
        m_look.start(aroundMs);
        take(status);
        return {};
    });
}

/// Rings for the others, and sees who is there.
void WorkshopClient::lookAround()
{
    struct Around
    {
        int devices = 0;
        int guests = 0;
        bool anybody = false;
    };
    if (m_status.phase != Phase::Hosting)
        return;
    run([this]() -> Around {
        if (!m_host)
            return {};
        // What could not be told is told with the next change.
        static_cast<void>(m_host->tellOwnNews());
        return {m_host->devices(), m_host->guests(), m_host->anybodyCame()};
    }).then(this, [this, round = m_round](const Around &around) {
        if (round != m_round || m_status.phase != Phase::Hosting)
            return;
        m_status.devices = around.devices;
        m_status.guests = around.guests;
        m_status.nobodyGotThrough = !around.anybody && !m_silence.isActive();
        m_look.start(aroundMs);
        Q_EMIT statusChanged();
    });
}

QFuture<Result<void>> WorkshopClient::visit(const QString &text)
{
    leave();
    const auto link = HubLink::parse(text);
    if (!link.ok())
        return QtFuture::makeReadyFuture(Result<void>(link.error()));
    run([this, link = *link] {
        m_visit = std::make_unique<HubVisit>(m_store, link, m_cancelled);
        return true;
    });
    m_status.phase = Phase::Visiting;
    m_status.title = link->title;
    m_status.since = QDateTime::currentDateTimeUtc();
    return meet();
}

QFuture<Result<void>> WorkshopClient::meet()
{
    m_running = true;
    m_schedule.begun();
    auto met = run([this]() -> Result<ExchangeTotals> {
        if (!m_visit)
            return ErrorCode::Cancelled;
        auto totals = m_visit->meet();
        return totals;
    });
    return met.then(this, [this, round = m_round](const Result<ExchangeTotals> &totals) -> Result<void> {
        if (round != m_round)
            return ErrorCode::Cancelled;
        finish(totals);
        return totals.ok() ? Result<void>() : Result<void>(totals.error());
    });
}

void WorkshopClient::finish(const Result<ExchangeTotals> &met)
{
    m_running = false;
    m_status.met = met.ok();
    m_status.error.reset();
    SyncSchedule::Done done;
    if (met.ok()) {
        m_status.lastMet = QDateTime::currentDateTimeUtc();
        m_status.sent += met->sent;
        m_status.received += met->received;
        done.sent = met->sent;
        done.received = met->received;
        listen();
    } else {
        m_status.error = met.error();
        const ErrorCode code = met.error().code;
        const bool hopeless = code == ErrorCode::HubOver || code == ErrorCode::NotMember ||
                              code == ErrorCode::ParcelForeign || code == ErrorCode::DeviceRenewed;
        done.outcome = hopeless ? SyncSchedule::Outcome::Hopeless : SyncSchedule::Outcome::Failed;
    }
    m_schedule.setWaiting(0);
    m_schedule.ended(done);
    if (std::exchange(m_changed, false))
        m_schedule.setWaiting(1);
    Q_EMIT statusChanged();
}

void WorkshopClient::listen()
{
    if (!m_schedule.wantsNotices())
        return;
    const auto tell = [this, round = m_round](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, round, what] {
                if (round == m_round)
                    what();
            },
            Qt::QueuedConnection);
    };
    m_schedule.setNotices(SyncSchedule::Notices::Wanted);
    run([this, tell] {
        if (m_visit)
            m_visit->listen(
                [this, tell] { tell([this] { m_schedule.news(); }); },
                [this, tell](LiveStream::End why) { tell([this, why] { m_schedule.noticesEnded(why); }); });
        return true;
    });
}

void WorkshopClient::leave()
{
    ++m_round;
    m_running = false;
    m_look.stop();
    m_silence.stop();
    m_cancelled = true;
    run([this] {
        m_visit.reset();
        m_host.reset();
        m_cancelled = false;
        return true;
    });
    m_schedule.setNotices(SyncSchedule::Notices::None);
    m_schedule.setWaiting(0);
    if (m_status.phase != Phase::None)
        take({});
}

void WorkshopClient::meetNow()
{
    if (m_status.phase == Phase::Visiting)
        m_schedule.wish();
}

} // namespace kopa::sync
