#pragma once

#include "core/store/store.h"
#include "csv_list.h"

namespace kopa::lists {

/// How a list is to be written.
struct ListWish
{
    QString language = QStringLiteral("fi"); ///< of headings, names and choices
    bool workbook = false;                   ///< XLSX, otherwise CSV
    CsvForm csv = {};
};

struct ListFile
{
    QByteArray bytes;
    qsizetype rows = 0;
    qsizetype withheld = 0; ///< contacts left out who have not agreed, and assessments not yet to be seen
    qsizetype cut = 0;      ///< texts that were longer than a workbook's cell can be
};

/// All records of a type but those in the trash, by name, a column for every field. What is sealed or erased
/// stays empty. InputOutput.
Result<ListFile> writeList(Store &store, const RecordType &type, const ListWish &wish);

} // namespace kopa::lists
