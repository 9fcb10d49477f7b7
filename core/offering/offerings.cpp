#include "offerings.h"

#include "core/records/offering.h"
#include "equality.h"

#include <algorithm>

namespace kopa::offering {

namespace {

QString textAt(const Record &record, const char *key)
{
    const FieldType *field = record.type->field(QString::fromLatin1(key));
    return field ? record.text(field->number) : QString();
}

bool isCalled(const Record &offering, const QString &words)
{
    const TrilingualName title = titleOf(offering);
    const QString sought = words.trimmed();
    for (const QString &one : {title.fi, title.sv, title.en})
        if (one.contains(sought, Qt::CaseInsensitive))
            return true;
    return false;
}

qsizetype placeOf(const Record &offering)
{
    static const QStringList order{QStringLiteral("running"), QStringLiteral("planned"), QString(),
                                   QStringLiteral("ended")};
    return order.indexOf(offering.text(state));
}

} // namespace

TrilingualName titleOf(const Record &record)
{
    return {textAt(record, "title_fi"), textAt(record, "title_sv"), textAt(record, "title_en")};
}

QStringList levelsOf(const Record &offering)
{
    const QStringList further = offering.set(forms);
    QStringList levels;
    for (const QLatin1String each : educationForms())
        if (offering.text(form) == each || further.contains(each))
            levels.append(each);
    return levels;
}

bool passes(const Record &offering, const OfferingFilter &filter)
{
    return (filter.pilot.isEmpty() || offering.text(pilot) == filter.pilot) &&
           (filter.form.isEmpty() || levelsOf(offering).contains(filter.form)) &&
           (filter.mode.isEmpty() || offering.text(mode) == filter.mode) &&
           (filter.state.isEmpty() || offering.text(state) == filter.state) &&
           (filter.words.trimmed().isEmpty() || isCalled(offering, filter.words));
}

QList<Record> offeringsInOrder(QList<Record> offerings)
{
    std::sort(offerings.begin(), offerings.end(), [](const Record &one, const Record &other) {
        return std::make_tuple(placeOf(one), one.text(from), one.id) <
               std::make_tuple(placeOf(other), other.text(from), other.id);
    });
    return offerings;
}

QString stateOn(const Record &offering, const QDate &day)
{
    const QString said = offering.text(state);
    if (!said.isEmpty())
        return said;
    const QString iso = day.toString(Qt::ISODate);
    const QString last = offering.text(to);
    if (!last.isEmpty() && last < iso)
        return QStringLiteral("ended");
    return offering.text(from) > iso ? QStringLiteral("planned") : QStringLiteral("running");
}

QStringList offeringFaults(const Record &offering)
{
    QStringList faults;
    const TrilingualName title = titleOf(offering);
    if (title.fi.isEmpty() && title.sv.isEmpty() && title.en.isEmpty())
        faults.append(QStringLiteral("no_title"));
    if (levelsOf(offering).isEmpty())
        faults.append(QStringLiteral("no_form"));
    if (offering.set(providers).isEmpty())
        faults.append(QStringLiteral("no_provider"));
    if (!offering.text(to).isEmpty() && offering.text(to) < offering.text(from))
        faults.append(QStringLiteral("ends_before"));
    const auto all = given(offering, lessons);
    if (all && given(offering, distanceLessons).value_or(0) > *all)
        faults.append(QStringLiteral("distance"));
    return faults;
}

std::optional<std::int64_t> given(const Record &record, FieldNumber field)
{
    const merge::Value value = record.state.value(field);
    const auto *number = std::get_if<std::int64_t>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

} // namespace kopa::offering
