#include "list_file.h"

#include "core/documents/workbook.h"
#include "core/programme/review.h"
#include "core/records/application.h"
#include "core/records/assessment.h"
#include "core/records/contact.h"
#include "core/records/contact_consent.h"
#include "list_columns.h"
#include "list_names.h"
#include "list_words.h"

#include <QCollator>

#include <algorithm>

namespace kopa::lists {

namespace {

using documents::Cell;
using documents::Sheet;

/// As many letters as a cell of a workbook takes (Excel's own bound).
constexpr qsizetype workbookCell = 32'767;
constexpr double centsPerEuro = 100;

/// Words or a figure of one cell.
Cell cellOf(const Record &record, const ListColumn &column, ListNames &names, const QString &language)
{
    if (!column.field)
        return record.id;
    const FieldType &field = *column.field;
    const auto shown = [&](const QString &value) {
        if (column.ids)
            return value;
        if (field.kind == FieldKind::Choice)
            return value.isEmpty() ? value : choiceWords(*record.type, field, value, language);
        return field.target.isEmpty() ? value : names.name(QString(field.target), value);
    };
    if (field.kind == FieldKind::List) {
        QStringList items;
        for (const ListItem &item : record.list(field.number))
            items.append(item.text);
        return items.join(u'\n');
    }
    if (field.isSet()) {
        QStringList elements;
        for (const QString &element : record.set(field.number))
            elements.append(shown(element));
        return elements.join(QStringLiteral("; "));
    }
    const merge::Value value = record.state.value(field.number);
    if (const auto *number = std::get_if<std::int64_t>(&value))
        return double(*number) / (field.kind == FieldKind::Money ? centsPerEuro : 1);
    return shown(merge::textOf(value));
}

/// A figure as the program that reads the separator expects it.
QString plainWords(const Cell &cell, const ListColumn &column, char separator)
{
    if (const auto *words = std::get_if<QString>(&cell))
        return *words;
    const auto *figure = std::get_if<double>(&cell);
    if (!figure)
        return {};
    const bool money = column.field && column.field->kind == FieldKind::Money;
    QString words = QString::number(*figure, 'f', money ? 2 : 0);
    return separator == ';' ? words.replace(u'.', u',') : words;
}

bool cutToFit(Cell &cell)
{
    auto *words = std::get_if<QString>(&cell);
    if (!words || words->size() <= workbookCell)
        return false;
    *words = words->left(workbookCell - 1) + u'…';
    return true;
}

/// Others' assessments are seen once one's own is given or a decision is made.
Result<QSet<QString>> openAssessments(Store &store, const QList<Record> &assessments)
{
    QSet<QString> given;
    for (const Record &one : assessments)
        given.insert(one.id);
    QSet<QString> open;
    KOPA_ASSIGN(const QList<Record> applications, store.records(application::type()));
    for (const Record &one : applications)
        if (!one.text(application::decision).isEmpty() ||
            given.contains(programme::assessmentId(store, one.id)))
            open.insert(one.id);
    return open;
}

/// The records that may go out, by name; the others are counted.
Result<QList<Record>> recordsFor(Store &store, const RecordType &type, ListFile &file)
{
    KOPA_ASSIGN(QList<Record> records, store.records(type));
    const qsizetype all = records.size();
    if (&type == &contact::type()) {
        records.removeIf([](const Record &one) { return !contact::mayShow(one, contact::Use::Lists); });
    } else if (&type == &assessment::type()) {
        KOPA_ASSIGN(const QSet<QString> open, openAssessments(store, records));
        records.removeIf(
            [&](const Record &one) { return !open.contains(one.text(assessment::application)); });
    }
    file.withheld = all - records.size();
    file.rows = records.size();
    return records;
}

void sortByName(QList<Record> &records, const QString &language)
{
    const QCollator order{QLocale(language)};
    QHash<QString, QString> names;
    for (const Record &record : std::as_const(records))
        names.insert(record.id, calledName(record, language));
    std::sort(records.begin(), records.end(), [&](const Record &a, const Record &b) {
        const int compared = order.compare(names.value(a.id), names.value(b.id));
        return compared != 0 ? compared < 0 : a.id < b.id;
    });
}

/// A sheet that says which column is which, in words for people and by key.
Sheet keySheet(const RecordType &type, const QList<ListColumn> &columns, const QString &language)
{
    Sheet sheet{QStringLiteral("Kopa"),
                {ownWords(QStringLiteral("heading"), language), ownWords(QStringLiteral("key"), language)},
                {}};
    for (const ListColumn &column : columns)
        sheet.rows.append({headingOf(type, column, language), column.key});
    return sheet;
}

} // namespace

Result<ListFile> writeList(Store &store, const RecordType &type, const ListWish &wish)
{
    ListFile file;
    KOPA_ASSIGN(QList<Record> records, recordsFor(store, type, file));
    sortByName(records, wish.language);
    ListNames names(store, wish.language);
    const QList<ListColumn> columns = columnsOf(type);
    Sheet sheet{listWords(type, wish.language), {}, {}};
    for (const ListColumn &column : columns)
        sheet.head.append(headingOf(type, column, wish.language));
    QList<QStringList> rows;
    for (const Record &record : std::as_const(records)) {
        QList<Cell> cells;
        QStringList words;
        for (const ListColumn &column : columns) {
            cells.append(cellOf(record, column, names, wish.language));
            if (wish.workbook)
                file.cut += cutToFit(cells.last());
            else
                words.append(plainWords(cells.last(), column, wish.csv.separator));
        }
        if (wish.workbook)
            sheet.rows.append(cells);
        else
            rows.append(words);
    }
    if (!wish.workbook) {
        file.bytes = writeCsv(sheet.head, rows, wish.csv);
        return file;
    }
    KOPA_ASSIGN(file.bytes,
                documents::writeXlsx(sheet.name, {sheet, keySheet(type, columns, wish.language)}));
    return file;
}

} // namespace kopa::lists
