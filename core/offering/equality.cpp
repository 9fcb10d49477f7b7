#include "equality.h"

#include "core/records/municipality.h"
#include "core/records/offering.h"

#include <QSet>

namespace kopa::offering {

namespace {

bool holdsOn(const Record &offering, const QDate &day)
{
    const QString iso = day.toString(Qt::ISODate);
    const QString last = offering.text(to);
    return offering.text(from) <= iso && (last.isEmpty() || iso <= last);
}

bool isOpenTo(const Record &offering, const QString &code)
{
    const QStringList whom = offering.set(learners);
    return whom.isEmpty() || whom.contains(code);
}

/// Codes by sub-region; who has none is next door to nobody.
QMap<QString, QStringList> subregions(const QList<Record> &municipalities)
{
    QMap<QString, QStringList> result;
    for (const Record &each : municipalities)
        if (const QString subregion = each.text(municipality::subregion); !subregion.isEmpty())
            result[subregion].append(each.id);
    return result;
}

/// The municipalities of an offering that are next door to another one.
class Neighbours
{
public:
    Neighbours(const EqualityQuestion &question, const QList<Record> &municipalities)
    {
        for (const QStringList &codes : subregions(municipalities))
            add(codes);
        if (question.together)
            add(question.municipalities);
    }

    bool areNextDoor(const QString &code, const QStringList &places) const
    {
        return m_nextDoor.value(code).intersects(QSet<QString>(places.begin(), places.end()));
    }

private:
    void add(const QStringList &codes)
    {
        const QSet<QString> all(codes.begin(), codes.end());
        for (const QString &code : codes)
            m_nextDoor[code] += all;
    }

    QMap<QString, QSet<QString>> m_nextDoor;
};

Reach reachOf(const Record &offering, const QString &code, const Neighbours &neighbours)
{
    if (!isOpenTo(offering, code))
        return Reach::Nowhere;
    const QStringList where = offering.set(places);
    if (where.contains(code))
        return Reach::Here;
    if (neighbours.areNextDoor(code, where))
        return Reach::NextDoor;
    const bool travels = !offering.text(mode).isEmpty() && offering.text(mode) != u"place";
    return travels ? Reach::OnlineOnly : Reach::Nowhere;
}

} // namespace

QLatin1String reachKey(Reach reach)
{
    switch (reach) {
    case Reach::Here:
        return QLatin1String("here");
    case Reach::NextDoor:
        return QLatin1String("next_door");
    case Reach::OnlineOnly:
        return QLatin1String("online_only");
    case Reach::Nowhere:
        return QLatin1String("nowhere");
    }
    return {};
}

QList<QLatin1String> educationForms()
{
    return type().field(form)->choices;
}

QList<EqualityRow> equalityOf(const EqualityQuestion &question, const QList<Record> &offerings,
                              const QList<Record> &municipalities)
{
    const Neighbours neighbours(question, municipalities);
    QList<EqualityRow> rows;
    for (const QString &code : question.municipalities) {
        EqualityRow row{code, {}};
        for (const QLatin1String key : educationForms())
            row.cells.append({key, Reach::Nowhere, {}});
        for (const Record &offering : offerings) {
            const auto at = educationForms().indexOf(offering.text(form));
            const Reach reach = reachOf(offering, code, neighbours);
            if (at < 0 || reach == Reach::Nowhere || !holdsOn(offering, question.day))
                continue;
            EqualityRow::Cell &cell = row.cells[at];
            if (reach < cell.reach)
                cell = {cell.form, reach, {}};
            if (reach == cell.reach)
                cell.offerings.append(offering.id);
        }
        rows.append(row);
    }
    return rows;
}

} // namespace kopa::offering
