#include "http_client.h"
#include "server_process.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/idle.h"
#include "sync/protocol/message_signature.h"
#include "test_device.h"

#include <QFile>
#include <QJsonDocument>

#include <gtest/gtest.h>

namespace kopa::server {

using namespace sync;

namespace {

ExchangeRequest founding(const TestDevice &device, const TestSpace &space)
{
    SpaceRequest request = device.request();
    request.newEntries = withoutReceipts(space.entries);
    request.newClaims = withoutReceipts(space.claims);
    return exchangeOf({request});
}

/// Runs a program to its end; its exit status.
int execute(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(30'000) && process.exitStatus() == QProcess::NormalExit
               ? process.exitCode()
               : -1;
}

} // namespace

TEST(Http, two_devices_meet_over_it)
{
    ServerProcess server;
    ASSERT_TRUE(server.start());
    TestSpace space;
    TestDevice one(space.coordinator, space);
    TestDevice two(space.join(Role::Editor), space);
    WireDevice wireOne(server.port(), server.key(), one.keys.signing);
    WireDevice wireTwo(server.port(), server.key(), two.keys.signing);
    ASSERT_EQ(wireOne.hello()->status, 200);
    ASSERT_EQ(wireOne.exchange(founding(one, space))->status, 200);

    const QByteArray envelope = one.envelope("a sentence for the other");
    const auto sent = wireOne.exchange(exchangeOf({one.request({envelope})}));
    ASSERT_EQ(sent->status, 200);
    const auto acknowledged = ExchangeAnswer::parse(sent->body).value();
    EXPECT_EQ(acknowledged.spaces[0].acknowledged.size(), 1);
    EXPECT_EQ(acknowledged.generation.size(), generationBytes);

    ASSERT_EQ(wireTwo.hello()->status, 200);
    const auto got = ExchangeAnswer::parse(wireTwo.exchange(exchangeOf({two.request()}))->body).value();
    ASSERT_EQ(got.spaces[0].envelopes, QList{envelope});
    EXPECT_EQ(two.textOf(got.spaces[0].envelopes[0]), QByteArray("a sentence for the other"));
}

TEST(Http, an_idle_exchange_is_small)
{
    ServerProcess server;
    ASSERT_TRUE(server.start());
    TestSpace space;
    TestDevice device(space.coordinator, space);
    WireDevice wire(server.port(), server.key(), device.keys.signing);
    ASSERT_EQ(wire.hello()->status, 200);
    ASSERT_EQ(wire.exchange(founding(device, space))->status, 200);
    device.logHave = space.log.entryCount();
    const ExchangeRequest idle = exchangeOf({device.request()});
    const auto answer = wire.exchange(idle);
    ASSERT_EQ(answer->status, 200);
    const auto up =
        idle.encode().size() + qsizetype(crypto::VerifyKey::size + crypto::Signature::size) + challengeBytes;
    const auto down = answer->body.size() + qsizetype(crypto::Signature::size);
    RecordProperty("bytes_up", int(up));
    RecordProperty("bytes_down", int(down));
    EXPECT_LE(up, 300);
    EXPECT_LE(down, 300);
}

TEST(Http, one_question_asks_whether_anything_is_new)
{
    ServerProcess server;
    ASSERT_TRUE(server.start());
    TestSpace space;
    TestDevice device(space.coordinator, space);
    WireDevice wire(server.port(), server.key(), device.keys.signing);
    ASSERT_EQ(wire.hello()->status, 200);
    const auto told = ExchangeAnswer::parse(wire.exchange(founding(device, space))->body).value();
    const SpaceAnswer &has = told.spaces.first();
    const auto ask = [&](std::uint64_t position) {
        const auto heads = HeadsSummary::of({{has.space, position, has.logHas, has.claimsHas, 0}});
        return IdleRequest{QByteArray(nonceBytes, 'n'), heads}.encode();
    };
    const auto answer = wire.ask(idlePath, ask(0));
    ASSERT_EQ(answer->status, 200);
    EXPECT_TRUE(IdleAnswer::parse(answer->body)->same);
    EXPECT_EQ(IdleAnswer::parse(answer->body)->generation, told.generation);
    EXPECT_FALSE(IdleAnswer::parse(wire.ask(idlePath, ask(1))->body)->same);
    // PROTOCOL.md states these.
    EXPECT_EQ(ask(0).size() + qsizetype(crypto::VerifyKey::size + crypto::Signature::size) + challengeBytes,
              166);
    EXPECT_EQ(answer->body.size() + qsizetype(crypto::Signature::size), 119);
}

TEST(Http, several_requests_share_a_connection)
{
    ServerProcess server;
    ASSERT_TRUE(server.start());
    WireConnection connection(server.port());
    for (int i = 0; i < 5; ++i) {
        ASSERT_TRUE(connection.send(httpRequest("GET", healthPath, {})));
        EXPECT_EQ(connection.receive()->body, QByteArray("ok\n"));
    }
    ASSERT_TRUE(connection.send(httpRequest("GET", healthPath, {}) + httpRequest("GET", healthPath, {})));
    EXPECT_EQ(connection.receive()->status, 200);
    EXPECT_EQ(connection.receive()->status, 200);
}

TEST(Http, a_body_in_chunks_is_taken_too)
{
    ServerProcess server;
    ASSERT_TRUE(server.start());
    const QByteArray body =
        HelloRequest{crypto::newSigningPair().verify, QByteArray(nonceBytes, 'n')}.encode();
    WireConnection connection(server.port());
    QByteArray chunks;
    for (const char byte : body)
        chunks += QByteArray("1\r\n") + byte + "\r\n";
    ASSERT_TRUE(connection.send(
        httpRequest("POST", helloPath, chunks + "0\r\n\r\n", {{"Transfer-Encoding", "chunked"}})));
    EXPECT_EQ(connection.receive()->status, 200);
}

TEST(Http, room_may_be_asked_for_before_sending)
{
    ServerProcess server;
    ASSERT_TRUE(server.start());
    const QByteArray body =
        HelloRequest{crypto::newSigningPair().verify, QByteArray(nonceBytes, 'n')}.encode();
    WireConnection connection(server.port());
    const QByteArray length = QByteArray::number(body.size());
    ASSERT_TRUE(connection.send(
        httpRequest("POST", helloPath, {}, {{"Expect", "100-continue"}, {"Content-Length", length}})));
    EXPECT_EQ(connection.receive()->status, 100);
    ASSERT_TRUE(connection.send(body));
    EXPECT_EQ(connection.receive()->status, 200);
}

TEST(Http, the_journal_names_no_content_address_or_id)
{
    ServerProcess server;
    ASSERT_TRUE(server.start());
    TestSpace space;
    TestDevice device(space.coordinator, space);
    WireDevice wire(server.port(), server.key(), device.keys.signing);
    ASSERT_EQ(wire.hello()->status, 200);
    ASSERT_EQ(wire.exchange(founding(device, space))->status, 200);
    WireConnection(server.port()).send(httpRequest("GET", "/Testi.Testinen", {}));
    ASSERT_EQ(server.terminate(), 0);
    const QByteArray journal = server.journal();
    EXPECT_TRUE(journal.contains("\"path\":\"/v1/exchange\",\"status\":200"));
    for (const QByteArray &line : journal.trimmed().split('\n'))
        EXPECT_TRUE(QJsonDocument::fromJson(line).isObject()) << line.constData();
    EXPECT_FALSE(journal.contains("127.0.0.1"));
    EXPECT_FALSE(journal.contains("Testinen"));
    EXPECT_FALSE(journal.contains(device.keys.id().toHex()));
    EXPECT_FALSE(journal.contains(space.log.space().toHex()));
}

TEST(Http, tls_is_of_version_1_3_and_no_other)
{
    ServerProcess server;
    const QString certificate = server.file(QStringLiteral("certificate.pem"));
    const QString key = server.file(QStringLiteral("key.pem"));
    ASSERT_EQ(execute(QStringLiteral("openssl"),
                      {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                       QStringLiteral("ed25519"), QStringLiteral("-nodes"), QStringLiteral("-keyout"), key,
                       QStringLiteral("-out"), certificate, QStringLiteral("-days"), QStringLiteral("2"),
                       QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                       QStringLiteral("subjectAltName=IP:127.0.0.1")}),
              0);
    server.addFlags({QStringLiteral("--certificate"), certificate, QStringLiteral("--key"), key});
    ASSERT_TRUE(server.start());
    const QString url = QStringLiteral("https://127.0.0.1:%1/healthz").arg(server.port());
    const QString curl = QStringLiteral("curl");
    const QStringList common{QStringLiteral("-sf"), QStringLiteral("--max-time"),
                             QStringLiteral("20"),  QStringLiteral("--cacert"),
                             certificate,           url};
    EXPECT_EQ(execute(curl, QStringList{QStringLiteral("--tlsv1.3")} + common), 0);
    EXPECT_NE(execute(curl, QStringList{QStringLiteral("--tls-max"), QStringLiteral("1.2")} + common), 0);
    WireConnection plain(server.port());
    plain.send(httpRequest("GET", healthPath, {}));
    const auto answer = plain.receive();
    EXPECT_FALSE(answer && answer->status == 200);
    EXPECT_EQ(server.terminate(), 0);
}

TEST(Http, a_certificate_that_cannot_be_used_is_told)
{
    ServerProcess server({QStringLiteral("--certificate"), QStringLiteral("/nowhere"),
                          QStringLiteral("--key"), QStringLiteral("/nowhere")});
    EXPECT_FALSE(server.start());
    EXPECT_TRUE(server.journal().contains("certificate"));
}

} // namespace kopa::server
