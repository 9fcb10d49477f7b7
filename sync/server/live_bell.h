#pragma once

#include "live_registry.h"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace kopa::server {

/// Wakes one connection's stream of notices: rung from any thread, heard on the connection's. Several rings
/// before it listens are one.
class LiveBell : public std::enable_shared_from_this<LiveBell>
{
public:
    enum class Heard {
        Nothing, ///< for the whole time
        News,
        Over
    };

    /// The registry outlives it.
    static std::shared_ptr<LiveBell> hang(const boost::asio::any_io_executor &connection,
                                          LiveRegistry &registry)
    {
        return std::shared_ptr<LiveBell>(new LiveBell(connection, registry));
    }
    ~LiveBell() { leave(); }
    LiveBell(const LiveBell &) = delete;
    LiveBell &operator=(const LiveBell &) = delete;

    /// What LiveRegistry::join says.
    LiveRegistry::Stream join(const DeviceId &device)
    {
        m_place = m_registry.join(device, [bell = weak_from_this()](LiveRegistry::Call call) {
            if (const auto hanging = bell.lock())
                hanging->ring(call);
        });
        return m_place;
    }
    void leave()
    {
        if (const LiveRegistry::Stream place = std::exchange(m_place, 0); place != 0)
            m_registry.leave(place);
    }

    /// From any thread.
    void ring(LiveRegistry::Call call)
    {
        boost::asio::post(m_timer.get_executor(), [bell = shared_from_this(), call] {
            (call == LiveRegistry::Call::Over ? bell->m_over : bell->m_news) = true;
            bell->m_timer.cancel();
        });
    }

    /// On the connection's thread: the first ring, or the end of the time.
    boost::asio::awaitable<Heard> listen(std::chrono::seconds time)
    {
        if (!m_over && !m_news) {
            m_timer.expires_after(time);
            co_await m_timer.async_wait(boost::asio::as_tuple(boost::asio::use_awaitable));
        }
        if (m_over)
            co_return Heard::Over;
        co_return std::exchange(m_news, false) ? Heard::News : Heard::Nothing;
    }

    /// What is written and not confirmed ends the connection after two minutes, and not after a quarter of an
    /// hour: a device that has lost its line says no farewell.
    static void noticeSilentLoss(int socket)
    {
        const int milliseconds = 120'000;
        static_cast<void>(
            setsockopt(socket, IPPROTO_TCP, TCP_USER_TIMEOUT, &milliseconds, sizeof milliseconds));
    }

private:
    LiveBell(const boost::asio::any_io_executor &connection, LiveRegistry &registry)
        : m_registry(registry), m_timer(connection)
    {
    }

    LiveRegistry &m_registry;
    LiveRegistry::Stream m_place = 0;
    boost::asio::steady_timer m_timer;
    bool m_news = false;
    bool m_over = false;
};

} // namespace kopa::server
