#include "calendar_vevent.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace kopa::programme {

namespace {

constexpr qsizetype maximumParts = 20'000;
constexpr int deadRulesTaken = 5; ///< after so many that cannot be followed no other one is
constexpr int yearsBefore = 1;
constexpr int yearsAfter = 2;

/// Puts together what belongs together: series, what stands in their days' place, and doubles.
class Gathering
{
public:
    void take(const CalendarPart &part, const CalendarZones &zones, SeriesBounds bounds)
    {
        if (m_days >= maximumEntries && !rawValue(part.text, "RRULE").isEmpty()) {
            m_result.refused.append({CalendarFault::Many, part.line, {}, {}});
            return;
        }
        bounds.followed = m_deadRules < deadRulesTaken;
        const auto read = understood(part, zones, bounds);
        if (const auto *refused = std::get_if<RefusedEntry>(&read)) {
            m_deadRules += refused->fault == CalendarFault::Repeats ? 1 : 0;
            m_result.refused.append(*refused);
            return;
        }
        m_days += std::get<FoundEntry>(read).days.size();
        keep(std::get<FoundEntry>(read));
    }

    ReadCalendar finished()
    {
        for (const auto &[key, found] : m_found) {
            m_result.floating += found.floating ? 1 : 0;
            m_result.undescribed += found.undescribed ? 1 : 0;
            m_result.shortened += found.shortened ? 1 : 0;
            spread(found);
        }
        std::stable_sort(m_result.entries.begin(), m_result.entries.end(),
                         [](const CalendarEntry &a, const CalendarEntry &b) {
                             return a.starts == b.starts ? a.uid < b.uid : a.starts < b.starts;
                         });
        std::stable_sort(m_result.refused.begin(), m_result.refused.end(),
                         [](const RefusedEntry &a, const RefusedEntry &b) { return a.line < b.line; });
        return std::move(m_result);
    }

private:
    /// The newer of two with one UID stays, or the one that came first.
    void keep(const FoundEntry &found)
    {
        const auto [place, isNew] = m_found.emplace(std::pair(found.entry.uid, found.instead), found);
        if (isNew)
            return;
        FoundEntry &earlier = place->second;
        const bool newer = found.entry.sequence == earlier.entry.sequence
                               ? found.entry.changed > earlier.entry.changed
                               : found.entry.sequence > earlier.entry.sequence;
        const FoundEntry &older = newer ? earlier : found;
        m_result.refused.append({CalendarFault::Twice, older.line, older.entry.title, older.entry.uid});
        if (newer)
            earlier = found;
    }

    void spread(const FoundEntry &found)
    {
        if (found.instead.isValid())
            return append(found, occurrence(found.entry, found.instead, found.entry.starts));
        if (!found.isSeries)
            return append(found, found.entry);
        for (const QDateTime &day : found.days)
            if (!m_found.contains(std::pair(found.entry.uid, day)))
                append(found, occurrence(found.entry, day, day));
    }

    static CalendarEntry occurrence(CalendarEntry entry, const QDateTime &instead, const QDateTime &starts)
    {
        const qint64 length = entry.ends.isValid() ? entry.starts.secsTo(entry.ends) : 0;
        entry.uid += u'/' + instead.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
        if (entry.ends.isValid())
            entry.ends =
                entry.isAllDay() ? starts.addDays(entry.starts.daysTo(entry.ends)) : starts.addSecs(length);
        entry.starts = starts;
        return entry;
    }

    void append(const FoundEntry &found, const CalendarEntry &entry)
    {
        if (m_uids.contains(entry.uid))
            m_result.refused.append({CalendarFault::Twice, found.line, entry.title, entry.uid});
        else if (m_result.entries.size() < maximumEntries) {
            m_uids.insert(entry.uid);
            m_result.entries.append(entry);
        } else if (m_result.refused.isEmpty() || m_result.refused.last().line != found.line)
            m_result.refused.append({CalendarFault::Many, found.line, entry.title, {}});
    }

    ReadCalendar m_result;
    std::map<std::pair<QString, QDateTime>, FoundEntry> m_found;
    QSet<QString> m_uids; ///< of what is taken
    qsizetype m_days = 0; ///< of all series
    int m_deadRules = 0;
};

} // namespace

QLatin1String calendarFaultKey(CalendarFault fault)
{
    switch (fault) {
    case CalendarFault::Cut:
        return QLatin1String("cut");
    case CalendarFault::Large:
        return QLatin1String("large");
    case CalendarFault::Encoding:
        return QLatin1String("encoding");
    case CalendarFault::Start:
        return QLatin1String("start");
    case CalendarFault::End:
        return QLatin1String("end");
    case CalendarFault::Zone:
        return QLatin1String("zone");
    case CalendarFault::Twice:
        return QLatin1String("twice");
    case CalendarFault::Repeats:
        return QLatin1String("repeats");
    case CalendarFault::Many:
        return QLatin1String("many");
    }
    return {};
}

Result<ReadCalendar> readCalendar(const QByteArray &bytes, const QDate &today)
{
    if (bytes.size() > maximumCalendar)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), maximumCalendar}}};
    const CalendarParts parts = calendarParts(bytes);
    if (!parts.isCalendar)
        return Error{ErrorCode::Malformed,
                     {{QStringLiteral("detail"), QStringLiteral("not an iCalendar file")}}};
    if (parts.parts.size() > maximumParts)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), maximumParts}}};
    const CalendarZones zones(parts.parts);
    const SeriesBounds bounds{today.addYears(-yearsBefore), today.addYears(yearsAfter)};
    Gathering gathering;
    int others = 0;
    for (const CalendarPart &part : parts.parts) {
        if (part.name == "VEVENT")
            gathering.take(part, zones, bounds);
        else
            others += part.name == "VTIMEZONE" ? 0 : 1;
    }
    ReadCalendar result = gathering.finished();
    result.others = others;
    result.name = oneLine(QString::fromUtf8(parts.name).remove(u'\\'));
    return result;
}

} // namespace kopa::programme
