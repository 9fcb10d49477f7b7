#include "csv_list.h"
#include "list_import.h"
#include "list_words.h"

namespace kopa::lists {

QByteArray refusedCsv(const ImportPlan &plan, const QString &language)
{
    QStringList head;
    for (const char *key : {"row", "column", "reason", "value"})
        head.append(ownWords(QString::fromLatin1(key), language));
    QList<QStringList> rows;
    for (const RefusedRow &row : plan.refused)
        rows.append(
            QStringList{QString::number(row.row), row.column, reasonWords(row.reason, language), row.value} +
            row.cells);
    return writeCsv(head + plan.head, rows, {});
}

} // namespace kopa::lists
