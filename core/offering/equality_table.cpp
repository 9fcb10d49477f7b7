#include "equality_table.h"

#include "core/records/municipality.h"
#include "core/records/offering.h"

namespace kopa::offering {

namespace {

/// Who can go there by place, else who can take part.
FieldNumber namedIn(const QString &offeringMode)
{
    return offeringMode == u"place" ? places : learners;
}

} // namespace

Result<EqualityTable> equalityTable(Store &store, const QString &area, const QDate &day)
{
    KOPA_ASSIGN(const Areas areas, Areas::of(store));
    EqualityTable table;
    table.day = day;
    KOPA_ASSIGN(table.area, areas.find(area));
    KOPA_ASSIGN(const QList<Record> offerings, store.records(type()));
    KOPA_ASSIGN(const QList<Record> municipalities, store.records(municipality::type()));
    table.rows = equalityOf({table.area.municipalities, table.area.kind == Area::Kind::Pilot, day}, offerings,
                            municipalities);
    return table;
}

QList<Edit> tell(const Told &told, const QList<Record> &offerings)
{
    const FieldNumber field = namedIn(told.mode);
    if (told.offered)
        return {{.key = {type().number, crypto::newObjectId()},
                 .fields = {{form, told.form}, {mode, told.mode}},
                 .sets = {{field, {told.municipality}, {}}}}};
    QList<Edit> edits;
    for (const Record &each : offerings) {
        const QStringList named = each.set(field);
        if (each.text(form) != told.form || each.text(mode) != told.mode ||
            !named.contains(told.municipality))
            continue;
        if (named.size() == 1)
            edits.append({.key = {type().number, each.id}, .trash = true});
        else
            edits.append({.key = {type().number, each.id}, .sets = {{field, {}, {told.municipality}}}});
    }
    return edits;
}

} // namespace kopa::offering
