#pragma once

#include "list_table.h"

namespace kopa::lists {

struct CsvForm
{
    char separator = ';';
    bool mark = true; ///< the byte order mark by which spreadsheets know UTF-8
};

/// A cell that no spreadsheet takes for a formula: an apostrophe stands before what would begin one (OWASP,
/// CSV injection). plainCell() takes it away again, and nothing else.
QString guardedCell(const QString &text);
QString plainCell(const QString &cell);

/// Rows in UTF-8 as RFC 4180 quotes them. Words are guarded unless they are a number.
QByteArray writeCsv(const QStringList &head, const QList<QStringList> &rows, const CsvForm &form);

/// Reads UTF-8, UTF-16 and Windows-1252, whichever it is, with semicolons, commas or tabs. ListDamaged.
Result<ListTable> readCsv(const QByteArray &bytes);

} // namespace kopa::lists
