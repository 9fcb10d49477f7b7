#include "tray_records.h"

#include "core/offering/resource_use.h"
#include "core/records/course.h"
#include "core/records/course_tray.h"
#include "core/records/course_wish.h"
#include "core/records/organisation.h"
#include "core/records/resource.h"
#include "core/records/tray_school.h"
#include "session.h"

namespace kopa {

namespace {

QList<Record> pointingAt(const RecordType &type, FieldNumber field, const QString &id)
{
    QList<Record> result;
    for (const Record &record : Session::instance()->names()->records(type.number))
        if (record.text(field) == id)
            result.append(record);
    return result;
}

QString titleOf(const Record &record, FieldNumber finnish)
{
    const TrilingualName title{record.text(finnish), record.text(finnish + 1), record.text(finnish + 2)};
    return title.in(Session::instance()->language());
}

} // namespace

offering::Tray shownTray(const QString &tray)
{
    const RegisterMirror *names = Session::instance()->names();
    const Record *record = names->record(course_tray::type().number, tray);
    if (!record)
        return {};
    offering::TrayRecords records{*record,
                                  pointingAt(tray_school::type(), tray_school::tray, tray),
                                  pointingAt(course::type(), course::tray, tray),
                                  {}};
    const auto isHere = [&](const QString &id) {
        const Record *course = names->record(course::type().number, id);
        return course && course->text(course::tray) == tray;
    };
    for (const Record &wish : names->records(course_wish::type().number))
        if (isHere(wish.text(course_wish::course)))
            records.wishes.append(wish);
    return offering::trayOf(records);
}

QString trayName(const Record &tray)
{
    const QString title = titleOf(tray, course_tray::titleFi);
    return title.isEmpty() ? tray.text(course_tray::year) : title;
}

QString courseName(const Record &course)
{
    const QString title = titleOf(course, course::titleFi);
    QStringList words{course.text(course::code), title.isEmpty() ? course.text(course::subject) : title};
    words.removeAll(QString());
    return words.join(u' ');
}

QVariantList clashRows(const offering::Tray &tray, const QString &course)
{
    const RegisterMirror *names = Session::instance()->names();
    QVariantList rows;
    for (const offering::TrayClash &clash : tray.clashes) {
        if (!course.isEmpty() && !clash.courses.contains(course))
            continue;
        QStringList courses;
        for (const QString &id : clash.courses)
            if (const offering::TrayCourse *each = tray.course(id))
                courses.append(courseName(each->record));
        const Record *teacher = names->record(resource::type().number, clash.who);
        rows.append(QVariantMap{
            {QStringLiteral("kind"), QString(offering::trayClashKey(clash.kind))},
            {QStringLiteral("who"), teacher ? offering::resourceName(*teacher)
                                            : names->name(organisation::type().number, clash.who)},
            {QStringLiteral("courses"), courses},
            {QStringLiteral("period"), clash.period},
            {QStringLiteral("slots"), clash.times}});
    }
    return rows;
}

Edit editBeside(const RecordType &type, const Record &beside)
{
    Edit edit{.key = {type.number, crypto::newObjectId()}};
    edit.space = beside.space;
    return edit;
}

} // namespace kopa
