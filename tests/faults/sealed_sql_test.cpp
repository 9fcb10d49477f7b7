#include "sealed_ledger.h"

namespace kopa::faults {
namespace {

/// The same statements on a plain and on a sealed database.
class Pair
{
public:
    Pair() { open(); }

    void open()
    {
        m_plain.reset();
        m_sealed.reset();
        m_plain = must(Database::open(QStringLiteral("/plain"), m_plainVfs.name()));
        m_sealed = must(Database::open(QStringLiteral("/sealed"), m_sealedVfs.name(), testKey()));
        run("PRAGMA cache_size = 8");
    }

    void run(const QByteArray &sql)
    {
        const QByteArray expected = answer(*m_plain, sql);
        ASSERT_EQ(answer(*m_sealed, sql), expected) << sql.constData();
    }

    QStringList readable() const { return readableFiles(m_sealedDisk); }

private:
    static QByteArray answer(Database &database, const QByteArray &sql)
    {
        QByteArray answer;
        {
            auto statement = database.prepare(sql);
            while (!database.failed() && statement.step())
                answer += statement.text(0).toUtf8() + '|' + (statement.text(1) + u'\n').toUtf8();
        }
        const auto status = database.status();
        return answer + failure(status).c_str();
    }

    LossyDisk m_plainDisk;
    LossyDisk m_sealedDisk;
    LossyVfs m_plainVfs{m_plainDisk};
    LossyVfs m_sealedVfs{m_sealedDisk};
    std::unique_ptr<Database> m_plain;
    std::unique_ptr<Database> m_sealed;
};

/// A statement that may also fail: outside of a transaction, on what exists already, against a constraint.
QByteArray statement(std::mt19937 &random)
{
    const auto number = [&](int below) { return QByteArray::number(int(random() % std::uint32_t(below))); };
    const QByteArray table = "t" + number(4);
    const QByteArray text = "'" + planted + number(100'000) + QByteArray(int(random() % 20), 'y') + "'";
    switch (random() % 24) {
    case 0:
        return "CREATE TABLE " + table + " (id INTEGER PRIMARY KEY, a, b TEXT UNIQUE)";
    case 1:
        return "CREATE INDEX i" + number(6) + " ON " + table + " (a, b)";
    case 2:
        return random() % 20 == 0 ? "DROP TABLE " + table : "DROP INDEX i" + number(6);
    case 3:
        return "BEGIN IMMEDIATE";
    case 4:
    case 5:
        return "COMMIT";
    case 6:
        return "ROLLBACK";
    case 7:
        return "SAVEPOINT s" + number(3);
    case 8:
        return "ROLLBACK TO s" + number(3);
    case 9:
        return "RELEASE s" + number(3);
    case 10:
        return "DELETE FROM " + table + " WHERE id % 7 = " + number(7);
    case 11:
        return "UPDATE OR IGNORE " + table + " SET a = a || " + text + ", b = b || 'z' WHERE id < " +
               number(30);
    case 12:
        return "SELECT count(*), group_concat(id || a || b) FROM (SELECT * FROM " + table + " ORDER BY b)";
    case 13:
        return "SELECT b, sum(length(a)) FROM " + table + " GROUP BY substr(b, 5, 9) ORDER BY 2, 1 LIMIT 20";
    case 14:
        return "SELECT one.b, other.b FROM " + table + " one JOIN t" + number(4) +
               " other ON one.a = other.a ORDER BY one.id, other.id LIMIT 5";
    case 15:
        return "INSERT OR IGNORE INTO " + table + " (a, b) SELECT a, b || id FROM t" + number(4) +
               " LIMIT 40";
    case 16:
        return "INSERT OR IGNORE INTO " + table + " VALUES (" + number(200) + ", zeroblob(" + number(9000) +
               "), " + text + ")";
    case 17:
        return random() % 10 == 0 ? "CREATE VIRTUAL TABLE words USING fts5 (body)"
                                  : "INSERT INTO words VALUES (" + text + ")";
    case 18:
        return "SELECT rowid, body FROM words WHERE words MATCH 'salainenteksti" + number(9) + "*' LIMIT 5";
    case 19:
        return random() % 30 == 0 ? "VACUUM" : random() % 10 == 0 ? "PRAGMA integrity_check" : "SELECT 1";
    default:
        return "INSERT OR REPLACE INTO " + table + " VALUES (" + number(200) + ", " + number(50) + ", " +
               text + ")";
    }
}

TEST(SealedSql, RandomStatementsAnswerAsWithoutTheSeal)
{
    const int count = qEnvironmentVariableIsSet("KOPA_NIGHTLY") ? 100'000 : 10'000;
    std::mt19937 random(17);
    Pair pair;
    for (int i = 0; i < count && !HasFailure(); ++i) {
        pair.run(statement(random));
        if (i % 2000 == 1999)
            pair.open();
    }
    pair.run("PRAGMA integrity_check");
    EXPECT_EQ(pair.readable(), QStringList());
}

TEST(SealedSql, NothingIsWrittenBesideTheStore)
{
    LossyDisk disk;
    const LossyVfs vfs(disk);
    const auto database = must(Database::open(QStringLiteral("/sealed"), vfs.name(), testKey()));
    const auto refused = [&](const char *sql) {
        database->execute(sql);
        return !database->status().ok();
    };
    EXPECT_TRUE(refused("ATTACH '/other' AS other"));
    EXPECT_TRUE(refused("ATTACH '/oth' || 'er' AS other"));
    EXPECT_TRUE(refused("VACUUM INTO '/other'"));
    for (const char *sql : {"PRAGMA journal_mode = WAL", "PRAGMA main.journal_mode = delete",
                            "PRAGMA temp_store = FILE", "PRAGMA temp_store = 1"})
        EXPECT_TRUE(refused(sql)) << sql;
    database->execute("PRAGMA mmap_size = 1000000;"
                      "CREATE TEMP TABLE scratch (a); INSERT INTO scratch VALUES ('salainenteksti');"
                      "CREATE TABLE kept (a); INSERT INTO kept VALUES ('salainenteksti');"
                      "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 50000)"
                      " INSERT INTO kept SELECT 'salainenteksti' || i FROM n ORDER BY i % 977, i;"
                      "VACUUM");
    EXPECT_EQ(failure(database->status()), "");
    EXPECT_EQ(disk.contents().keys(),
              (QStringList{QStringLiteral("/sealed"), QStringLiteral("/sealed-journal")}));
    EXPECT_EQ(readableFiles(disk), QStringList());
}

} // namespace
} // namespace kopa::faults
