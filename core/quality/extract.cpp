#include "extract.h"

#include "core/documents/workbook.h"
#include "core/findings/decimal.h"
#include "core/lists/csv_list.h"
#include "core/records/criterion.h"
#include "core/records/extract_template.h"
#include "core/records/organisation.h"
#include "core/records/quality_report.h"
#include "core/records/report_value.h"
#include "criteria.h"
#include "report_form.h"

namespace kopa::quality {

namespace {

/// What the rows of an extract are made of.
struct Matter
{
    QString language;
    QHash<QString, Record> reports;
    QHash<QString, Record> criteria;
    QHash<QString, Record> organisations;

    QString organisationName(const QString &id) const
    {
        const auto found = organisations.constFind(id);
        return found == organisations.constEnd() ? id : nameOf(*found).in(language);
    }
};

QHash<QString, Record> byId(const QList<Record> &records)
{
    QHash<QString, Record> result;
    for (const Record &record : records)
        result.insert(record.id, record);
    return result;
}

QString cellOf(const QString &field, const Record &value, const Matter &matter)
{
    const Record report = matter.reports.value(value.text(report_value::report));
    const Record criterion = matter.criteria.value(value.text(report_value::criterion));
    if (field == u"provider")
        return matter.organisationName(report.text(quality_report::provider));
    if (field == u"provider_id")
        return report.text(quality_report::provider);
    if (field == u"buyer")
        return matter.organisationName(value.text(report_value::buyer));
    if (field == u"buyer_id")
        return value.text(report_value::buyer);
    if (field == u"criterion")
        return criterion.type ? criterion.text(criterion::number) : QString();
    if (field == u"title")
        return criterion.type ? criterionTitle(criterion).in(matter.language) : QString();
    if (field == u"learners") {
        const auto learners = learnersOf(value);
        return learners ? QString::number(*learners) : QString();
    }
    if (field == u"sending")
        return QString::number(report.integer(quality_report::sending));
    if (field.isEmpty())
        return {};
    if (field == u"period" || field == u"sent")
        return report.text(field == u"sent" ? quality_report::sent : quality_report::period);
    return value.text(report_value::type().field(field)->number);
}

Result<Matter> matterOf(Store &store, const ExtractWish &wish)
{
    Matter matter{wish.language, {}, {}, {}};
    KOPA_ASSIGN(const QList<Record> reports, store.records(quality_report::type()));
    KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
    KOPA_ASSIGN(const QList<Record> organisations, store.records(organisation::type()));
    QSet<QString> wholes;
    for (const Record &report : reports)
        wholes.insert(report.id);
    for (const Record &report : reports) {
        const bool counts = report.integer(quality_report::sending) > 0 &&
                            !wholes.contains(report.text(quality_report::whole));
        if (counts && (wish.period.isEmpty() || report.text(quality_report::period) == wish.period) &&
            (wish.provider.isEmpty() || report.text(quality_report::provider) == wish.provider))
            matter.reports.insert(report.id, report);
    }
    matter.criteria = byId(criteria);
    matter.organisations = byId(organisations);
    return matter;
}

Result<QList<QStringList>> rowsOf(Store &store, const QList<ExtractColumn> &columns,
                                  const QStringList &educations, const Matter &matter)
{
    QStringList reports = matter.reports.keys();
    reports.sort();
    QList<QStringList> rows;
    for (const QString &report : std::as_const(reports)) {
        KOPA_ASSIGN(const QList<Record> values,
                    store.records(report_value::type(), report_value::report, report));
        for (const Record &value : values) {
            if (!educations.isEmpty() && !educations.contains(value.text(report_value::education)))
                continue;
            QStringList row;
            for (const ExtractColumn &column : columns)
                row.append(cellOf(column.field, value, matter));
            rows.append(row);
        }
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

Result<QByteArray> workbookOf(const QString &title, const QStringList &head, const QList<QStringList> &rows)
{
    documents::Sheet sheet{title.left(31), head, {}};
    for (const QStringList &row : rows) {
        QList<documents::Cell> cells;
        for (const QString &word : row) {
            const auto figure = findings::decimalValue(word);
            cells.append(figure ? documents::Cell(*figure) : documents::Cell(word));
        }
        sheet.rows.append(cells);
    }
    return documents::writeXlsx(title, {sheet});
}

Result<QList<ExtractColumn>> columnsIn(const Record &wanted)
{
    QStringList columns;
    for (const ListItem &item : wanted.list(extract_template::columns))
        columns.append(item.text);
    return columnsOf(columns);
}

} // namespace

const QStringList &extractFields()
{
    static const QStringList fields =
        QStringLiteral("provider provider_id period education buyer buyer_id criterion title group value "
                       "learners words hidden sent sending")
            .split(u' ');
    return fields;
}

Result<QList<ExtractColumn>> columnsOf(const QStringList &columns)
{
    QList<ExtractColumn> result;
    for (const QString &column : columns) {
        const qsizetype sign = column.lastIndexOf(u'=');
        const QString field = column.mid(sign + 1).trimmed();
        if (sign < 1 || (!field.isEmpty() && !extractFields().contains(field)))
            return Error{ErrorCode::InvalidArgument,
                         {{QStringLiteral("field"), QStringLiteral("columns")},
                          {QStringLiteral("value"), field + QStringLiteral(" (") +
                                                        extractFields().join(QStringLiteral(", ")) + u')'}}};
        result.append({column.left(sign).trimmed(), field});
    }
    return result;
}

QString columnText(const ExtractColumn &column)
{
    return column.heading + u'=' + column.field;
}

Result<QList<ExtractColumn>> columnsOfForm(const QByteArray &bytes)
{
    KOPA_ASSIGN(const lists::ListTable table, lists::readTable(bytes));
    static const QStringList mapping{QStringLiteral("heading"), QStringLiteral("field")};
    QStringList head;
    for (const QString &heading : table.head)
        head.append(heading.trimmed().toLower());
    QStringList columns;
    if (head == mapping) {
        for (const lists::ListRow &row : table.rows)
            columns.append(columnText({row.cells.value(0), row.cells.value(1)}));
        return columnsOf(columns);
    }
    for (const QString &heading : table.head)
        if (!heading.trimmed().isEmpty())
            columns.append(columnText({heading, extractFields().contains(heading) ? heading : QString()}));
    return columnsOf(columns);
}

Result<QList<QStringList>> extractRows(Store &store, const Record &wanted, const ExtractWish &wish)
{
    KOPA_ASSIGN(const QList<ExtractColumn> columns, columnsIn(wanted));
    KOPA_ASSIGN(const Matter matter, matterOf(store, wish));
    return rowsOf(store, columns, wanted.set(extract_template::educations), matter);
}

Result<ExtractFile> makeExtract(Store &store, const ExtractWish &wish)
{
    KOPA_ASSIGN(const Record wanted, store.record({extract_template::type().number, wish.templateId}));
    KOPA_ASSIGN(const QList<ExtractColumn> columns, columnsIn(wanted));
    KOPA_ASSIGN(const QList<QStringList> rows, extractRows(store, wanted, wish));
    QStringList head;
    for (const ExtractColumn &column : columns)
        head.append(column.heading);
    ExtractFile file{{}, wanted.text(extract_template::format), int(rows.size())};
    if (file.format == u"xlsx") {
        KOPA_ASSIGN(file.bytes, workbookOf(wanted.text(extract_template::title), head, rows));
    } else {
        file.format = QStringLiteral("csv");
        file.bytes = lists::writeCsv(head, rows, {});
    }
    return file;
}

} // namespace kopa::quality
