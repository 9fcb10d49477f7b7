#include "mapping.h"

#include "core/records/criterion.h"
#include "core/records/method.h"
#include "criteria.h"

#include <algorithm>

namespace kopa::quality {

namespace {

QStringList allEducations()
{
    QStringList keys;
    for (const QLatin1String key : method::type().field(method::education)->choices)
        keys.append(key);
    return keys;
}

void keep(QStringList &columns, const QString &provider)
{
    if (!provider.isEmpty() && !columns.contains(provider))
        columns.append(provider);
}

/// All that anybody names, or the one that is asked for.
QStringList namedProviders(const QList<Record> &methods, const QList<Record> &criteria,
                           const QString &provider)
{
    if (!provider.isEmpty())
        return {provider};
    QStringList ids;
    for (const Record &each : methods)
        keep(ids, each.text(method::provider));
    for (const Record &each : criteria)
        for (const QString &named : each.set(criterion::providers))
            keep(ids, named);
    ids.sort();
    return ids;
}

class Rows
{
public:
    explicit Rows(const QStringList &columns) : m_columns(columns) {}

    MappingRow &of(const QString &municipality)
    {
        MappingRow &row = m_rows[municipality];
        if (row.municipality.isEmpty()) {
            row.municipality = municipality;
            for (const QString &column : m_columns)
                row.cells.append(MappingCell{column});
        }
        return row;
    }
    QList<MappingRow> all() const { return m_rows.values(); }
    bool has(const QString &municipality) const { return m_rows.contains(municipality); }

private:
    QStringList m_columns;
    QMap<QString, MappingRow> m_rows;
};

void keepExample(Mapping &mapping, const Record &record, const QString &municipality, FieldNumber field)
{
    if (const QString words = record.text(field).trimmed(); !words.isEmpty())
        mapping.examples.append({record.type->key, record.id, municipality, words});
}

void addMethod(MappingRow &row, const Record &record, MappingBy by)
{
    const QString column = record.text(by == MappingBy::Education ? method::education : method::provider);
    const auto cell = std::find_if(row.cells.begin(), row.cells.end(),
                                   [&](const MappingCell &one) { return one.column == column; });
    if (cell == row.cells.end())
        ++row.otherMethods;
    else
        cell->methods.append(record.id);
}

/// After the methods: a criterion for all providers is one for those with which the municipality works.
void addCriterion(MappingRow &row, const Record &record, MappingBy by)
{
    const bool educations = by == MappingBy::Education;
    const QStringList named = record.set(educations ? criterion::educations : criterion::providers);
    for (MappingCell &cell : row.cells)
        if (named.isEmpty() ? educations || !cell.methods.isEmpty() : named.contains(cell.column))
            cell.criteria.append(record.id);
}

} // namespace

int Mapping::unknownCells() const
{
    int count = int(unknown.size() * columns.size());
    for (const MappingRow &row : rows)
        count += int(std::count_if(row.cells.begin(), row.cells.end(),
                                   [](const MappingCell &cell) { return cell.isUnknown(); }));
    return count;
}

Mapping mappingOf(const QList<Record> &methods, const QList<Record> &criteria,
                  const QStringList &municipalities, const QString &provider, MappingBy by)
{
    Mapping mapping{.columns = by == MappingBy::Education ? allEducations()
                                                          : namedProviders(methods, criteria, provider)};
    Rows rows(mapping.columns);
    for (const Record &each : methods) {
        const QString municipality = each.text(method::organisation);
        if (municipality.isEmpty() || (!provider.isEmpty() && each.text(method::provider) != provider))
            continue;
        addMethod(rows.of(municipality), each, by);
        keepExample(mapping, each, municipality, method::example);
    }
    for (const Record &each : criteria) {
        const QString municipality = each.text(criterion::owner);
        const QStringList named = each.set(criterion::providers);
        const bool concerns =
            provider.isEmpty() || named.contains(provider) || (named.isEmpty() && rows.has(municipality));
        if (municipality.isEmpty() || criterionState(each) != u"in" || !concerns)
            continue;
        addCriterion(rows.of(municipality), each, by);
        keepExample(mapping, each, municipality, criterion::example);
    }
    mapping.rows = rows.all();
    if (provider.isEmpty())
        for (const QString &municipality : municipalities)
            if (!rows.has(municipality))
                mapping.unknown.append(municipality);
    mapping.unknown.sort();
    return mapping;
}

} // namespace kopa::quality
