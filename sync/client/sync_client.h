#pragma once

#include "core/exchange/exchange.h"
#include "core/store/store_thread.h"
#include "line_watch.h"
#include "live_stream.h"
#include "sync_schedule.h"

#include <QPromise>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace kopa::sync {

class SyncRun;

/// How a client that syncs by itself does so.
struct SyncHabits
{
    SyncPace pace = {};
    LivePace live = {};
    bool localServersNeedALine = false; ///< one on this very machine is reached without any
};

/// Syncing as the interface sees it: runs by itself when there is something to send or to hear, backs off
/// when the server is not reached, and tells the truth in between. Lives in the interface's thread; network
/// and crypto run on a thread of its own.
class SyncClient : public Exchange
{
    Q_OBJECT

public:
    /// The store must outlive the client. With `automatic` off it acts only when asked (kopa-cli).
    explicit SyncClient(StoreThread &store, bool automatic = true, QObject *parent = nullptr);
    /// By itself, over a line that somebody else watches and owns; the line outlives the client.
    SyncClient(StoreThread &store, LineWatch &line, const SyncHabits &habits = {}, QObject *parent = nullptr);
    ~SyncClient() override;

    ExchangeStatus status() const override { return m_status; }
    void syncNow() override;
    void setPaused(bool paused) override;
    void goOnInspected() override;
    void setLargeOnMetered(bool allowed) override;
    bool largeOnMetered() const override { return m_largeOnMetered; }
    void sendLargeNow() override;
    QFuture<Result<void>> createNetwork(const QString &name, const QString &language,
                                        const QString &serverUrl, const QString &personName) override;
    QFuture<Result<void>> join(const QString &link, const QString &personName) override;

    QFuture<Result<ParcelTotals>> writeParcel(const QString &path, const ParcelWish &wish) override;
    QFuture<Result<ParcelTotals>> takeParcel(const QString &path) override;

    /// One sync now; the future tells how it went. What status() says follows.
    QFuture<Result<ExchangeTotals>> exchange();
    /// For the network made next: the SHA-256 of the server's TLS certificate, when no authority vouches for
    /// it.
    void pinCertificate(const QByteArray &sha256) { m_certificate = sha256; }

    /// Runs a job on the sync thread; its answer comes as a future.
    template <class Job> auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
        promise->start();
        auto future = promise->future();
        QMetaObject::invokeMethod(&m_worker, [promise, job = std::move(job)]() mutable {
            promise->addResult(job());
            promise->finish();
        });
        return future;
    }
    /// One sync, from a job on the sync thread.
    Result<ExchangeTotals> exchangeOnThread(bool newsExpected = false);
    StoreThread &store() { return m_store; }
    const std::atomic_bool &cancelled() const { return m_cancelled; }

private:
    void begin();
    void startByItself();
    void start(bool newsExpected);
    QFuture<Result<ExchangeTotals>> exchange(bool newsExpected);
    void finish(const Result<ExchangeTotals> &result);
    void waitForUnlocking();
    void listen();
    void hearNews();
    void hear(LiveStream::End why);
    void setLive(bool live);
    void followLine();
    void hangUp();
    Error explained(const Error &error) const;
    bool hasLine() const;
    void refresh();
    void tell();
    void setProgress(int done, int total);
    void setFileProgress(std::int64_t done, std::int64_t total);
    bool isMetered() const;
    bool holdsLargeBack() const { return m_status.metered && !m_largeOnMetered && !m_largeNow; }

    StoreThread &m_store;
    bool m_automatic;
    SyncHabits m_habits;
    std::atomic_bool m_cancelled = false;
    std::atomic_bool m_closing = false;
    std::atomic_bool m_listens = false; ///< a stream of notices is wanted
    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<SyncRun> m_run; ///< the sync thread's
    std::unique_ptr<LineWatch> m_ownLine;
    LineWatch *m_line = nullptr;
    SyncSchedule m_schedule;
    QTimer m_refresh;
    ExchangeStatus m_status;
    QByteArray m_certificate;
    bool m_paused = false;
    bool m_running = false;
    std::atomic_bool m_again = false;
    std::atomic_bool m_holdLargeBack = false;
    bool m_largeOnMetered = false;
    bool m_largeNow = false;     ///< in this sync, whatever the line costs
    int m_filesLeft = 0;         ///< that wait or are wanted, as last seen
    bool m_serverIsHere = false; ///< on this very machine: no line is needed
};

} // namespace kopa::sync
