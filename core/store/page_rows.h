#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <variant>

namespace kopa {

/// A value of a row as SQLite keeps it; nothing for NULL. Text is QString, bytes are QByteArray.
using SqlValue = std::variant<std::monostate, std::int64_t, double, QString, QByteArray>;

/// One row of a table or an index, read without SQLite.
struct SqlRow
{
    std::int64_t rowId = 0; ///< of tables with row ids; they keep NULL where the column is that id
    QList<SqlValue> values;

    /// Nothing when the value is missing or of another kind.
    std::optional<std::int64_t> integer(qsizetype column) const;
    std::optional<QString> text(qsizetype column) const;
    std::optional<QByteArray> blob(qsizetype column) const;
    bool isNull(qsizetype column) const;
};

/// A b-tree page of SQLite's ("Database File Format", 1.6). Whatever does not hold together is left out.
class BtreePage
{
public:
    /// Bytes of a page by its number; empty when it cannot be read.
    using Source = std::function<QByteArray(std::uint32_t)>;

    /// Nothing for a page of another kind: free, overflow or damaged.
    static std::optional<BtreePage> read(std::uint32_t number, const QByteArray &bytes);

    bool isLeaf() const { return m_kind == Kind::TableLeaf || m_kind == Kind::IndexLeaf; }
    /// False for a table without row ids, and for an index: they are alike.
    bool hasRowIds() const { return m_kind == Kind::TableLeaf || m_kind == Kind::TableInterior; }
    QList<std::uint32_t> children() const;
    /// The rows that lie in this page. `overflow` gives the pages on which long ones go on; `lost` counts
    /// those that could not be read whole.
    QList<SqlRow> rows(const Source &overflow, int &lost) const;

private:
    enum class Kind { IndexInterior = 2, TableInterior = 5, IndexLeaf = 10, TableLeaf = 13 };
    QByteArray payload(qsizetype at, std::uint64_t length, const Source &overflow) const;
    std::optional<SqlRow> row(qsizetype at, const Source &overflow) const;

    Kind m_kind = Kind::TableLeaf;
    QByteArray m_bytes;
    QList<qsizetype> m_cells;
    std::uint32_t m_right = 0;
};

} // namespace kopa
