#pragma once

#include "booking_times.h"

#include <QMap>

#include <cstdint>
#include <optional>

/// The hours of shared teachers and other resources, by the rules of each education form.
namespace kopa::offering {

/// Time of work, and the lessons that it is. Adds up without rounding.
struct Hours
{
    std::int64_t seconds = 0;
    std::int64_t lessons = 0; ///< in millionths of a lesson
    /// Of the seconds: on days for which nobody has entered how long a lesson is. They are counted as lessons
    /// of an hour, and told.
    std::int64_t unruled = 0;

    Hours &operator+=(const Hours &other);
    bool operator==(const Hours &) const = default;
};

inline constexpr std::int64_t wholeLesson = 1'000'000;

/// The work of one booking on one day.
struct DayWork
{
    QString booking;
    QString form;
    QString organisation;
    QDate day;
    Hours hours;
};

/// The working-hour rules as they were entered.
class HourRules
{
public:
    explicit HourRules(const QList<Record> &rules);

    /// The rule of a form that is in force on a day, of several the one from the latest day; null when none
    /// is known.
    const Record *on(const QString &form, const QDate &day) const;

private:
    QList<Record> m_rules; ///< the latest first
};

/// Occurrences split at every midnight, so that each day's work goes by the rule in force on that day and
/// falls into its own week and year. A booking whose lessons were said has them, spread over its time.
QList<DayWork> dayWork(const QList<Occurrence> &occurrences, const QList<Record> &bookings,
                       const HourRules &rules);

/// The same by education form.
QMap<QString, Hours> hoursByForm(const QList<DayWork> &work);

/// A form's work on days that go by one rule: where the rule changes, the next span begins.
struct RuledSpan
{
    QString form;
    Days days;
    std::optional<Record> rule = {}; ///< none where nobody has entered one
    Hours hours = {};
};

/// The spans of all forms that there is work of, by form and day; those with neither rule nor work are left
/// out.
QList<RuledSpan> ruledSpans(const QList<DayWork> &work, const HourRules &rules, const Days &days);

/// What an organisation bears of a resource's costs.
struct CostShare
{
    QString organisation; ///< empty: nobody has said whose it is
    Hours hours;
    int percent = 0; ///< all shares are 100 together
};

/// Shares by lessons in whole percents (largest remainder); by organisation.
QList<CostShare> costShares(const QList<DayWork> &work);

/// How much of a week or a year is in use, against the rules.
struct Load
{
    struct Part
    {
        QString form;
        std::int64_t lessons = 0;               ///< in millionths
        std::optional<std::int64_t> limit = {}; ///< the same; none where no rule has said one
    };

    Days days;
    QList<Part> parts;
    /// Of those forms that have a limit, added up: a teacher with 60 % of two forms' weeks has 120.
    double percent = 0;

    bool isOver() const;
};

/// Limits follow the rules in force day by day: where one changes within the week or year, each counts for
/// its days.
Load loadOf(const QList<DayWork> &work, const HourRules &rules, const Days &days);
/// The weeks in which there is work.
QList<Load> weekLoads(const QList<DayWork> &work, const HourRules &rules);

} // namespace kopa::offering
