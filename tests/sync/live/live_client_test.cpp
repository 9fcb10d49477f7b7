#include "line.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace kopa::sync {

namespace {

/// As fast as a test needs it; a line is needed even for a server on this machine.
SyncHabits habits()
{
    SyncHabits habits;
    habits.localServersNeedALine = true;
    habits.live.first = 1500;
    habits.live.silence = 5000;
    habits.pace.afterChange = 50;
    habits.pace.ask = 1000;
    return habits;
}

/// Two people whose clients sync by themselves, through a real server whose heart beats every other second.
class LiveClient : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(server.start());
        relay = std::make_unique<Relay>(server.port());
        const auto made = one.client().createNetwork(QStringLiteral("Koepiiri"), {}, relay->url(),
                                                     QStringLiteral("Testi Testinen"));
        ASSERT_EQ(failure(resultOf(made)), "");
        const auto joined = two.client().join(one.invite(), QStringLiteral("Exempel Exempelsson"));
        ASSERT_EQ(failure(resultOf(joined)), "");
        ASSERT_TRUE(waitUntil([this] { return one.isSettled() && two.isSettled(); }, 20'000));
        // Until rotations, admissions and their acknowledgements have gone to and fro.
        waitFor(1500);
        ASSERT_TRUE(waitUntil([this] { return one.isSettled() && two.isSettled(); }, 20'000));
    }

    server::ServerProcess server{
        {QStringLiteral("--heartbeat"), QStringLiteral("2"), QStringLiteral("--quiet")}};
    std::unique_ptr<Relay> relay;
    LivePerson one{habits()};
    LivePerson two{habits()};
};

/// Times that any thread of this process went to sleep until something woke it.
qint64 wakeUps()
{
    qint64 all = 0;
    for (const QString &thread :
         QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(QStringLiteral("/proc/self/task/%1/status").arg(thread));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith("voluntary_ctxt_switches:"))
                all += line.mid(24).trimmed().toLongLong();
    }
    return all;
}

} // namespace

TEST_F(LiveClient, anothers_change_is_here_within_a_second)
{
    qint64 slowest = 0;
    for (int i = 0; i < 5; ++i) {
        const QString id = one.write(QStringLiteral("uutinen %1").arg(i));
        // From the moment at which the author's device sends it.
        ASSERT_TRUE(waitUntil(
            [this] { return one.client().status().phase == ExchangeStatus::Phase::Exchanging; }, 5000));
        QElapsedTimer clock;
        clock.start();
        ASSERT_TRUE(waitUntil([&] { return two.has(id); }, 5000));
        slowest = std::max(slowest, clock.elapsed());
        ASSERT_TRUE(waitUntil([this] { return one.isSettled() && two.isSettled(); }, 5000));
    }
    RecordProperty("slowest_ms", int(slowest));
    EXPECT_LT(slowest, 1000);
}

TEST_F(LiveClient, nothing_but_heartbeats_wakes_an_idle_device)
{
    constexpr int beats = 5;
    waitFor(3000); // what the last sync left behind: connections that close, timers that run out
    const qint64 before = wakeUps();
    waitFor(beats * 2000);
    const qint64 woken = wakeUps() - before;
    RecordProperty("wake_ups", int(woken));
    // A heartbeat passes through two threads of each device, with a few sleeps in each; this test's own clock
    // is one more.
    EXPECT_LE(woken, qint64(beats + 1) * 2 * 8 + 4);
    EXPECT_FALSE(one.client().status().nextAttempt.isValid());
    EXPECT_TRUE(one.client().status().live);
}

TEST_F(LiveClient, without_a_line_nothing_is_tried_and_no_timer_runs)
{
    two.line().set(false);
    EXPECT_TRUE(two.client().status().offline);
    const auto tried = two.client().status().lastAttempt;
    two.write(QStringLiteral("ilman linjaa"));
    waitFor(1500);
    EXPECT_EQ(two.client().status().lastAttempt, tried);
    EXPECT_FALSE(two.client().status().nextAttempt.isValid());
    EXPECT_FALSE(two.client().status().live);
}

TEST_F(LiveClient, a_line_that_comes_back_starts_a_sync_within_two_seconds)
{
    two.line().set(false);
    const QString id = one.write(QStringLiteral("poissa"));
    ASSERT_TRUE(waitUntil([this] { return one.isSettled(); }, 5000));
    waitFor(300);
    EXPECT_FALSE(two.has(id));
    two.line().set(true);
    EXPECT_TRUE(waitUntil([&] { return two.has(id); }, 2000));
    EXPECT_TRUE(waitUntil([this] { return two.isSettled(); }, 2000));
}

TEST_F(LiveClient, a_server_that_comes_back_is_found_and_listened_to_again)
{
    EXPECT_EQ(server.terminate(), 0);
    ASSERT_TRUE(
        waitUntil([this] { return !one.client().status().live && one.client().status().error; }, 10'000));
    const QString id = one.write(QStringLiteral("kirjoitettu ilman palvelinta"));
    ASSERT_TRUE(server.start());
    EXPECT_TRUE(waitUntil([&] { return two.has(id) && one.isSettled() && two.isSettled(); }, 10'000));
}

TEST_F(LiveClient, a_server_that_gives_no_stream_just_now_is_asked_again)
{
    relay->refuseStreams(2);
    const int streams = relay->streams();
    two.line().set(true);
    ASSERT_TRUE(waitUntil([&] { return relay->streams() >= streams + 2; }, 8000));
    EXPECT_TRUE(waitUntil([this] { return two.client().status().live; }, 10'000));
}

TEST_F(LiveClient, a_stream_that_falls_silent_is_opened_anew)
{
    const int streams = relay->streams();
    relay->freeze();
    EXPECT_TRUE(waitUntil([&] { return relay->streams() >= streams + 2; }, 12'000));
    EXPECT_TRUE(waitUntil([this] { return one.isSettled() && two.isSettled(); }, 5000));
}

TEST_F(LiveClient, where_events_are_held_up_it_asks_now_and_then)
{
    relay->holdStreams(true);
    two.line().set(true); // another line: the stream begins anew, and is held up
    ASSERT_TRUE(waitUntil(
        [this] { return !two.client().status().live && two.client().status().nextAttempt.isValid(); },
        10'000));
    const QString id = one.write(QStringLiteral("hitaasti"));
    EXPECT_TRUE(waitUntil([&] { return two.has(id); }, 6000));
    EXPECT_FALSE(two.client().status().live);
    relay->holdStreams(false);
    two.line().set(true);
    EXPECT_TRUE(waitUntil([this] { return two.isSettled(); }, 5000));
}

TEST_F(LiveClient, a_stream_that_the_server_has_not_signed_is_not_believed)
{
    relay->changeStreams(true);
    two.line().set(true);
    waitFor(1500);
    EXPECT_FALSE(two.client().status().live);
    const QString id = one.write(QStringLiteral("silti perillä"));
    EXPECT_TRUE(waitUntil([&] { return two.has(id); }, 6000));
    EXPECT_FALSE(two.client().status().live);
}

TEST_F(LiveClient, pausing_ends_the_stream_and_going_on_opens_it)
{
    two.client().setPaused(true);
    ASSERT_TRUE(waitUntil([this] { return !two.client().status().live; }, 2000));
    const QString id = one.write(QStringLiteral("tauolla"));
    waitFor(2500);
    EXPECT_FALSE(two.has(id));
    two.client().setPaused(false);
    EXPECT_TRUE(waitUntil([&] { return two.has(id) && two.client().status().live; }, 3000));
}

} // namespace kopa::sync
