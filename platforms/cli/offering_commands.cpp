#include "commands.h"
#include "core/offering/equality_table.h"
#include "core/records/municipality.h"
#include "core/records/offering.h"
#include "field_options.h"
#include "output.h"

namespace kopa::cli {

namespace {

Result<QJsonValue> add(Workbench &bench, Arguments &arguments)
{
    Edit edit{.key = {offering::type().number, crypto::newObjectId()}};
    QStringList options;
    for (const FieldType &field : offering::type().fields) {
        const QString option = field.key;
        options.append(option);
        KOPA_TRY(addField(bench, arguments, field, option, edit));
    }
    KOPA_TRY(arguments.onlyThese(options));
    if (!arguments.has(QStringLiteral("form")))
        return usageError(QStringLiteral("offering add --form FORM"));
    if (!arguments.has(QStringLiteral("mode")))
        edit.fields.append({offering::mode, QStringLiteral("place")});
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_TRY(store.write(edit));
        KOPA_ASSIGN(const Record made, store.record(edit.key));
        return QJsonValue(recordJson(made));
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
    if (verb == QStringLiteral("add"))
        return add(bench, arguments);
    if (verb == QStringLiteral("list")) {
        KOPA_TRY(arguments.onlyThese({}));
        return bench.ask([](Store &store) -> Result<QJsonValue> {
            KOPA_ASSIGN(const QList<Record> all, store.records(offering::type()));
            QJsonArray rows;
            for (const Record &each : all)
                rows.append(recordJson(each));
            return QJsonValue(rows);
        });
    }
    const QString id = arguments.nextWord();
    if (verb != QStringLiteral("trash") || id.isEmpty())
        return usageError(QStringLiteral("offering add|list|trash: see kopa-cli help"));
    KOPA_TRY(arguments.onlyThese({}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        const RecordKey key{offering::type().number, id};
        KOPA_TRY(store.record(key));
        KOPA_TRY(store.write({.key = key, .trash = true}));
        return QJsonValue(QJsonObject{{QStringLiteral("trashed"), id}});
    });
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
