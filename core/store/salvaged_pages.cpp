#include "salvaged_pages.h"

#include "sealed_journal.h"

#include <QtEndian>

#include <sqlite3.h>

namespace kopa {

namespace {

/// Of SQLite's journal ("Database File Format", 3): header, and records behind it.
constexpr std::int64_t headerRegion = 512;
constexpr int headerBytes = 28;
constexpr int recordBytes = 4104;
constexpr int countAt = 8;
constexpr int pagesAt = 16;
/// In the first page: how many pages there are.
constexpr int pageCountAt = 28;

std::uint32_t numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.constData() + at);
}

} // namespace

Result<std::unique_ptr<SalvagedPages>> SalvagedPages::open(const QString &path, const crypto::StoreKey &key,
                                                           const QByteArray &vfs)
{
    KOPA_ASSIGN(auto file, VaultFile::open(path, vfs, VaultFile::Mode::Reading));
    KOPA_TRY(file->lockShared());
    std::unique_ptr<SalvagedPages> pages(new SalvagedPages(std::move(file), key));
    pages->readJournal(path + QStringLiteral("-journal"), vfs);
    KOPA_TRY(pages->findCount());
    return pages;
}

void SalvagedPages::readJournal(const QString &path, const QByteArray &vfs)
{
    const auto there = VaultFile::exists(path, vfs);
    if (there.ok() && !*there)
        return;
    const auto file = VaultFile::open(path, vfs, VaultFile::Mode::Reading);
    m_journal = Journal::Damaged;
    if (!file.ok())
        return;
    SealedJournal journal((*file)->handle(), m_seal);
    std::int64_t size = 0;
    if (journal.size(&size) != SQLITE_OK)
        return;
    m_journal = size > 0 ? Journal::Whole : Journal::Absent;
    for (std::int64_t at = 0; at + headerRegion <= size;) {
        QByteArray header(headerBytes, '\0');
        if (journal.read(header.data(), headerBytes, at) != SQLITE_OK) {
            m_journal = Journal::Damaged;
            return;
        }
        if (at == 0)
            m_count = numberAt(header, pagesAt);
        const std::int64_t records = numberAt(header, countAt);
        at += headerRegion;
        for (std::int64_t i = 0; i < records; ++i, at += recordBytes) {
            QByteArray record(recordBytes, '\0');
            if (journal.read(record.data(), recordBytes, at) != SQLITE_OK)
                m_journal = Journal::Damaged;
            else if (const std::uint32_t page = numberAt(record, 0); !m_before.contains(page))
                m_before.insert(page, record.mid(4, SealedPages::pageBytes));
        }
        at = (at + headerRegion - 1) / headerRegion * headerRegion;
    }
}

Result<void> SalvagedPages::findCount()
{
    if (m_count > 0)
        return {};
    KOPA_ASSIGN(const std::int64_t size, m_file->size());
    m_count = std::uint32_t((size + SealedPages::pageBytes - 1) / SealedPages::pageBytes);
    // A file that was cut short still says how long it was.
    if (const QByteArray first = page(1); !first.isEmpty())
        m_count = std::max(m_count, numberAt(first, pageCountAt));
    return {};
}

QByteArray SalvagedPages::page(std::uint32_t number)
{
    if (const auto before = m_before.constFind(number); before != m_before.constEnd())
        return *before;
    QByteArray page(SealedPages::pageBytes, '\0');
    const std::int64_t at = std::int64_t(number - 1) * SealedPages::pageBytes;
    return number > 0 && m_pages.read(page.data(), SealedPages::pageBytes, at) == SQLITE_OK ? page
                                                                                            : QByteArray();
}

} // namespace kopa
