#pragma once

#include "core/exchange/workshop.h"
#include "core/store/store_thread.h"
#include "live_stream.h"
#include "sync_schedule.h"

#include <QPromise>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace kopa::sync {

class HubHost;
class HubVisit;

/// Workshops for the interface: hosts one or visits one, on a thread of its own, so that a slow line to the
/// server never holds up a room.
class WorkshopClient : public Workshop
{
    Q_OBJECT

public:
    /// The store must outlive it.
    explicit WorkshopClient(StoreThread &store, QObject *parent = nullptr);
    ~WorkshopClient() override;

    WorkshopStatus status() const override { return m_status; }
    QFuture<Result<void>> host(const WorkshopPlan &plan) override;
    QFuture<Result<void>> visit(const QString &link) override;
    void leave() override;
    void meetNow() override;

private:
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
    QFuture<Result<void>> meet();
    void finish(const Result<ExchangeTotals> &met);
    void listen();
    void lookAround();
    void take(const WorkshopStatus &status);

    StoreThread &m_store;
    std::atomic_bool m_cancelled = false;
    QThread m_thread;
    QObject m_worker;
    std::unique_ptr<HubHost> m_host;   ///< the thread's
    std::unique_ptr<HubVisit> m_visit; ///< likewise
    SyncSchedule m_schedule;
    QTimer m_look; ///< after a change of the store, and now and then for who is there
    QTimer m_silence;
    WorkshopStatus m_status;
    int m_round = 0; ///< counts workshops, so that late answers of a former one are none
    bool m_running = false;
    bool m_changed = false; ///< the store, during a meeting
};

} // namespace kopa::sync
