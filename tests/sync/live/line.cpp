#include "line.h"

#include "core/crypto/keys.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTcpSocket>
#include <QTimer>

#include <gtest/gtest.h>

namespace kopa::sync {

bool waitUntil(const std::function<bool()> &holds, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (!holds() && !clock.hasExpired(milliseconds))
        waitFor(5);
    return holds();
}

void waitFor(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

Relay::Relay(std::uint16_t server) : m_server(server)
{
    if (!m_listener.listen(QHostAddress::LocalHost))
        qFatal("no free port on loopback");
    connect(&m_listener, &QTcpServer::newConnection, this, &Relay::take);
}

void Relay::take()
{
    QTcpSocket *const device = m_listener.nextPendingConnection();
    auto *const server = new QTcpSocket(device);
    const int number = ++m_connections;
    const auto stream = std::make_shared<bool>(false);
    server->connectToHost(QHostAddress::LocalHost, m_server);
    if (!server->waitForConnected()) {
        device->deleteLater();
        return;
    }
    connect(device, &QTcpSocket::readyRead, server, [=, this] {
        const QByteArray bytes = device->readAll();
        if (bytes.startsWith("POST /v1/live")) {
            *stream = true;
            ++m_streams;
            if (m_refuseStreams > 0) {
                --m_refuseStreams;
                device->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nbusy");
                return;
            }
        }
        if (number > m_frozen)
            server->write(bytes);
    });
    connect(server, &QTcpSocket::readyRead, device, [=, this] {
        QByteArray bytes = server->readAll();
        // Well into the generation, which is base64.
        if (const qsizetype data = bytes.indexOf("data: "); m_changeStreams && *stream && data > 0)
            bytes[data + 12] = bytes[data + 12] == 'A' ? 'B' : 'A';
        if (number > m_frozen && !(*stream && m_holdStreams))
            device->write(bytes);
    });
    connect(device, &QTcpSocket::disconnected, device, &QObject::deleteLater);
    connect(server, &QTcpSocket::disconnected, device, [=, this] {
        if (number > m_frozen)
            device->disconnectFromHost();
    });
}

void Relay::freeze()
{
    m_frozen = m_connections;
}

LivePerson::LivePerson(const SyncHabits &habits)
    : m_store(m_folder.filePath(QStringLiteral("store")), {}), m_client(m_store, m_line, habits)
{
}

QString LivePerson::invite()
{
    InvitationOffer offer;
    offer.space = ask([](Store &store) { return store.commonSpace(); }).value().id;
    offer.role = kopa::Role::Editor;
    offer.minutes = 0;
    const auto made = m_client.run([this, offer] {
        const auto sync = [this]() -> Result<void> {
            const auto done = m_client.exchangeOnThread();
            return done.ok() ? Result<void>() : Result<void>(done.error());
        };
        return SpaceAdministration(m_store, m_client.cancelled(), sync).invite(offer);
    });
    return resultOf(made).value().link;
}

bool LivePerson::isSettled() const
{
    const ExchangeStatus status = m_client.status();
    return status.live && status.phase == ExchangeStatus::Phase::Idle && status.waiting.records == 0 &&
           status.waiting.envelopes == 0 && !status.error;
}

QString LivePerson::write(const QString &text)
{
    const QString id = crypto::newObjectId();
    const auto written = ask([&](Store &store) {
        return store.write(Edit{{note::type().number, id}, {{note::text, text}}});
    });
    if (!written.ok())
        qFatal("the test's own note is not written");
    return id;
}

bool LivePerson::has(const QString &id)
{
    return ask([&](Store &store) { return store.record({note::type().number, id}); }).ok();
}

} // namespace kopa::sync

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (!kopa::crypto::initialise())
        return 1;
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
