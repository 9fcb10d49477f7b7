#include "sync/server/attachments_service.h"
#include "sync/server/sqlite/sqlite_log.h"
#include "sync/server/sqlite/sqlite_look.h"
#include "sync/server/store_check.h"
#include "test_service.h"

#include <QFile>

#include <gtest/gtest.h>
#include <sqlite3.h>

namespace kopa::server {
namespace {

using namespace sync;

/// A store with envelopes and a file, in which single values are then changed behind its back.
class StoreCheckTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (TestStore::isPostgres())
            GTEST_SKIP() << "of SQLite's file";
        for (int i = 0; i < 40; ++i)
            service.exchange(service.coordinator,
                             service.coordinator.request({service.coordinator.envelope("x")}));
        AttachmentsService attachments(service.log->identity(), service.members, {});
        const QList<QByteArray> pieces{QByteArray(crypto::attachmentPiece, 'a'), QByteArray(50, 'b')};
        const auto space = service.space.log.space();
        const AttachmentsRequest request{
            .nonce = QByteArray(nonceBytes, 'n'),
            .space = space,
            .attachment = crypto::attachmentId(
                space, {crypto::attachmentPieceHash(pieces[0]), crypto::attachmentPieceHash(pieces[1])}),
            .count = 2,
            .pieces = pieces};
        const auto put = service.transact([&](LogTransaction &log) {
            return attachments.answer(log, service.coordinator.keys.id(), request);
        });
        ASSERT_TRUE(put.receipt);
        service.log.reset();
    }
    QString path() const { return QFile::decodeName(service.store.address()); }
    void execute(const char *sql)
    {
        sqlite3 *database = nullptr;
        sqlite3_open(qPrintable(path()), &database);
        EXPECT_EQ(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), SQLITE_OK)
            << sqlite3_errmsg(database);
        sqlite3_close(database);
    }
    /// What is found wrong.
    QStringList wrong()
    {
        QStringList found;
        const auto log = SqliteLog::openToRead(path()).value();
        StoreCheck check(*log, [&](const QString &what) { found.append(what); });
        EXPECT_TRUE(check.run().ok());
        EXPECT_EQ(check.spaces(), 1u);
        EXPECT_EQ(check.files(), 1u);
        return found;
    }

    TestService service;
};

TEST_F(StoreCheckTest, finds_nothing_wrong_and_changes_nothing)
{
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    EXPECT_EQ(wrong(), QStringList());
    EXPECT_EQ(SqliteLook::at(path())->damages, QStringList());
    file.seek(0);
    EXPECT_EQ(file.readAll(), before);
}

TEST_F(StoreCheckTest, says_what_does_not_agree)
{
    const std::pair<const char *, const char *> faults[] = {
        {"UPDATE envelope SET hash = randomblob(32) WHERE position = 7", "not the one whose hash is kept"},
        {"UPDATE envelope SET bytes = zeroblob(300) WHERE position = 9", "cannot be read"},
        {"DELETE FROM envelope WHERE position = 20", "are missing"},
        {"DELETE FROM envelope WHERE position = 40", "its newest envelope is 39"},
        {"UPDATE head SET seq = 12", "is not its newest envelope"},
        {"DELETE FROM head", "have a head"},
        {"UPDATE space SET bytes = 5", "5 are counted"},
        {"DELETE FROM attachment_piece WHERE place = 0", "not all the pieces"},
        {"UPDATE attachment_piece SET bytes = zeroblob(50) WHERE place = 1", "a piece that is not the one"},
        {"UPDATE attachment SET id = randomblob(32)", "is not the one that its pieces make"},
        {"UPDATE member_entry SET bytes = x'80'", "the member list does not hold together"}};
    const QString good = path() + QStringLiteral(".good");
    ASSERT_TRUE(QFile::copy(path(), good));
    for (const auto &[sql, sentence] : faults) {
        execute(sql);
        EXPECT_TRUE(wrong().join(u'\n').contains(QLatin1String(sentence))) << sql << '\n'
                                                                           << qPrintable(wrong().join(u'\n'));
        QFile::remove(path());
        QFile::remove(path() + QStringLiteral("-wal"));
        ASSERT_TRUE(QFile::copy(good, path()));
    }
}

TEST_F(StoreCheckTest, a_file_that_is_cut_is_no_whole_store)
{
    QFile file(path());
    ASSERT_TRUE(file.resize(file.size() / 2));
    const auto look = SqliteLook::at(path());
    EXPECT_TRUE(!look.ok() || !look->damages.isEmpty());
}

TEST_F(StoreCheckTest, nothing_is_made_of_what_is_only_looked_at)
{
    const QString nowhere = path() + QStringLiteral(".nowhere");
    EXPECT_EQ(SqliteLog::openToRead(nowhere).error().code, ErrorCode::StoreMissing);
    EXPECT_EQ(SqliteLook::at(nowhere).error().code, ErrorCode::StoreMissing);
    EXPECT_FALSE(QFile::exists(nowhere));
    execute("PRAGMA user_version = 3");
    EXPECT_EQ(SqliteLog::openToRead(path()).error().code, ErrorCode::StoreOutdated);
}

} // namespace
} // namespace kopa::server
