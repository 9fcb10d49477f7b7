#include "commands.h"
#include "core/offering/distance_check.h"
#include "core/offering/equality_table.h"
#include "core/offering/offerings.h"
#include "core/records/distance_rule.h"
#include "core/records/municipality.h"
#include "core/records/offering.h"
#include "output.h"
#include "record_options.h"
#include "space_words.h"

namespace kopa::cli {

namespace {

RecordKey keyOf(const QString &id)
{
    return {offering::type().number, id};
}

/// The key of a field with hyphens; sets in the plural.
QString optionFor(const FieldType &field)
{
    return QString(field.key).replace(u'_', u'-');
}

QJsonObject spanJson(const offering::DistanceSpan &span, const QList<Record> &rules)
{
    QJsonObject object{{QStringLiteral("form"), span.form},
                       {QStringLiteral("from"), span.from.toString(Qt::ISODate)},
                       {QStringLiteral("to"), span.to.toString(Qt::ISODate)},
                       {QStringLiteral("standing"), QString(offering::standingKey(span.standing))},
                       {QStringLiteral("has"), span.has ? QJsonValue(qint64(*span.has)) : QJsonValue()}};
    for (const Record &rule : rules)
        if (rule.id == span.rule)
            object.insert(QStringLiteral("rule"), recordJson(rule));
    return object;
}

QJsonObject offeringJson(const Record &record)
{
    QJsonObject object = recordJson(record);
    object.insert(QStringLiteral("title"), offering::titleOf(record).in(u"fi"));
    object.insert(QStringLiteral("levels"), QJsonArray::fromStringList(offering::levelsOf(record)));
    object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(offering::offeringFaults(record)));
    return object;
}

Result<QJsonValue> shown(Workbench &bench, const QString &id, const QDate &today)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record record, store.record(keyOf(id)));
        KOPA_ASSIGN(const QList<Record> rules, store.records(distance_rule::type()));
        QJsonObject object = offeringJson(record);
        QJsonArray spans;
        for (const offering::DistanceSpan &span : offering::distanceSpans(record, rules, today))
            spans.append(spanJson(span, rules));
        object.insert(QStringLiteral("distance"), spans);
        return QJsonValue(object);
    });
}

Result<QJsonValue> write(Workbench &bench, const Arguments &arguments, const QString &id)
{
    Edit edit{.key = keyOf(id.isEmpty() ? crypto::newObjectId() : id)};
    QStringList options;
    for (const FieldType &field : offering::type().fields) {
        options.append(optionFor(field));
        KOPA_TRY(addField(bench, arguments, field, options.last(), edit));
    }
    if (id.isEmpty()) {
        options.append(QStringLiteral("space"));
        if (!arguments.has(QStringLiteral("form")))
            return usageError(QStringLiteral("offering add --form FORM"));
        if (!arguments.has(QStringLiteral("mode")))
            edit.fields.append({offering::mode, QStringLiteral("place")});
        if (arguments.has(QStringLiteral("space"))) {
            KOPA_ASSIGN(edit.space, chosenSpace(bench, arguments));
        }
    }
    KOPA_TRY(arguments.onlyThese(options));
    for (const QString &form : arguments.values(QStringLiteral("forms")))
        if (!offering::educationForms().contains(form))
            return Error{
                ErrorCode::InvalidArgument,
                {{QStringLiteral("field"), QStringLiteral("forms")}, {QStringLiteral("value"), form}}};
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        if (!id.isEmpty())
            KOPA_TRY(store.record(edit.key));
        return store.write(edit);
    }));
    return shown(bench, edit.key.id, QDate::currentDate());
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    const QStringList options{QStringLiteral("pilot"), QStringLiteral("form"), QStringLiteral("mode"),
                              QStringLiteral("state"), QStringLiteral("words")};
    KOPA_TRY(arguments.onlyThese(options));
    const offering::OfferingFilter filter{arguments.value(options[0]), arguments.value(options[1]),
                                          arguments.value(options[2]), arguments.value(options[3]),
                                          arguments.value(options[4])};
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(offering::type()));
        QJsonArray rows;
        for (const Record &each : offering::offeringsInOrder(all))
            if (offering::passes(each, filter))
                rows.append(offeringJson(each));
        return QJsonValue(rows);
    });
}

QJsonObject rowJson(Store &store, const offering::EqualityRow &row)
{
    QJsonObject forms;
    for (const offering::EqualityRow::Cell &cell : row.cells)
        forms.insert(cell.form, QString(offering::reachKey(cell.reach)));
    return {{QStringLiteral("municipality"), row.municipality},
            {QStringLiteral("name"), finnishName(store, municipality::type(), row.municipality)},
            {QStringLiteral("forms"), forms}};
}

} // namespace

Result<QJsonValue> offeringCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return write(bench, arguments, {});
    if (verb == u"list")
        return list(bench, arguments);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(
            QStringLiteral("offering add, list, show, edit, trash or restore; the last four name an "
                           "offering"));
    if (verb == u"edit")
        return write(bench, arguments, id);
    KOPA_ASSIGN(const QDate today, arguments.dateOrToday(QStringLiteral("day")));
    KOPA_TRY(arguments.onlyThese({QStringLiteral("day")}));
    if (verb == u"show")
        return shown(bench, id, today);
    if (verb == u"restore")
        return setTrashed(bench, keyOf(id), false);
    if (verb != u"trash")
        return usageError(QStringLiteral("no 'offering %1'").arg(verb));
    KOPA_TRY(setTrashed(bench, keyOf(id), true));
    return QJsonValue(QJsonObject{{QStringLiteral("trashed"), id}});
}

Result<QJsonValue> equalityCommand(Workbench &bench, Arguments &arguments)
{
    const QString areaOption = QStringLiteral("area");
    const QString dayOption = QStringLiteral("day");
    if (arguments.nextWord() != QStringLiteral("show"))
        return usageError(QStringLiteral("equality show [--area AREA] [--day DATE]"));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(dayOption));
    KOPA_TRY(arguments.onlyThese({areaOption, dayOption}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(
            const offering::EqualityTable table,
            offering::equalityTable(store, arguments.value(areaOption, QStringLiteral("network")), day));
        QJsonArray rows;
        for (const offering::EqualityRow &row : table.rows)
            rows.append(rowJson(store, row));
        return QJsonValue(rows);
    });
}

} // namespace kopa::cli
