#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

namespace kopa::server {

struct ApiAnswer;

/// What the server counts of itself since it started, in the text format of Prometheus. Numbers only: no
/// device, space or address has any of its own. Used by the connections' thread, but for countCommit().
class Metrics
{
public:
    /// What is so at the moment of asking.
    struct Now
    {
        std::size_t connections = 0;
        std::size_t liveStreams = 0;
        std::uint64_t bodyBytes = 0;
        std::uint64_t bodyRoom = 0;
        bool draining = false;
    };

    /// A request was answered. `path` is one of those that exist, or "other".
    void countRequest(const std::string &path, const ApiAnswer &answer, std::uint64_t bytesUp,
                      double seconds);
    void countConnection(bool taken) { ++(taken ? m_taken : m_refused); }
    /// A connection was closed because its other end was too slow.
    void countTooSlow() { ++m_tooSlow; }
    /// From any thread: so many requests were committed together.
    void countCommit(std::size_t requests);

    std::string text(const Now &now) const;

private:
    static constexpr std::array<double, 11> latencyBounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05,
                                                          0.1,   0.25,   0.5,   1,    5};
    static constexpr std::array<double, 8> groupBounds{1, 2, 4, 8, 16, 32, 64, 128};

    std::map<std::pair<std::string, int>, std::uint64_t> m_requests; ///< by path and status
    std::array<std::uint64_t, latencyBounds.size() + 1> m_latencies{};
    double m_latencySum = 0;
    std::array<std::atomic<std::uint64_t>, groupBounds.size() + 1> m_groups{};
    std::atomic<std::uint64_t> m_grouped = 0;
    std::uint64_t m_bytesUp = 0;
    std::uint64_t m_bytesDown = 0;
    std::uint64_t m_stored = 0;
    std::uint64_t m_handedOut = 0;
    std::uint64_t m_storeErrors = 0;
    std::uint64_t m_taken = 0;
    std::uint64_t m_refused = 0;
    std::uint64_t m_tooSlow = 0;
};

} // namespace kopa::server
