#include "area_figures.h"

#include "statistics_import.h"

namespace kopa {

using namespace statistics;

std::optional<Growth> AreaFigures::growth() const
{
    return times.size() < 2 ? std::nullopt : statistics::growth(times.first().total, times.last().total);
}

std::optional<Growth> AreaFigures::growth(qsizetype ageClass) const
{
    if (times.size() < 2 || !times.first().ages || !times.last().ages)
        return std::nullopt;
    return statistics::growth(times.first().ages->classes.value(ageClass),
                              times.last().ages->classes.value(ageClass));
}

Result<FigureTable> FigureTable::of(StatisticsTable table, const QString &content)
{
    KOPA_ASSIGN(const Municipalities *municipalities, knownMunicipalities());
    KOPA_ASSIGN(Population people, Population::of(std::move(table), *municipalities, content));
    return FigureTable(std::move(people));
}

bool FigureTable::hasAges() const
{
    const qsizetype anyPlace = 0;
    return m_people.cohorts({anyPlace}, times().first()).ok();
}

QStringList FigureTable::times() const
{
    const QStringList named = m_people.times();
    return named.isEmpty() ? QStringList{QString()} : named;
}

Result<QList<qsizetype>> FigureTable::placesOf(const Area &area) const
{
    if (area.kind == Area::Kind::Country)
        return m_people.countryPlaces();
    QDate day = area.day;
    if (area.kind == Area::Kind::Municipality && !m_people.areas().divisions.isEmpty()) {
        KOPA_ASSIGN(const Municipalities *known, knownMunicipalities());
        const QDate own = m_people.areas().divisions.last().from;
        if (own.isValid() && known->holder(area.id, own) == area.id)
            day = own;
    }
    return m_people.places(area.municipalities, day);
}

Result<QList<FiguresAt>> FigureTable::figures(const QList<qsizetype> &places, bool ages) const
{
    QList<FiguresAt> all;
    for (const QString &time : times()) {
        FiguresAt one{time, {}};
        KOPA_ASSIGN(one.total, m_people.total(places, time));
        if (ages) {
            KOPA_ASSIGN(one.ages, m_people.cohorts(places, time));
        }
        all.append(one);
    }
    return all;
}

AreaFigures FigureTable::of(const Area &area, bool ages) const
{
    AreaFigures answer{area};
    const auto places = placesOf(area);
    if (!places.ok()) {
        answer.problem = places.error();
        return answer;
    }
    answer.places = places->size();
    auto found = figures(*places, ages);
    if (found.ok())
        answer.times = std::move(found).value();
    else
        answer.problem = found.error();
    return answer;
}

Result<Sum> FigureTable::people(const Area &area, const QString &time, const AgeRange &ages) const
{
    KOPA_ASSIGN(const QList<qsizetype> places, placesOf(area));
    return m_people.people(places, time, ages);
}

QList<AreaFigures> FigureTable::of(const QList<Area> &areas, bool ages) const
{
    QList<AreaFigures> answers;
    for (const Area &area : areas)
        answers.append(of(area, ages));
    return answers;
}

} // namespace kopa
