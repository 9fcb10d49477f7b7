#pragma once

#include "http_client.h"
#include "test_device.h"

#include <atomic>
#include <memory>
#include <thread>
#include <vector>

namespace kopa::server {

/// Several servers on one database as a balancer sees them: it asks each whether it is ready, and sends
/// requests to those that are. For any thread.
class Instances
{
public:
    /// On loopback.
    Instances(const crypto::VerifyKey &key, const std::vector<std::uint16_t> &ports);
    ~Instances();
    Instances(const Instances &) = delete;
    Instances &operator=(const Instances &) = delete;

    /// Asks, with fresh nonces, until there is an answer for the space. Turn: with whom to begin.
    sync::SpaceAnswer insist(const sync::TestDevice &device, std::size_t turn,
                             const sync::SpaceRequest &request);
    /// The same at one of them, ready or not.
    sync::SpaceAnswer insistAt(std::size_t instance, const sync::TestDevice &device,
                               const sync::SpaceRequest &request) const;
    std::size_t count() const { return m_ports.size(); }
    std::uint16_t port(std::size_t instance) const { return m_ports[instance]; }
    const crypto::VerifyKey &key() const { return m_key; }
    /// Requests that insist() had to repeat.
    int repeated() const { return m_repeated; }

private:
    std::optional<sync::SpaceAnswer> ask(std::size_t instance, const sync::TestDevice &device,
                                         const sync::SpaceRequest &request) const;
    std::size_t pick(std::size_t turn) const;
    void watch(std::size_t instance);

    crypto::VerifyKey m_key;
    std::vector<std::uint16_t> m_ports;
    std::unique_ptr<std::atomic<bool>[]> m_ready;
    std::atomic<int> m_repeated = 0;
    std::atomic<bool> m_over = false;
    std::vector<std::thread> m_watchers;
};

} // namespace kopa::server
