#include "store_thread.h"

#include "attachments.h"

#include <chrono>

namespace kopa {

namespace {
/// The index is brought up to date when nobody has asked for anything for this long, a little at a time.
constexpr auto quietBeforeUpkeep = std::chrono::milliseconds(1500);
constexpr int rowsPerUpkeep = 50;
} // namespace

StoreThread::StoreThread(QString folder, StoreOptions options, Start start, QObject *parent)
    : QObject(parent),
      m_folder(std::move(folder)),
      m_options(std::move(options)),
      m_opening(std::make_shared<QPromise<Result<void>>>()),
      m_opened(m_opening->future())
{
    qRegisterMetaType<QSet<RecordKey>>();
    m_opening->start();
    if (start == Start::Open)
        m_turns.push_back({std::exchange(m_options.key, {}), m_opening, {}});
    else
        m_takesJobs = false;
    m_thread = std::thread([this] { loop(); });
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

QFuture<Result<void>> StoreThread::unlock(crypto::StoreKey key)
{
    const auto opening = std::make_shared<QPromise<Result<void>>>();
    opening->start();
    {
        const std::lock_guard lock(m_mutex);
        m_turns.push_back({std::move(key), opening, {}});
    }
    m_wake.notify_all();
    return opening->future();
}

QFuture<void> StoreThread::lock()
{
    const auto closing = std::make_shared<QPromise<void>>();
    closing->start();
    {
        const std::lock_guard lock(m_mutex);
        m_takesJobs = false;
        m_isOpen = false;
        m_turns.push_back({{}, nullptr, closing});
    }
    m_wake.notify_all();
    return closing->future();
}

bool StoreThread::isOpen() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOpen;
}

void StoreThread::post(Priority priority, Work work)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_takesJobs)
            m_queues[std::size_t(priority)].push_back(std::move(work));
        else if (priority == Priority::Person)
            m_waiting.push_back(std::move(work));
    }
    m_wake.notify_all();
}

bool StoreThread::somethingToDo() const
{
    const bool jobs = m_store && std::any_of(m_queues.begin(), m_queues.end(),
                                             [](const auto &queue) { return !queue.empty(); });
    return jobs || m_stopping || !m_turns.empty();
}

void StoreThread::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        // What was posted before a lock() is done before it.
        if (m_store)
            runJobs(lock);
        if (!m_turns.empty()) {
            const Turn turn = std::move(m_turns.front());
            m_turns.pop_front();
            lock.unlock();
            turn.opening ? open(turn) : close(turn);
            lock.lock();
        } else if (m_stopping) {
            break;
        } else {
            m_wake.wait(lock, [this] { return somethingToDo(); });
        }
    }
    lock.unlock();
    m_store.reset();
}

void StoreThread::open(Turn turn)
{
    Result<void> result;
    if (!m_store) {
        StoreOptions options = m_options;
        options.key = std::exchange(turn.key, {});
        auto store = Store::open(m_folder, options);
        if (store.ok())
            m_store = std::move(store).value();
        else
            result = store.error();
    }
    {
        const std::lock_guard lock(m_mutex);
        // A lock() that was asked for meanwhile comes next.
        const bool stays = m_store && m_turns.empty();
        m_isOpen = stays;
        m_takesJobs = m_takesJobs || stays;
        m_behind = true;
        if (stays) {
            auto &queue = m_queues[std::size_t(Priority::Person)];
            std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(queue));
            m_waiting.clear();
        }
    }
    const bool first = m_opening && turn.opening != m_opening && result.ok();
    turn.opening->addResult(result);
    turn.opening->finish();
    if (first) {
        m_opening->addResult(result);
        m_opening->finish();
    }
    if (result.ok() || turn.opening == m_opening)
        m_opening.reset();
}

void StoreThread::close(const Turn &turn)
{
    m_store.reset();
    turn.closing->finish();
}

void StoreThread::runJobs(std::unique_lock<std::mutex> &lock)
{
    while (true) {
        const auto queue =
            std::find_if(m_queues.begin(), m_queues.end(), [](const auto &jobs) { return !jobs.empty(); });
        if (queue != m_queues.end()) {
            Work work = std::move(queue->front());
            queue->pop_front();
            lock.unlock();
            work(*m_store);
            tellChanges();
            lock.lock();
            m_behind = true;
            continue;
        }
        if (somethingToDo() || !m_behind)
            return;
        if (!m_wake.wait_for(lock, quietBeforeUpkeep, [this] { return somethingToDo(); })) {
            while (m_behind && !somethingToDo()) {
                lock.unlock();
                const bool behind = upkeep();
                lock.lock();
                m_behind = behind;
            }
        }
    }
}

bool StoreThread::upkeep()
{
    const auto left = m_store->indexBehind(rowsPerUpkeep);
    if (left.ok() && *left > 0)
        return true;
    const auto swept = Attachments(*m_store).sweep();
    return swept.ok() && *swept;
}

void StoreThread::tellChanges()
{
    const Store::Changed changes = m_store->takeChanged();
    if (changes.all || !changes.keys.isEmpty())
        QMetaObject::invokeMethod(
            this, [this, changes] { Q_EMIT changed(changes.keys, changes.all); }, Qt::QueuedConnection);
}

} // namespace kopa
