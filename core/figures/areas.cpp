#include "areas.h"

#include "core/records/membership.h"
#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "statistics_import.h"

#include <algorithm>

namespace kopa {

namespace {

/// The day of the register's division.
constexpr QDate registerDay()
{
    return QDate::fromJulianDay(2'458'850); // 2020-01-01
}

/// That a municipality is a member, and when.
struct Stay
{
    QString pilot;
    QString code;
    QDate from;
    QDate to;

    bool isOn(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
};

Result<QList<Stay>> staysOf(Store &store)
{
    KOPA_ASSIGN(const QList<Record> organisations, store.records(organisation::type()));
    QHash<QString, QString> codes;
    for (const Record &one : organisations)
        if (!one.text(organisation::municipality).isEmpty())
            codes.insert(one.id, one.text(organisation::municipality));
    KOPA_ASSIGN(const QList<Record> memberships, store.records(membership::type()));
    QList<Stay> stays;
    for (const Record &one : memberships) {
        const QString code = codes.value(one.text(membership::organisation));
        if (!code.isEmpty())
            stays.append({one.text(membership::pilot), code,
                          QDate::fromString(one.text(membership::from), Qt::ISODate),
                          QDate::fromString(one.text(membership::to), Qt::ISODate)});
    }
    return stays;
}

/// The municipalities of an area on its day, which is chosen when none is asked for.
Result<void> settle(Area &area, const QList<Stay> &stays, QDate asked)
{
    KOPA_ASSIGN(const statistics::Municipalities *known, knownMunicipalities());
    area.day = asked.isValid() ? asked : registerDay();
    for (const Stay &stay : stays)
        if (!asked.isValid() && stay.from.isValid())
            area.day = std::max(area.day, stay.from);
    for (const Stay &stay : stays) {
        const QString code = known->holder(stay.code, area.day);
        const bool counts = !asked.isValid() || stay.isOn(asked);
        if (counts && !code.isEmpty() && !area.municipalities.contains(code))
            area.municipalities.append(code);
    }
    area.municipalities.sort();
    return {};
}

bool isCalled(const Area &area, const QString &word)
{
    for (const QString &name : {area.name.fi, area.name.sv, area.name.en})
        if (!name.isEmpty() && name.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    return false;
}

} // namespace

QString Area::key() const
{
    switch (kind) {
    case Kind::Municipality:
        return id;
    case Kind::Pilot:
        return QStringLiteral("pilot:") + id;
    case Kind::Network:
        return QStringLiteral("network");
    case Kind::Country:
        return QStringLiteral("country");
    }
    return {};
}

Result<Areas> Areas::of(Store &store, QDate day)
{
    Areas areas;
    KOPA_ASSIGN(const QList<Record> places, store.records(municipality::type()));
    for (const Record &place : places)
        areas.m_municipalities.append({Area::Kind::Municipality,
                                       place.id,
                                       nameOf(place),
                                       {place.id},
                                       day.isValid() ? day : registerDay()});
    KOPA_TRY(areas.addPilots(store, day));
    return areas;
}

Result<void> Areas::addPilots(Store &store, QDate day)
{
    KOPA_ASSIGN(const QList<Stay> stays, staysOf(store));
    KOPA_ASSIGN(QList<Record> pilots, store.records(pilot::type()));
    std::stable_sort(pilots.begin(), pilots.end(), [](const Record &one, const Record &other) {
        return one.integer(pilot::number) < other.integer(pilot::number);
    });
    QList<Stay> all;
    for (const Record &record : std::as_const(pilots)) {
        Area area{Area::Kind::Pilot, record.id, nameOf(record)};
        QList<Stay> own;
        std::copy_if(stays.begin(), stays.end(), std::back_inserter(own),
                     [&](const Stay &stay) { return stay.pilot == record.id; });
        KOPA_TRY(settle(area, own, day));
        m_pilots.append(area);
        all.append(own);
    }
    return settle(m_network, all, day);
}

Result<Area> Areas::find(const QString &word) const
{
    if (word == m_network.key())
        return m_network;
    if (word == country().key())
        return country();
    QList<Area> called;
    for (const QList<Area> &kind : {m_pilots, m_municipalities}) {
        for (const Area &area : kind) {
            if (area.key() == word || area.id == word)
                return area;
            if (isCalled(area, word))
                called.append(area);
        }
        if (called.size() == 1)
            return called.first();
    }
    return Error{ErrorCode::NotFound,
                 {{QStringLiteral("type"), QStringLiteral("area")}, {QStringLiteral("id"), word}}};
}

} // namespace kopa
