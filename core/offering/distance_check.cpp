#include "distance_check.h"

#include "core/records/distance_rule.h"
#include "core/records/offering.h"
#include "equality.h"
#include "offerings.h"

#include <algorithm>

namespace kopa::offering {

namespace {

constexpr std::int64_t whole = 100;
constexpr std::int64_t lessonsAtMost = 1'000'000;

QDate dayAt(const Record &record, FieldNumber field)
{
    return QDate::fromString(record.text(field), Qt::ISODate);
}

bool covers(const Record &rule, const QDate &day)
{
    const QDate first = dayAt(rule, distance_rule::from);
    const QDate last = dayAt(rule, distance_rule::to);
    return (!first.isValid() || first <= day) && (!last.isValid() || day <= last);
}

/// Those in force on a day: the ones that began last.
QList<Record> inForce(const QList<Record> &rules, const QDate &day)
{
    QList<Record> holding;
    for (const Record &rule : rules) {
        if (!covers(rule, day))
            continue;
        const QString first = rule.text(distance_rule::from);
        const QString latest = holding.isEmpty() ? QString() : holding.first().text(distance_rule::from);
        if (!holding.isEmpty() && first < latest)
            continue;
        if (first > latest)
            holding.clear();
        holding.append(rule);
    }
    return holding;
}

/// What a plan teaches from a distance, as far as it says.
struct Taught
{
    std::optional<std::int64_t> lessons;
    std::optional<std::int64_t> distance;
    bool online = false;

    explicit Taught(const Record &offering)
        : lessons(given(offering, offering::lessons)),
          distance(given(offering, distanceLessons)),
          online(offering.text(mode) == u"online")
    {
        if (distance)
            return;
        if (online)
            distance = lessons;
        else if (offering.text(mode).isEmpty() || offering.text(mode) == u"place")
            distance = 0;
    }

    /// Nothing where the plan does not tell.
    std::optional<bool> any() const
    {
        return distance ? std::optional(*distance > 0) : online ? std::optional(true) : std::nullopt;
    }
    std::optional<std::int64_t> percent() const
    {
        if (distance && *distance == 0)
            return 0;
        if (online && (!distance || distance == lessons))
            return whole;
        if (!lessons || !distance || *lessons <= 0 || *lessons > lessonsAtMost || *distance > *lessons)
            return std::nullopt;
        return (*distance * whole + *lessons - 1) / *lessons;
    }
};

DistanceStanding against(std::optional<std::int64_t> has, std::optional<std::int64_t> limit)
{
    if (!has || !limit)
        return has == 0 ? DistanceStanding::Within : DistanceStanding::NotTold;
    return *has > *limit ? DistanceStanding::Over : DistanceStanding::Within;
}

void judge(DistanceSpan &span, const Record &offering, const Record &rule)
{
    const Taught taught(offering);
    const QString sort = rule.text(distance_rule::kind);
    span.rule = rule.id;
    if (sort == u"share_percent" || sort == u"lessons_week") {
        span.has = sort == u"share_percent" ? taught.percent() : taught.distance;
        span.standing = against(span.has, given(rule, distance_rule::limit));
        return;
    }
    span.has = taught.distance;
    if (!taught.any() || sort.isEmpty())
        span.standing = DistanceStanding::NotTold;
    else if (!*taught.any())
        span.standing = DistanceStanding::Within;
    else if (sort == u"not_allowed")
        span.standing = DistanceStanding::Over;
    else
        span.standing = offering.text(distanceReason).trimmed().isEmpty() ? DistanceStanding::NoReason
                                                                          : DistanceStanding::Within;
}

/// The days on which what is in force may change, from the first of the plan on.
QList<QDate> turns(const QList<Record> &rules, const QDate &first, const QDate &last)
{
    QList<QDate> days{first};
    for (const Record &rule : rules) {
        const QDate end = dayAt(rule, distance_rule::to);
        for (const QDate &day : {dayAt(rule, distance_rule::from), end.isValid() ? end.addDays(1) : end})
            if (day.isValid() && day > first && (!last.isValid() || day <= last) && !days.contains(day))
                days.append(day);
    }
    std::sort(days.begin(), days.end());
    return days;
}

/// One level's times, those next to each other under the same rule joined.
QList<DistanceSpan> spansOf(const QString &level, const Record &offering, const QList<Record> &rules,
                            const QDate &first, const QDate &last)
{
    QList<DistanceSpan> spans;
    const QList<QDate> days = turns(rules, first, last);
    for (qsizetype at = 0; at < days.size(); ++at) {
        const QDate end = at + 1 < days.size() ? days[at + 1].addDays(-1) : last;
        QList<DistanceSpan> here;
        for (const Record &rule : inForce(rules, days[at])) {
            here.append({level, days[at], end});
            judge(here.last(), offering, rule);
        }
        if (here.isEmpty())
            here.append({level, days[at], end});
        for (const DistanceSpan &one : std::as_const(here)) {
            const auto before = std::find_if(spans.begin(), spans.end(), [&](const DistanceSpan &span) {
                return span.rule == one.rule && span.to.isValid() && span.to.addDays(1) == one.from;
            });
            if (before != spans.end())
                before->to = one.to;
            else
                spans.append(one);
        }
    }
    return spans;
}

} // namespace

QLatin1String standingKey(DistanceStanding standing)
{
    switch (standing) {
    case DistanceStanding::Within:
        return QLatin1String("within");
    case DistanceStanding::Over:
        return QLatin1String("over");
    case DistanceStanding::NoReason:
        return QLatin1String("no_reason");
    case DistanceStanding::NotTold:
        return QLatin1String("not_told");
    case DistanceStanding::NoRule:
        return QLatin1String("no_rule");
    }
    return {};
}

QList<DistanceSpan> distanceSpans(const Record &offering, const QList<Record> &rules, const QDate &today)
{
    const QDate last = dayAt(offering, to);
    QDate first = dayAt(offering, from);
    if (!first.isValid())
        first = last.isValid() ? std::min(today, last) : today;
    QList<DistanceSpan> spans;
    if (last.isValid() && last < first)
        return spans;
    for (const QString &level : levelsOf(offering)) {
        QList<Record> own;
        for (const Record &rule : rulesInOrder(rules))
            if (rule.text(distance_rule::form) == level)
                own.append(rule);
        if (!own.isEmpty() || level == u"basic_education")
            spans.append(spansOf(level, offering, own, first, last));
    }
    return spans;
}

DistanceStanding worstOf(const QList<DistanceSpan> &spans)
{
    for (const auto standing : {DistanceStanding::Over, DistanceStanding::NoReason, DistanceStanding::NotTold,
                                DistanceStanding::NoRule})
        for (const DistanceSpan &span : spans)
            if (span.standing == standing)
                return standing;
    return DistanceStanding::Within;
}

QList<Record> rulesInOrder(QList<Record> rules)
{
    const QList<QLatin1String> order = educationForms();
    std::sort(rules.begin(), rules.end(), [&](const Record &one, const Record &other) {
        const auto placed = [&](const Record &rule) { return order.indexOf(rule.text(distance_rule::form)); };
        return std::make_tuple(placed(one), other.text(distance_rule::from), one.id) <
               std::make_tuple(placed(other), one.text(distance_rule::from), other.id);
    });
    return rules;
}

QStringList ruleFaults(const Record &rule)
{
    QStringList faults;
    const QString sort = rule.text(distance_rule::kind);
    const bool counts = sort == u"share_percent" || sort == u"lessons_week";
    const QString last = rule.text(distance_rule::to);
    const auto note = [&faults](bool wrong, const char *fault) {
        if (wrong)
            faults.append(QString::fromLatin1(fault));
    };
    note(rule.text(distance_rule::form).isEmpty(), "no_form");
    note(sort.isEmpty(), "no_kind");
    note(counts && !given(rule, distance_rule::limit), "no_limit");
    note((rule.text(distance_rule::textFi) + rule.text(distance_rule::textSv) +
          rule.text(distance_rule::textEn))
             .trimmed()
             .isEmpty(),
         "no_text");
    note(rule.text(distance_rule::source).trimmed().isEmpty(), "no_source");
    note(!last.isEmpty() && last < rule.text(distance_rule::from), "ends_before");
    return faults;
}

} // namespace kopa::offering
