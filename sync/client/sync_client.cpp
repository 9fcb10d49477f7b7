#include "sync_client.h"

#include "network_setup.h"
#include "parcels.h"
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
/// Files above it wait for a line that costs nothing by the byte. Bytes.
constexpr std::int64_t largeFile = 1024 * 1024;
const QString largeOnMeteredSetting = QStringLiteral("sync.large_on_metered");

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
    FilesOnLine files;
    if (m_holdLargeBack)
        files.largest = largeFile;
    files.interrupted = [this] { return m_again.exchange(false); };
    files.progress = [this](std::int64_t gone, std::int64_t total) {
        QMetaObject::invokeMethod(this, [this, gone, total] { setFileProgress(gone, total); });
    };
    const auto done = m_run->run(
        [this](int sent, int total) {
            QMetaObject::invokeMethod(this, [this, sent, total] { setProgress(sent, total); });
        },
        files);
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
    m_status.fileDone = 0;
    m_status.fileTotal = 0;
    m_status.metered = isMetered();
    m_holdLargeBack = holdsLargeBack();
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
    m_largeNow = false;
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
    if (m_again.exchange(false) && result.ok())
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

namespace {

/// What the store tells of what waits.
struct Left
{
    Waiting waiting;
    AttachmentTotals files;
    AttachmentTotals wanted;
    AttachmentTotals large; ///< of both
    bool largeOnMetered = false;
};

Result<Left> leftIn(Store &store)
{
    Left left;
    KOPA_ASSIGN(left.waiting, store.waiting());
    KOPA_ASSIGN(left.files, Attachments(store).waiting());
    KOPA_ASSIGN(left.wanted, Attachments(store).wanted());
    KOPA_ASSIGN(const auto underWay, Attachments(store).underWay());
    for (const KeptAttachment &file : underWay)
        if (file.size > largeFile) {
            ++left.large.files;
            left.large.bytes += file.size;
        }
    KOPA_ASSIGN(const QVariant allowed, store.setting(largeOnMeteredSetting));
    left.largeOnMetered = allowed.toBool();
    return left;
}

} // namespace

void SyncClient::refresh()
{
    m_store.run(StoreThread::Priority::Person, &leftIn).then(this, [this](const Result<Left> &left) {
        if (!left.ok())
            return;
        m_status.waiting = left->waiting;
        m_status.files = left->files;
        m_status.wanted = left->wanted;
        m_largeOnMetered = left->largeOnMetered;
        m_status.metered = isMetered();
        m_status.heldBack = holdsLargeBack() ? left->large : AttachmentTotals();
        const bool nothingWaits = left->waiting.records == 0 && left->files.files == 0;
        if (nothingWaits && m_status.online && !m_running && m_status.lastAttempt.isValid())
            m_status.lastSafe = QDateTime::currentDateTimeUtc();
        const bool due = left->waiting.records > 0 || left->files.files + left->wanted.files > m_filesLeft;
        m_filesLeft = left->files.files + left->wanted.files;
        const bool soon = due && m_failures == 0 && !m_running && !m_paused && m_automatic;
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

void SyncClient::setFileProgress(std::int64_t done, std::int64_t total)
{
    m_status.fileDone = done;
    m_status.fileTotal = total;
    Q_EMIT statusChanged();
}

/// What the system does not know is taken for a line that costs nothing by the byte.
bool SyncClient::isMetered() const
{
    const auto *network = QNetworkInformation::instance();
    return network && network->supports(QNetworkInformation::Feature::Metered) && network->isMetered();
}

void SyncClient::setLargeOnMetered(bool allowed)
{
    m_largeOnMetered = allowed;
    m_store.run(StoreThread::Priority::Person,
                [allowed](Store &store) { return store.setSetting(largeOnMeteredSetting, int(allowed)); });
    refresh();
    if (allowed && m_automatic && !m_paused)
        syncNow();
}

void SyncClient::sendLargeNow()
{
    m_largeNow = true;
    syncNow();
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

QFuture<Result<ParcelTotals>> SyncClient::writeParcel(const QString &path, const ParcelWish &wish)
{
    return run([this, path, wish] { return Parcels(m_store, m_cancelled).write(path, wish); });
}

QFuture<Result<ParcelTotals>> SyncClient::takeParcel(const QString &path)
{
    return run([this, path] { return Parcels(m_store, m_cancelled).take(path); });
}

} // namespace kopa::sync
