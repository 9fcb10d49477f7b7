#include "sync/protocol/message_signature.h"
#include "sync/server/http_server.h"
#include "sync/server/sqlite_log.h"

#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace kopa;
using namespace kopa::server;

namespace {

constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

int fail(const std::string &sentence)
{
    std::fprintf(stderr, "kopa-server: %s\n", sentence.c_str());
    return exitFailed;
}

std::string sentenceOf(const Error &error, const std::string &store)
{
    const std::string detail = error.parameters.value(QStringLiteral("detail")).toString().toStdString();
    switch (error.code) {
    case ErrorCode::StoreInUse:
        return "another process has the store " + store + " open";
    case ErrorCode::StoreTooNew:
        return "the store " + store + " was written by a newer kopa-server";
    case ErrorCode::StoreDamaged:
        return "the store " + store + " is damaged or is no store of kopa-server";
    case ErrorCode::StoreUnwritable:
        return "the store " + store + " cannot be written: " + detail;
    case ErrorCode::DiskFull:
        return "there is no room left for the store " + store;
    default:
        return std::string(errorName(error.code).data()) + ": " + detail;
    }
}

int printKey(const Settings &settings)
{
    const auto key = publicKeyOf(QString::fromStdString(settings.store));
    if (!key.ok())
        return fail(sentenceOf(key.error(), settings.store));
    std::printf("%s\n", sync::headerText(key->toByteArray()).constData());
    return 0;
}

int renewKey(const Settings &settings)
{
    const auto log = SqliteLog::open(QString::fromStdString(settings.store));
    if (!log.ok())
        return fail(sentenceOf(log.error(), settings.store));
    if (const auto renewed = (*log)->renewKey(); !renewed.ok())
        return fail(sentenceOf(renewed.error(), settings.store));
    std::printf("%s\n", sync::headerText((*log)->identity().key.verify.toByteArray()).constData());
    return 0;
}

int serve(const Settings &settings)
{
    const auto log = SqliteLog::open(QString::fromStdString(settings.store));
    if (!log.ok())
        return fail(sentenceOf(log.error(), settings.store));
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

} // namespace

int main(int argc, char **argv)
{
    // What the server writes is its owner's alone, and no dump of its memory is left behind.
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    if (!crypto::initialise())
        return fail("libsodium cannot be prepared");
    const auto read = readSettings({argv + 1, argv + argc});
    if (const auto *const problem = std::get_if<std::string>(&read)) {
        fail(*problem);
        return exitUsage;
    }
    const Settings &settings = std::get<Settings>(read);
    switch (settings.command) {
    case Settings::Command::Serve:
        return serve(settings);
    case Settings::Command::Key:
        return printKey(settings);
    case Settings::Command::RenewKey:
        return renewKey(settings);
    case Settings::Command::Version:
        std::printf("kopa-server %s\n", KOPA_VERSION);
        return 0;
    case Settings::Command::Help:
        break;
    }
    std::fputs(helpText().c_str(), stdout);
    return 0;
}
