#pragma once

#include "core/result/result.h"

#include <QList>
#include <QStringList>

/// Lists that come and go as files: rows under headings, whatever program wrote them.
namespace kopa::lists {

inline constexpr qsizetype maximumBytes = 64 * 1024 * 1024;
inline constexpr qsizetype maximumRows = 200'000;
inline constexpr qsizetype maximumColumns = 500;
inline constexpr qsizetype maximumCells = 5'000'000;
/// Letters of one cell.
inline constexpr qsizetype maximumCell = 1'000'000;

/// One row as a person sees it; shorter than the head where its last cells are empty.
struct ListRow
{
    qsizetype number = 0; ///< as a spreadsheet counts: the headings stand in row 1
    QStringList cells;
    QList<qsizetype> formulas = {}; ///< columns whose cell is a formula without a value

    bool operator==(const ListRow &) const = default;
};

/// A table of which nothing is known yet but its headings. Rows without any words are left out.
class ListTable
{
public:
    QStringList head;
    QList<ListRow> rows;

    /// Takes the next row, the first one as head; one without words is passed over. ListDamaged (large).
    Result<void> append(ListRow row);

private:
    qsizetype m_cells = 0;
};

/// What is wrong with a file; its name goes into the error.
enum class Damage { Encoding, Cut, Form, Empty, Heading, Twice, Large };

/// ListDamaged at a row, counted from 1, or at a part of the file ("xl/workbook.xml").
Error damaged(Damage reason, const QString &place);
Error damaged(Damage reason, qsizetype row);

/// The table of a file in CSV or XLSX, found by its first bytes. ListDamaged.
Result<ListTable> readTable(const QByteArray &bytes);

/// A file's bytes, no more than may be read. InputOutput, ListDamaged (large).
Result<QByteArray> readFile(const QString &path);

} // namespace kopa::lists
