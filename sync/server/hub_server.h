#pragma once

#include "core/crypto/signing.h"
#include "room.h"

#include <memory>

namespace kopa::server {

/// The server inside the app, for the devices and guests of one room. It keeps nothing: what it is told goes
/// to the room, at whose end nothing is left of it.
class HubServer
{
public:
    /// `host` signs the answers: the key of the device that it runs on.
    HubServer(const Room &room, const crypto::SigningPair &host);
    /// Stops it.
    ~HubServer();

    /// Where it can be reached on every network that this device is on.
    struct Door
    {
        std::uint16_t port = 0;
        QByteArray certificate; ///< SHA-256 of its TLS certificate
    };
    /// Serves from now on, at `port` or, if that is taken, any other. InputOutput.
    Result<Door> open(std::uint16_t port);
    /// Finishes what is in hand and serves no more.
    void close();
    /// From any thread: rings for the devices that listen, but for the one that did it.
    void tell(const QList<SpaceNews> &news, const DeviceId &by);

private:
    struct Running;
    Room m_room;
    crypto::SigningPair m_host;
    std::unique_ptr<Running> m_running;
};

} // namespace kopa::server
