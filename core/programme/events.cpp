#include "events.h"

#include "core/records/delivery.h"
#include "core/records/event.h"
#include "core/store/store.h"

#include <QTimeZone>

namespace kopa::programme {

TrilingualName eventTitle(const Record &event)
{
    return {event.text(event::titleFi), event.text(event::titleSv), event.text(event::titleEn)};
}

QStringList eventFaults(const Record &event)
{
    QStringList faults;
    const QDateTime starts = eventTime(event.text(event::starts));
    const QDateTime ends = eventTime(event.text(event::ends));
    const QDateTime closes = eventTime(event.text(event::registerUntil));
    if (!starts.isValid())
        faults.append(QStringLiteral("no_start"));
    if (starts.isValid() && ends.isValid() && ends < starts)
        faults.append(QStringLiteral("ends_before"));
    if (starts.isValid() && closes.isValid() && closes > starts)
        faults.append(QStringLiteral("closes_after"));
    if (event.text(event::kind) == u"workshop" && event.set(event::pilots).isEmpty())
        faults.append(QStringLiteral("no_pilot"));
    return faults;
}

QDate eventDay(const Record &event)
{
    return eventTime(event.text(event::starts)).date();
}

QDateTime eventTime(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.timeSpec() == Qt::UTC ? time.toTimeZone(QTimeZone("Europe/Helsinki")) : time;
}

Result<bool> noteStartPackage(Store &store, const QString &pilot, const QDate &day)
{
    const RecordKey key{delivery::type().number, pilot + QStringLiteral(".start_package")};
    const auto known = store.record(key);
    if (known.ok() && !known->state.trashed() && !known->text(delivery::on).isEmpty())
        return true;
    const auto written =
        store.write({.key = key,
                     .fields = {{delivery::pilot, pilot},
                                {delivery::what, QStringLiteral("start_package")},
                                {delivery::on, day.toString(Qt::ISODate)}},
                     .trash = known.ok() && known->state.trashed() ? std::optional(false) : std::nullopt});
    if (written.ok())
        return true;
    const ErrorCode code = written.error().code;
    return code == ErrorCode::NotMember || code == ErrorCode::ReadOnly ? Result<bool>(false)
                                                                       : written.error();
}

} // namespace kopa::programme
