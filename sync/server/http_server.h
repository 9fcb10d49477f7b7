#pragma once

#include "log.h"
#include "settings.h"

#include <memory>

namespace kopa::server {

/// The HTTP front over a store: one thread for connections, some for signatures, one for the store. The log
/// must outlive it.
class HttpServer
{
public:
    HttpServer(const Settings &settings, Log &log);
    ~HttpServer();

    /// Takes the address; the answer is the port. InvalidArgument for a certificate or key that cannot be
    /// used, InputOutput when the address is taken; both with a detail.
    Result<std::uint16_t> listen();
    /// Serves until stop().
    void run();
    /// From any thread: takes nothing new, finishes what is in hand (15 s at most), then run() returns.
    void stop();
    /// Lets SIGTERM and SIGINT stop it.
    void stopOnSignals();

private:
    struct Front;
    std::unique_ptr<Front> m_front;
};

} // namespace kopa::server
