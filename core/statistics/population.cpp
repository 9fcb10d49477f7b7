#include "population.h"

#include "damage.h"

#include <QRegularExpression>

#include <algorithm>

namespace kopa::statistics {

namespace {

Error lacks(const QString &what)
{
    return {ErrorCode::StatisticsMissing, {{QStringLiteral("missing"), what}}};
}

/// The total where there is one, otherwise the only category; nothing when it is not told what to add.
std::optional<QList<qsizetype>> totalOf(const Dimension &dimension)
{
    for (qsizetype i = 0; i < dimension.categories.size(); ++i)
        if (isTotal(dimension.categories[i]))
            return QList<qsizetype>{i};
    return dimension.categories.size() == 1 ? std::optional(QList<qsizetype>{0}) : std::nullopt;
}

QList<qsizetype> allBut(const Dimension &dimension, bool (*excluded)(const Category &))
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < dimension.categories.size(); ++i)
        if (!excluded(dimension.categories[i]))
            places.append(i);
    return places;
}

/// The content that counts people: the only one, or the one that is called population.
std::optional<QList<qsizetype>> peopleOf(const Dimension &contents)
{
    static const QRegularExpression code(QStringLiteral("^vaesto(_kuukausi|_e\\d\\d)?$"));
    static const QRegularExpression label(QStringLiteral("^(Väestö|Folkmängd|Population)( 3[01]|$| \\()"));
    if (contents.categories.size() == 1)
        return QList<qsizetype>{0};
    for (qsizetype i = 0; i < contents.categories.size(); ++i) {
        const QList<QString> labels = contents.categories[i].label.all();
        if (code.match(contents.categories[i].code).hasMatch() ||
            std::any_of(labels.begin(), labels.end(),
                        [](const QString &text) { return label.match(text).hasMatch(); }))
            return QList<qsizetype>{i};
    }
    return std::nullopt;
}

std::optional<QList<qsizetype>> contentOf(const Dimension &contents, const QString &code)
{
    for (qsizetype i = 0; i < contents.categories.size(); ++i)
        if (contents.categories[i].code == code)
            return QList<qsizetype>{i};
    return std::nullopt;
}

} // namespace

std::optional<Growth> growth(const Sum &from, const Sum &to)
{
    if (from.missing > 0 || to.missing > 0)
        return std::nullopt;
    const double change = to.value - from.value;
    return Growth{change, from.value > 0 ? std::optional(100 * change / from.value) : std::nullopt};
}

Result<Population> Population::of(StatisticsTable table, const Municipalities &municipalities,
                                  const QString &content)
{
    Population result(std::move(table));
    result.m_municipalities = &municipalities;
    result.m_found = findDimensions(result.m_table, municipalities);
    if (result.m_found.area < 0)
        return lacks(QStringLiteral("KU"));
    KOPA_ASSIGN(result.m_areas, matchAreas(result.m_table.dimensions[result.m_found.area], municipalities));
    KOPA_TRY(result.chooseRest(content));
    return result;
}

Result<void> Population::chooseRest(const QString &content)
{
    m_chosen.resize(m_table.dimensions.size());
    for (const qsizetype other : std::as_const(m_found.others)) {
        const auto total = totalOf(m_table.dimensions[other]);
        if (!total)
            return lacks(m_table.dimensions[other].id);
        m_chosen[other] = *total;
    }
    if (m_found.sex >= 0) {
        const Dimension &sexes = m_table.dimensions[m_found.sex];
        const QList<qsizetype> both = allBut(sexes, isTotal);
        const auto total = sexes.categories.size() > both.size() ? totalOf(sexes) : std::nullopt;
        if (!total && both.size() < 2)
            return lacks(sexes.id);
        m_chosen[m_found.sex] = total.value_or(both);
    }
    if (m_found.content >= 0) {
        const Dimension &contents = m_table.dimensions[m_found.content];
        const auto chosen = content.isEmpty() ? peopleOf(contents) : contentOf(contents, content);
        if (!chosen)
            return lacks(content.isEmpty() ? contents.id : content);
        m_chosen[m_found.content] = *chosen;
    } else if (!content.isEmpty()) {
        return lacks(content);
    }
    return {};
}

QStringList Population::times() const
{
    QStringList codes;
    if (m_found.time >= 0)
        for (const Category &one : m_table.dimensions[m_found.time].categories)
            codes.append(one.code);
    return codes;
}

Result<QList<qsizetype>> Population::places(const QStringList &codes, QDate day) const
{
    return placesOf(m_areas, *m_municipalities, codes, day);
}

Result<QList<qsizetype>> Population::countryPlaces() const
{
    if (m_areas.country)
        return QList<qsizetype>{*m_areas.country};
    if (!m_areas.whole)
        return lacks(QStringLiteral("SSS"));
    return QList<qsizetype>(m_areas.places.begin(), m_areas.places.end());
}

Result<QList<qsizetype>> Population::timePlace(const QString &time) const
{
    if (m_found.time < 0)
        return QList<qsizetype>();
    const qsizetype place = times().indexOf(time);
    return place < 0 ? Result<QList<qsizetype>>(lacks(time)) : QList<qsizetype>{place};
}

/// Adds the product of what is chosen in each dimension.
Sum Population::sum(const QList<QList<qsizetype>> &chosen) const
{
    Sum sum;
    QList<qsizetype> turn(chosen.size(), 0);
    QList<qsizetype> positions(chosen.size(), 0);
    while (true) {
        for (qsizetype i = 0; i < chosen.size(); ++i)
            positions[i] = chosen[i].value(turn[i]);
        const auto figure = m_table.value(m_table.indexOf(positions));
        sum.value += figure.value_or(0);
        sum.missing += !figure;
        qsizetype last = chosen.size() - 1;
        while (last >= 0 && ++turn[last] >= chosen[last].size())
            turn[last--] = 0;
        if (last < 0)
            return sum;
    }
}

Result<Sum> Population::sumOf(const QList<qsizetype> &places, const QString &time,
                              const QList<qsizetype> &ages) const
{
    QList<QList<qsizetype>> chosen = m_chosen;
    QSet<qsizetype> once(places.begin(), places.end());
    if (once.isEmpty())
        return Sum{};
    chosen[m_found.area] = once.values();
    KOPA_ASSIGN(const QList<qsizetype> at, timePlace(time));
    if (m_found.time >= 0)
        chosen[m_found.time] = at;
    if (m_found.age >= 0)
        chosen[m_found.age] = ages;
    return sum(chosen);
}

Result<Sum> Population::people(const QList<qsizetype> &places, const QString &time,
                               const AgeRange &ages) const
{
    const QString range =
        QString::number(ages.from) + u'-' + (ages.to ? QString::number(*ages.to) : QString());
    if (m_found.age < 0)
        return lacks(range);
    const auto covered = covering(m_table.dimensions[m_found.age], ages);
    return covered ? sumOf(places, time, *covered) : lacks(range);
}

Result<Sum> Population::total(const QList<qsizetype> &places, const QString &time) const
{
    if (m_found.age < 0)
        return sumOf(places, time, {});
    const Dimension &ages = m_table.dimensions[m_found.age];
    const auto told = allBut(ages, isTotal).size() < ages.categories.size() ? totalOf(ages) : std::nullopt;
    return told ? sumOf(places, time, *told) : people(places, time, {0, std::nullopt});
}

Result<Cohorts> Population::cohorts(const QList<qsizetype> &places, const QString &time) const
{
    Cohorts result;
    KOPA_ASSIGN(result.total, total(places, time));
    for (const AgeRange &range : educationClasses()) {
        KOPA_ASSIGN(const Sum one, people(places, time, range));
        result.classes.append(one);
    }
    KOPA_ASSIGN(result.births, people(places, time, births));
    KOPA_ASSIGN(result.schoolLeavers, people(places, time, schoolLeavers));
    return result;
}

} // namespace kopa::statistics
