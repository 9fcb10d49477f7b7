#pragma once

#include "own_certificate.h"
#include "room.h"
#include "settings.h"
#include "store/log.h"

#include <memory>

namespace kopa::server {

/// The HTTP front over a store: one thread for connections, some for signatures, one for the store. The log
/// must outlive it.
class HttpServer
{
public:
    /// What makes it a hub: a room, served under a certificate of its own.
    struct Hub
    {
        Room room;
        OwnCertificate certificate;
    };

    /// The hub, too, outlives it.
    HttpServer(const Settings &settings, Log &log, const Hub *hub = nullptr);
    ~HttpServer();

    /// Takes the address; the answer is the port. InvalidArgument for a certificate or key that cannot be
    /// used, InputOutput when the address is taken; both with a detail.
    Result<std::uint16_t> listen();
    /// Serves until stop().
    void run();
    /// Who listens, to be told of what did not come by a request.
    LiveRegistry &live();
    /// From any thread: takes nothing new, finishes what is in hand (15 s at most), then run() returns.
    void stop();
    /// Lets SIGTERM and SIGINT stop it.
    void stopOnSignals();

private:
    struct Front;
    std::unique_ptr<Front> m_front;
};

} // namespace kopa::server
