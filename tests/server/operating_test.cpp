#include "http_client.h"
#include "server_process.h"
#include "sync/server/sqlite/sqlite_log.h"
#include "test_device.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

namespace kopa::server {

using namespace sync;

namespace {

/// The commands of kopa-server beside a running one.
class Operating : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(server.start());
        wire = std::make_unique<WireDevice>(server.port(), server.key(), device.keys.signing);
        ASSERT_EQ(wire->hello()->status, 200);
        SpaceRequest founding = device.request();
        founding.newEntries = withoutReceipts(space.entries);
        ASSERT_EQ(wire->exchange(exchangeOf({founding}))->status, 200);
    }

    SpaceAnswer push(const QByteArray &envelope)
    {
        const auto answer = wire->exchange(exchangeOf({device.request({envelope})}));
        EXPECT_EQ(answer->status, 200);
        return ExchangeAnswer::parse(answer->body)->spaces[0];
    }
    SpaceAnswer pull()
    {
        return ExchangeAnswer::parse(wire->exchange(exchangeOf({device.request()}))->body)->spaces[0];
    }
    QString name() const { return QString::fromLatin1(space.log.space().toHex()); }
    QString backup() const { return server.file(QStringLiteral("the backup")); }
    int makeBackup(QByteArray *said = nullptr)
    {
        return server.command({QStringLiteral("backup"), QStringLiteral("--to"), backup()}, said);
    }
    QJsonObject stats()
    {
        QByteArray said;
        EXPECT_EQ(server.command({QStringLiteral("stats"), QStringLiteral("--json")}, &said), 0)
            << said.constData();
        return QJsonDocument::fromJson(said).object();
    }

    ServerProcess server;
    TestSpace space;
    TestDevice device{space.coordinator, space};
    std::unique_ptr<WireDevice> wire;
};

} // namespace

TEST_F(Operating, a_backup_of_a_server_under_load_holds_what_was_acknowledged_before)
{
    for (int i = 0; i < 30; ++i)
        push(device.envelope("before", 4000));
    std::atomic<bool> stop = false;
    std::atomic<int> pushed = 0;
    std::thread load([&] {
        while (!stop) {
            push(device.envelope("meanwhile", 4000));
            ++pushed;
        }
    });
    QByteArray said;
    EXPECT_EQ(makeBackup(&said), 0) << said.constData();
    const int meanwhile = pushed;
    stop = true;
    load.join();
    EXPECT_GT(meanwhile, 0);
    EXPECT_EQ(QFileInfo(backup()).permissions() &
                  (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
              QFile::Permissions());
    EXPECT_FALSE(QFile::exists(backup() + QStringLiteral(".generation")));
    EXPECT_FALSE(QFile::exists(backup() + QStringLiteral(".partial")));
    const auto log = SqliteLog::openToRead(backup());
    ASSERT_TRUE(log.ok());
    const auto look = [&](LogTransaction &transaction) -> Result<void> {
        KOPA_ASSIGN(const std::uint64_t position, transaction.position(space.log.space()));
        EXPECT_GE(position, 30u);
        return {};
    };
    EXPECT_TRUE((*log)->transact(look).ok());
    QProcess check;
    check.start(QStringLiteral(KOPA_SERVER), {QStringLiteral("check"), QStringLiteral("--store"), backup()});
    ASSERT_TRUE(check.waitForFinished());
    EXPECT_EQ(check.exitCode(), 0) << check.readAll().constData();
}

TEST_F(Operating, a_backup_that_fails_leaves_nothing)
{
    QDir().mkdir(server.file(QStringLiteral("folder")));
    for (const QString &to : {QStringLiteral("/nowhere/backup"), server.file(QStringLiteral("folder"))}) {
        QByteArray said;
        EXPECT_EQ(server.command({QStringLiteral("backup"), QStringLiteral("--to"), to}, &said), 1);
        EXPECT_FALSE(said.isEmpty());
        EXPECT_FALSE(QFile::exists(to + QStringLiteral(".partial")));
    }
    ASSERT_EQ(makeBackup(), 0);
    EXPECT_EQ(push(device.envelope("all is well")).acknowledged.size(), 1);
}

TEST_F(Operating, a_backup_is_made_of_a_stopped_server_too)
{
    push(device.envelope("kept"));
    ASSERT_EQ(server.terminate(), 0);
    EXPECT_EQ(makeBackup(), 0);
    EXPECT_TRUE(SqliteLog::openToRead(backup()).ok());
}

TEST_F(Operating, restore_asks_before_it_takes_a_place_and_begins_a_new_generation)
{
    push(device.envelope("in the backup"));
    ASSERT_EQ(makeBackup(), 0);
    push(device.envelope("after it"));
    const QStringList restore{QStringLiteral("restore"), QStringLiteral("--from"), backup()};
    const QStringList replace = restore + QStringList{QStringLiteral("--replace")};
    QByteArray said;
    EXPECT_EQ(server.command(restore, &said), 1);
    EXPECT_TRUE(said.contains("--replace")) << said.constData();
    EXPECT_EQ(server.command(replace, &said), 1);
    EXPECT_TRUE(said.contains("in use")) << said.constData();
    const auto before = ExchangeAnswer::parse(wire->exchange(exchangeOf({}))->body)->generation;
    ASSERT_EQ(server.terminate(), 0);
    QFile damaged(server.file(QStringLiteral("damaged")));
    ASSERT_TRUE(QFile::copy(backup(), damaged.fileName()));
    ASSERT_TRUE(damaged.resize(damaged.size() / 3));
    EXPECT_EQ(server.command({QStringLiteral("restore"), QStringLiteral("--from"), damaged.fileName(),
                              QStringLiteral("--replace")}),
              1);
    ASSERT_EQ(server.command(replace, &said), 0) << said.constData();
    const QDir folder = QFileInfo(backup()).dir();
    EXPECT_EQ(folder.entryList({QStringLiteral("store.before-*Z")}).size(), 1);
    EXPECT_TRUE(folder.entryList({QStringLiteral("*.restoring")}).isEmpty());
    ASSERT_TRUE(server.start());
    EXPECT_EQ(ExchangeAnswer::parse(wire->exchange(exchangeOf({}))->body)->generation == before, false);
    EXPECT_EQ(pull().cursor, 1u);
    ASSERT_EQ(server.terminate(), 0);
    EXPECT_EQ(server.command({QStringLiteral("check")}), 0);
}

TEST_F(Operating, an_operator_sees_numbers_and_sets_bounds_while_the_server_runs)
{
    const QByteArray envelope = device.envelope("Testi Testinen", 500);
    push(envelope);
    QByteArray said;
    ASSERT_EQ(server.command({QStringLiteral("spaces"), QStringLiteral("--json")}, &said), 0);
    const QJsonArray listed = QJsonDocument::fromJson(said).array();
    ASSERT_EQ(listed.size(), 1) << said.constData();
    EXPECT_EQ(listed[0].toObject().value(QLatin1String("space")).toString(), name());
    EXPECT_EQ(listed[0].toObject().value(QLatin1String("envelopes")).toInt(), 1);
    EXPECT_EQ(listed[0].toObject().value(QLatin1String("envelope_bytes")).toInt(), int(envelope.size()));
    EXPECT_EQ(stats().value(QLatin1String("spaces")).toInt(), 1);
    ASSERT_EQ(server.command({QStringLiteral("spaces")}, &said), 0);
    EXPECT_TRUE(said.contains(name().toLatin1()));

    ASSERT_EQ(server.command({QStringLiteral("freeze"), name()}), 0);
    EXPECT_EQ(stats().value(QLatin1String("frozen")).toInt(), 1);
    const QByteArray waiting = device.envelope("frozen");
    EXPECT_EQ(push(waiting).refused.value(0).problem, errorName(ErrorCode::SpaceFrozen));
    ASSERT_EQ(server.command({QStringLiteral("thaw"), name()}), 0);
    EXPECT_EQ(push(waiting).acknowledged.size(), 1);
    ASSERT_EQ(server.command({QStringLiteral("quota"), name(), QStringLiteral("100")}), 0);
    const QByteArray above = device.envelope("above the bound");
    EXPECT_EQ(push(above).refused.value(0).problem, errorName(ErrorCode::QuotaReached));
    ASSERT_EQ(server.command({QStringLiteral("quota"), name(), QStringLiteral("none")}), 0);
    EXPECT_EQ(push(above).acknowledged.size(), 1);

    EXPECT_EQ(server.command({QStringLiteral("delete"), name()}), 2) << "only by --yes";
    ASSERT_EQ(server.command({QStringLiteral("delete"), name(), QStringLiteral("--yes")}), 0);
    EXPECT_EQ(pull().status, errorName(ErrorCode::SpaceDeleted));
    EXPECT_EQ(stats().value(QLatin1String("spaces")).toInt(), 0);
    EXPECT_EQ(server.command({QStringLiteral("freeze"), name()}, &said), 1);
    EXPECT_TRUE(said.contains("no such space")) << said.constData();
    EXPECT_EQ(server.command({QStringLiteral("freeze"), QStringLiteral("abc")}), 1);
}

TEST_F(Operating, the_control_socket_is_its_owners_and_goes_with_the_server)
{
    const QString socket = server.file(QStringLiteral("store.control"));
    EXPECT_TRUE(QFileInfo::exists(socket));
    EXPECT_EQ(QFileInfo(socket).permissions() &
                  (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
              QFile::Permissions());
    ASSERT_EQ(server.terminate(), 0);
    EXPECT_FALSE(QFileInfo::exists(socket));
    ASSERT_TRUE(server.start());
    server.kill();
    EXPECT_EQ(stats().value(QLatin1String("spaces")).toInt(), 1) << "a socket left behind is no server";
    ASSERT_TRUE(server.start());
    EXPECT_EQ(stats().value(QLatin1String("spaces")).toInt(), 1);
}

TEST(OperatingAlone, a_store_is_made_once_and_brought_up_to_date)
{
    const ServerProcess server;
    QByteArray said;
    EXPECT_EQ(server.command({QStringLiteral("stats")}, &said), 1);
    EXPECT_TRUE(said.contains("init")) << said.constData();
    EXPECT_EQ(server.command({QStringLiteral("migrate")}), 1);
    ASSERT_EQ(server.command({QStringLiteral("init")}, &said), 0);
    EXPECT_TRUE(said.contains(headerText(server.key().toByteArray())));
    EXPECT_EQ(server.command({QStringLiteral("init")}, &said), 1);
    ASSERT_EQ(server.command({QStringLiteral("migrate")}, &said), 0);
    EXPECT_TRUE(said.contains("already")) << said.constData();
    EXPECT_EQ(server.command({QStringLiteral("check")}, &said), 0) << said.constData();
}

} // namespace kopa::server
