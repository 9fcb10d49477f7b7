#include "calendar_import.h"

#include "calendar_words.h"
#include "core/records/event.h"
#include "core/store/store.h"

#include <QCryptographicHash>

#include <algorithm>

namespace kopa::programme {

namespace {

QString isoOf(const QDateTime &time)
{
    const QDateTime local = time.toTimeZone(networkZone());
    return local.isValid() ? local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate) : QString();
}

merge::Value valueOf(const QString &text)
{
    return text.isEmpty() ? merge::Value() : merge::Value(text);
}

/// The field of a language: Finnish, Swedish and English stand in a row.
FieldNumber inLanguage(FieldNumber finnish, const QString &language)
{
    return FieldNumber(finnish + (language == u"fi" ? 0 : language == u"sv" ? 1 : 2));
}

QString idOf(const QString &uid)
{
    constexpr qsizetype length = 32;
    const QByteArray hash = QCryptographicHash::hash(uid.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("ical-") + QString::fromLatin1(hash.left(length));
}

class Planner
{
public:
    Planner(EventCalendar calendar, CalendarTarget target)
        : m_calendar(std::move(calendar)), m_target(std::move(target))
    {
    }

    void know(const Record &event)
    {
        const QString uid = event.text(event::uid);
        m_known.insert(uid.isEmpty() ? event.id : uid, event);
    }

    Result<PlannedEvent> plan(Store &store, const CalendarEntry &entry) const
    {
        if (const auto known = m_known.find(entry.uid); known != m_known.end())
            return changed(*known, entry);
        const RecordKey key{event::type().number, idOf(entry.uid)};
        for (const QString &id : {key.id, entry.uid})
            if (const auto removed = store.record({key.type, id}); removed.ok() && removed->state.trashed())
                return PlannedEvent{entry, PlannedEvent::Act::Removed, {}};
        return added(key, entry);
    }

private:
    /// Only what the file says differently from what it would say if it were written here.
    PlannedEvent changed(const Record &event, const CalendarEntry &entry) const
    {
        const CalendarEntry here = m_calendar.entryOf(event);
        PlannedEvent planned{entry, PlannedEvent::Act::Same, {.key = {event::type().number, event.id}}};
        QList<FieldEdit> &fields = planned.edit.fields;
        if (entry.title != here.title)
            fields.append({inLanguage(event::titleFi, m_target.language), valueOf(entry.title)});
        if (entry.starts != here.starts)
            fields.append({event::starts, valueOf(isoOf(entry.starts))});
        if (entry.ends != here.ends)
            fields.append({event::ends, valueOf(isoOf(entry.ends))});
        if (entry.place != here.place)
            fields.append({event::place, valueOf(entry.place)});
        if (entry.address != here.address)
            fields.append({event::online, valueOf(entry.address)});
        if (entry.description.trimmed() != here.description)
            fields.append(
                {inLanguage(event::invitationFi, m_target.language), valueOf(entry.description.trimmed())});
        if (entry.cancelled != here.cancelled)
            fields.append(
                {event::state, entry.cancelled ? QStringLiteral("cancelled") : QStringLiteral("planned")});
        if (!fields.isEmpty())
            planned.act = PlannedEvent::Act::Change;
        return planned;
    }

    PlannedEvent added(const RecordKey &key, const CalendarEntry &entry) const
    {
        QString kind = QStringLiteral("other");
        for (const QString &category : entry.categories)
            if (const QString known = eventKindOf(category); !known.isEmpty())
                kind = known;
        PlannedEvent planned{entry, PlannedEvent::Act::Add, {.key = key, .space = m_target.space}};
        const auto set = [&fields = planned.edit.fields](FieldNumber field, const QString &text) {
            if (!text.isEmpty())
                fields.append({field, text});
        };
        set(event::kind, kind);
        set(inLanguage(event::titleFi, m_target.language), entry.title);
        set(event::starts, isoOf(entry.starts));
        set(event::ends, isoOf(entry.ends));
        set(event::place, entry.place);
        set(event::online, entry.address);
        set(inLanguage(event::invitationFi, m_target.language), entry.description.trimmed());
        set(event::state, entry.cancelled ? QStringLiteral("cancelled") : QString());
        set(event::uid, entry.uid);
        if (const QStringList themes = m_calendar.themesOf(entry.categories); !themes.isEmpty())
            planned.edit.sets.append({event::themes, themes, {}});
        if (!m_target.pilot.isEmpty())
            planned.edit.sets.append({event::pilots, {m_target.pilot}, {}});
        return planned;
    }

    EventCalendar m_calendar;
    CalendarTarget m_target;
    QMap<QString, Record> m_known;
};

} // namespace

QLatin1String plannedActKey(PlannedEvent::Act act)
{
    switch (act) {
    case PlannedEvent::Act::Add:
        return QLatin1String("add");
    case PlannedEvent::Act::Change:
        return QLatin1String("change");
    case PlannedEvent::Act::Same:
        return QLatin1String("same");
    case PlannedEvent::Act::Removed:
        return QLatin1String("removed");
    }
    return {};
}

qsizetype CalendarPlan::count(PlannedEvent::Act act) const
{
    return std::count_if(events.begin(), events.end(),
                         [act](const PlannedEvent &planned) { return planned.act == act; });
}

Result<CalendarPlan> planCalendar(Store &store, const ReadCalendar &read, const CalendarTarget &target)
{
    KOPA_ASSIGN(EventCalendar calendar, EventCalendar::of(recordsOf(store), target.language));
    KOPA_ASSIGN(const QList<Record> events, store.records(event::type()));
    Planner planner(std::move(calendar), target);
    for (const Record &event : events)
        planner.know(event);
    CalendarPlan plan{read, {}};
    for (const CalendarEntry &entry : read.entries) {
        KOPA_ASSIGN(const PlannedEvent planned, planner.plan(store, entry));
        plan.events.append(planned);
    }
    return plan;
}

Result<void> importCalendar(Store &store, const CalendarPlan &plan)
{
    QList<Edit> edits;
    for (const PlannedEvent &planned : plan.events)
        if (planned.act == PlannedEvent::Act::Add || planned.act == PlannedEvent::Act::Change)
            edits.append(planned.edit);
    return store.writeAll(edits);
}

} // namespace kopa::programme
