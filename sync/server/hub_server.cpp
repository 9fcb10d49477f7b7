#include "hub_server.h"

#include "core/crypto/hash.h"
#include "http_server.h"

#include <thread>

namespace kopa::server {

namespace {

/// All that a hub knows of itself; there is no log.
class HubLog : public Log
{
public:
    explicit HubLog(const crypto::SigningPair &host)
        : m_identity{host, crypto::randomBytes(secretBytes)},
          m_generation(crypto::randomBytes(sync::generationBytes))
    {
    }

    const ServerIdentity &identity() const override { return m_identity; }
    QByteArray generation() const override { return m_generation; }
    Result<void> transact(unsigned, const Work &) override { return ErrorCode::Internal; }
    Result<void> check(unsigned) override { return {}; }
    Result<void> checkWritable(unsigned) override { return {}; }
    Result<std::unique_ptr<StoreBackup>> beginBackup(unsigned, const QString &) override
    {
        return ErrorCode::InvalidArgument;
    }

private:
    static constexpr qsizetype secretBytes = 32;
    ServerIdentity m_identity;
    QByteArray m_generation;
};

Settings settingsFor(std::uint16_t port)
{
    constexpr unsigned workers = 2;
    Settings settings;
    settings.command = Settings::Command::Serve;
    settings.address = "0.0.0.0";
    settings.port = port;
    settings.workers = workers;
    settings.quiet = true;
    settings.heartbeat = 20; // who leaves a room is noticed soon
    return settings;
}

} // namespace

struct HubServer::Running
{
    HubLog log;
    HttpServer::Hub hub;
    HttpServer server;
    std::thread thread;

    Running(const Room &room, OwnCertificate certificate, const crypto::SigningPair &host, std::uint16_t port)
        : log(host), hub{room, std::move(certificate)}, server(settingsFor(port), log, &hub)
    {
    }
};

HubServer::HubServer(const Room &room, const crypto::SigningPair &host) : m_room(room), m_host(host) {}

HubServer::~HubServer()
{
    close();
}

Result<HubServer::Door> HubServer::open(std::uint16_t port)
{
    KOPA_ASSIGN(OwnCertificate certificate, OwnCertificate::make());
    const QByteArray sha256 = certificate.sha256;
    auto running = std::make_unique<Running>(m_room, certificate, m_host, port);
    auto bound = running->server.listen();
    if (!bound.ok() && port != 0) {
        running = std::make_unique<Running>(m_room, std::move(certificate), m_host, 0);
        bound = running->server.listen();
    }
    if (!bound.ok())
        return bound.error();
    running->thread = std::thread([server = &running->server] { server->run(); });
    m_running = std::move(running);
    return Door{*bound, sha256};
}

void HubServer::close()
{
    if (!m_running)
        return;
    m_running->server.stop();
    m_running->thread.join();
    m_running.reset();
}

void HubServer::tell(const QList<SpaceNews> &news, const DeviceId &by)
{
    if (m_running)
        m_running->server.live().tell(news, by);
}

} // namespace kopa::server
