#include "http_client.h"
#include "server_process.h"
#include "sync/protocol/message_signature.h"
#include "sync/protocol/problem.h"
#include "test_device.h"

#include <gtest/gtest.h>

namespace kopa::server {

using namespace sync;

namespace {

class HttpRefusal : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(server.start());
        wire = std::make_unique<WireDevice>(server.port(), server.key(), device.keys.signing);
        ASSERT_EQ(wire->hello()->status, 200);
    }

    /// Status and problem of the answer to these bytes.
    std::pair<int, QString> refused(const QByteArray &bytes)
    {
        WireConnection connection(server.port());
        connection.send(bytes);
        const auto answer = connection.receive();
        if (!answer)
            return {0, {}};
        const auto problem = Problem::parse(answer->body);
        return {answer->status, problem.ok() ? problem->code : QString()};
    }

    bool alive()
    {
        WireConnection connection(server.port());
        connection.send(httpRequest("GET", healthPath, {}));
        const auto answer = connection.receive();
        return answer && answer->status == 200;
    }

    ServerProcess server;
    TestSpace space;
    TestDevice device{space.coordinator, space};
    std::unique_ptr<WireDevice> wire;
};

using Refused = std::pair<int, QString>;

} // namespace

TEST_F(HttpRefusal, of_what_is_not_there)
{
    EXPECT_EQ(refused(httpRequest("GET", "/", {})), Refused(404, QStringLiteral("no_such_path")));
    EXPECT_EQ(refused(httpRequest("GET", exchangePath, {})),
              Refused(405, QStringLiteral("method_not_allowed")));
    EXPECT_EQ(refused(httpRequest("POST", healthPath, {})),
              Refused(405, QStringLiteral("method_not_allowed")));
    EXPECT_EQ(refused(httpRequest("POST", QByteArray(exchangePath) + "?x", {})),
              Refused(404, QStringLiteral("no_such_path")));
}

TEST_F(HttpRefusal, of_bodies_that_are_no_message)
{
    EXPECT_EQ(refused(httpRequest("POST", helloPath, "garbage")), Refused(400, QStringLiteral("malformed")));
    EXPECT_EQ(refused(wire->signedRequest("garbage")), Refused(400, QStringLiteral("malformed")));
    QByteArray future = exchangeOf({}).encode();
    future[1] = 9;
    EXPECT_EQ(refused(wire->signedRequest(future)), Refused(400, QStringLiteral("answer_version")));
}

TEST_F(HttpRefusal, of_requests_without_a_signature_that_holds)
{
    const QByteArray body = exchangeOf({}).encode();
    const Refused invalid(401, QStringLiteral("signature_invalid"));
    EXPECT_EQ(refused(httpRequest("POST", exchangePath, body)), invalid);
    const QByteArray good = wire->signedRequest(body);
    EXPECT_EQ(refused(good).first, 200);
    QByteArray otherBody = good;
    otherBody.back() = char(otherBody.back() ^ 1);
    EXPECT_EQ(refused(otherBody), invalid);
    const WireDevice deceived(server.port(), crypto::newSigningPair().verify, device.keys.signing);
    WireDevice elsewhere = deceived;
    elsewhere.challenge = wire->challenge;
    EXPECT_EQ(refused(elsewhere.signedRequest(body)), invalid);
}

TEST_F(HttpRefusal, of_a_challenge_that_is_not_ours_comes_with_a_fresh_one)
{
    wire->challenge = QByteArray(challengeBytes, 'x');
    const auto answer = wire->exchange(exchangeOf({}));
    ASSERT_EQ(answer->status, 401);
    const Problem problem = Problem::parse(answer->body).value();
    EXPECT_EQ(problem.code, QString(problemChallenge));
    wire->challenge = problem.challenge;
    EXPECT_EQ(wire->exchange(exchangeOf({}))->status, 200);
}

TEST_F(HttpRefusal, of_an_envelope_of_ones_own_that_one_has_not_signed)
{
    SpaceRequest founding = device.request();
    founding.newEntries = withoutReceipts(space.entries);
    ASSERT_EQ(wire->exchange(exchangeOf({founding}))->status, 200);
    QByteArray envelope = device.envelope("mine");
    envelope.back() = char(envelope.back() ^ 1);
    const auto answer = wire->exchange(exchangeOf({device.request({envelope})}));
    ASSERT_EQ(answer->status, 200);
    const auto read = ExchangeAnswer::parse(answer->body);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->spaces.first().refused.value(0).problem, QStringLiteral("signature_invalid"));
    EXPECT_TRUE(read->spaces.first().acknowledged.isEmpty());
}

TEST_F(HttpRefusal, of_another_devices_challenge)
{
    WireDevice other(server.port(), server.key(), crypto::newSigningPair());
    other.challenge = wire->challenge;
    EXPECT_EQ(other.exchange(exchangeOf({}))->status, 401);
}

TEST_F(HttpRefusal, of_too_much_after_reading_it_within_bounds)
{
    EXPECT_EQ(refused(httpRequest("POST", exchangePath, QByteArray(maximumMessage + 1, 'x'))),
              Refused(413, QStringLiteral("too_large")));
    EXPECT_EQ(refused(httpRequest("POST", helloPath, QByteArray(2000, 'x'))),
              Refused(413, QStringLiteral("too_large")));
    // Beyond the bound of what is read to the end, the connection is given up; the server lives.
    const QByteArray announced = QByteArray::number(qint64(1) << 40);
    refused(httpRequest("POST", exchangePath, QByteArray(40 * 1024 * 1024, 'x'),
                        {{"Content-Length", announced}}));
    EXPECT_TRUE(alive());
}

TEST_F(HttpRefusal, of_more_spaces_or_envelopes_than_one_exchange_takes)
{
    QList<SpaceRequest> spaces(int(maximumSpaces) + 1);
    EXPECT_EQ(refused(wire->signedRequest(exchangeOf(spaces).encode())),
              Refused(400, QStringLiteral("malformed")));
    SpaceRequest many = device.request();
    many.envelopes = QList<QByteArray>(3000, QByteArray());
    SpaceRequest others = many;
    others.space = *SpaceId::from(QByteArray(32, 'o'));
    EXPECT_EQ(refused(wire->signedRequest(exchangeOf({many, others}).encode())),
              Refused(413, QStringLiteral("too_large")));
}

TEST_F(HttpRefusal, of_bytes_that_are_not_http)
{
    for (const QByteArray &bytes :
         {QByteArray("\r\n\r\n\r\n"), QByteArray(10'000, 'A'), crypto::randomBytes(1000) + "\r\n\r\n",
          QByteArray("POST /v1/exchange HTTP/1.1\r\nContent-Length: -1\r\n\r\n"),
          QByteArray("GET /healthz HTTP/1.1\r\n") + QByteArray(100'000, 'h')})
        EXPECT_NE(refused(bytes).first, 200);
    EXPECT_TRUE(alive());
}

TEST_F(HttpRefusal, a_connection_cut_anywhere_stores_nothing_and_the_next_works)
{
    SpaceRequest founding = device.request();
    founding.newEntries = withoutReceipts(space.entries);
    ASSERT_EQ(wire->exchange(exchangeOf({founding}))->status, 200);
    const QByteArray envelope = device.envelope("cut");
    const QByteArray bytes = wire->signedRequest(exchangeOf({device.request({envelope})}).encode());
    for (qsizetype cut = 0; cut < bytes.size(); ++cut) {
        WireConnection connection(server.port());
        connection.send(bytes.first(cut));
    }
    const auto before = ExchangeAnswer::parse(wire->exchange(exchangeOf({device.request()}))->body).value();
    EXPECT_EQ(before.spaces[0].cursor, 0u);
    const auto after =
        ExchangeAnswer::parse(wire->exchange(exchangeOf({device.request({envelope})}))->body).value();
    EXPECT_EQ(after.spaces[0].cursor, 1u);
}

TEST(HttpBusy, whoever_asks_too_often_is_told_when_to_come_back)
{
    ServerProcess server({QStringLiteral("--device-burst"), QStringLiteral("3"),
                          QStringLiteral("--device-rate"), QStringLiteral("0.1"),
                          QStringLiteral("--stranger-burst"), QStringLiteral("2")});
    ASSERT_TRUE(server.start());
    WireDevice wire(server.port(), server.key(), crypto::newSigningPair());
    ASSERT_EQ(wire.hello()->status, 200);
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(wire.exchange(sync::exchangeOf({}))->status, 200);
    const auto busy = wire.exchange(sync::exchangeOf({}));
    ASSERT_EQ(busy->status, 429);
    EXPECT_EQ(Problem::parse(busy->body)->code, QStringLiteral("server_busy"));
    EXPECT_GT(Problem::parse(busy->body)->retryAfter, 0u);
    EXPECT_GT(busy->headers.value("retry-after").toInt(), 0);
    wire.hello();
    EXPECT_EQ(wire.hello()->status, 429);
}

} // namespace kopa::server
