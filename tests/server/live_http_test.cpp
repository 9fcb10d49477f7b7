#include "http_client.h"
#include "server_process.h"
#include "test_device.h"
#include "wire_stream.h"

#include <QFile>

#include <chrono>
#include <gtest/gtest.h>

namespace kopa::server {

using namespace sync;
using Kind = LiveEvent::Kind;

namespace {

/// Two members of a space on a server whose heart beats once a second.
class LiveHttp : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(server.start());
        wireOne = std::make_unique<WireDevice>(server.port(), server.key(), one.keys.signing);
        wireTwo = std::make_unique<WireDevice>(server.port(), server.key(), two.keys.signing);
        ASSERT_EQ(wireOne->hello()->status, 200);
        ASSERT_EQ(wireTwo->hello()->status, 200);
        SpaceRequest founding = one.request();
        founding.newEntries = withoutReceipts(space.entries);
        founding.newClaims = withoutReceipts(space.claims);
        ASSERT_EQ(wireOne->exchange(exchangeOf({founding}))->status, 200);
    }

    void push(WireDevice &wire, TestDevice &device)
    {
        ASSERT_EQ(wire.exchange(exchangeOf({device.request({device.envelope("a sentence")})}))->status, 200);
    }
    /// Memory of the server, in kilobytes.
    long memory() const
    {
        QFile file(QStringLiteral("/proc/%1/status").arg(server.processId()));
        if (file.open(QIODevice::ReadOnly))
            for (const QByteArray &line : file.readAll().split('\n'))
                if (line.startsWith("VmRSS:"))
                    return line.mid(6).trimmed().split(' ').first().toLong();
        return 0;
    }

    TestSpace space;
    TestDevice one{space.coordinator, space};
    TestDevice two{space.join(Role::Editor), space};
    ServerProcess server{{QStringLiteral("--heartbeat"), QStringLiteral("1"), QStringLiteral("--quiet"),
                          QStringLiteral("--stranger-burst"), QStringLiteral("10000")}};
    std::unique_ptr<WireDevice> wireOne;
    std::unique_ptr<WireDevice> wireTwo;
};

} // namespace

TEST_F(LiveHttp, begins_with_a_signed_word_and_goes_on_with_heartbeats)
{
    WireStream stream(server.port(), *wireTwo);
    ASSERT_EQ(stream.status, 200);
    EXPECT_EQ(stream.type, QByteArray(eventStreamType));
    const auto first = stream.next();
    ASSERT_TRUE(first && first->kind == Kind::Standing);
    EXPECT_TRUE(stream.isSigned(*first, server.key()));
    EXPECT_FALSE(IdleAnswer::parse(first->answer)->same);
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(stream.next()->kind, Kind::Heartbeat);
}

TEST_F(LiveHttp, tells_the_others_and_not_the_author)
{
    WireStream author(server.port(), *wireOne);
    WireStream reader(server.port(), *wireTwo);
    ASSERT_EQ(author.next()->kind, Kind::Standing);
    ASSERT_EQ(reader.next()->kind, Kind::Standing);
    const auto begun = std::chrono::steady_clock::now();
    push(*wireOne, one);
    EXPECT_EQ(reader.next()->kind, Kind::News);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::milliseconds(500));
    EXPECT_EQ(author.next()->kind, Kind::Heartbeat);
}

TEST_F(LiveHttp, ends_the_older_stream_of_a_device)
{
    WireStream older(server.port(), *wireTwo);
    ASSERT_EQ(older.next()->kind, Kind::Standing);
    WireStream newer(server.port(), *wireTwo);
    ASSERT_EQ(newer.next()->kind, Kind::Standing);
    std::optional<LiveEvent> last = older.next();
    while (last && last->kind == Kind::Heartbeat)
        last = older.next();
    EXPECT_FALSE(last);
    push(*wireOne, one);
    EXPECT_EQ(newer.next()->kind, Kind::News);
}

TEST_F(LiveHttp, refuses_as_any_signed_address_does)
{
    WireDevice wrong(server.port(), one.keys.signing.verify, two.keys.signing);
    wrong.challenge = wireTwo->challenge;
    EXPECT_EQ(WireStream(server.port(), wrong).status, 401);
}

TEST_F(LiveHttp, ends_all_streams_when_the_server_stops)
{
    WireStream first(server.port(), *wireOne);
    WireStream second(server.port(), *wireTwo);
    ASSERT_EQ(first.next()->kind, Kind::Standing);
    ASSERT_EQ(second.next()->kind, Kind::Standing);
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(server.terminate(), 0);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(3));
    for (WireStream *stream : {&first, &second})
        while (const auto event = stream->next())
            EXPECT_EQ(event->kind, Kind::Heartbeat);
}

TEST_F(LiveHttp, costs_little_memory_and_notices_who_leaves)
{
    constexpr int streams = 400;
    const auto many = [&] {
        std::vector<std::unique_ptr<WireStream>> all;
        for (int i = 0; i < streams; ++i) {
            const DeviceKeys keys = DeviceKeys::create();
            WireDevice device(server.port(), server.key(), keys.signing);
            if (device.hello()->status != 200)
                ADD_FAILURE();
            all.push_back(std::make_unique<WireStream>(server.port(), device));
            if (all.back()->status != 200 || all.back()->next()->kind != Kind::Standing)
                ADD_FAILURE();
        }
        return all;
    };
    // What the first ones leave behind in the allocator's hands counts for the next as well.
    many().clear();
    const long before = memory();
    const auto all = many();
    const double each = double(memory() - before) / streams;
    RecordProperty("kilobytes_each", int(each));
    EXPECT_LT(each, 20);
}

} // namespace kopa::server
