#include "needs_count.h"

#include "core/network/pilot_standing.h"
#include "core/records/membership.h"
#include "core/records/need.h"
#include "core/records/organisation.h"
#include "needs_match.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace kopa::offering {

namespace {

/// Which needs concern an organisation: of its municipality, or of a pilot that it is a member of.
class Concern
{
public:
    Concern(const QString &organisation, const NeedRecords &records, const QDate &day)
    {
        for (const Record &one : records.organisations)
            if (one.id == organisation)
                m_municipality = one.text(organisation::municipality);
        for (const Record &one : records.memberships) {
            const QString pilot = one.text(membership::pilot);
            if (one.text(membership::organisation) == organisation &&
                network::holdsOn(one, network::standingDay(pilot, records.memberships, day)))
                m_pilots.insert(pilot);
        }
    }

    bool has(const Record &need) const
    {
        const QStringList named = need.set(need::municipalities);
        return named.isEmpty() ? m_pilots.contains(need.text(need::pilot))
                               : !m_municipality.isEmpty() && named.contains(m_municipality);
    }

private:
    QString m_municipality;
    QSet<QString> m_pilots;
};

void count(const MatchedNeed &matched, NeedsCount &counted)
{
    switch (matched.standing) {
    case NeedStanding::Open:
    case NeedStanding::Told:
        ++counted.open;
        counted.people += matched.need.integer(need::people);
        break;
    case NeedStanding::Planned:
        ++counted.planned;
        break;
    case NeedStanding::Answered:
        ++counted.answered;
        break;
    case NeedStanding::Gone:
        break;
    }
}

} // namespace

QList<NeedsCount> countNeeds(const QStringList &organisations, const NeedRecords &records, const QDate &day)
{
    const NeedsMatch match = matchNeeds(records.needs, records.offerings, day);
    QList<NeedsCount> result;
    for (const QString &organisation : organisations) {
        const Concern concern(organisation, records, day);
        QMap<QString, NeedsCount> byField;
        for (const MatchedNeed &matched : match.needs) {
            if (matched.standing == NeedStanding::Gone || !concern.has(matched.need))
                continue;
            const QString field = matched.need.text(need::field).simplified();
            NeedsCount &counted = byField[field.toCaseFolded()];
            counted.organisation = organisation;
            if (counted.field.isEmpty())
                counted.field = field;
            count(matched, counted);
        }
        QList<NeedsCount> rows = byField.values();
        std::stable_sort(rows.begin(), rows.end(), [](const NeedsCount &one, const NeedsCount &other) {
            return one.open > other.open;
        });
        result += rows;
    }
    return result;
}

} // namespace kopa::offering
