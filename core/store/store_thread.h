#pragma once

#include "store.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace kopa {

/// Owns the store and the one thread that touches it. Everybody else posts jobs and gets futures; a job that
/// a person waits for goes before sync, sync before upkeep. Jobs are short: long work is cut into several.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    enum class Priority { Person, Sync, Upkeep };

    /// Starts opening the store at once; nothing here waits for the disk.
    StoreThread(QString folder, StoreOptions options, QObject *parent = nullptr);
    /// Finishes the jobs already posted, then closes the store.
    ~StoreThread() override;

    /// How opening went. Until it succeeded, jobs wait; when it failed, they are never run.
    QFuture<Result<void>> opened() const { return m_opened; }

    /// Runs `job(Store &)` on the store's thread; its answer comes as a future. A job dropped because the
    /// store could not be opened leaves its future cancelled.
    template <class Job> auto run(Priority priority, Job job) -> QFuture<std::invoke_result_t<Job, Store &>>
    {
        using Answer = std::invoke_result_t<Job, Store &>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        auto future = promise->future();
        post(priority, [promise, job = std::move(job)](Store &store) mutable {
            promise->addResult(job(store));
            promise->finish();
        });
        return future;
    }

Q_SIGNALS:
    /// Records changed, by whomever; `all` means that any may have. Emitted on the thread this object lives
    /// in.
    void changed(const QSet<kopa::RecordKey> &keys, bool all);

private:
    using Work = std::function<void(Store &)>;
    void post(Priority priority, Work work);
    void loop(const std::shared_ptr<QPromise<Result<void>>> &opening);
    void runJobs(Store &store);
    bool upkeep(Store &store);
    void tellChanges(Store &store);

    QString m_folder;
    StoreOptions m_options;
    QFuture<Result<void>> m_opened;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::array<std::deque<Work>, 3> m_queues;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace kopa

Q_DECLARE_METATYPE(QSet<kopa::RecordKey>)
