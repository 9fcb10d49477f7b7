#include "tray_detail.h"

#include "core/records/course.h"
#include "core/records/course_tray.h"
#include "core/records/organisation.h"
#include "core/records/tray_school.h"
#include "session.h"
#include "tray_records.h"

namespace kopa {

namespace {

QString schoolName(const QString &id)
{
    return Session::instance()->names()->name(organisation::type().number, id);
}

} // namespace

TrayDetail::TrayDetail(QObject *parent)
    : RegisterDetail(course_tray::type(), parent), m_tray(std::make_unique<offering::Tray>())
{
    connect(this, &RegisterDetail::changed, this, &TrayDetail::refresh);
}

TrayDetail::~TrayDetail() = default;

void TrayDetail::refresh()
{
    *m_tray = shownTray(id());
}

QString TrayDetail::trayName() const
{
    return record() ? kopa::trayName(*record()) : QString();
}

int TrayDetail::periods() const
{
    return m_tray->periods;
}

QVariantList TrayDetail::times() const
{
    QVariantList list;
    if (record())
        for (const ListItem &item : record()->list(course_tray::slots))
            list.append(QVariantMap{{QStringLiteral("id"), item.id}, {QStringLiteral("text"), item.text}});
    return list;
}

QVariantMap TrayDetail::courseMap(const offering::TrayCourse &course) const
{
    const Record &record = course.record;
    QStringList slots;
    for (const QString &slot : m_tray->times)
        if (record.set(course::slots).contains(slot))
            slots.append(slot);
    return {{QStringLiteral("courseId"), record.id},
            {QStringLiteral("name"), courseName(record)},
            {QStringLiteral("school"), schoolName(record.text(course::school))},
            {QStringLiteral("period"), int(record.integer(course::period))},
            {QStringLiteral("slots"), slots},
            {QStringLiteral("mode"), record.text(course::mode)},
            {QStringLiteral("state"), record.text(course::state)},
            {QStringLiteral("seats"), course.seats.value_or(-1)},
            {QStringLiteral("wished"), course.wished()},
            {QStringLiteral("given"), course.given()},
            {QStringLiteral("left"), course.left().value_or(-1)},
            {QStringLiteral("without"), course.without()},
            {QStringLiteral("faults"), course.faults}};
}

QVariantList TrayDetail::lines() const
{
    QVariantList lines;
    for (const QString &slot : m_tray->times) {
        QVariantList cells;
        for (int period = 1; period <= m_tray->periods; ++period) {
            QVariantList courses;
            for (const offering::TrayCourse *course : m_tray->at(period, slot))
                courses.append(courseMap(*course));
            cells.append(
                QVariantMap{{QStringLiteral("period"), period}, {QStringLiteral("courses"), courses}});
        }
        lines.append(QVariantMap{{QStringLiteral("slot"), slot}, {QStringLiteral("cells"), cells}});
    }
    return lines;
}

QVariantList TrayDetail::loose() const
{
    QVariantList list;
    for (const offering::TrayCourse *course : m_tray->at(0, {}))
        list.append(courseMap(*course));
    return list;
}

QVariantList TrayDetail::courses() const
{
    QVariantList list;
    for (const offering::TrayCourse &course : m_tray->courses)
        list.append(courseMap(course));
    return list;
}

QVariantList TrayDetail::schools() const
{
    QVariantList list;
    for (const offering::TraySchool &school : m_tray->schools)
        list.append(QVariantMap{{QStringLiteral("entryId"), school.entry},
                                {QStringLiteral("school"), school.school},
                                {QStringLiteral("name"), schoolName(school.school)},
                                {QStringLiteral("pupils"), qint64(school.pupils.value_or(-1))},
                                {QStringLiteral("own"), school.own},
                                {QStringLiteral("wished"), school.wished},
                                {QStringLiteral("out"), school.out},
                                {QStringLiteral("in"), school.in},
                                {QStringLiteral("net"), school.net()}});
    return list;
}

QVariantList TrayDetail::clashes() const
{
    return clashRows(*m_tray);
}

bool TrayDetail::lacksPupils() const
{
    return m_tray->lacksPupils();
}

void TrayDetail::addTime(const QString &text)
{
    const QString wanted = text.trimmed();
    if (!wanted.isEmpty() && !m_tray->times.contains(wanted))
        write({.key = key(), .lists = {{.field = course_tray::slots, .text = wanted}}});
}

void TrayDetail::setTime(const QString &item, const QString &text)
{
    const QString wanted = text.trimmed();
    const QList<ListItem> items = record() ? record()->list(course_tray::slots) : QList<ListItem>();
    const auto known =
        std::find_if(items.begin(), items.end(), [&](const ListItem &one) { return one.id == item; });
    if (known == items.end() || wanted.isEmpty() || known->text == wanted || m_tray->times.contains(wanted))
        return;
    write({.key = key(), .lists = {{.field = course_tray::slots, .item = item, .text = wanted}}});
    for (const offering::TrayCourse &course : std::as_const(m_tray->courses))
        if (course.record.set(course::slots).contains(known->text))
            write({.key = {course::type().number, course.record.id},
                   .sets = {{course::slots, {wanted}, {known->text}}}});
}

void TrayDetail::addSchool(const QString &school)
{
    for (const offering::TraySchool &known : std::as_const(m_tray->schools))
        if (known.school == school && !known.entry.isEmpty())
            return;
    if (!record() || school.isEmpty())
        return;
    Edit edit = editBeside(tray_school::type(), *record());
    edit.fields = {{tray_school::tray, id()}, {tray_school::school, school}};
    write(edit);
}

void TrayDetail::setSchoolTrashed(const QString &entry, bool trashed)
{
    write({.key = {tray_school::type().number, entry}, .trash = trashed});
}

bool TrayDetail::setPupils(const QString &school, const QString &words)
{
    bool good = words.trimmed().isEmpty();
    const merge::Value pupils =
        good ? merge::Value() : merge::Value(std::int64_t(words.trimmed().toInt(&good)));
    if (!good || words.trimmed().startsWith(u'-') || !record())
        return false;
    Edit edit = editBeside(tray_school::type(), *record());
    edit.fields = {{tray_school::tray, id()}, {tray_school::school, school}};
    for (const offering::TraySchool &known : std::as_const(m_tray->schools))
        if (known.school == school && !known.entry.isEmpty())
            edit = {.key = {tray_school::type().number, known.entry}};
    edit.fields.append({tray_school::pupils, pupils});
    write(edit);
    return true;
}

QString TrayDetail::createCourse()
{
    if (!record())
        return {};
    Edit edit = editBeside(course::type(), *record());
    edit.fields = {{course::tray, id()},
                   {course::state, QStringLiteral("planned")},
                   {course::mode, QStringLiteral("place")}};
    write(edit);
    return edit.key.id;
}

} // namespace kopa
