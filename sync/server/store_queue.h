#pragma once

#include "api.h"

#include <condition_variable>
#include <list>
#include <mutex>
#include <thread>

namespace kopa::server {

/// What waits for the store. Each of the store's lanes has a thread, which takes all that waits, as far as it
/// concerns no space that another thread has in hand, does it in one transaction, and only then answers: one
/// commit for many requests, and no two at one space. More lanes come into play only as more waits.
class StoreQueue
{
public:
    using Done = std::function<void(const Api::Draft &)>;

    /// The API outlives it. `together` is told, from any thread, how many requests each transaction did.
    explicit StoreQueue(Api &api, std::function<void(std::size_t)> together = {});
    ~StoreQueue() { close(); }
    StoreQueue(const StoreQueue &) = delete;
    StoreQueue &operator=(const StoreQueue &) = delete;

    /// From any thread. The work lives until `done` is called, on a thread of the queue's.
    void put(const Api::Work &work, Done done);
    /// Does what waits, and ends the threads.
    void close();

private:
    struct Waiting
    {
        const Api::Work *work;
        QList<SpaceId> spaces;
        Done done;
    };

    void serve(unsigned lane);
    std::list<Waiting> take();
    bool isInHand(const Waiting &waiting) const;

    Api &m_api;
    std::function<void(std::size_t)> m_together;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::list<Waiting> m_waiting;
    QSet<SpaceId> m_inHand;
    std::size_t m_underWay = 0; ///< transactions on the log
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

} // namespace kopa::server
