#include "sync/server/sqlite/sqlite_log.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace kopa::server {

namespace {

class SqliteLogTest : public testing::Test
{
protected:
    Result<std::unique_ptr<SqliteLog>> open() { return SqliteLog::open(path); }
    QByteArray generation() { return open().value()->generation(); }
    void commitSomething()
    {
        const auto work = [](LogTransaction &log) {
            return log.found(*SpaceId::from(crypto::randomBytes(SpaceId::size)));
        };
        ASSERT_TRUE(open().value()->transact(work).ok());
    }
    void execute(const char *sql)
    {
        sqlite3 *database = nullptr;
        sqlite3_open(qPrintable(path), &database);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(database);
    }

    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("store"));
};

} // namespace

TEST_F(SqliteLogTest, keeps_its_keys_and_its_generation)
{
    const auto first = open().value()->identity().key.verify;
    const QByteArray before = generation();
    EXPECT_EQ(open().value()->identity().key.verify, first);
    EXPECT_EQ(generation(), before);
    EXPECT_EQ(publicKeyOf(path).value(), first);
}

TEST_F(SqliteLogTest, a_restored_backup_has_a_new_generation)
{
    const QByteArray before = generation();
    const QString backup = folder.filePath(QStringLiteral("backup"));
    ASSERT_TRUE(QFile::copy(path, backup));
    commitSomething();
    EXPECT_EQ(generation(), before);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::copy(backup, path));
    EXPECT_NE(generation(), before);
}

TEST_F(SqliteLogTest, a_store_without_its_generation_file_has_a_new_one)
{
    const QByteArray before = generation();
    ASSERT_TRUE(QFile::remove(path + QStringLiteral(".generation")));
    EXPECT_NE(generation(), before);
}

TEST_F(SqliteLogTest, is_opened_by_one_at_a_time)
{
    const auto log = open().value();
    EXPECT_EQ(open().error().code, ErrorCode::StoreInUse);
    EXPECT_EQ(publicKeyOf(path).value(), log->identity().key.verify);
}

TEST_F(SqliteLogTest, tells_what_is_wrong_with_a_file)
{
    generation();
    execute("PRAGMA user_version = 99");
    EXPECT_EQ(open().error().code, ErrorCode::StoreTooNew);
    path = folder.filePath(QStringLiteral("garbage"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'g'));
    file.close();
    EXPECT_EQ(open().error().code, ErrorCode::StoreDamaged);
    path = QStringLiteral("/nowhere/store");
    EXPECT_EQ(open().error().code, ErrorCode::StoreUnwritable);
}

TEST_F(SqliteLogTest, failed_work_leaves_nothing)
{
    const auto log = open().value();
    const auto space = *SpaceId::from(QByteArray(32, 's'));
    const auto fail = [&](LogTransaction &transaction) -> Result<void> {
        KOPA_TRY(transaction.found(space));
        KOPA_TRY(transaction.addEntry(space, 0, "entry"));
        return ErrorCode::Cancelled;
    };
    EXPECT_EQ(log->transact(fail).error().code, ErrorCode::Cancelled);
    const auto look = [&](LogTransaction &transaction) -> Result<void> {
        EXPECT_TRUE(transaction.entries(space, 0, 10)->isEmpty());
        return transaction.found(space);
    };
    EXPECT_TRUE(log->transact(look).ok());
}

TEST_F(SqliteLogTest, the_same_position_is_not_given_twice)
{
    const auto log = open().value();
    const auto space = *SpaceId::from(QByteArray(32, 's'));
    const auto work = [&](LogTransaction &transaction) -> Result<void> {
        KOPA_TRY(transaction.found(space));
        const sync::EnvelopeMark mark{*DeviceId::from(QByteArray(16, 'd')), 1,
                                      *Hash::from(QByteArray(32, 'h'))};
        KOPA_TRY(transaction.addEnvelope(space, {mark, 0, "bytes"}));
        EXPECT_EQ(transaction.position(space).value(), 1u);
        EXPECT_FALSE(transaction.addEnvelope(space, {mark, 0, "again"}).ok());
        return {};
    };
    EXPECT_TRUE(log->transact(work).ok());
}

TEST_F(SqliteLogTest, a_store_made_before_the_protocol_froze_is_brought_along)
{
    {
        QFile first(QStringLiteral(KOPA_SOURCE_DIR "/sync/server/sqlite/schema/001_log.sql"));
        ASSERT_TRUE(first.open(QIODevice::ReadOnly));
        execute(first.readAll().constData());
        execute("INSERT INTO space (id, position) VALUES (x'"
                "0101010101010101010101010101010101010101010101010101010101010101', 3);"
                "INSERT INTO member_entry VALUES (1, 0, x'80'); PRAGMA user_version = 1");
    }
    const SpaceId former = *SpaceId::from(QByteArray(32, '\1'));
    const SpaceId fresh = *SpaceId::from(QByteArray(32, '\2'));
    const DeviceId device = *DeviceId::from(QByteArray(16, 'd'));
    auto log = open();
    ASSERT_TRUE(log.ok());
    const auto look = [&](LogTransaction &transaction) -> Result<void> {
        EXPECT_TRUE(transaction.entries(former, 0, 10)->isEmpty()) << "kept, but nobody reads it any more";
        KOPA_TRY(transaction.found(fresh));
        KOPA_TRY(transaction.addEntry(fresh, 0, "entry"));
        KOPA_TRY(transaction.addMember(fresh, device));
        KOPA_TRY(transaction.addMember(fresh, device));
        EXPECT_EQ(transaction.spacesOf(device).value(), QList{fresh});
        KOPA_TRY(transaction.dropMember(fresh, device));
        EXPECT_TRUE(transaction.spacesOf(device)->isEmpty());
        return {};
    };
    EXPECT_TRUE((*log)->transact(look).ok());
}

TEST_F(SqliteLogTest, a_store_made_before_it_counted_counts_what_it_holds)
{
    for (const char *const step :
         {"001_log", "002_members", "003_slot", "004_checkpoint", "005_key_change", "006_attachment"}) {
        QFile file(
            QStringLiteral(KOPA_SOURCE_DIR "/sync/server/sqlite/schema/%1.sql").arg(QLatin1String(step)));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        execute(file.readAll().constData());
    }
    execute("INSERT INTO space (id, position, format) VALUES (x'"
            "0000000000000000000000000000000000000000000000000000000000000001', 2, 2);"
            "INSERT INTO envelope VALUES (1, 1, zeroblob(16), 1, zeroblob(32), zeroblob(700));"
            "INSERT INTO envelope VALUES (1, 2, zeroblob(16), 2, zeroblob(32), zeroblob(300));"
            "INSERT INTO head VALUES (1, zeroblob(16), 2, zeroblob(32), 0);"
            "INSERT INTO attachment VALUES (1, 1, zeroblob(32), 3, 1, 500, 0); PRAGMA user_version = 6");
    const auto log = open().value();
    EXPECT_EQ(log->formerVersion(), 6);
    const auto look = [](LogTransaction &transaction) -> Result<void> {
        const SpaceId space = *SpaceId::from(QByteArray(31, '\0') + '\1');
        KOPA_ASSIGN(const SpaceStanding standing, transaction.standing(space));
        EXPECT_EQ(standing.envelopeBytes, 1000u);
        EXPECT_EQ(standing.fileBytes, 500u);
        EXPECT_EQ(transaction.bytesOf(space, DeviceId{}).value(), 1000u);
        return {};
    };
    EXPECT_TRUE(log->transact(look).ok());
}

TEST_F(SqliteLogTest, can_be_copied_while_it_is_written_to)
{
    const QString copy = folder.filePath(QStringLiteral("copy"));
    const auto log = open().value();
    const auto grow = [&](char fill) {
        const auto space = *SpaceId::from(QByteArray(32, fill));
        const auto work = [&](LogTransaction &transaction) -> Result<void> {
            KOPA_TRY(transaction.found(space));
            return transaction.addEntry(space, 0, QByteArray(3'000'000, fill));
        };
        ASSERT_TRUE(log->transact(work).ok());
    };
    grow('a');
    auto backup = log->beginBackup(0, copy).value();
    int steps = 0;
    for (bool more = true; more; ++steps) {
        more = backup->step().value();
        if (steps == 0)
            grow('b');
    }
    EXPECT_GT(steps, 2);
    backup.reset();
    const auto restored = SqliteLog::open(copy).value();
    EXPECT_EQ(restored->identity().key.verify, log->identity().key.verify);
    EXPECT_NE(restored->generation(), log->generation());
    const auto look = [](LogTransaction &transaction) -> Result<void> {
        for (const char fill : {'a', 'b'})
            EXPECT_EQ(transaction.entries(*SpaceId::from(QByteArray(32, fill)), 0, 1)->value(0),
                      QByteArray(3'000'000, fill));
        return {};
    };
    EXPECT_TRUE(restored->transact(look).ok());
}

TEST_F(SqliteLogTest, a_copy_that_was_given_up_leaves_nothing)
{
    const QString copy = folder.filePath(QStringLiteral("copy"));
    const auto log = open().value();
    auto backup = log->beginBackup(0, copy).value();
    EXPECT_TRUE(QFile::exists(copy));
    backup.reset();
    EXPECT_FALSE(QFile::exists(copy));
    EXPECT_EQ(log->beginBackup(0, QStringLiteral("/nowhere/copy")).error().code, ErrorCode::StoreUnwritable);
}

} // namespace kopa::server
