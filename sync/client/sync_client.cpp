#include "sync_client.h"

#include "network_setup.h"
#include "sync_run.h"

#include <QNetworkInformation>
#include <QRandomGenerator>

namespace kopa::sync {

namespace {

constexpr int afterChangeMs = 1500; ///< a person types on: gather before sending
constexpr int heartbeatMs = 30'000; ///< asking for news while there is a line
constexpr int firstRetryMs = 4'000;
constexpr int lastRetryMs = 5 * 60'000;
constexpr int refreshMs = 150;

/// Doubling, with a quarter of chance so that forty devices of a seminar do not come back in step.
int retryMs(int failures)
{
    const int base = failures > 7 ? lastRetryMs : std::min(lastRetryMs, firstRetryMs << (failures - 1));
    return base + int(QRandomGenerator::global()->bounded(base / 4));
}

} // namespace

SyncClient::SyncClient(StoreThread &store, bool automatic, QObject *parent)
    : Exchange(parent), m_store(store), m_automatic(automatic)
{
    m_run = std::make_unique<SyncRun>(m_store, m_cancelled);
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();
    m_next.setSingleShot(true);
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_next, &QTimer::timeout, this, &SyncClient::start);
    connect(&m_refresh, &QTimer::timeout, this, &SyncClient::refresh);
    connect(&m_store, &StoreThread::changed, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    // What lives on the sync thread ends there, after its last job and before the thread is gone.
    connect(
        &m_thread, &QThread::finished, &m_worker, [this] { m_run.reset(); }, Qt::DirectConnection);
    if (m_automatic)
        startByItself();
}

void SyncClient::startByItself()
{
    if (QNetworkInformation::loadDefaultBackend()) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability != QNetworkInformation::Reachability::Disconnected)
                        syncNow();
                });
    }
    m_store.opened().then(this, [this](const Result<void> &opened) {
        if (opened.ok()) {
            refresh();
            syncNow();
        }
    });
}

SyncClient::~SyncClient()
{
    m_cancelled = true;
    m_thread.quit();
    m_thread.wait();
    // A job of the store whose answer is on its way here must have delivered it before this object goes.
    if (const auto opened = m_store.opened(); opened.isFinished() && opened.result().ok())
        m_store.run(StoreThread::Priority::Upkeep, [](Store &) { return true; }).waitForFinished();
}

Result<ExchangeTotals> SyncClient::exchangeOnThread()
{
    const auto done = m_run->run([this](int sent, int total) {
        QMetaObject::invokeMethod(this, [this, sent, total] { setProgress(sent, total); });
    });
    if (done.ok())
        KOPA_TRY(NetworkSetup(m_store, m_cancelled).settleIn());
    return done;
}

QFuture<Result<ExchangeTotals>> SyncClient::exchange()
{
    m_running = true;
    m_next.stop();
    m_status.phase = ExchangeStatus::Phase::Exchanging;
    m_status.lastAttempt = QDateTime::currentDateTimeUtc();
    m_status.nextAttempt = {};
    m_status.sendingDone = 0;
    m_status.sendingTotal = m_status.waiting.envelopes;
    Q_EMIT statusChanged();
    auto future = run([this] { return exchangeOnThread(); });
    future.then(this, [this](const Result<ExchangeTotals> &result) { finish(result); });
    return future;
}

void SyncClient::syncNow()
{
    if (m_running)
        m_again = true;
    else
        start();
}

void SyncClient::start()
{
    if (!m_running)
        exchange();
}

void SyncClient::finish(const Result<ExchangeTotals> &result)
{
    m_running = false;
    m_status.error.reset();
    if (result.ok()) {
        m_failures = 0;
        m_status.online = true;
        m_status.totals = *result;
    } else {
        ++m_failures;
        m_status.online = result.error().code != ErrorCode::ServerUnreachable;
        if (result.error().code != ErrorCode::NotMember && result.error().code != ErrorCode::ServerUnknown)
            m_status.error = result.error();
    }
    m_status.phase = m_paused ? ExchangeStatus::Phase::Paused : ExchangeStatus::Phase::Idle;
    if (!result.ok() &&
        (result.error().code == ErrorCode::NotMember || result.error().code == ErrorCode::ServerUnknown))
        m_status.phase = ExchangeStatus::Phase::NoServer;
    refresh();
    if (std::exchange(m_again, false) && result.ok())
        start();
    else
        plan();
}

void SyncClient::plan()
{
    m_status.nextAttempt = {};
    if (m_automatic && !m_paused && m_status.phase != ExchangeStatus::Phase::NoServer) {
        const int delay = m_failures > 0 ? retryMs(m_failures) : heartbeatMs;
        m_next.start(delay);
        m_status.nextAttempt = QDateTime::currentDateTimeUtc().addMSecs(delay);
    }
    Q_EMIT statusChanged();
}

void SyncClient::refresh()
{
    m_store.run(StoreThread::Priority::Person, [](Store &store) { return store.waiting(); })
        .then(this, [this](const Result<Waiting> &waiting) {
            if (!waiting.ok())
                return;
            m_status.waiting = *waiting;
            if (waiting->records == 0 && m_status.online && !m_running && m_status.lastAttempt.isValid())
                m_status.lastSafe = QDateTime::currentDateTimeUtc();
            const bool soon =
                waiting->records > 0 && m_failures == 0 && !m_running && !m_paused && m_automatic;
            if (soon && (!m_next.isActive() || m_next.remainingTime() > afterChangeMs))
                m_next.start(afterChangeMs);
            Q_EMIT statusChanged();
        });
}

void SyncClient::setProgress(int done, int total)
{
    m_status.sendingDone = done;
    m_status.sendingTotal = total;
    Q_EMIT statusChanged();
}

void SyncClient::setPaused(bool paused)
{
    m_paused = paused;
    if (paused)
        m_next.stop();
    if (!m_running)
        m_status.phase = paused ? ExchangeStatus::Phase::Paused : ExchangeStatus::Phase::Idle;
    Q_EMIT statusChanged();
    if (!paused && m_automatic)
        syncNow();
}

QFuture<Result<void>> SyncClient::createNetwork(const QString &name, const QString &,
                                                const QString &serverUrl, const QString &personName)
{
    const NetworkPlan plan{name, serverUrl, m_certificate, personName};
    auto future = run([this, plan] { return NetworkSetup(m_store, m_cancelled).create(plan); });
    if (m_automatic)
        future.then(this, [this](const Result<void> &) { syncNow(); });
    return future;
}

QFuture<Result<void>> SyncClient::join(const QString &link, const QString &personName)
{
    auto future =
        run([this, link, personName] { return NetworkSetup(m_store, m_cancelled).join(link, personName); });
    if (m_automatic)
        future.then(this, [this](const Result<void> &) { syncNow(); });
    return future;
}

} // namespace kopa::sync
