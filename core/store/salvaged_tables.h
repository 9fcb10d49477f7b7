#pragma once

#include "page_rows.h"
#include "salvaged_pages.h"

#include <QHash>

namespace kopa {

/// The rows of a damaged store by their table's name, in the order of values in which SQLite keeps them (of
/// a table without row ids the primary key first). Rows of pages to which no way leads any more are told by
/// their form; under stateRows those of any record type's table.
class SalvagedTables
{
public:
    explicit SalvagedTables(SalvagedPages &pages);

    const QList<SqlRow> &of(const QByteArray &table) const;
    /// Rows of state tables of which nobody knows the type.
    static const QByteArray stateRows;

    int unreadablePages() const { return m_unreadable; }
    /// Rows of pages that open, which went on in pages that do not.
    int brokenRows() const { return m_broken; }
    /// Of the schema; 0 when the page that says so does not open.
    std::int64_t version() const { return m_version; }

private:
    void name(SalvagedPages &pages);
    void claim(SalvagedPages &pages, std::uint32_t root, const QByteArray &table);

    QHash<std::uint32_t, QByteArray> m_owners;
    QHash<QByteArray, QList<SqlRow>> m_rows;
    int m_unreadable = 0;
    int m_broken = 0;
    std::int64_t m_version = 0;
};

} // namespace kopa
