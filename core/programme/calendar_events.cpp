#include "calendar_events.h"

#include "calendar_words.h"
#include "core/records/event.h"
#include "core/records/municipality.h"
#include "core/records/theme.h"
#include "core/store/store.h"
#include "events.h"

#include <QSet>

#include <algorithm>

namespace kopa::programme {

namespace {

/// A text that an event has in three languages.
struct TextFields
{
    FieldNumber fi, sv, en;

    QString in(const Record &event, QStringView language) const
    {
        return TrilingualName{event.text(fi), event.text(sv), event.text(en)}.in(language).trimmed();
    }
};

constexpr TextFields invitation{event::invitationFi, event::invitationSv, event::invitationEn};
constexpr TextFields agenda{event::agendaFi, event::agendaSv, event::agendaEn};

Result<std::map<QString, Record>> byId(const RecordType &type, const RecordsOf &recordsOf)
{
    KOPA_ASSIGN(const QList<Record> records, recordsOf(type));
    std::map<QString, Record> result;
    for (const Record &record : records)
        result.emplace(record.id, record);
    return result;
}

bool isNamed(const TrilingualName &name, const QString &word)
{
    const auto isIt = [&word](const QString &each) { return each.compare(word, Qt::CaseInsensitive) == 0; };
    return !word.isEmpty() && (isIt(name.fi) || isIt(name.sv) || isIt(name.en));
}

} // namespace

RevisionOf revisionOf(Store &store)
{
    return [&store](const Record &event) -> Result<Revision> {
        KOPA_ASSIGN(const QList<HistoryEntry> history, store.history({event::type().number, event.id}));
        QSet<merge::Dot> changes;
        merge::HybridTime last;
        for (const HistoryEntry &entry : history) {
            changes.insert(entry.dot);
            last = std::max(last, entry.time);
        }
        const int number = std::max(0, int(changes.size()) - 1);
        return Revision{number, QDateTime::fromMSecsSinceEpoch(last.milliseconds(), networkZone())};
    };
}

Result<EventCalendar> EventCalendar::of(const RecordsOf &recordsOf, const QString &language)
{
    EventCalendar calendar;
    calendar.m_language = language;
    KOPA_ASSIGN(calendar.m_municipalities, byId(municipality::type(), recordsOf));
    KOPA_ASSIGN(calendar.m_themes, byId(theme::type(), recordsOf));
    return calendar;
}

QString EventCalendar::placeOf(const Record &event) const
{
    const auto found = m_municipalities.find(event.text(event::municipality));
    const QString town = found == m_municipalities.end() ? QString() : nameOf(found->second).in(m_language);
    QString place = event.text(event::place).simplified();
    if (town.isEmpty() || place.contains(town, Qt::CaseInsensitive))
        return place;
    return place.isEmpty() ? town : place + QStringLiteral(", ") + town;
}

CalendarEntry EventCalendar::entryOf(const Record &event, const Revision &revision) const
{
    const QString uid = event.text(event::uid);
    const QString kind = eventKindWord(event.text(event::kind), m_language);
    QStringList words{invitation.in(event, m_language), agenda.in(event, m_language)};
    words.removeAll(QString());
    CalendarEntry entry;
    entry.uid = uid.isEmpty() ? event.id : uid;
    entry.title = eventTitle(event).in(m_language).simplified();
    if (entry.title.isEmpty())
        entry.title = kind;
    entry.description = words.join(QStringLiteral("\n\n"));
    entry.place = placeOf(event);
    entry.address = event.text(event::online).trimmed();
    entry.starts = eventTime(event.text(event::starts)).toTimeZone(networkZone());
    if (const QDateTime ends = eventTime(event.text(event::ends)); ends.isValid() && ends >= entry.starts)
        entry.ends = ends.toTimeZone(networkZone());
    if (!kind.isEmpty())
        entry.categories.append(kind);
    for (const QString &theme : event.set(event::themes))
        if (const auto found = m_themes.find(theme); found != m_themes.end())
            entry.categories.append(nameOf(found->second).in(m_language));
    entry.cancelled = event.text(event::state) == u"cancelled";
    entry.sequence = revision.number;
    entry.changed = revision.at;
    return entry;
}

QStringList EventCalendar::themesOf(const QStringList &categories) const
{
    QStringList ids;
    for (const auto &[id, theme] : m_themes)
        if (std::any_of(categories.begin(), categories.end(),
                        [name = nameOf(theme)](const QString &word) { return isNamed(name, word); }))
            ids.append(id);
    return ids;
}

QList<Record> eventsFor(const QString &pilot, const QList<Record> &events)
{
    QList<Record> result;
    for (const Record &event : events) {
        const QStringList pilots = event.set(event::pilots);
        const bool concerned = pilot.isEmpty() || pilots.isEmpty() || pilots.contains(pilot);
        if (concerned && eventTime(event.text(event::starts)).isValid())
            result.append(event);
    }
    std::stable_sort(result.begin(), result.end(), [](const Record &a, const Record &b) {
        return eventTime(a.text(event::starts)) < eventTime(b.text(event::starts));
    });
    return result;
}

Result<QByteArray> calendarFeed(const QString &name, const QString &language, const QList<Record> &events,
                                const RecordsOf &recordsOf, const RevisionOf &revisionOf)
{
    KOPA_ASSIGN(const EventCalendar calendar, EventCalendar::of(recordsOf, language));
    QList<CalendarEntry> entries;
    for (const Record &event : events) {
        KOPA_ASSIGN(const Revision revision, revisionOf(event));
        entries.append(calendar.entryOf(event, revision));
    }
    return writeCalendar(name, language, entries);
}

} // namespace kopa::programme
