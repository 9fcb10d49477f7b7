#include "scenario_edits.h"

#include "core/records/cost_item.h"
#include "core/records/scenario.h"

namespace kopa::offering {

namespace {

RecordKey keyOf(const Record &record)
{
    return {record.type->number, record.id};
}

/// A new record with a record's single values, some of them others.
Edit likeness(const Record &record, const QString &id, const QMap<FieldNumber, QString> &others)
{
    Edit edit{.key = {record.type->number, id}};
    for (const FieldType &field : record.type->fields) {
        const merge::Value value = others.contains(field.number) ? merge::Value(others[field.number])
                                                                 : record.state.value(field.number);
        if (field.isSingle() && !std::holds_alternative<std::monostate>(value))
            edit.fields.append({field.number, value});
    }
    if (record.space != crypto::SpaceId())
        edit.space = record.space;
    return edit;
}

} // namespace

QList<Edit> choose(const Record &scenario, const QList<Record> &scenarios)
{
    QList<Edit> edits;
    for (const Record &other : scenarios)
        if (other.id != scenario.id && other.text(scenario::state) == u"chosen" &&
            other.text(scenario::offering) == scenario.text(scenario::offering))
            edits.append({.key = keyOf(other), .fields = {{scenario::state, QStringLiteral("draft")}}});
    if (scenario.text(scenario::state) != u"chosen")
        edits.append({.key = keyOf(scenario), .fields = {{scenario::state, QStringLiteral("chosen")}}});
    return edits;
}

QList<Edit> copyOf(const Record &scenario, const QList<Record> &items, const QString &id)
{
    QList<Edit> edits{likeness(scenario, id, {{scenario::state, QStringLiteral("draft")}})};
    for (const Record &item : items)
        if (item.text(cost_item::scenario) == scenario.id)
            edits.append(likeness(item, crypto::newObjectId(), {{cost_item::scenario, id}}));
    return edits;
}

} // namespace kopa::offering
