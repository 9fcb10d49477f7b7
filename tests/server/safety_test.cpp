#include "http_client.h"
#include "server_process.h"
#include "sync/protocol/message_signature.h"
#include "test_device.h"

#include <QFile>

#include <chrono>
#include <csignal>
#include <gtest/gtest.h>
#include <thread>

namespace kopa::server {

using namespace sync;

namespace {

QByteArray get(std::uint16_t port, const QByteArray &path, int *status = nullptr)
{
    WireConnection connection(port);
    connection.send(httpRequest("GET", path, {}));
    const auto answer = connection.receive();
    if (status)
        *status = answer ? answer->status : 0;
    return answer ? answer->body : QByteArray();
}

/// The port of /metrics, which the journal names.
std::uint16_t metricsPort(ServerProcess &server)
{
    QByteArray said;
    for (int patience = 0; patience < 100 && !said.contains("\"event\":\"metrics\""); ++patience)
        said += server.journal();
    const QByteArray name = "\"event\":\"metrics\",\"port\":";
    const qsizetype begin = said.indexOf(name) + name.size();
    return said.mid(begin, said.indexOf('}', begin) - begin).toUShort();
}

void makeCertificate(const ServerProcess &server, const char *name)
{
    QProcess process;
    process.start(
        QStringLiteral("openssl"),
        {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("ed25519"),
         QStringLiteral("-nodes"), QStringLiteral("-keyout"), server.file(QStringLiteral("key.pem")),
         QStringLiteral("-out"), server.file(QStringLiteral("certificate.pem")), QStringLiteral("-days"),
         QStringLiteral("2"), QStringLiteral("-subj"), QStringLiteral("/CN=") + QLatin1String(name)});
    ASSERT_TRUE(process.waitForFinished());
    ASSERT_EQ(process.exitCode(), 0);
}

/// The name in the certificate that is shown.
QByteArray shownName(std::uint16_t port)
{
    QProcess process;
    process.start(QStringLiteral("sh"),
                  {QStringLiteral("-c"),
                   QStringLiteral("openssl s_client -connect 127.0.0.1:%1 </dev/null 2>/dev/null |"
                                  " openssl x509 -noout -subject")
                       .arg(port)});
    process.waitForFinished();
    return process.readAllStandardOutput();
}

} // namespace

TEST(Slowness, hundreds_who_trickle_do_not_keep_others_from_being_served)
{
    constexpr int slow = 400;
    ServerProcess server({QStringLiteral("--header-time"), QStringLiteral("2"),
                          QStringLiteral("--connections"), QStringLiteral("300"), QStringLiteral("--metrics"),
                          QStringLiteral("127.0.0.1:0"), QStringLiteral("--quiet")});
    ASSERT_TRUE(server.start());
    const std::uint16_t watch = metricsPort(server);
    std::vector<std::unique_ptr<WireConnection>> trickling;
    for (int i = 0; i < slow; ++i) {
        trickling.push_back(std::make_unique<WireConnection>(server.port()));
        trickling.back()->send("POST /v1/exchange HTTP/1.1\r\nHost: a\r\n");
    }
    TestSpace space;
    TestDevice device(space.coordinator, space);
    WireDevice wire(server.port(), server.key(), device.keys.signing);
    const auto begun = std::chrono::steady_clock::now();
    for (int round = 0; round < 10; ++round) {
        for (auto &connection : trickling)
            connection->send("X: y\r\n");
        const auto asked = std::chrono::steady_clock::now();
        const auto welcome = wire.hello();
        ASSERT_TRUE(welcome);
        EXPECT_EQ(welcome->status, 200);
        EXPECT_LT(std::chrono::steady_clock::now() - asked, std::chrono::seconds(2));
        std::this_thread::sleep_for(std::chrono::milliseconds(300));
    }
    EXPECT_GT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(3));
    const QByteArray metrics = get(watch, "/metrics");
    const QByteArray name = "\nkopa_connections ";
    const qsizetype place = metrics.indexOf(name) + name.size();
    EXPECT_LT(metrics.mid(place, metrics.indexOf('\n', place) - place).toInt(), 10)
        << "whoever takes longer than the header's time is gone";
}

TEST(Slowness, a_connection_that_waits_gives_way_to_a_new_one)
{
    ServerProcess server({QStringLiteral("--connections"), QStringLiteral("20")});
    ASSERT_TRUE(server.start());
    std::vector<std::unique_ptr<WireConnection>> idle;
    idle.reserve(60);
    for (int i = 0; i < 60; ++i)
        idle.push_back(std::make_unique<WireConnection>(server.port()));
    int status = 0;
    get(server.port(), "/healthz", &status);
    EXPECT_EQ(status, 200);
}

TEST(Proxies, only_a_trusted_ones_word_on_strangers_is_taken)
{
    const auto helloFrom = [](std::uint16_t port, const QByteArray &address) {
        WireConnection connection(port);
        connection.send(httpRequest("POST", helloPath, "x", {{"X-Forwarded-For", address}}));
        return connection.receive()->status;
    };
    const QStringList strict{QStringLiteral("--stranger-burst"), QStringLiteral("2"),
                             QStringLiteral("--stranger-rate"), QStringLiteral("0.01")};
    ServerProcess open(strict);
    ASSERT_TRUE(open.start());
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(helloFrom(open.port(), "203.0.113." + QByteArray::number(i)), 400);
    EXPECT_EQ(helloFrom(open.port(), "203.0.113.9"), 429) << "anybody can write such a header";
    ServerProcess behind(strict +
                         QStringList{QStringLiteral("--trusted-proxy"), QStringLiteral("192.0.2.0/24"),
                                     QStringLiteral("--trusted-proxy"), QStringLiteral("127.0.0.1")});
    ASSERT_TRUE(behind.start());
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(helloFrom(behind.port(), "203.0.113." + QByteArray::number(i)), 400);
    EXPECT_EQ(helloFrom(behind.port(), "203.0.113.0, 192.0.2.7"), 400);
    EXPECT_EQ(helloFrom(behind.port(), "198.51.100.1, 203.0.113.0"), 429);
}

TEST(Certificates, are_read_again_on_sighup_and_a_bad_one_changes_nothing)
{
    ServerProcess server;
    makeCertificate(server, "first");
    server.addFlags({QStringLiteral("--certificate"), server.file(QStringLiteral("certificate.pem")),
                     QStringLiteral("--key"), server.file(QStringLiteral("key.pem"))});
    ASSERT_TRUE(server.start());
    ASSERT_TRUE(shownName(server.port()).contains("first"));
    const auto saysAfterHup = [&](const QByteArray &event) {
        server.signal(SIGHUP);
        QByteArray said;
        for (int patience = 0; patience < 100 && !said.contains(event); ++patience)
            said += server.journal();
        return said.contains(event);
    };
    makeCertificate(server, "second");
    EXPECT_TRUE(saysAfterHup("certificate_read\""));
    EXPECT_TRUE(shownName(server.port()).contains("second"));
    QFile broken(server.file(QStringLiteral("certificate.pem")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("no certificate");
    broken.close();
    EXPECT_TRUE(saysAfterHup("certificate_not_read"));
    EXPECT_TRUE(shownName(server.port()).contains("second"));
    EXPECT_EQ(server.terminate(), 0);
}

TEST(Watching, metrics_count_what_happens_and_name_nobody)
{
    ServerProcess server({QStringLiteral("--metrics"), QStringLiteral("127.0.0.1:0")});
    ASSERT_TRUE(server.start());
    const std::uint16_t watch = metricsPort(server);
    ASSERT_NE(watch, 0);
    TestSpace space;
    TestDevice device(space.coordinator, space);
    WireDevice wire(server.port(), server.key(), device.keys.signing);
    ASSERT_EQ(wire.hello()->status, 200);
    SpaceRequest founding = device.request({device.envelope("one")});
    founding.newEntries = withoutReceipts(space.entries);
    ASSERT_EQ(wire.exchange(exchangeOf({founding}))->status, 200);
    get(server.port(), "/Testi.Testinen");
    const QByteArray metrics = get(watch, "/metrics");
    EXPECT_TRUE(metrics.contains("kopa_requests_total{path=\"/v1/exchange\",status=\"200\"} 1\n"))
        << metrics.constData();
    EXPECT_TRUE(metrics.contains("kopa_requests_total{path=\"other\",status=\"404\"} 1\n"));
    EXPECT_TRUE(metrics.contains("\nkopa_envelopes_stored_total 1\n"));
    EXPECT_FALSE(metrics.contains("\nkopa_commit_requests_count 0\n"))
        << "each request was one of some commit";
    EXPECT_TRUE(metrics.contains("kopa_request_seconds_bucket{le=\"+Inf\"} 3\n"));
    EXPECT_FALSE(metrics.contains("Testinen"));
    EXPECT_FALSE(metrics.contains(space.log.space().toHex()));
    EXPECT_FALSE(metrics.contains(device.keys.id().toHex()));
    int status = 0;
    get(watch, "/readyz", &status);
    EXPECT_EQ(status, 200);
    EXPECT_EQ(get(watch, "/healthz", &status), QByteArray("ok\n"));
    get(watch, "/v1/exchange", &status);
    EXPECT_EQ(status, 404);
}

TEST(Watching, a_server_that_is_to_stop_says_that_it_is_not_ready_before_it_stops)
{
    ServerProcess server({QStringLiteral("--drain"), QStringLiteral("2")});
    ASSERT_TRUE(server.start());
    int status = 0;
    EXPECT_EQ(get(server.port(), "/readyz", &status), QByteArray("ok\n"));
    EXPECT_EQ(status, 200);
    server.signal(SIGTERM);
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    get(server.port(), "/readyz", &status);
    EXPECT_EQ(status, 503);
    get(server.port(), "/healthz", &status);
    EXPECT_EQ(status, 200) << "and serves all the same";
    EXPECT_EQ(server.terminate(), 0) << "told twice, it does not wait";
}

} // namespace kopa::server
