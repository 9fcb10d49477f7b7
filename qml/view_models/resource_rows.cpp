#include "resource_rows.h"

#include "core/offering/offerings.h"
#include "core/records/booking.h"
#include "core/records/course.h"
#include "core/records/hour_rule.h"
#include "core/records/municipality.h"
#include "core/records/offering.h"
#include "core/records/organisation.h"
#include "local_time.h"
#include "session.h"
#include "tray_records.h"

namespace kopa {

namespace {

double lessons(std::int64_t millionths)
{
    return double(millionths) / double(offering::wholeLesson);
}

QString nameIn(const RecordType &type, const QString &id)
{
    return Session::instance()->names()->name(type.number, id);
}

const Record *bookingOf(const offering::ResourceUse &use, const QString &id)
{
    const auto found = std::find_if(use.bookings.begin(), use.bookings.end(),
                                    [&](const Record &booking) { return booking.id == id; });
    return found == use.bookings.end() ? nullptr : &*found;
}

QString nameOfBooking(const offering::ResourceUse &use, const QString &id)
{
    const Record *booking = bookingOf(use, id);
    return booking ? bookingName(*booking) : QString();
}

QVariantList spanRows(const offering::ResourceUse &use, const QString &form)
{
    QVariantList rows;
    for (const offering::RuledSpan &span : use.spans) {
        if (span.form != form)
            continue;
        const Record rule = span.rule.value_or(Record{&hour_rule::type(), {}, {}});
        rows.append(
            QVariantMap{{QStringLiteral("from"), span.days.from.toString(Qt::ISODate)},
                        {QStringLiteral("to"), span.days.to.toString(Qt::ISODate)},
                        {QStringLiteral("ruled"), span.rule.has_value()},
                        {QStringLiteral("lessons"), lessons(span.hours.lessons)},
                        {QStringLiteral("lessonMinutes"), qint64(rule.integer(hour_rule::lessonMinutes))},
                        {QStringLiteral("week"), qint64(rule.integer(hour_rule::lessonsWeek))},
                        {QStringLiteral("year"), qint64(rule.integer(hour_rule::lessonsYear))},
                        {QStringLiteral("source"), rule.text(hour_rule::source)}});
    }
    return rows;
}

QVariantList formRows(const offering::ResourceUse &use)
{
    QVariantList rows;
    for (const offering::Load::Part &part : use.year.parts) {
        const offering::Hours hours = use.byForm.value(part.form);
        rows.append(QVariantMap{{QStringLiteral("form"), part.form},
                                {QStringLiteral("minutes"), qint64(hours.seconds / 60)},
                                {QStringLiteral("lessons"), lessons(hours.lessons)},
                                {QStringLiteral("unruled"), qint64(hours.unruled / 60)},
                                {QStringLiteral("limit"), part.limit ? lessons(*part.limit) : -1.0},
                                {QStringLiteral("spans"), spanRows(use, part.form)}});
    }
    return rows;
}

QVariantList overloadRows(const offering::ResourceUse &use)
{
    QVariantList rows;
    for (const offering::Load &load : use.overloads())
        rows.append(QVariantMap{{QStringLiteral("from"), load.days.from.toString(Qt::ISODate)},
                                {QStringLiteral("to"), load.days.to.toString(Qt::ISODate)},
                                {QStringLiteral("percent"), qRound(load.percent)},
                                {QStringLiteral("year"), load.days == use.days}});
    return rows;
}

QVariantList shareRows(const offering::ResourceUse &use)
{
    QVariantList rows;
    for (const offering::CostShare &share : use.shares)
        rows.append(QVariantMap{{QStringLiteral("name"), nameIn(organisation::type(), share.organisation)},
                                {QStringLiteral("lessons"), lessons(share.hours.lessons)},
                                {QStringLiteral("percent"), share.percent}});
    return rows;
}

QVariantList driveRows(const offering::ResourceUse &use)
{
    QVariantList rows;
    for (const offering::Travel::Drive &drive : use.drives)
        rows.append(QVariantMap{{QStringLiteral("from"), drive.from},
                                {QStringLiteral("to"), drive.to},
                                {QStringLiteral("fromName"), nameIn(municipality::type(), drive.from)},
                                {QStringLiteral("toName"), nameIn(municipality::type(), drive.to)},
                                {QStringLiteral("minutes"), drive.minutes.value_or(0)}});
    return rows;
}

QVariantList clashRows(const offering::ResourceUse &use)
{
    QVariantList rows;
    for (const offering::BookingClash &clash : use.clashes)
        rows.append(QVariantMap{{QStringLiteral("kind"), QString(offering::bookingClashKey(clash.kind))},
                                {QStringLiteral("first"), clash.first},
                                {QStringLiteral("second"), clash.second},
                                {QStringLiteral("firstName"), nameOfBooking(use, clash.first)},
                                {QStringLiteral("secondName"), nameOfBooking(use, clash.second)},
                                {QStringLiteral("at"), isoTime(clash.at)},
                                {QStringLiteral("times"), clash.times},
                                {QStringLiteral("minutes"), clash.minutes},
                                {QStringLiteral("drive"), clash.drive.value_or(0)}});
    return rows;
}

QVariantList faultRows(const offering::ResourceUse &use)
{
    QVariantList rows;
    for (auto fault = use.faults.begin(); fault != use.faults.end(); ++fault)
        rows.append(QVariantMap{{QStringLiteral("booking"), fault.key()},
                                {QStringLiteral("name"), nameOfBooking(use, fault.key())},
                                {QStringLiteral("faults"), *fault}});
    return rows;
}

} // namespace

QString bookingName(const Record &booking)
{
    const RegisterMirror *names = Session::instance()->names();
    const Record *course = names->record(course::type().number, booking.text(booking::course));
    const Record *offered = names->record(offering::type().number, booking.text(booking::offering));
    QStringList words{course    ? courseName(*course)
                      : offered ? offering::titleOf(*offered).in(Session::instance()->language())
                                : QString(),
                      nameIn(organisation::type(), booking.text(booking::organisation)),
                      booking.text(booking::remark)};
    words.removeAll(QString());
    return words.join(QStringLiteral(" · "));
}

QVariantMap useRow(const offering::ResourceUse &use)
{
    return {{QStringLiteral("from"), use.days.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), use.days.to.toString(Qt::ISODate)},
            {QStringLiteral("percent"), qRound(use.year.percent)},
            {QStringLiteral("over"), use.year.isOver()},
            {QStringLiteral("travel"), qint64(use.travel / 60)},
            {QStringLiteral("travelCounted"), qint64(use.travelCounted / 60)},
            {QStringLiteral("tooMany"), false},
            {QStringLiteral("drives"), driveRows(use)},
            {QStringLiteral("forms"), formRows(use)},
            {QStringLiteral("overloads"), overloadRows(use)},
            {QStringLiteral("shares"), shareRows(use)},
            {QStringLiteral("clashes"), clashRows(use)},
            {QStringLiteral("faults"), faultRows(use)}};
}

QVariantList weekRows(const offering::ResourceUse &use, const QDate &monday)
{
    constexpr int weekDays = 7;
    QVariantList days;
    for (int i = 0; i < weekDays; ++i) {
        const QDate day = monday.addDays(i);
        QVariantList times;
        for (const offering::Occurrence &each : use.occurrences)
            if (const Record *booking = bookingOf(use, each.booking);
                booking && each.starts.date() <= day && each.ends.addSecs(-1).date() >= day)
                times.append(QVariantMap{
                    {QStringLiteral("booking"), each.booking},
                    {QStringLiteral("from"), isoTime(each.starts)},
                    {QStringLiteral("to"), isoTime(each.ends)},
                    {QStringLiteral("name"), bookingName(*booking)},
                    {QStringLiteral("form"), booking->text(booking::form)},
                    {QStringLiteral("place"), nameIn(municipality::type(), booking->text(booking::place))}});
        if (!times.isEmpty())
            days.append(QVariantMap{{QStringLiteral("day"), day.toString(Qt::ISODate)},
                                    {QStringLiteral("times"), times}});
    }
    return days;
}

QVariantList bookingRows(const offering::ResourceUse &use)
{
    QList<Record> sorted = use.bookings;
    std::sort(sorted.begin(), sorted.end(), [](const Record &a, const Record &b) {
        return std::pair(a.text(booking::starts), a.id) < std::pair(b.text(booking::starts), b.id);
    });
    QVariantList rows;
    for (const Record &booking : std::as_const(sorted))
        rows.append(QVariantMap{{QStringLiteral("bookingId"), booking.id},
                                {QStringLiteral("name"), bookingName(booking)},
                                {QStringLiteral("starts"), booking.text(booking::starts)},
                                {QStringLiteral("ends"), booking.text(booking::ends)},
                                {QStringLiteral("weeklyUntil"), booking.text(booking::weeklyUntil)},
                                {QStringLiteral("form"), booking.text(booking::form)}});
    return rows;
}

} // namespace kopa
