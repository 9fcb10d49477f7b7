#include "http_client.h"
#include "mutation.h"
#include "server_process.h"
#include "sync/protocol/attachments.h"
#include "sync/protocol/checkpoints.h"
#include "sync/protocol/idle.h"
#include "sync/protocol/slots.h"
#include "sync/protocol/spaces.h"
#include "test_device.h"

#include <QFile>

#include <gtest/gtest.h>

// Whatever comes in, from strangers and from members that lie: an answer that says no, and a server that goes
// on.

namespace kopa::server {

using namespace sync;

namespace {

constexpr int roundsAlways = 12'000;
constexpr int roundsNightly = 100'000;
constexpr int firstRounds = 2'000; ///< after which memory has found its size
constexpr double moreMegabytes = 96;

class HostileRequests : public testing::Test
{
protected:
    HostileRequests()
        : server({QStringLiteral("--device-rate"), QStringLiteral("1000000"),
                  QStringLiteral("--device-burst"), QStringLiteral("1000000"),
                  QStringLiteral("--stranger-rate"), QStringLiteral("1000000"),
                  QStringLiteral("--stranger-burst"), QStringLiteral("1000000"), QStringLiteral("--quiet")})
    {
    }

    void SetUp() override
    {
        ASSERT_TRUE(server.start());
        wire = std::make_unique<WireDevice>(server.port(), server.key(), device.keys.signing);
        ASSERT_EQ(wire->hello()->status, 200);
        SpaceRequest founding = device.request();
        founding.newEntries = withoutReceipts(space.entries);
        ASSERT_EQ(wire->exchange(exchangeOf({founding}))->status, 200);
        const ExchangeRequest pushing = exchangeOf({device.request({device.envelope("first")})});
        ASSERT_EQ(wire->exchange(pushing)->status, 200);
        bodies = {
            {exchangePath, {exchangeOf({founding}).encode(), pushing.encode()}},
            {spacesPath, {SpacesRequest{QByteArray(nonceBytes, 'n')}.encode()}},
            {idlePath, {IdleRequest{QByteArray(nonceBytes, 'n'), HeadsSummary::of({})}.encode()}},
            {slotsPath,
             {SlotsRequest{QByteArray(nonceBytes, 'n'), id(), {}, {}, {crypto::SlotId{}}}.encode()}},
            {checkpointsPath,
             {CheckpointsRequest{QByteArray(nonceBytes, 'n'), id(), CheckpointsRequest::Step::Look, {}, 0, {}}
                  .encode()}},
            {attachmentsPath,
             {AttachmentsRequest{
                 .nonce = QByteArray(nonceBytes, 'n'), .space = id(), .count = 2, .pieces = {"a"}}
                  .encode()}}};
    }

    SpaceId id() const { return space.log.space(); }

    /// One connection that is opened again whenever the server has ended it.
    std::optional<WireAnswer> ask(const QByteArray &bytes)
    {
        for (int attempt = 0; attempt < 2; ++attempt) {
            if (!connection)
                connection = std::make_unique<WireConnection>(server.port());
            if (connection->send(bytes)) {
                if (auto answer = connection->receive()) {
                    if (answer->headers.value("connection") == "close")
                        connection.reset();
                    return answer;
                }
            }
            connection.reset();
        }
        return std::nullopt;
    }

    /// A request whose signature holds, over a body that does not, or the other way around.
    QByteArray hostile()
    {
        const auto &[path, seeds] = bodies[qsizetype(random() % std::size_t(bodies.size()))];
        const QByteArray body = mutated(seeds, random);
        switch (random() % 8) {
        case 0: // of nobody
            return httpRequest("POST", path, body);
        case 1: // signed for another address
            return wire->signedRequest(body, path == slotsPath ? spacesPath : slotsPath)
                .replace(QByteArray("POST ") + (path == slotsPath ? spacesPath : slotsPath),
                         QByteArray("POST ") + path);
        case 2: // any byte of the whole of it
            return mutatedHead(wire->signedRequest(body, path));
        case 3: // by somebody else's key
            return signedByAnother(body, path);
        default:
            return wire->signedRequest(body, path);
        }
    }
    QByteArray signedByAnother(const QByteArray &body, const QByteArray &path)
    {
        const WireDevice other(server.port(), server.key(), crypto::newSigningPair());
        QByteArray request = wire->signedRequest(body, path);
        const QByteArray name = QByteArray(signatureHeader) + ": ";
        const qsizetype at = request.indexOf(name) + name.size();
        const QByteArray theirs = other.signedRequest(body, path);
        const qsizetype from = theirs.indexOf(name) + name.size();
        return request.replace(at, request.indexOf('\r', at) - at,
                               theirs.mid(from, theirs.indexOf('\r', from) - from));
    }
    /// The length stays what it was, so that the connection can go on.
    QByteArray mutatedHead(QByteArray request)
    {
        const qsizetype end = request.indexOf("\r\n\r\n");
        const qsizetype length = request.indexOf("Content-Length");
        for (int i = 0; i < 3; ++i) {
            const auto at = qsizetype(random() % std::size_t(end));
            if (length < 0 || at < length - 2 || at > length + 24)
                request[at] = char(random());
        }
        return request;
    }
    double residentMegabytes() const
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(server.processId()));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        const QByteArray text = status.readAll();
        return text.mid(text.indexOf("VmRSS:") + 6).simplified().split(' ').first().toDouble() / 1024;
    }

    ServerProcess server;
    TestSpace space;
    TestDevice device{space.coordinator, space};
    std::unique_ptr<WireDevice> wire;
    std::unique_ptr<WireConnection> connection;
    QList<std::pair<QByteArray, QList<QByteArray>>> bodies;
    std::mt19937 random{7};
};

} // namespace

TEST_F(HostileRequests, are_answered_and_do_no_harm)
{
    const int rounds = qEnvironmentVariableIsSet("KOPA_NIGHTLY") ? roundsNightly : roundsAlways;
    double before = 0;
    QHash<int, int> statuses;
    for (int round = 0; round < rounds; ++round) {
        if (round == firstRounds)
            before = residentMegabytes();
        const QByteArray bytes = hostile();
        const auto answer = ask(bytes);
        const int status = answer ? answer->status : 0;
        ++statuses[status];
        ASSERT_LT(status, 500) << "round " << round << ": " << bytes.toHex().toStdString();
    }
    EXPECT_GT(statuses.value(400), rounds / 20);
    EXPECT_GT(statuses.value(401), rounds / 20);
    EXPECT_LT(residentMegabytes(), before + moreMegabytes);
    // Who means it well is served as before, and no envelope of theirs was lost or doubled.
    const QByteArray envelope = device.envelope("second");
    ASSERT_EQ(wire->hello()->status, 200);
    const auto answer = wire->exchange(exchangeOf({device.request({envelope})}));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 200);
}

TEST_F(HostileRequests, heads_that_never_end_and_bodies_that_lie_about_their_length)
{
    const QList<QByteArray> all = {
        "GET / HTTP/1.1\r\n" + QByteArray(64 * 1024, 'h'),
        "POST /v1/exchange HTTP/1.1\r\nX: " + QByteArray(1024 * 1024, 'x') + "\r\n\r\n",
        "POST /v1/exchange HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
        "POST /v1/exchange HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
        "POST /v1/exchange HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nabcdef",
        "POST /v1/exchange HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n",
        "POST /v1/exchange HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\nabc",
        "POST /v1/hello HTTP/1.1\r\nContent-Length: 3\r\n\r\n" + QByteArray(3, '\xff'),
        QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11) + QByteArray(512, '\0'),
        QByteArray(4096, '\0'),
        "\r\n\r\n\r\n\r\n",
        "BREW /v1/coffee HTCPCP/1.0\r\n\r\n",
        "GET /healthz HTTP/9.9\r\n\r\n",
    };
    for (const QByteArray &bytes : all) {
        WireConnection hostile(server.port());
        hostile.send(bytes);
        hostile.endSending();
        const auto answer = hostile.receive();
        EXPECT_TRUE(!answer || answer->status < 500) << bytes.left(60).toStdString();
        EXPECT_EQ(ask(httpRequest("GET", healthPath, {}))->status, 200) << bytes.left(60).toStdString();
    }
}

TEST_F(HostileRequests, arrays_in_arrays_are_refused_before_they_cost_anything)
{
    for (const int depth : {17, 1000, 200'000}) {
        const QByteArray body = QByteArray(depth, '\x81') + '\x00';
        const auto answer = ask(wire->signedRequest(body));
        ASSERT_TRUE(answer);
        EXPECT_EQ(answer->status, 400) << depth;
    }
    // Arrays that promise more items than there are bytes.
    const auto answer = ask(wire->signedRequest(QByteArray::fromHex("9bffffffffffffffff")));
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->status, 400);
}

TEST_F(HostileRequests, what_comes_again_is_taken_once)
{
    const QByteArray request =
        wire->signedRequest(exchangeOf({device.request({device.envelope("once more")})}).encode());
    for (int time = 0; time < 20; ++time)
        ASSERT_EQ(ask(request)->status, 200);
    SpaceRequest look = device.request();
    look.ownHave = 0;
    const auto answer = wire->exchange(exchangeOf({look}));
    const auto read = ExchangeAnswer::parse(answer->body);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->spaces.first().envelopes.size(), 2) << "each of them is there once";
}

} // namespace kopa::server
