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
/// A sealed store can be locked: then it is closed, its key is wiped, and what a person typed meanwhile
/// waits.
class StoreThread : public QObject
{
    Q_OBJECT

public:
    enum class Priority { Person, Sync, Upkeep };
    enum class Start {
        Open,  ///< opens the store at once, with the key in the options
        Locked ///< waits for unlock()
    };

    /// Nothing here waits for the disk.
    StoreThread(QString folder, StoreOptions options, QObject *parent = nullptr)
        : StoreThread(std::move(folder), std::move(options), Start::Open, parent)
    {
    }
    StoreThread(QString folder, StoreOptions options, Start start, QObject *parent = nullptr);
    /// Finishes the jobs already posted, then closes the store. Jobs that wait for a key are dropped.
    ~StoreThread() override;

    /// How the first opening went. Until it succeeded, jobs wait; when it failed, they are never run. When
    /// started locked, it is the first unlock() that succeeds.
    QFuture<Result<void>> opened() const { return m_opened; }

    /// Opens the store with its key, after a lock() under way is done, and lets waiting jobs run. Success
    /// when it is open already; whether the key is right is for vault::open to say.
    QFuture<Result<void>> unlock(crypto::StoreKey key);
    /// Finishes the jobs posted so far, closes the store and wipes the key; the future finishes then.
    QFuture<void> lock();
    /// True from the opening until the next lock().
    bool isOpen() const;

    /// Runs `job(Store &)` on the store's thread; its answer comes as a future. While the store is locked, a
    /// person's jobs wait for its opening, all others are dropped. A dropped job leaves its future cancelled.
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
    using Opening = std::shared_ptr<QPromise<Result<void>>>;
    /// A person's call to open or close, in the order of calls.
    struct Turn
    {
        std::optional<crypto::StoreKey> key; ///< nothing for a plain store
        Opening opening;                     ///< null: to close
        std::shared_ptr<QPromise<void>> closing;
    };

    void post(Priority priority, Work work);
    void loop();
    void open(Turn turn);
    void close(const Turn &turn);
    /// Runs jobs until there are none, and then upkeep until there is none of it or something else to do.
    void runJobs(std::unique_lock<std::mutex> &lock);
    bool somethingToDo() const;
    bool upkeep();
    void tellChanges();

    QString m_folder;
    StoreOptions m_options;
    std::shared_ptr<QPromise<Result<void>>> m_opening;
    QFuture<Result<void>> m_opened;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Turn> m_turns;
    std::array<std::deque<Work>, 3> m_queues;
    std::deque<Work> m_waiting; ///< a person's jobs, until the store is open
    bool m_takesJobs = true;    ///< the store is open, or about to be
    bool m_isOpen = false;
    bool m_stopping = false;
    std::unique_ptr<Store> m_store; ///< the thread's own
    bool m_behind = false;
    std::thread m_thread;
};

} // namespace kopa

Q_DECLARE_METATYPE(QSet<kopa::RecordKey>)
