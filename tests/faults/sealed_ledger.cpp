#include "sealed_ledger.h"

#include <QCryptographicHash>

#include <random>

namespace kopa::faults {

Result<void> SealedLedger::open()
{
    KOPA_ASSIGN(m_database, Database::open(m_path, m_vfs, m_key));
    // So small that a large transaction writes pages before its end, and the journal gets several headers.
    m_database->execute("PRAGMA cache_size = 6");
    return m_database->status();
}

Result<void> SealedLedger::write(int number)
{
    std::mt19937 random(m_seed * 1000 + std::uint32_t(number));
    if (number == 1) {
        m_database->execute("CREATE TABLE local (key TEXT PRIMARY KEY, value) WITHOUT ROWID;"
                            "CREATE TABLE entry (id INTEGER PRIMARY KEY, text TEXT);"
                            "CREATE INDEX entry_text ON entry (text);"
                            "INSERT INTO local VALUES ('commits', 0)");
    }
    const int rows = random() % 5 == 0 ? 30 : 2;
    for (int i = 0; i < rows; ++i) {
        const auto id = std::int64_t(random() % 60);
        if (random() % 4 == 0) {
            m_database->prepare("DELETE FROM entry WHERE id = ?").bind(1, id).run();
            continue;
        }
        const QByteArray text =
            planted + QByteArray::number(uint(random())) + QByteArray(int(random() % 900), 'x');
        m_database->prepare("INSERT OR REPLACE INTO entry VALUES (?, ?)")
            .bind(1, id)
            .bind(2, QString::fromLatin1(text))
            .run();
    }
    m_database->prepare("UPDATE local SET value = ? WHERE key = 'commits'").bind(1, number).run();
    return m_database->status();
}

Result<void> SealedLedger::commitNext()
{
    Transaction transaction(*m_database);
    KOPA_TRY(write(m_committed + 1));
    KOPA_TRY(transaction.commit());
    ++m_committed;
    return {};
}

Result<SealedLedger::Found> SealedLedger::read()
{
    if (!m_database)
        KOPA_TRY(open());
    auto check = m_database->prepare("PRAGMA integrity_check");
    if (check.step() && check.text(0) != u"ok")
        return Error{ErrorCode::StoreDamaged, {{QStringLiteral("detail"), check.text(0)}}};
    KOPA_TRY(m_database->status());
    Found found;
    auto tables = m_database->prepare("SELECT count(*) FROM sqlite_schema");
    const bool empty = !tables.step() || tables.integer(0) == 0;
    KOPA_TRY(m_database->status());
    if (empty)
        return found;
    auto commits = m_database->prepare("SELECT value FROM local WHERE key = 'commits'");
    if (commits.step())
        found.commits = int(commits.integer(0));
    QCryptographicHash digest(QCryptographicHash::Sha256);
    auto rows = m_database->prepare("SELECT id, text FROM entry ORDER BY id");
    while (rows.step()) {
        digest.addData(QByteArray::number(qlonglong(rows.integer(0))));
        digest.addData(rows.text(1).toUtf8());
    }
    KOPA_TRY(m_database->status());
    found.digest = digest.result();
    m_committed = found.commits;
    return found;
}

QList<QByteArray> SealedLedger::course(std::uint32_t seed, int commits)
{
    LossyDisk disk;
    const LossyVfs vfs(disk);
    SealedLedger ledger(vfs, QStringLiteral("/course"), {}, seed);
    must(ledger.open());
    QList<QByteArray> digests{QByteArray()};
    for (int i = 0; i < commits; ++i) {
        must(ledger.commitNext());
        digests.append(must(ledger.read()).digest);
    }
    return digests;
}

QStringList readableFiles(const LossyDisk &disk)
{
    QStringList found;
    const auto contents = disk.contents();
    for (auto it = contents.begin(); it != contents.end(); ++it)
        if (it->contains(planted) || it->contains("SQLite format"))
            found.append(it.key());
    return found;
}

} // namespace kopa::faults
