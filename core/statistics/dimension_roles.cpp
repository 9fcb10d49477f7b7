#include "dimension_roles.h"

#include "age_classes.h"
#include "pasted_heading.h"

#include <QRegularExpression>

#include <algorithm>

namespace kopa::statistics {

namespace {

bool isMunicipality(const Category &category, const Municipalities &municipalities)
{
    static const QRegularExpression code(QStringLiteral("^KU\\d{3}$"));
    const QList<QString> labels = category.label.all();
    return code.match(category.code).hasMatch() ||
           std::any_of(labels.begin(), labels.end(),
                       [&](const QString &label) { return !municipalities.codeOf(label).isEmpty(); });
}

/// Most of what is no total is a municipality.
bool looksLikeAreas(const Dimension &dimension, const Municipalities &municipalities)
{
    const qsizetype found =
        std::count_if(dimension.categories.begin(), dimension.categories.end(),
                      [&](const Category &one) { return isMunicipality(one, municipalities); });
    return found > 0 && found * 2 >= dimension.categories.size() - 1;
}

bool looksLikeTime(const Dimension &dimension, const Municipalities &)
{
    return std::all_of(dimension.categories.begin(), dimension.categories.end(),
                       [](const Category &one) { return isTime(one.code) || isTime(one.label.in({})); });
}

bool looksLikeAges(const Dimension &dimension, const Municipalities &)
{
    qsizetype ages = 0;
    for (const Category &one : dimension.categories) {
        if (isTotal(one))
            continue;
        if (!ageRange(one))
            return false;
        ++ages;
    }
    return ages > 0;
}

bool looksLikeSex(const Dimension &dimension, const Municipalities &)
{
    int people = 0;
    for (const Category &one : dimension.categories) {
        const QList<QString> labels = one.label.all();
        const auto says = [&](SexWord word) {
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QString &label) { return sexWord(label) == word; });
        };
        if (says(SexWord::Men) || says(SexWord::Women))
            ++people;
        else if (!isTotal(one) && !says(SexWord::Total))
            return false;
    }
    return people > 0;
}

bool looksLikeContent(const Dimension &dimension, const Municipalities &)
{
    static const QRegularExpression code(QStringLiteral("^[a-z][a-z0-9]*(_[a-z0-9]+)*$"));
    return std::all_of(dimension.categories.begin(), dimension.categories.end(),
                       [](const Category &one) { return code.match(one.code).hasMatch(); });
}

class Search
{
public:
    Search(const StatisticsTable &table, const Municipalities &municipalities)
        : m_table(table), m_municipalities(municipalities), m_taken(table.dimensions.size(), false)
    {
    }

    using Look = bool (*)(const Dimension &, const Municipalities &);

    /// By role first, otherwise by look; a dimension is one thing only.
    qsizetype find(std::optional<Role> role, Look looks)
    {
        for (qsizetype i = 0; role && i < m_taken.size(); ++i)
            if (!m_taken[i] && m_table.dimensions[i].role == *role)
                return take(i);
        for (qsizetype i = 0; i < m_taken.size(); ++i)
            if (!m_taken[i] && m_table.dimensions[i].role == Role::Other &&
                looks(m_table.dimensions[i], m_municipalities))
                return take(i);
        return -1;
    }

    QList<qsizetype> rest() const
    {
        QList<qsizetype> left;
        for (qsizetype i = 0; i < m_taken.size(); ++i)
            if (!m_taken[i])
                left.append(i);
        return left;
    }

private:
    qsizetype take(qsizetype place)
    {
        m_taken[place] = true;
        return place;
    }

    const StatisticsTable &m_table;
    const Municipalities &m_municipalities;
    QList<bool> m_taken;
};

} // namespace

FoundDimensions findDimensions(const StatisticsTable &table, const Municipalities &municipalities)
{
    Search search(table, municipalities);
    FoundDimensions found;
    found.time = search.find(Role::Time, looksLikeTime);
    found.area = search.find(Role::Geo, looksLikeAreas);
    found.sex = search.find(std::nullopt, looksLikeSex);
    found.age = search.find(std::nullopt, looksLikeAges);
    found.content = search.find(Role::Metric, looksLikeContent);
    found.others = search.rest();
    return found;
}

} // namespace kopa::statistics
