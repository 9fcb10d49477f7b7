#include "sync_client.h"

#include "network_setup.h"
#include "parcels.h"
#include "sync_run.h"

#include <QHostAddress>
#include <QNetworkInformation>
#include <QNetworkProxyFactory>
#include <QUrl>

namespace kopa::sync {

namespace {

constexpr int refreshMs = 150;
/// Files above it wait for a line that costs nothing by the byte. Bytes.
constexpr std::int64_t largeFile = 1024 * 1024;
const QString largeOnMeteredSetting = QStringLiteral("sync.large_on_metered");

/// Nothing of this gets better by itself.
bool isHopeless(ErrorCode code)
{
    return code == ErrorCode::NotMember || code == ErrorCode::ServerUnknown || code == ErrorCode::StoreLocked;
}

bool isLoopback(const QString &url)
{
    const QString host = QUrl(url).host();
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

} // namespace

SyncClient::SyncClient(StoreThread &store, bool automatic, QObject *parent)
    : Exchange(parent), m_store(store), m_automatic(automatic), m_schedule(m_habits.pace)
{
    begin();
    if (m_automatic) {
        m_ownLine = std::make_unique<SystemLine>();
        m_line = m_ownLine.get();
        startByItself();
    }
}

SyncClient::SyncClient(StoreThread &store, LineWatch &line, const SyncHabits &habits, QObject *parent)
    : Exchange(parent),
      m_store(store),
      m_automatic(true),
      m_habits(habits),
      m_line(&line),
      m_schedule(habits.pace)
{
    begin();
    startByItself();
}

void SyncClient::begin()
{
    QNetworkProxyFactory::setUseSystemConfiguration(true);
    m_run = std::make_unique<SyncRun>(m_store, m_cancelled);
    m_worker.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("sync"));
    m_thread.start();
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshMs);
    connect(&m_refresh, &QTimer::timeout, this, &SyncClient::refresh);
    connect(&m_store, &StoreThread::changed, this, [this] {
        if (!m_refresh.isActive())
            m_refresh.start();
    });
    // What lives on the sync thread ends there, after its last job and before the thread is gone.
    connect(
        &m_thread, &QThread::finished, &m_worker, [this] { m_run.reset(); }, Qt::DirectConnection);
}

void SyncClient::startByItself()
{
    connect(&m_schedule, &SyncSchedule::due, this, &SyncClient::start);
    connect(m_line, &LineWatch::changed, this, &SyncClient::followLine);
    m_store.opened().then(this, [this](const Result<void> &opened) {
        if (opened.ok()) {
            refresh();
            syncNow();
        }
    });
}

SyncClient::~SyncClient()
{
    m_cancelled = m_closing = true;
    m_thread.quit();
    m_thread.wait();
    // A job of the store whose answer is on its way here must have delivered it before this object goes.
    if (const auto opened = m_store.opened(); opened.isFinished() && opened.result().ok())
        m_store.run(StoreThread::Priority::Upkeep, [](Store &) { return true; }).waitForFinished();
}

Result<ExchangeTotals> SyncClient::exchangeOnThread(bool newsExpected)
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
        files, newsExpected);
    if (done.ok())
        KOPA_TRY(NetworkSetup(m_store, m_cancelled).settleIn());
    if (m_automatic)
        listen();
    return done;
}

/// On the sync thread. What it hears is told in the interface's.
void SyncClient::listen()
{
    const auto tell = [this](auto what) { QMetaObject::invokeMethod(this, what, Qt::QueuedConnection); };
    const bool listened = m_run->isListening();
    if (m_listens)
        m_run->listen({[this, tell] { tell([this] { setLive(true); }); },
                       [this, tell] { tell([this] { hearNews(); }); },
                       [this, tell](LiveStream::End why) { tell([this, why] { hear(why); }); }},
                      m_habits.live);
    const bool listening = m_run->isListening();
    tell([this, listened, listening, inspected = m_run->isInspected()] {
        m_status.inspected = inspected;
        if (listening && !listened)
            m_schedule.setNotices(SyncSchedule::Notices::Wanted);
        if (!listening && m_status.live) {
            m_schedule.setNotices(SyncSchedule::Notices::None);
            setLive(false);
        }
    });
}

void SyncClient::setLive(bool live)
{
    m_status.live = live;
    tell();
}

/// What others wrote does not wait for a long file.
void SyncClient::hearNews()
{
    if (m_running)
        m_again = true;
    m_schedule.news();
}

void SyncClient::hear(LiveStream::End why)
{
    m_status.live = false;
    m_schedule.noticesEnded(why);
    tell();
}

void SyncClient::followLine()
{
    // What goes over the line before may look alive for half a minute, a stream for five.
    m_cancelled = m_running;
    hangUp();
    m_schedule.lineChanged(hasLine());
    m_status.offline = !hasLine();
    tell();
}

void SyncClient::hangUp()
{
    run([this] {
        m_cancelled = m_closing.load();
        m_run->hangUp();
        return true;
    });
    m_status.live = false;
    m_schedule.setNotices(SyncSchedule::Notices::None);
}

bool SyncClient::hasLine() const
{
    return m_serverIsHere || !m_line || m_line->isThere();
}

QFuture<Result<ExchangeTotals>> SyncClient::exchange()
{
    return exchange(false);
}

QFuture<Result<ExchangeTotals>> SyncClient::exchange(bool newsExpected)
{
    m_running = true;
    m_listens = m_automatic && m_schedule.wantsNotices();
    if (m_automatic)
        m_schedule.begun();
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
    auto future = run([this, newsExpected] { return exchangeOnThread(newsExpected); });
    future.then(this, [this](const Result<ExchangeTotals> &result) { finish(result); });
    return future;
}

void SyncClient::syncNow()
{
    if (m_running)
        m_again = true;
    else if (m_automatic)
        m_schedule.wish();
    else
        start(false);
}

void SyncClient::start(bool newsExpected)
{
    if (!m_running)
        exchange(newsExpected);
}

void SyncClient::finish(const Result<ExchangeTotals> &result)
{
    m_running = false;
    m_largeNow = false;
    m_status.error.reset();
    m_status.phase = m_paused ? ExchangeStatus::Phase::Paused : ExchangeStatus::Phase::Idle;
    SyncSchedule::Done done;
    if (result.ok()) {
        m_status.online = true;
        m_status.totals = *result;
        done.sent = result->sent;
        done.received = result->received;
    } else {
        const ErrorCode code = result.error().code;
        const bool alone = code == ErrorCode::NotMember || code == ErrorCode::ServerUnknown;
        m_status.online = code != ErrorCode::ServerUnreachable && code != ErrorCode::CaptivePortal;
        if (alone)
            m_status.phase = ExchangeStatus::Phase::NoServer;
        else if (code != ErrorCode::Cancelled)
            m_status.error = explained(result.error());
        done.outcome = isHopeless(code) ? SyncSchedule::Outcome::Hopeless : SyncSchedule::Outcome::Failed;
        done.waitAtLeastMs = result.error().parameters.value(QStringLiteral("seconds")).toLongLong() * 1000;
        if (code == ErrorCode::StoreLocked)
            waitForUnlocking();
    }
    refresh();
    if (m_automatic) {
        if (m_again.exchange(false))
            m_schedule.wish();
        m_schedule.ended(done);
    }
    tell();
}

/// A locked store asks nobody anything, and nobody tells it anything.
void SyncClient::waitForUnlocking()
{
    hangUp();
    if (m_automatic)
        m_store.run(StoreThread::Priority::Person, [](Store &) { return true; }).then(this, [this](bool) {
            m_schedule.wish();
        });
}

void SyncClient::tell()
{
    m_status.nextAttempt = m_schedule.next();
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
    QString server;
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
    const auto common = store.commonSpace();
    left.server = common.ok() ? common->serverUrl : QString();
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
        m_serverIsHere = isLoopback(left->server) && !m_habits.localServersNeedALine;
        m_schedule.setLine(hasLine());
        m_status.offline = !hasLine();
        const int files = left->files.files + left->wanted.files;
        m_schedule.setWaiting(left->waiting.records, files > std::exchange(m_filesLeft, files));
        tell();
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

void SyncClient::goOnInspected()
{
    if (!m_status.error || m_status.error->code != ErrorCode::TlsInspected)
        return;
    const QString certificate = m_status.error->parameters.value(QStringLiteral("certificate")).toString();
    run([this, certificate] {
        m_run->letPass(QByteArray::fromHex(certificate.toLatin1()));
        return true;
    });
    syncNow();
}

/// What a line that is no line says, the system may know better.
Error SyncClient::explained(const Error &error) const
{
    const bool unclear = error.code == ErrorCode::ServerUnreachable ||
                         error.code == ErrorCode::AnswerGarbled ||
                         error.code == ErrorCode::CertificateMismatch;
    if (!unclear || !m_line || !m_line->asksToSignIn())
        return error;
    QVariantMap parameters = error.parameters;
    const QUrl server(parameters.value(QStringLiteral("url")).toString());
    parameters.insert(QStringLiteral("page"), QStringLiteral("http://") + server.host());
    return {ErrorCode::CaptivePortal, parameters};
}

void SyncClient::setPaused(bool paused)
{
    m_paused = paused;
    m_schedule.setPaused(paused);
    if (paused)
        hangUp();
    if (!m_running)
        m_status.phase = paused ? ExchangeStatus::Phase::Paused : ExchangeStatus::Phase::Idle;
    tell();
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
