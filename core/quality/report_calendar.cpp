#include "report_calendar.h"

#include "core/records/criterion.h"
#include "core/records/method.h"
#include "core/records/quality_report.h"
#include "report_form.h"

#include <QDateTime>
#include <QMap>
#include <QSet>

namespace kopa::quality {

namespace {

struct Pair
{
    QString provider;
    QString buyer;

    auto operator<=>(const Pair &) const = default;
};

QSet<QString> buyersOf(const Record &report)
{
    const QString buyer = report.text(quality_report::buyer);
    const QStringList buyers = report.set(quality_report::buyers);
    return buyer.isEmpty() ? QSet<QString>(buyers.begin(), buyers.end()) : QSet<QString>{buyer};
}

QList<Pair> pairsOf(const CalendarRecords &records)
{
    QMap<QString, QSet<QString>> found;
    for (const Record &report : records.reports)
        found[report.text(quality_report::provider)].unite(buyersOf(report));
    for (const Record &method : records.methods)
        found[method.text(method::provider)].insert(method.text(method::organisation));
    QList<Pair> pairs;
    for (auto it = found.begin(); it != found.end(); ++it) {
        QStringList buyers = it.value().values();
        buyers.sort();
        for (const QString &buyer : std::as_const(buyers))
            if (!it.key().isEmpty() && !buyer.isEmpty())
                pairs.append({it.key(), buyer});
    }
    return pairs;
}

/// The periods that a pair's criteria ask for in a year, each with its day.
QMap<QString, QDate> askedFor(const Pair &pair, const QList<Record> &criteria, int year)
{
    QMap<QString, QDate> periods;
    for (const Record &criterion : criteria) {
        const QString owner = criterion.text(criterion::owner);
        const QStringList providers = criterion.set(criterion::providers);
        if ((!owner.isEmpty() && owner != pair.buyer) ||
            (!providers.isEmpty() && !providers.contains(pair.provider)))
            continue;
        for (const ReportPeriod &period : periodsOf(criterion.text(criterion::calendar), year)) {
            const QDate due = dueDay(period, int(criterion.integer(criterion::dueMonth)));
            QDate &earliest = periods[period.name];
            if (!earliest.isValid() || due < earliest)
                earliest = due;
        }
    }
    return periods;
}

/// The part where there is one: it is what the municipality has.
const Record *reportFor(const Pair &pair, const QString &period, const QList<Record> &reports)
{
    const Record *best = nullptr;
    for (const Record &report : reports) {
        const bool here = report.text(quality_report::provider) == pair.provider &&
                          report.text(quality_report::period) == period &&
                          buyersOf(report).contains(pair.buyer);
        if (here && (!best || best->text(quality_report::buyer).isEmpty()))
            best = &report;
    }
    return best;
}

ReportStanding standingOf(const Record *report, const QDate &due, const QDate &today)
{
    const bool over = due.isValid() && due < today;
    if (!report)
        return over ? ReportStanding::Missing : ReportStanding::Due;
    if (report->integer(quality_report::sending) == 0)
        return over ? ReportStanding::Late : ReportStanding::Begun;
    const QDate sent = QDateTime::fromString(report->text(quality_report::sent), Qt::ISODate).date();
    return report->integer(quality_report::sending) == 1 && due.isValid() && sent > due
               ? ReportStanding::SentLate
               : ReportStanding::Sent;
}

} // namespace

QList<ReportPeriod> periodsOf(const QString &calendar, int year)
{
    const int months = calendar == u"yearly"        ? 12
                       : calendar == u"half_yearly" ? 6
                       : calendar == u"quarterly"   ? 3
                       : calendar == u"monthly"     ? 1
                                                    : 0;
    QList<ReportPeriod> periods;
    for (int first = 1; months > 0 && first <= 12; first += months) {
        const QDate last = QDate(year, first, 1).addMonths(months).addDays(-1);
        const int number = (first - 1) / months + 1;
        const QString year4 = QString::number(year);
        periods.append({months == 12  ? year4
                        : months == 6 ? QStringLiteral("%1-H%2").arg(year4).arg(number)
                        : months == 3 ? QStringLiteral("%1-Q%2").arg(year4).arg(number)
                                      : QStringLiteral("%1-%2").arg(year4).arg(number, 2, 10, QChar(u'0')),
                        last});
    }
    return periods;
}

QDate dueDay(const ReportPeriod &period, int dueMonth)
{
    if (dueMonth < 1 || dueMonth > 12)
        return period.last.addDays(1).addMonths(1).addDays(-1);
    QDate due = QDate(period.last.year(), dueMonth, 1).addMonths(1).addDays(-1);
    return due < period.last ? due.addDays(1).addYears(1).addDays(-1) : due;
}

QLatin1String standingKey(ReportStanding standing)
{
    switch (standing) {
    case ReportStanding::Sent:
        return QLatin1String("sent");
    case ReportStanding::SentLate:
        return QLatin1String("sent_late");
    case ReportStanding::Begun:
        return QLatin1String("begun");
    case ReportStanding::Due:
        return QLatin1String("due");
    case ReportStanding::Late:
        return QLatin1String("late");
    case ReportStanding::Missing:
        break;
    }
    return QLatin1String("missing");
}

QList<ExpectedReport> expectedReports(const CalendarRecords &records, int year, const QDate &today)
{
    const QList<Record> criteria = criteriaOn(records.criteria, today);
    const QString prefix = QString::number(year);
    QList<ExpectedReport> expected;
    for (const Pair &pair : pairsOf(records)) {
        QMap<QString, QDate> periods = askedFor(pair, criteria, year);
        for (const Record &report : records.reports) {
            const QString period = report.text(quality_report::period);
            if (period.startsWith(prefix) && report.text(quality_report::provider) == pair.provider &&
                buyersOf(report).contains(pair.buyer) && !periods.contains(period))
                periods.insert(period, QDate());
        }
        for (auto it = periods.begin(); it != periods.end(); ++it) {
            const Record *report = reportFor(pair, it.key(), records.reports);
            const QDate said =
                report ? QDate::fromString(report->text(quality_report::due), Qt::ISODate) : QDate();
            const QDate due = said.isValid() ? said : it.value();
            expected.append({pair.provider, pair.buyer, it.key(), due, standingOf(report, due, today),
                             report ? report->id : QString(),
                             report ? int(report->integer(quality_report::sending)) : 0});
        }
    }
    std::stable_sort(expected.begin(), expected.end(), [](const ExpectedReport &a, const ExpectedReport &b) {
        return std::pair(!a.due.isValid(), a.due) < std::pair(!b.due.isValid(), b.due);
    });
    return expected;
}

} // namespace kopa::quality
