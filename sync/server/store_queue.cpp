#include "store_queue.h"

#include <algorithm>

namespace kopa::server {

namespace {
constexpr std::size_t worksTogether = 64;
/// So many wait for each transaction under way before another begins beside it: many small transactions cost
/// more than waiting for the one that is about to end.
constexpr std::size_t worthAnother = 8;
constexpr std::uint64_t bytesTogether = 4 * 1024 * 1024;
} // namespace

StoreQueue::StoreQueue(Api &api, std::function<void(std::size_t)> together)
    : m_api(api), m_together(std::move(together))
{
    for (unsigned lane = 0; lane < api.lanes(); ++lane)
        m_threads.emplace_back([this, lane] { serve(lane); });
}

void StoreQueue::put(const Api::Work &work, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back({&work, work.ahead().spaces, std::move(done)});
    }
    m_changed.notify_one();
}

void StoreQueue::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

bool StoreQueue::isInHand(const Waiting &waiting) const
{
    return std::any_of(waiting.spaces.begin(), waiting.spaces.end(),
                       [this](const SpaceId &space) { return m_inHand.contains(space); });
}

/// In the order in which they came; what is of one space stays in that order, too.
std::list<StoreQueue::Waiting> StoreQueue::take()
{
    std::list<Waiting> taken;
    QSet<SpaceId> passedOver;
    std::uint64_t bytes = 0;
    for (auto it = m_waiting.begin(); it != m_waiting.end() && taken.size() < worksTogether;) {
        const auto current = it++;
        const bool alone = !current->work->isOfLog();
        const bool passed = std::any_of(current->spaces.begin(), current->spaces.end(),
                                        [&](const SpaceId &space) { return passedOver.contains(space); });
        if (passed || isInHand(*current) || (alone && !taken.empty())) {
            passedOver.unite({current->spaces.begin(), current->spaces.end()});
            continue;
        }
        bytes += current->work->bytes;
        if (!taken.empty() && bytes > bytesTogether)
            break;
        taken.splice(taken.end(), m_waiting, current);
        if (alone)
            break;
    }
    for (const Waiting &one : taken)
        m_inHand.unite({one.spaces.begin(), one.spaces.end()});
    return taken;
}

void StoreQueue::serve(unsigned lane)
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        const bool early = m_waiting.size() < m_underWay * worthAnother;
        const std::list<Waiting> taken = early ? std::list<Waiting>() : take();
        if (taken.empty()) {
            if (m_closing && m_waiting.empty())
                return;
            m_changed.wait(lock);
            continue;
        }
        const bool ofLog = taken.front().work->isOfLog();
        m_underWay += ofLog ? 1 : 0;
        lock.unlock();
        QList<const Api::Work *> works;
        for (const Waiting &one : taken)
            works.append(one.work);
        const QList<Api::Draft> drafts = m_api.apply(lane, works);
        if (m_together && ofLog)
            m_together(taken.size());
        qsizetype place = 0;
        for (const Waiting &one : taken)
            one.done(drafts[place++]);
        lock.lock();
        m_underWay -= ofLog ? 1 : 0;
        for (const Waiting &one : taken) {
            for (const SpaceId &space : one.spaces)
                m_inHand.remove(space);
        }
        m_changed.notify_all();
    }
}

} // namespace kopa::server
