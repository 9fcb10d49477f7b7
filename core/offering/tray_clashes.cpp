#include "tray_clashes.h"

#include "core/records/course.h"
#include "core/records/course_wish.h"

#include <algorithm>
#include <tuple>

namespace kopa::offering {

namespace {

using Kind = TrayClash::Kind;

bool isOnline(const Record &course)
{
    return course.text(course::mode) == u"online";
}

QString whereOf(const Record &course)
{
    const QString room = course.text(course::room).simplified().toCaseFolded();
    const QString place = course.text(course::place);
    return isOnline(course) || (room.isEmpty() && place.isEmpty()) ? QString() : place + u'/' + room;
}

/// Collects who is where at one time, and then tells what is there more than once.
class Time
{
public:
    void add(const Record &course, const QStringList &wishing)
    {
        const QString teacher = course.text(course::teacher);
        const QString room = course.text(course::room).simplified().toCaseFolded();
        const QString place = course.text(course::place);
        if (!teacher.isEmpty())
            note(Kind::Teacher, teacher, {}, course);
        if (!room.isEmpty() && !isOnline(course))
            note(Kind::Room, {}, (place.isEmpty() ? course.text(course::school) : place) + u'/' + room,
                 course);
        if (const QString code = course.text(course::code); !code.isEmpty() && !whereOf(course).isEmpty())
            note(Kind::Places, course.text(course::school), code, course);
        for (const QString &school : wishing)
            note(Kind::Wishes, school, {}, course);
    }

    QList<TrayClash> clashes() const
    {
        QList<TrayClash> result;
        for (auto it = m_courses.begin(); it != m_courses.end(); ++it) {
            const auto &[kind, who, what] = it.key();
            const bool apart =
                kind != Kind::Places ||
                std::any_of(it->begin(), it->end(), [&](const auto &at) { return at != it->first(); });
            if (it->size() > 1 && apart)
                result.append({kind, 0, {}, it->keys(), who});
        }
        return result;
    }

private:
    using Key = std::tuple<Kind, QString, QString>;

    void note(Kind kind, const QString &who, const QString &what, const Record &course)
    {
        m_courses[{kind, who, what}].insert(course.id, whereOf(course));
    }

    QMap<Key, QMap<QString, QString>> m_courses; ///< ids, and where each is
};

QMap<QString, QStringList> wishingSchools(const QList<Record> &wishes)
{
    QMap<QString, QStringList> schools;
    for (const Record &wish : wishes) {
        QStringList &of = schools[wish.text(course_wish::course)];
        const QString school = wish.text(course_wish::school);
        if (wish.integer(course_wish::students) > 0 && !school.isEmpty() && !of.contains(school))
            of.append(school);
    }
    return schools;
}

auto orderOf(const TrayClash &clash)
{
    return std::tie(clash.kind, clash.period, clash.times, clash.courses, clash.who);
}

} // namespace

QLatin1String trayClashKey(TrayClash::Kind kind)
{
    switch (kind) {
    case Kind::Teacher:
        return QLatin1String("teacher");
    case Kind::Room:
        return QLatin1String("room");
    case Kind::Places:
        return QLatin1String("places");
    case Kind::Wishes:
        return QLatin1String("wishes");
    }
    return {};
}

QList<TrayClash> trayClashes(const QList<Record> &courses, const QList<Record> &wishes)
{
    const QMap<QString, QStringList> wishing = wishingSchools(wishes);
    QMap<std::pair<int, QString>, Time> times;
    for (const Record &course : courses) {
        if (course.text(course::state) == u"cancelled")
            continue;
        for (const QString &slot : course.set(course::slots))
            times[{int(course.integer(course::period)), slot}].add(course, wishing.value(course.id));
    }
    QList<TrayClash> result;
    for (auto it = times.begin(); it != times.end(); ++it) {
        for (TrayClash clash : it->clashes()) {
            clash.period = it.key().first;
            const auto known = std::find_if(result.begin(), result.end(), [&](const TrayClash &other) {
                return other.kind == clash.kind && other.period == clash.period &&
                       other.courses == clash.courses && other.who == clash.who;
            });
            if (known == result.end()) {
                clash.times = {it.key().second};
                result.append(clash);
            } else {
                known->times.append(it.key().second);
            }
        }
    }
    std::sort(result.begin(), result.end(),
              [](const TrayClash &a, const TrayClash &b) { return orderOf(a) < orderOf(b); });
    return result;
}

} // namespace kopa::offering
