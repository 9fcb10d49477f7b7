#include "resource_hours.h"

#include "core/programme/calendar_entry.h"
#include "core/programme/fee_shares.h"
#include "core/records/booking.h"
#include "core/records/hour_rule.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace kopa::offering {

namespace {

constexpr std::int64_t hourSeconds = 3600;
constexpr std::int64_t mostLessonMinutes = 24 * 60;
constexpr int hundredth = int(wholeLesson / 100);

bool isInForce(const Record &rule, const QString &form, const QString &day)
{
    const QString last = rule.text(hour_rule::to);
    return rule.text(hour_rule::form) == form && rule.text(hour_rule::from) <= day &&
           (last.isEmpty() || day <= last);
}

/// How long a lesson is by a rule; 0 where it does not say.
std::int64_t lessonSeconds(const Record *rule)
{
    const std::int64_t minutes = rule ? rule->integer(hour_rule::lessonMinutes) : 0;
    return minutes > 0 && minutes <= mostLessonMinutes ? minutes * 60 : 0;
}

Hours ruledHours(std::int64_t seconds, std::int64_t lesson)
{
    return lesson > 0 ? Hours{seconds, seconds * wholeLesson / lesson, 0}
                      : Hours{seconds, seconds * wholeLesson / hourSeconds, seconds};
}

std::optional<std::int64_t> saidLessons(const Record &booking)
{
    const merge::Value value = booking.state.value(booking::lessons);
    const auto *said = std::get_if<std::int64_t>(&value);
    constexpr std::int64_t most = 1'000'000;
    return said ? std::optional(std::clamp<std::int64_t>(*said, 0, most) * hundredth) : std::nullopt;
}

/// The seconds of an occurrence on each of its days.
QList<std::pair<QDate, std::int64_t>> byDay(const Occurrence &occurrence)
{
    QList<std::pair<QDate, std::int64_t>> days;
    QDateTime from = occurrence.starts;
    while (from < occurrence.ends) {
        const QDateTime next = from.date().addDays(1).startOfDay(programme::networkZone());
        const QDateTime to = std::min(next, occurrence.ends);
        days.append({from.date(), from.secsTo(to)});
        from = to;
    }
    return days;
}

QList<DayWork> workOf(const Occurrence &occurrence, const Record &booking, const HourRules &rules)
{
    QList<DayWork> work;
    const std::int64_t whole = occurrence.starts.secsTo(occurrence.ends);
    const std::optional<std::int64_t> said = saidLessons(booking);
    std::int64_t before = 0;
    for (const auto &[day, seconds] : byDay(occurrence)) {
        DayWork piece{booking.id, booking.text(booking::form), booking.text(booking::organisation), day, {}};
        piece.hours = ruledHours(seconds, lessonSeconds(rules.on(piece.form, day)));
        if (said)
            piece.hours = {seconds, *said * (before + seconds) / whole - *said * before / whole, 0};
        before += seconds;
        work.append(piece);
    }
    return work;
}

/// What a form's rules allow on some days, in millionths of a lesson, and on which of them.
struct Allowed
{
    double limit = 0;
    QSet<QDate> days;
};

Allowed allowedOf(const QString &form, const HourRules &rules, const Days &days)
{
    Allowed allowed;
    const double count = double(days.from.daysTo(days.to) + 1);
    const FieldNumber field = count <= 7 ? hour_rule::lessonsWeek : hour_rule::lessonsYear;
    for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
        const Record *rule = rules.on(form, day);
        if (!rule || rule->integer(field) <= 0)
            continue;
        allowed.limit += double(rule->integer(field)) * double(wholeLesson) / count;
        allowed.days.insert(day);
    }
    return allowed;
}

} // namespace

Hours &Hours::operator+=(const Hours &other)
{
    seconds += other.seconds;
    lessons += other.lessons;
    unruled += other.unruled;
    return *this;
}

HourRules::HourRules(const QList<Record> &rules) : m_rules(rules)
{
    std::sort(m_rules.begin(), m_rules.end(), [](const Record &a, const Record &b) {
        return std::pair(a.text(hour_rule::from), a.id) > std::pair(b.text(hour_rule::from), b.id);
    });
}

const Record *HourRules::on(const QString &form, const QDate &day) const
{
    const QString iso = day.toString(Qt::ISODate);
    const auto found = std::find_if(m_rules.begin(), m_rules.end(),
                                    [&](const Record &rule) { return isInForce(rule, form, iso); });
    return found == m_rules.end() ? nullptr : &*found;
}

QList<DayWork> dayWork(const QList<Occurrence> &occurrences, const QList<Record> &bookings,
                       const HourRules &rules)
{
    QMap<QString, const Record *> byId;
    for (const Record &booking : bookings)
        byId.insert(booking.id, &booking);
    QList<DayWork> work;
    for (const Occurrence &occurrence : occurrences)
        if (const Record *booking = byId.value(occurrence.booking))
            work += workOf(occurrence, *booking, rules);
    return work;
}

QMap<QString, Hours> hoursByForm(const QList<DayWork> &work)
{
    QMap<QString, Hours> result;
    for (const DayWork &piece : work)
        result[piece.form] += piece.hours;
    return result;
}

QList<RuledSpan> ruledSpans(const QList<DayWork> &work, const HourRules &rules, const Days &days)
{
    QMap<QString, QMap<QDate, Hours>> byForm;
    for (const DayWork &piece : work)
        if (days.from <= piece.day && piece.day <= days.to)
            byForm[piece.form][piece.day] += piece.hours;
    QList<RuledSpan> spans;
    for (auto form = byForm.begin(); form != byForm.end(); ++form) {
        const Record *current = nullptr;
        for (QDate day = days.from; day <= days.to; day = day.addDays(1)) {
            const Record *rule = rules.on(form.key(), day);
            if (day == days.from || rule != current)
                spans.append({form.key(), {day, day}, rule ? std::optional(*rule) : std::nullopt});
            current = rule;
            spans.last().days.to = day;
            spans.last().hours += form->value(day);
        }
    }
    spans.removeIf([](const RuledSpan &span) { return !span.rule && span.hours.seconds == 0; });
    return spans;
}

QList<CostShare> costShares(const QList<DayWork> &work)
{
    QMap<QString, Hours> byOrganisation;
    for (const DayWork &piece : work)
        byOrganisation[piece.organisation] += piece.hours;
    QList<std::int64_t> weights;
    for (const Hours &hours : std::as_const(byOrganisation))
        weights.append(hours.lessons);
    const auto percents = programme::divide(100, weights);
    QList<CostShare> shares;
    for (auto it = byOrganisation.begin(); it != byOrganisation.end(); ++it)
        shares.append({it.key(), it.value(), percents.ok() ? int((*percents)[shares.size()].cents) : 0});
    return shares;
}

bool Load::isOver() const
{
    constexpr double slack = 1e-6;
    return percent > 100 + slack;
}

Load loadOf(const QList<DayWork> &work, const HourRules &rules, const Days &days)
{
    QMap<QString, QMap<QDate, std::int64_t>> lessons;
    for (const DayWork &piece : work)
        if (days.from <= piece.day && piece.day <= days.to)
            lessons[piece.form][piece.day] += piece.hours.lessons;
    Load load{days, {}, 0};
    for (auto form = lessons.begin(); form != lessons.end(); ++form) {
        const Allowed allowed = allowedOf(form.key(), rules, days);
        Load::Part part{form.key()};
        std::int64_t within = 0;
        for (auto day = form->begin(); day != form->end(); ++day) {
            part.lessons += *day;
            within += allowed.days.contains(day.key()) ? *day : 0;
        }
        if (allowed.limit > 0) {
            part.limit = std::int64_t(allowed.limit + 0.5);
            load.percent += double(within) * 100 / allowed.limit;
        }
        load.parts.append(part);
    }
    return load;
}

QList<Load> weekLoads(const QList<DayWork> &work, const HourRules &rules)
{
    QMap<QDate, QList<DayWork>> byWeek;
    for (const DayWork &piece : work)
        byWeek[weekOf(piece.day).from].append(piece);
    QList<Load> loads;
    for (auto week = byWeek.begin(); week != byWeek.end(); ++week)
        loads.append(loadOf(*week, rules, weekOf(week.key())));
    return loads;
}

} // namespace kopa::offering
