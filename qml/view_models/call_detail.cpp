#include "call_detail.h"

#include "core/records/application.h"
#include "core/records/call.h"
#include "session.h"

#include <QTimeZone>

#include <algorithm>

namespace kopa {

namespace {

const QString clockForm = QStringLiteral("yyyy-MM-ddTHH:mm:ss");
constexpr std::int64_t usualLimit = 5000;

QString helsinki()
{
    return QStringLiteral("Europe/Helsinki");
}

/// With the offset that the zone has at that time.
QString momentOf(const QString &clock, const QString &zone)
{
    const QDateTime wall = QDateTime::fromString(clock.left(clockForm.size()), clockForm);
    if (!wall.isValid())
        return {};
    const QDateTime there(wall.date(), wall.time(), QTimeZone(zone.toLatin1()));
    return there.toOffsetFromUtc(there.offsetFromUtc()).toString(Qt::ISODate);
}

} // namespace

CallDetail::CallDetail(QObject *parent) : RegisterDetail(call::type(), parent) {}

QString CallDetail::deadline() const
{
    const QDateTime moment = QDateTime::fromString(text("deadline"), Qt::ISODate);
    return moment.isValid() ? moment.toTimeZone(QTimeZone(timeZone().toLatin1())).toString(clockForm)
                            : QString();
}

QString CallDetail::timeZone() const
{
    const QString zone = text("time_zone");
    return QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()) ? zone : helsinki();
}

int CallDetail::limit() const
{
    return record() ? int(record()->integer(call::limit)) : 0;
}

int CallDetail::applications() const
{
    const auto all = Session::instance()->names()->records(application::type().number);
    return int(std::count_if(all.begin(), all.end(),
                             [this](const Record &each) { return each.text(application::call) == id(); }));
}

void CallDetail::setDeadline(const QString &wallTime)
{
    if (const QString moment = momentOf(wallTime, timeZone()); !moment.isEmpty())
        write({.key = key(), .fields = {{call::deadline, moment}, {call::timeZone, timeZone()}}});
}

bool CallDetail::setTimeZone(const QString &zone)
{
    if (!QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        return false;
    Edit edit{.key = key(), .fields = {{call::timeZone, zone}}};
    if (const QString moment = momentOf(deadline(), zone); !moment.isEmpty())
        edit.fields.append({call::deadline, moment});
    write(edit);
    return true;
}

QString CallDetail::create()
{
    setId(crypto::newObjectId());
    write({.key = key(), .fields = {{call::timeZone, helsinki()}, {call::limit, usualLimit}}});
    return id();
}

} // namespace kopa
