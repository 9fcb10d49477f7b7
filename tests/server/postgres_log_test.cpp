#include "sync/server/postgres/postgres_hosts.h"
#include "sync/server/postgres/postgres_log.h"
#include "test_service.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>

#include <condition_variable>
#include <csignal>
#include <gtest/gtest.h>
#include <thread>

// What only a store shared by several servers has to stand.

namespace kopa::server {

using namespace sync;

namespace {

class PostgresLogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!TestStore::isPostgres())
            GTEST_SKIP() << "there is no PostgreSQL";
    }
    std::unique_ptr<PostgresConnection> connection()
    {
        return PostgresConnection::open(store.address()).value();
    }
    /// The processes of the database that serve us.
    QList<pid_t> backends()
    {
        const auto own = connection();
        const auto rows =
            own->ask("SELECT pid::bigint FROM pg_stat_activity WHERE application_name = 'kopa-server'"
                     " AND pid <> pg_backend_pid() AND datname = current_database()")
                .value();
        QList<pid_t> pids;
        for (int row = 0; row < rows.size(); ++row)
            pids.append(pid_t(rows.number(row, 0)));
        return pids;
    }
    static Result<void> lookAt(Log &log, unsigned lane = 0)
    {
        return log.transact(lane, [](LogTransaction &transaction) -> Result<void> {
            KOPA_TRY(transaction.position(SpaceId{}));
            return {};
        });
    }

    TestStore store;
};

/// Remembers what it was told, and waits for it.
class Listener : public NewsListener
{
public:
    void heard(const QList<SpaceNews> &news, const DeviceId &by) override
    {
        const std::lock_guard lock(m_mutex);
        m_news += news;
        m_by = by;
        m_changed.notify_all();
    }
    void missedSome() override
    {
        const std::lock_guard lock(m_mutex);
        ++m_missed;
        m_changed.notify_all();
    }
    bool waitForMissed(int times)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, patience, [&] { return m_missed >= times; });
    }
    QList<SpaceNews> waitForNews(qsizetype count)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [&] { return m_news.size() >= count; });
        return m_news;
    }
    DeviceId by()
    {
        const std::lock_guard lock(m_mutex);
        return m_by;
    }

private:
    static constexpr auto patience = std::chrono::seconds(20);
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QList<SpaceNews> m_news;
    DeviceId m_by;
    int m_missed = 0;
};

} // namespace

TEST_F(PostgresLogTest, who_only_reads_is_answered_together_with_who_writes)
{
    const auto log = store.open();
    QList<SpaceId> spaces;
    for (const char first : {'a', 'b', 'c'})
        spaces.append(*SpaceId::from(QByteArray(SpaceId::size, first)));
    const auto fill = [&](LogTransaction &transaction) -> Result<void> {
        for (qsizetype i = 0; i < spaces.size(); ++i) {
            KOPA_TRY(transaction.found(spaces[i]));
            for (qsizetype seq = 0; seq <= i; ++seq)
                KOPA_TRY(transaction.addEntry(spaces[i], std::uint64_t(seq), "an entry"));
        }
        return {};
    };
    ASSERT_TRUE(log->transact(fill).ok());
    const auto read = [&](LogTransaction &transaction) -> Result<void> {
        const DeviceId device = *DeviceId::from(QByteArray(DeviceId::size, 9));
        KOPA_TRY(transaction.foresee(
            {{device, {spaces[0], spaces[1]}, false, true}, {device, {spaces[2]}, true}}));
        for (qsizetype i = 0; i < spaces.size(); ++i) {
            KOPA_ASSIGN(const auto entries, transaction.entries(spaces[i], 0, 10));
            EXPECT_EQ(entries.size(), i + 1);
        }
        return {};
    };
    EXPECT_TRUE(log->transact(read).ok());
}

TEST_F(PostgresLogTest, servers_on_one_database_are_one_server)
{
    const auto one = store.open();
    const auto two = store.open();
    EXPECT_EQ(one->identity().key.verify, two->identity().key.verify);
    EXPECT_EQ(one->identity().challengeSecret, two->identity().challengeSecret);
    EXPECT_EQ(one->generation(), two->generation());
}

TEST_F(PostgresLogTest, what_one_commits_the_other_announces_and_has)
{
    TestService service;
    const auto other = service.store.open();
    Listener here;
    Listener there;
    service.log->setListener(&here);
    other->setListener(&there);
    ASSERT_TRUE(there.waitForMissed(1)) << "who begins to listen may have missed something";
    ASSERT_TRUE(here.waitForMissed(1));
    const DeviceId by = service.coordinator.keys.id();
    const SpaceNews news{service.space.log.space(), {by}, {}};
    ASSERT_TRUE(service.log
                    ->transact([&](LogTransaction &log) -> Result<void> {
                        KOPA_TRY(log.addMember(news.space, by));
                        return log.announce(by, {news});
                    })
                    .ok());
    EXPECT_EQ(there.waitForNews(1), QList{news});
    EXPECT_EQ(there.by(), by);
    // Somebody else's word after it shows that one's own is not heard.
    ASSERT_TRUE(other->transact([&](LogTransaction &log) {
                         return log.announce(by, {{news.space, {}, {}}});
                     })
                    .ok());
    EXPECT_EQ(here.waitForNews(1), (QList<SpaceNews>{{news.space, {}, {}}}));
    service.log->setListener(nullptr);
    other->setListener(nullptr);
}

TEST_F(PostgresLogTest, nothing_is_announced_that_was_not_committed)
{
    const auto one = store.open();
    const auto two = store.open();
    Listener there;
    two->setListener(&there);
    ASSERT_TRUE(there.waitForMissed(1));
    const SpaceId space = SpaceId::from(crypto::randomBytes(SpaceId::size)).value();
    const auto fail = [&](LogTransaction &log) -> Result<void> {
        KOPA_TRY(log.found(space));
        KOPA_TRY(log.announce(DeviceId{}, {{space, {}, {}}}));
        return ErrorCode::Cancelled;
    };
    EXPECT_EQ(one->transact(fail).error().code, ErrorCode::Cancelled);
    const SpaceNews later{SpaceId::from(crypto::randomBytes(SpaceId::size)).value(), {}, {}};
    ASSERT_TRUE(one->transact([&](LogTransaction &log) { return log.announce(DeviceId{}, {later}); }).ok());
    EXPECT_EQ(there.waitForNews(1), QList{later});
    two->setListener(nullptr);
}

TEST_F(PostgresLogTest, servers_that_write_to_one_space_at_once_lose_and_double_nothing)
{
    TestService service;
    constexpr int writers = 4;
    constexpr int each = 60;
    QList<TestDevice> devices;
    for (int i = 0; i < writers; ++i)
        devices.append(TestDevice(service.space.join(Role::Editor), service.space));
    service.bringMembers();
    const auto other = service.store.open();
    std::vector<std::thread> threads;
    threads.reserve(writers);
    std::atomic<int> accepted = 0;
    threads.reserve(writers);
    for (int i = 0; i < writers; ++i) {
        threads.emplace_back([&, i] {
            Log &log = i % 2 == 0 ? *service.log : *other;
            MemberLogs members;
            ExchangeService exchanges(log.identity(), members, {});
            for (int turn = 0; turn < each;) {
                const SpaceRequest request = devices[i].request({devices[i].envelope("e")});
                for (bool done = false; !done;) {
                    ExchangeEffects effects;
                    const auto result =
                        log.transact(unsigned(i / 2), [&](LogTransaction &transaction) -> Result<void> {
                            KOPA_TRY(exchanges.answer(transaction, devices[i].keys.id(),
                                                      exchangeOf({request}), {}, TestSpace::now, effects));
                            return {};
                        });
                    done = result.ok();
                    if (done)
                        members.keep();
                    else
                        members.takeBack();
                    ASSERT_TRUE(done || result.error().code == ErrorCode::StoreInUse)
                        << errorName(result.error().code).data();
                    accepted += done ? int(effects.count.stored) : 0;
                }
                ++turn;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(accepted, writers * each);
    const SpaceAnswer all = service.exchange(service.coordinator, service.coordinator.request());
    EXPECT_EQ(all.envelopes.size(), writers * each);
    EXPECT_EQ(all.cursor, std::uint64_t(writers * each)) << "positions have no gaps";
    EXPECT_EQ(QSet<QByteArray>(all.envelopes.begin(), all.envelopes.end()).size(), writers * each);
}

TEST_F(PostgresLogTest, a_lost_connection_fails_once_and_comes_back)
{
    const auto log = store.open();
    ASSERT_TRUE(lookAt(*log).ok());
    for (const pid_t pid : backends())
        ::kill(pid, SIGTERM);
    EXPECT_EQ(lookAt(*log).error().code, ErrorCode::ServerBusy);
    EXPECT_TRUE(lookAt(*log).ok());
}

TEST_F(PostgresLogTest, who_says_nothing_is_given_up_in_seconds)
{
    const auto log = store.open();
    const QList<pid_t> silent = backends();
    for (const pid_t pid : silent)
        ::kill(pid, SIGSTOP);
    const auto began = std::chrono::steady_clock::now();
    EXPECT_EQ(lookAt(*log).error().code, ErrorCode::ServerBusy);
    EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(8));
    const auto noticed = std::chrono::steady_clock::now();
    EXPECT_TRUE(lookAt(*log).ok()) << "a new connection is served by another process";
    EXPECT_TRUE(lookAt(*log, 1).ok()) << "the other connections need not find out for themselves";
    EXPECT_LT(std::chrono::steady_clock::now() - noticed, std::chrono::seconds(2));
    for (const pid_t pid : silent)
        ::kill(pid, SIGCONT);
}

TEST_F(PostgresLogTest, who_listens_finds_out_that_nobody_speaks_any_more)
{
    const auto one = store.open();
    const auto two = store.open();
    Listener here;
    Listener there;
    one->setListener(&here);
    two->setListener(&there);
    ASSERT_TRUE(here.waitForMissed(1));
    ASSERT_TRUE(there.waitForMissed(1));
    const QList<pid_t> silent = backends();
    for (const pid_t pid : silent)
        ::kill(pid, SIGSTOP);
    EXPECT_TRUE(there.waitForMissed(2)) << "it listens again, and may have missed something";
    EXPECT_TRUE(here.waitForMissed(2));
    const SpaceNews news{SpaceId::from(crypto::randomBytes(SpaceId::size)).value(), {}, {}};
    ASSERT_TRUE(one->transact([&](LogTransaction &log) { return log.announce(DeviceId{}, {news}); }).ok())
        << "no request finds out any more";
    EXPECT_EQ(there.waitForNews(1), QList{news});
    one->setListener(nullptr);
    two->setListener(nullptr);
    for (const pid_t pid : silent)
        ::kill(pid, SIGCONT);
}

TEST_F(PostgresLogTest, is_not_ready_while_commits_wait_for_a_standby)
{
    const auto log = store.open();
    EXPECT_TRUE(log->checkWritable(0).ok());
    const auto administrator = connection();
    const auto set = [&](const char *standby) {
        ASSERT_TRUE(administrator->runScript(standby).ok());
        ASSERT_TRUE(administrator->runScript("SELECT pg_reload_conf()").ok());
    };
    set("ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
    // The database takes its time to read its settings.
    auto ready = log->checkWritable(0);
    for (int i = 0; i < 100 && ready.ok(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        ready = log->checkWritable(0);
    }
    EXPECT_FALSE(ready.ok());
    set("ALTER SYSTEM RESET synchronous_standby_names");
    for (int i = 0; i < 100 && !ready.ok(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        ready = log->checkWritable(0);
    }
    EXPECT_TRUE(ready.ok());
}

TEST_F(PostgresLogTest, a_host_that_was_given_up_is_asked_last)
{
    QTemporaryDir folder;
    QByteArray address = store.address();
    const qsizetype from = address.indexOf("host=") + 5;
    const QByteArray here = address.mid(from, address.indexOf('&') - from);
    const QByteArray link = QFile::encodeName(folder.filePath(QStringLiteral("socket")));
    ASSERT_TRUE(QFile::link(QFile::decodeName(here), QFile::decodeName(link)));
    PostgresHosts hosts(address.insert(from, here + ',').replace(from + here.size() + 1, here.size(), link));
    for (const QByteArray &host : {here, link, here}) {
        const auto open = hosts.open().value();
        const auto idle = hosts.open().value();
        EXPECT_EQ(open->host(), host + ":5432");
        const pid_t pid = pid_t(open->ask("SELECT pg_backend_pid()::bigint")->number(0, 0));
        EXPECT_FALSE(hosts.isPast(*idle));
        ::kill(pid, SIGTERM);
        EXPECT_FALSE(open->ask("SELECT 1").ok());
        hosts.note(*open);
        EXPECT_TRUE(hosts.isPast(*idle)) << "what was there before goes with it";
        hosts.note(*idle);
        EXPECT_EQ(hosts.open().value()->host(), host == here ? link + ":5432" : here + ":5432");
    }
}

TEST_F(PostgresLogTest, a_dump_that_was_filled_in_again_is_another_generation)
{
    const QByteArray before = store.open()->generation();
    EXPECT_EQ(store.open()->generation(), before);
    const auto renamed = connection();
    ASSERT_TRUE(renamed
                    ->runScript("ALTER TABLE envelope RENAME TO former;"
                                "CREATE TABLE envelope (LIKE former INCLUDING ALL);"
                                "INSERT INTO envelope SELECT * FROM former; DROP TABLE former")
                    .ok());
    const auto one = store.open();
    EXPECT_NE(one->generation(), before);
    EXPECT_EQ(store.open()->generation(), one->generation()) << "and the same for all servers";
}

TEST_F(PostgresLogTest, a_schema_that_is_not_up_to_date_is_said)
{
    EXPECT_EQ(PostgresLog::migrate(store.address())->from, PostgresLog::migrate(store.address())->to);
    ASSERT_TRUE(connection()->runScript("DELETE FROM schema_step").ok());
    EXPECT_EQ(PostgresLog::open(store.address(), 1).error().code, ErrorCode::StoreOutdated);
    ASSERT_TRUE(connection()->runScript("INSERT INTO schema_step VALUES (99)").ok());
    EXPECT_EQ(PostgresLog::migrate(store.address()).error().code, ErrorCode::StoreTooNew);
}

TEST_F(PostgresLogTest, a_database_that_is_not_there_is_said)
{
    EXPECT_EQ(PostgresLog::open("postgresql:///kopa?host=/nowhere", 1).error().code, ErrorCode::ServerBusy);
}

} // namespace kopa::server
