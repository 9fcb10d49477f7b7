#pragma once

#include "api.h"
#include "journal.h"
#include "metrics.h"
#include "store_queue.h"
#include "trusted_proxies.h"

#include <boost/asio/thread_pool.hpp>
#include <chrono>
#include <functional>
#include <list>
#include <utility>

namespace kopa::server {

namespace http_bounds {
constexpr auto idleTime = std::chrono::seconds(60);  ///< before a request begins
constexpr auto pieceTime = std::chrono::seconds(30); ///< between two pieces of a body
constexpr auto bodyTime = std::chrono::minutes(15);  ///< a whole body or answer
constexpr auto paceTime = std::chrono::seconds(30);  ///< after which a body and an answer are to have
constexpr std::uint64_t paceBytes = 512;             ///< so many a second, from the first
constexpr std::uint32_t headerBytes = 8 * 1024;
constexpr std::size_t pieceBytes = 64 * 1024;
constexpr std::uint64_t allBodies = 512 * 1024 * 1024; ///< bodies in hand, all connections together
constexpr std::uint64_t drainBytes =
    8 * 1024 * 1024; ///< read beyond the limit so that the answer gets through
} // namespace http_bounds

/// What all sessions share. Touched by the connections' thread only, but for the pools.
struct SessionShare
{
    /// A session in the list of those that live.
    struct Seat
    {
        bool idle = true;            ///< waits for a request: may be closed at once when the server stops
        bool waiting = true;         ///< and for its header: gives way when there are too many
        std::function<void()> close; ///< ends its connection
    };

    Api &api;
    const Journal &journal;
    boost::asio::thread_pool &workers;
    StoreQueue &store;
    std::chrono::seconds heartbeat;  ///< of streams of notices
    std::chrono::seconds headerTime; ///< for all of a header
    const TrustedProxies &proxies;
    Metrics &metrics;
    std::list<Seat> seats = {};
    bool stopping = false;
    std::uint64_t bodyBytes = 0; ///< held by all sessions together
};

/// What one body holds of the room for all of them, for as long as its request is in hand.
class BodyRoom
{
public:
    explicit BodyRoom(SessionShare &share) : m_share(share) {}
    ~BodyRoom() { give(); }
    BodyRoom(const BodyRoom &) = delete;
    BodyRoom &operator=(const BodyRoom &) = delete;

    /// False when there is no room for so much more.
    bool take(std::uint64_t bytes);
    void give() { m_share.bodyBytes -= std::exchange(m_taken, 0); }

private:
    SessionShare &m_share;
    std::uint64_t m_taken = 0;
};

inline bool BodyRoom::take(std::uint64_t bytes)
{
    if (m_share.bodyBytes + bytes > http_bounds::allBodies)
        return false;
    m_share.bodyBytes += bytes;
    m_taken += bytes;
    return true;
}

} // namespace kopa::server
