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

class Rows
{
public:
    MappingRow &of(const QString &municipality)
    {
        MappingRow &row = m_rows[municipality];
        if (row.municipality.isEmpty()) {
            row.municipality = municipality;
            for (const QString &education : allEducations())
                row.cells.append(MappingCell{education});
        }
        return row;
    }
    QList<MappingRow> all() const { return m_rows.values(); }
    bool has(const QString &municipality) const { return m_rows.contains(municipality); }

private:
    QMap<QString, MappingRow> m_rows;
};

void keepExample(Mapping &mapping, const Record &record, const QString &municipality, FieldNumber field)
{
    if (const QString words = record.text(field).trimmed(); !words.isEmpty())
        mapping.examples.append({record.type->key, record.id, municipality, words});
}

void addMethod(MappingRow &row, const Record &record)
{
    const qsizetype at = allEducations().indexOf(record.text(method::education));
    if (at < 0)
        ++row.otherMethods;
    else
        row.cells[at].methods.append(record.id);
}

void addCriterion(MappingRow &row, const Record &record)
{
    const QStringList educations = record.set(criterion::educations);
    for (MappingCell &cell : row.cells)
        if (educations.isEmpty() || educations.contains(cell.education))
            cell.criteria.append(record.id);
}

} // namespace

int Mapping::unknownCells() const
{
    int count = int(unknown.size() * educations.size());
    for (const MappingRow &row : rows)
        count += int(std::count_if(row.cells.begin(), row.cells.end(),
                                   [](const MappingCell &cell) { return cell.isUnknown(); }));
    return count;
}

Mapping mappingOf(const QList<Record> &methods, const QList<Record> &criteria,
                  const QStringList &municipalities, const QString &provider)
{
    Mapping mapping{.educations = allEducations()};
    Rows rows;
    for (const Record &each : methods) {
        const QString municipality = each.text(method::organisation);
        if (municipality.isEmpty() || (!provider.isEmpty() && each.text(method::provider) != provider))
            continue;
        addMethod(rows.of(municipality), each);
        keepExample(mapping, each, municipality, method::example);
    }
    for (const Record &each : criteria) {
        const QString municipality = each.text(criterion::owner);
        const QStringList named = each.set(criterion::providers);
        const bool concerns =
            provider.isEmpty() || named.contains(provider) || (named.isEmpty() && rows.has(municipality));
        if (municipality.isEmpty() || criterionState(each) != u"in" || !concerns)
            continue;
        addCriterion(rows.of(municipality), each);
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
