#include "core/documents/workbook.h"
#include "core/lists/csv_list.h"
#include "core/lists/vcard.h"
#include "fuzz_entry.h"
#include "zipped.h"

namespace kopa {

namespace {

using lists::ListTable;

/// No larger than a list may be, and rows counted upwards from under the head.
bool isBounded(const ListTable &table)
{
    qsizetype last = 0;
    for (const lists::ListRow &row : table.rows) {
        if (row.number <= last || row.cells.isEmpty() || row.cells.size() > lists::maximumColumns)
            return false;
        last = row.number;
    }
    return !table.head.isEmpty() && table.head.size() <= lists::maximumColumns &&
           table.rows.size() <= lists::maximumRows;
}

/// What is written of a table that was read is the same table.
bool csvHolds(const QByteArray &bytes)
{
    const auto read = lists::readTable(bytes);
    if (!read.ok())
        return read.error().code == ErrorCode::ListDamaged;
    if (!isBounded(*read))
        return false;
    if (read->head.first().startsWith(QStringLiteral("sep="), Qt::CaseInsensitive))
        return true;
    QList<QStringList> rows;
    for (const lists::ListRow &row : read->rows)
        rows.append(row.cells);
    const auto again = lists::readCsv(lists::writeCsv(read->head, rows, {}));
    // Letters of Windows-1252 can look like UTF-8 that was read as something else.
    if (!again.ok())
        return again.error().parameters.value(QStringLiteral("reason")) == QStringLiteral("encoding");
    if (again->head != read->head || again->rows.size() != rows.size())
        return false;
    for (qsizetype i = 0; i < rows.size(); ++i)
        if (again->rows[i].cells != rows[i])
            return false;
    return true;
}

bool workbookHolds(const QByteArray &bytes)
{
    const auto read = lists::readTable(bytes);
    return read.ok() ? isBounded(*read) : read.error().code == ErrorCode::ListDamaged;
}

/// The bytes as rows of a whole workbook.
bool sheetHolds(const QByteArray &bytes)
{
    return workbookHolds(zipped(SmallWorkbook{.sheet = bytes,
                                              .words = "<si><t>yksi</t></si>",
                                              .styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>"}));
}

/// Cards that were read are read again as they are written.
bool cardsHold(const QByteArray &bytes)
{
    const auto read = lists::readCards(bytes);
    if (!read.ok())
        return read.error().code == ErrorCode::ListDamaged;
    const auto again = lists::readCards(lists::writeCards(*read, lists::CardVersion::V4));
    if (!again.ok())
        return again.error().parameters.value(QStringLiteral("reason")) == QStringLiteral("encoding");
    return again->size() == read->size();
}

const QByteArray csvSeed = "Nimi suomeksi;Laji\r\n\"Testi; \"\"Oy\"\"\";Osakeyhtiö\r\n'=x;\"a\nb\"\r\n";
const QByteArray commaSeed = "sep=,\nname_fi,kind\n\xC4ht\xE4ri,municipality\n";
const QByteArray wideSeed = QByteArray("\xFF\xFEN\0;\0K\0\n\0a\0;\0b\0", 16);
const QByteArray sheetSeed =
    "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nimi</t></is></c><c t=\"s\"><v>0</v></c></row>"
    "<row r=\"3\"><c r=\"B3\" s=\"0\"><v>43873.5</v></c><c r=\"C3\"><f>1+1</f></c></row>";
const QByteArray cardSeed =
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Testi\r\n  Testinen\r\nTITLE;LANGUAGE=sv:r\\;x\r\n"
    "EMAIL;TYPE=\"work,pref\":t@example.org\r\nORG:A\\,B;C\r\nEND:VCARD\r\n";

QByteArray workbookSeed()
{
    return documents::writeXlsx(QStringLiteral("Lista"), {{QStringLiteral("Lista"),
                                                           {QStringLiteral("Nimi"), QStringLiteral("Luku")},
                                                           {{QStringLiteral("Testi"), 1.5}}}})
        .value();
}

} // namespace

QList<FuzzEntry> listEntries()
{
    return {{"list_csv", csvHolds, {csvSeed, commaSeed, wideSeed}},
            {"list_workbook", workbookHolds, {workbookSeed()}},
            {"list_sheet", sheetHolds, {sheetSeed}},
            {"list_cards", cardsHold, {cardSeed}}};
}

} // namespace kopa
