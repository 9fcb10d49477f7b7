#include "list_import.h"

#include "core/records/application.h"
#include "core/records/contact.h"
#include "core/records/organisation.h"
#include "import_rows.h"
#include "list_undo.h"
#include "list_words.h"

#include <algorithm>

namespace kopa::lists {

namespace {

/// Submission and decision are acts of their own: a copy is frozen, somebody signs.
bool isOfAnAct(const RecordType &type, const ListColumn &column)
{
    static const QList<FieldNumber> acts = {application::submitted,     application::submittedBy,
                                            application::submittedText, application::submittedHash,
                                            application::decision,      application::decided,
                                            application::reasons};
    return &type == &application::type() && column.field && acts.contains(column.field->number);
}

/// The ids behind a reference before its names, and each column once.
Result<QList<MappedColumn>> mappedColumns(const ListTable &table, const ImportWish &wish)
{
    const QList<ListColumn> known = importColumns(*wish.type);
    QList<MappedColumn> mapped;
    for (const ListColumn &column : known) {
        const qsizetype place = wish.keys.indexOf(column.key);
        if (place >= 0 && wish.keys.indexOf(column.key, place + 1) >= 0)
            return damaged(Damage::Twice, table.head.value(place));
        if (place >= 0)
            mapped.append({column, place, table.head.value(place)});
        else if (wish.always.contains(column.key))
            mapped.append({column, -1, column.key});
    }
    const bool none =
        std::all_of(mapped.begin(), mapped.end(), [](const MappedColumn &one) { return one.place < 0; });
    if (none)
        return damaged(Damage::Heading, 1);
    std::stable_partition(mapped.begin(), mapped.end(),
                          [](const MappedColumn &one) { return one.column.ids; });
    return mapped;
}

} // namespace

QLatin1String PlannedRow::key(Act act)
{
    switch (act) {
    case Act::Add:
        return QLatin1String("add");
    case Act::Update:
        return QLatin1String("update");
    case Act::Same:
        return QLatin1String("same");
    case Act::Skip:
        return QLatin1String("skip");
    }
    Q_UNREACHABLE();
}

qsizetype ImportPlan::count(PlannedRow::Act act) const
{
    return std::count_if(rows.begin(), rows.end(), [act](const PlannedRow &row) { return row.act == act; });
}

const QList<const RecordType *> &importTypes()
{
    static const QList<const RecordType *> types = {&organisation::type(), &contact::type(),
                                                    &application::type()};
    return types;
}

QList<ListColumn> importColumns(const RecordType &type)
{
    QList<ListColumn> columns = columnsOf(type);
    columns.removeIf([&](const ListColumn &column) { return isOfAnAct(type, column); });
    return columns;
}

QStringList proposedKeys(const RecordType &type, const QStringList &head)
{
    QHash<QString, QString> known;
    for (const ListColumn &column : importColumns(type)) {
        for (const QString &language : wordLanguages())
            known.insert(comparedName(headingOf(type, column, language)), column.key);
        known.insert(comparedName(column.key), column.key);
    }
    QStringList keys;
    for (const QString &heading : head)
        keys.append(known.value(comparedName(heading)));
    return keys;
}

Result<ImportPlan> planImport(Store &store, const ListTable &table, const ImportWish &wish)
{
    KOPA_ASSIGN(QList<MappedColumn> columns, mappedColumns(table, wish));
    KOPA_ASSIGN(RowPlanner planner, RowPlanner::of(store, wish, std::move(columns)));
    ImportPlan plan{wish.type, table.head, {}, {}, {}};
    for (const ListRow &row : table.rows)
        KOPA_TRY(planner.plan(row, plan));
    return plan;
}

Result<void> carryOut(Store &store, const ImportPlan &plan)
{
    if (plan.edits.isEmpty())
        return {};
    QSet<QString> made;
    for (const PlannedRow &row : plan.rows)
        if (row.act == PlannedRow::Act::Add)
            made.insert(row.id);
    return writeRemembered(store, *plan.type, plan.edits, made);
}

} // namespace kopa::lists
