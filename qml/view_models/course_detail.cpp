#include "course_detail.h"

#include "core/offering/resource_use.h"
#include "core/records/course.h"
#include "core/records/course_wish.h"
#include "core/records/organisation.h"
#include "core/records/resource.h"
#include "session.h"
#include "tray_records.h"

namespace kopa {

namespace {

/// A wish's number as it was written; empty where nobody has.
QString written(const QString &course, const QString &school, FieldNumber field)
{
    for (const Record &wish : Session::instance()->names()->records(course_wish::type().number))
        if (wish.text(course_wish::course) == course && wish.text(course_wish::school) == school) {
            const merge::Value value = wish.state.value(field);
            if (const auto *number = std::get_if<std::int64_t>(&value))
                return QString::number(*number);
        }
    return {};
}

} // namespace

CourseDetail::CourseDetail(QObject *parent) : RegisterDetail(course::type(), parent)
{
    connect(this, &RegisterDetail::changed, this, &CourseDetail::refresh);
}

void CourseDetail::refresh()
{
    const offering::Tray tray = shownTray(record() ? record()->text(course::tray) : QString());
    const offering::TrayCourse *course = tray.course(id());
    m_periods = tray.periods;
    m_times = tray.times;
    m_faults = course ? course->faults : QStringList();
    m_clashes = clashRows(tray, id());
    m_wishes.clear();
    for (const offering::TraySchool &school : tray.schools) {
        offering::SeatShare share{school.school};
        for (const offering::SeatShare &each : course ? course->shares : QList<offering::SeatShare>())
            if (each.school == school.school)
                share = each;
        m_wishes.append(
            QVariantMap{{QStringLiteral("school"), school.school},
                        {QStringLiteral("name"),
                         Session::instance()->names()->name(organisation::type().number, school.school)},
                        {QStringLiteral("students"), written(id(), school.school, course_wish::students)},
                        {QStringLiteral("granted"), written(id(), school.school, course_wish::granted)},
                        {QStringLiteral("given"), share.given},
                        {QStringLiteral("byHand"), share.byHand}});
    }
    Q_EMIT refreshed();
}

QString CourseDetail::courseName() const
{
    return record() ? kopa::courseName(*record()) : QString();
}

QStringList CourseDetail::chosen() const
{
    return record() ? record()->set(course::slots) : QStringList();
}

QString CourseDetail::teacherName() const
{
    const Record *teacher = Session::instance()->names()->record(
        resource::type().number, record() ? record()->text(course::teacher) : QString());
    return teacher ? offering::resourceName(*teacher) : QString();
}

void CourseDetail::setChosen(const QString &slot, bool chosen)
{
    if (record())
        write({.key = key(),
               .sets = {{course::slots, chosen ? QStringList{slot} : QStringList(),
                         chosen ? QStringList() : QStringList{slot}}}});
}

bool CourseDetail::writeNumber(const QString &school, quint16 field, const QString &words)
{
    bool good = words.trimmed().isEmpty();
    const merge::Value number =
        good ? merge::Value() : merge::Value(std::int64_t(words.trimmed().toInt(&good)));
    if (!good || words.trimmed().startsWith(u'-') || !record())
        return false;
    Edit edit = editBeside(course_wish::type(), *record());
    edit.key.id = offering::wishId(id(), school);
    edit.fields = {{course_wish::course, id()}, {course_wish::school, school}, {FieldNumber(field), number}};
    write(edit);
    return true;
}

bool CourseDetail::setWished(const QString &school, const QString &words)
{
    return writeNumber(school, course_wish::students, words);
}

bool CourseDetail::setGranted(const QString &school, const QString &words)
{
    return writeNumber(school, course_wish::granted, words);
}

} // namespace kopa
