#include "commands.h"
#include "open_store.h"
#include "sentences.h"
#include "sync/server/http_server.h"

#include <cstdio>
#include <malloc.h>

namespace kopa::server {

/// Buffers of a record's size are given pages of their own, so that what a listening device has never filled
/// of its four is never in memory: a quarter less for each device with TLS, for two more calls of the system
/// a request.
static void keepIdleBuffersSmall()
{
    mallopt(M_MMAP_THRESHOLD, 16 * 1024);
    mallopt(M_TOP_PAD, 4 * 1024);
}

int serve(const Settings &settings)
{
    if (settings.tls())
        keepIdleBuffersSmall();
    const auto log = openStore(settings);
    if (!log.ok())
        return fail(log.error(), settings.store);
    HttpServer server(settings, **log);
    const auto port = server.listen();
    if (!port.ok()) {
        const std::string detail =
            port.error().parameters.value(QStringLiteral("detail")).toString().toStdString();
        return fail(port.error().code == ErrorCode::InvalidArgument
                        ? "the certificate or its key cannot be used: " + detail
                        : "cannot listen on " + settings.address + ": " + detail);
    }
    server.stopOnSignals();
    const bool v6 = settings.address.find(':') != std::string::npos;
    std::printf("kopa-server listens on %s://%s:%u\n", settings.tls() ? "https" : "http",
                (v6 ? '[' + settings.address + ']' : settings.address).c_str(), unsigned(*port));
    std::fflush(stdout);
    server.run();
    return 0;
}

} // namespace kopa::server
