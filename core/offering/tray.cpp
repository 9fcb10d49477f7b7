#include "tray.h"

#include "core/records/course.h"
#include "core/records/course_tray.h"
#include "core/records/course_wish.h"
#include "core/records/tray_school.h"
#include "core/store/store.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kopa::offering {

namespace {

std::optional<std::int64_t> numberOf(const Record &record, FieldNumber field)
{
    const merge::Value value = record.state.value(field);
    const auto *number = std::get_if<std::int64_t>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

/// A number of people or seats: bounded, and never less than none.
std::optional<int> countOf(const Record &record, FieldNumber field)
{
    const auto number = numberOf(record, field);
    return number ? std::optional(int(std::clamp<std::int64_t>(*number, 0, 1'000'000))) : std::nullopt;
}

QStringList faultsOf(const Record &course, const Tray &tray)
{
    QStringList faults;
    const auto add = [&](bool wrong, const char *fault) {
        if (wrong)
            faults.append(QString::fromLatin1(fault));
    };
    const std::int64_t period = course.integer(course::period);
    const QStringList times = course.set(course::slots);
    const auto isUnknown = [&](const QString &slot) { return !tray.times.contains(slot); };
    add(numberOf(course, course::seats).value_or(0) < 0 || numberOf(course, course::ownSeats).value_or(0) < 0,
        "negative_seats");
    add(period < 1, "no_period");
    add(period > tray.periods, "period_beyond");
    add(times.isEmpty(), "no_slot");
    add(std::any_of(times.begin(), times.end(), isUnknown), "slot_unknown");
    add(course.text(course::school).isEmpty(), "school_missing");
    return faults;
}

/// Shares out the seats of one course.
TrayCourse sharedCourse(const Record &course, const Tray &tray, const QMap<QString, std::int64_t> &pupils,
                        const QList<Record> &wishes)
{
    TrayCourse result{course, countOf(course, course::seats), {}, faultsOf(course, tray)};
    QList<SeatClaim> claims;
    QStringList schools;
    qint64 granted = 0;
    bool above = false;
    for (const Record &wish : wishes) {
        const QString school = wish.text(course_wish::school);
        if (school.isEmpty())
            continue;
        const SeatClaim claim{school, countOf(wish, course_wish::students).value_or(0),
                              countOf(wish, course_wish::granted), pupils.value(school)};
        granted += claim.granted.value_or(0);
        above = above || claim.granted.value_or(0) > claim.students;
        schools.append(school);
        claims.append(claim);
    }
    if (above || (result.seats && granted > *result.seats))
        result.faults.append(QStringLiteral("granted_above"));
    if (schools.removeDuplicates() > 0)
        result.faults.append(QStringLiteral("wished_twice"));
    if (course.text(course::state) == u"cancelled")
        result.seats = 0;
    result.shares = shareSeats(
        {tray.rule, course.text(course::school), result.seats, countOf(course, course::ownSeats)}, claims);
    return result;
}

/// By what a tray's courses stand in order.
auto orderOf(const Tray &tray, const TrayCourse &course)
{
    qsizetype first = tray.times.size();
    for (const QString &slot : course.record.set(course::slots))
        if (const qsizetype at = tray.times.indexOf(slot); at >= 0)
            first = std::min(first, at);
    return std::tuple(course.record.integer(course::period), first, course.record.text(course::code),
                      course.record.id);
}

/// Who sends and who receives.
class Exchange
{
public:
    explicit Exchange(const QList<Record> &entries)
    {
        QList<Record> all = entries;
        std::sort(all.begin(), all.end(), [](const Record &a, const Record &b) { return a.id < b.id; });
        for (const Record &entry : std::as_const(all)) {
            TraySchool &school = at(entry.text(tray_school::school));
            if (school.entry.isEmpty())
                school.entry = entry.id;
            if (const auto pupils = numberOf(entry, tray_school::pupils))
                school.pupils = std::max(school.pupils.value_or(0), std::max<std::int64_t>(*pupils, 0));
        }
    }

    QMap<QString, std::int64_t> pupils() const
    {
        QMap<QString, std::int64_t> result;
        for (const TraySchool &school : m_schools)
            result.insert(school.school, school.pupils.value_or(0));
        return result;
    }

    void add(const TrayCourse &course)
    {
        const QString owner = course.record.text(course::school);
        at(owner);
        for (const SeatShare &share : course.shares) {
            TraySchool &school = at(share.school);
            if (share.school == owner) {
                school.own += share.given;
                continue;
            }
            school.wished += share.wished;
            school.out += share.given;
            at(owner).in += share.given;
        }
    }

    QList<TraySchool> result() const
    {
        QList<TraySchool> schools = m_schools.values();
        schools.removeIf([](const TraySchool &school) { return school.school.isEmpty(); });
        return schools;
    }

private:
    TraySchool &at(const QString &school)
    {
        TraySchool &found = m_schools[school];
        found.school = school;
        return found;
    }

    QMap<QString, TraySchool> m_schools;
};

} // namespace

int TrayCourse::wished() const
{
    int sum = 0;
    for (const SeatShare &share : shares)
        sum += share.wished;
    return sum;
}

int TrayCourse::given() const
{
    int sum = 0;
    for (const SeatShare &share : shares)
        sum += share.given;
    return sum;
}

std::optional<int> TrayCourse::left() const
{
    return seats ? std::optional(*seats - given()) : std::nullopt;
}

const TrayCourse *Tray::course(const QString &id) const
{
    const auto found = std::find_if(courses.begin(), courses.end(),
                                    [&](const TrayCourse &course) { return course.record.id == id; });
    return found == courses.end() ? nullptr : &*found;
}

QList<const TrayCourse *> Tray::at(int period, const QString &slot) const
{
    QList<const TrayCourse *> result;
    for (const TrayCourse &course : courses) {
        const std::int64_t its = course.record.integer(course::period);
        QStringList known = course.record.set(course::slots);
        known.removeIf([&](const QString &each) { return !times.contains(each); });
        const bool placed = its >= 1 && its <= periods && !known.isEmpty();
        if (period < 1 || slot.isEmpty() ? !placed : placed && its == period && known.contains(slot))
            result.append(&course);
    }
    return result;
}

bool Tray::lacksPupils() const
{
    return rule == SeatRule::ByPupils &&
           std::any_of(schools.begin(), schools.end(),
                       [](const TraySchool &school) { return school.pupils.value_or(0) == 0; });
}

Tray trayOf(const TrayRecords &records)
{
    constexpr std::int64_t mostPeriods = 20;
    Tray tray;
    tray.record = records.tray;
    for (const ListItem &item : records.tray.list(course_tray::slots))
        if (!tray.times.contains(item.text))
            tray.times.append(item.text);
    tray.periods = int(std::clamp<std::int64_t>(records.tray.integer(course_tray::periods), 0, mostPeriods));
    tray.rule = seatRuleOf(records.tray.text(course_tray::rule));
    QMap<QString, QList<Record>> wishes;
    for (const Record &wish : records.wishes)
        wishes[wish.text(course_wish::course)].append(wish);
    Exchange exchange(records.schools);
    const QMap<QString, std::int64_t> pupils = exchange.pupils();
    for (const Record &course : records.courses) {
        tray.courses.append(sharedCourse(course, tray, pupils, wishes.value(course.id)));
        exchange.add(tray.courses.last());
    }
    std::sort(tray.courses.begin(), tray.courses.end(),
              [&](const TrayCourse &a, const TrayCourse &b) { return orderOf(tray, a) < orderOf(tray, b); });
    tray.schools = exchange.result();
    tray.clashes = trayClashes(records.courses, records.wishes);
    return tray;
}

Result<Tray> trayOf(Store &store, const QString &tray)
{
    TrayRecords records;
    KOPA_ASSIGN(records.tray, store.record({course_tray::type().number, tray}));
    KOPA_ASSIGN(records.schools, store.records(tray_school::type(), tray_school::tray, tray));
    KOPA_ASSIGN(records.courses, store.records(course::type(), course::tray, tray));
    for (const Record &course : std::as_const(records.courses)) {
        KOPA_ASSIGN(const QList<Record> wishes,
                    store.records(course_wish::type(), course_wish::course, course.id));
        records.wishes += wishes;
    }
    return trayOf(records);
}

QString wishId(const QString &course, const QString &school)
{
    const QByteArray both = (course + u'/' + school).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(both, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace kopa::offering
