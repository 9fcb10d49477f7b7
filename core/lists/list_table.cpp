#include "list_table.h"

#include "csv_list.h"
#include "xlsx_reader.h"

#include <QFile>

namespace kopa::lists {

static QLatin1String name(Damage reason)
{
    switch (reason) {
    case Damage::Encoding:
        return QLatin1String("encoding");
    case Damage::Cut:
        return QLatin1String("cut");
    case Damage::Form:
        return QLatin1String("form");
    case Damage::Empty:
        return QLatin1String("empty");
    case Damage::Heading:
        return QLatin1String("heading");
    case Damage::Twice:
        return QLatin1String("twice");
    case Damage::Large:
        return QLatin1String("large");
    }
    Q_UNREACHABLE();
}

Error damaged(Damage reason, const QString &place)
{
    return {ErrorCode::ListDamaged,
            {{QStringLiteral("place"), place}, {QStringLiteral("reason"), QString(name(reason))}}};
}

Error damaged(Damage reason, qsizetype row)
{
    return damaged(reason, QString::number(row));
}

Result<void> ListTable::append(ListRow row)
{
    const auto isBlank = [](const QString &cell) { return cell.trimmed().isEmpty(); };
    while (!row.cells.isEmpty() && isBlank(row.cells.last()) && !row.formulas.contains(row.cells.size() - 1))
        row.cells.removeLast();
    if (row.cells.isEmpty())
        return {};
    m_cells += row.cells.size();
    if (row.cells.size() > maximumColumns || m_cells > maximumCells || rows.size() >= maximumRows)
        return damaged(Damage::Large, row.number);
    if (head.isEmpty())
        head = row.cells;
    else
        rows.append(std::move(row));
    return {};
}

Result<ListTable> readTable(const QByteArray &bytes)
{
    if (bytes.size() > maximumBytes)
        return damaged(Damage::Large, 1);
    return bytes.startsWith("PK\x03\x04") ? readXlsx(bytes) : readCsv(bytes);
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), path}}};
    QByteArray bytes = file.read(maximumBytes + 1);
    if (bytes.size() > maximumBytes)
        return damaged(Damage::Large, path);
    return bytes;
}

} // namespace kopa::lists
