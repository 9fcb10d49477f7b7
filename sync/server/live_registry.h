#pragma once

#include "store/log.h"

#include <QSet>

#include <functional>
#include <mutex>

namespace kopa::server {

/// Which devices listen for news of which spaces at this server, and the ringing of their bells. Knows
/// nothing of connections; for any thread.
class LiveRegistry : public NewsListener
{
public:
    enum class Call {
        News, ///< somebody else has committed something
        Over  ///< the stream is to end
    };
    /// Called on whatever thread has news, with the registry locked: it must be quick and not call back.
    using Bell = std::function<void(Call)>;
    using Stream = std::uint64_t;

    explicit LiveRegistry(std::size_t atMost = 6144) : m_atMost(atMost) {}

    /// A device listens, and hears from now on when it is let in somewhere. Its older stream, of which it may
    /// not know that it is gone, is over. 0, which no stream has, when there are as many as there may be.
    Stream join(const DeviceId &device, Bell bell);
    /// It hears of these spaces, too.
    void follow(Stream stream, const QList<SpaceId> &spaces);
    void leave(Stream stream);
    /// Rings for all who are concerned but the one who did it.
    void tell(const QList<SpaceNews> &news, const DeviceId &by);
    /// Rings for all.
    void tellAll();
    std::size_t size() const;

    void heard(const QList<SpaceNews> &news, const DeviceId &by) override { tell(news, by); }
    void missedSome() override { tellAll(); }

private:
    struct Listener
    {
        DeviceId device;
        Bell bell;
        QSet<SpaceId> spaces;
    };

    void drop(Stream stream);
    void forget(const SpaceId &space, Stream stream);

    const std::size_t m_atMost;
    mutable std::mutex m_mutex;
    Stream m_last = 0;
    QHash<Stream, Listener> m_listeners;
    QHash<DeviceId, Stream> m_ofDevice;
    QHash<SpaceId, QSet<Stream>> m_ofSpace;
};

} // namespace kopa::server
