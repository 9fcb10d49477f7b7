#include "store_thread.h"

#include <chrono>

namespace kopa {

namespace {
/// The index is brought up to date when nobody has asked for anything for this long, a little at a time.
constexpr auto quietBeforeUpkeep = std::chrono::milliseconds(1500);
constexpr int rowsPerUpkeep = 50;
} // namespace

StoreThread::StoreThread(QString folder, StoreOptions options, QObject *parent)
    : QObject(parent), m_folder(std::move(folder)), m_options(std::move(options))
{
    qRegisterMetaType<QSet<RecordKey>>();
    auto opening = std::make_shared<QPromise<Result<void>>>();
    opening->start();
    m_opened = opening->future();
    m_thread = std::thread([this, opening] { loop(opening); });
}

StoreThread::~StoreThread()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void StoreThread::post(Priority priority, Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queues[std::size_t(priority)].push_back(std::move(work));
    }
    m_wake.notify_all();
}

void StoreThread::loop(const std::shared_ptr<QPromise<Result<void>>> &opening)
{
    auto store = Store::open(m_folder, m_options);
    opening->addResult(store.ok() ? Result<void>() : Result<void>(store.error()));
    opening->finish();
    if (store.ok())
        runJobs(**store);
}

void StoreThread::runJobs(Store &store)
{
    bool behind = true;
    std::unique_lock lock(m_mutex);
    while (true) {
        const auto queue =
            std::find_if(m_queues.begin(), m_queues.end(), [](const auto &jobs) { return !jobs.empty(); });
        if (queue != m_queues.end()) {
            Work work = std::move(queue->front());
            queue->pop_front();
            lock.unlock();
            work(store);
            tellChanges(store);
            lock.lock();
            behind = true;
            continue;
        }
        if (m_stopping)
            return;
        const auto somethingToDo = [this] {
            return m_stopping || std::any_of(m_queues.begin(), m_queues.end(),
                                             [](const auto &jobs) { return !jobs.empty(); });
        };
        if (!behind) {
            m_wake.wait(lock, somethingToDo);
            continue;
        }
        if (!m_wake.wait_for(lock, quietBeforeUpkeep, somethingToDo)) {
            while (behind && !somethingToDo()) {
                lock.unlock();
                behind = upkeep(store);
                lock.lock();
            }
        }
    }
}

bool StoreThread::upkeep(Store &store)
{
    const auto left = store.indexBehind(rowsPerUpkeep);
    return left.ok() && *left > 0;
}

void StoreThread::tellChanges(Store &store)
{
    const Store::Changed changes = store.takeChanged();
    if (changes.all || !changes.keys.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, changes] { Q_EMIT changed(changes.keys, changes.all); }, Qt::QueuedConnection);
}

} // namespace kopa
