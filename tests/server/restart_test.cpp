#include "http_client.h"
#include "server_process.h"
#include "test_device.h"

#include <atomic>
#include <chrono>
#include <gtest/gtest.h>
#include <thread>

namespace kopa::server {

using namespace sync;

namespace {

/// Devices that push as fast as they can while the server goes down, and remember what was acknowledged.
class ServerUnderLoad : public testing::Test
{
protected:
    static constexpr int writers = 4;

    void SetUp() override
    {
        for (int i = 0; i < writers; ++i)
            devices.emplace_back(space.join(Role::Editor), space);
        ASSERT_TRUE(server.start());
        key = server.key();
        WireDevice wire(server.port(), key, coordinator.keys.signing);
        ASSERT_EQ(wire.hello()->status, 200);
        SpaceRequest founding = coordinator.request();
        founding.newEntries = withoutReceipts(space.entries);
        founding.newClaims = withoutReceipts(space.claims);
        ASSERT_EQ(wire.exchange(exchangeOf({founding}))->status, 200);
    }

    /// Pushes until the server is gone; the newest number that was acknowledged.
    std::uint64_t push(TestDevice &device)
    {
        WireDevice wire(server.port(), key, device.keys.signing);
        const auto welcome = wire.hello();
        if (!welcome || welcome->status != 200)
            return 0;
        std::uint64_t acknowledged = 0;
        for (;;) {
            const auto answer = wire.exchange(exchangeOf({device.request({device.envelope("load", 300)})}));
            if (!answer || answer->status != 200)
                return acknowledged;
            acknowledged = ExchangeAnswer::parse(answer->body)->spaces[0].acknowledged.value(0).seq;
            ++total;
        }
    }

    template <class End> void loadUntil(End &&end)
    {
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i)
            threads.emplace_back([this, i] { newest[i] = push(devices[i]); });
        const auto patience = std::chrono::steady_clock::now() + std::chrono::seconds(20);
        while (total < 50 && std::chrono::steady_clock::now() < patience)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        end();
        for (std::thread &thread : threads)
            thread.join();
    }

    void expectAllThere()
    {
        ASSERT_TRUE(server.start());
        WireDevice wire(server.port(), key, coordinator.keys.signing);
        ASSERT_EQ(wire.hello()->status, 200);
        SpaceRequest request = coordinator.request();
        request.wantHeads = true;
        const auto answer =
            ExchangeAnswer::parse(wire.exchange(exchangeOf({request}, 1 << 22))->body).value();
        QHash<DeviceId, std::uint64_t> heads;
        for (const EnvelopeMark &head : answer.spaces[0].heads)
            heads.insert(head.device, head.seq);
        std::uint64_t all = 0;
        for (int i = 0; i < writers; ++i) {
            EXPECT_GE(heads.value(devices[i].keys.id()), newest[i]);
            all += heads.value(devices[i].keys.id());
        }
        EXPECT_EQ(std::uint64_t(answer.spaces[0].envelopes.size()), all);
        EXPECT_GE(total.load(), 50);
    }

    ServerProcess server{
        {QStringLiteral("--device-burst"), QStringLiteral("1000000"), QStringLiteral("--quiet")}};
    TestSpace space;
    TestDevice coordinator{space.coordinator, space};
    std::vector<TestDevice> devices;
    std::uint64_t newest[writers] = {};
    std::atomic<int> total = 0;
    crypto::VerifyKey key;
};

} // namespace

TEST_F(ServerUnderLoad, stopped_by_sigterm_has_all_that_it_acknowledged)
{
    loadUntil([this] { EXPECT_EQ(server.terminate(), 0); });
    expectAllThere();
}

TEST_F(ServerUnderLoad, killed_has_all_that_it_acknowledged)
{
    loadUntil([this] { server.kill(); });
    expectAllThere();
}

TEST_F(ServerUnderLoad, stops_within_seconds_while_connections_idle)
{
    std::vector<std::unique_ptr<WireConnection>> idle;
    for (int i = 0; i < 50; ++i)
        idle.push_back(std::make_unique<WireConnection>(server.port()));
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(server.terminate(), 0);
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(10));
}

} // namespace kopa::server
