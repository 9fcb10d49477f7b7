#include "site_events.h"

#include "calendar_words.h"
#include "core/records/event.h"
#include "core/records/material.h"
#include "core/records/pilot.h"
#include "events.h"
#include "materials.h"
#include "site_html.h"

#include <QLocale>
#include <QUrl>

namespace kopa::programme {

namespace {

struct Words
{
    const char *ahead, *past, *agenda, *materials, *calendar, *cancelled;
};

constexpr Words finnish{"Tulevat tilaisuudet", "Pidetyt tilaisuudet",   "Ohjelma",
                        "Materiaalit",         "Kalenteri (iCalendar)", "peruttu"};
constexpr Words swedish{"Kommande evenemang", "Tidigare evenemang",   "Program",
                        "Material",           "Kalender (iCalendar)", "inställt"};

const Words &wordsIn(const QString &language)
{
    return language == u"fi" ? finnish : swedish;
}

QString feedName(const QString &pilot)
{
    return (pilot.isEmpty() ? QStringLiteral("calendar") : QStringLiteral("calendar-") + siteName(pilot)) +
           QStringLiteral(".ics");
}

bool isPublic(const Record &event)
{
    const QString kind = event.text(event::kind);
    return kind == u"national_seminar" || kind == u"workshop" || kind == u"other";
}

/// An address that a page may lead to, whatever somebody has written there.
bool leadsToTheWeb(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

QString timeOf(const CalendarEntry &entry, const QString &language)
{
    const QLocale locale(language);
    const QString day = locale.toString(entry.starts.date(), QLocale::LongFormat);
    const QDate last = entry.ends.isValid() ? entry.ends.addSecs(-1).date() : entry.starts.date();
    const bool days = entry.isAllDay() || last > entry.starts.date();
    if (days)
        return last > entry.starts.date()
                   ? day + QStringLiteral(" – ") + locale.toString(last, QLocale::LongFormat)
                   : day;
    const QString from = locale.toString(entry.starts.time(), QLocale::ShortFormat);
    const QString to =
        entry.ends.isValid() ? locale.toString(entry.ends.time(), QLocale::ShortFormat) : QString();
    return day + QStringLiteral(", ") + from + (to.isEmpty() ? QString() : QStringLiteral("–") + to);
}

QString agendaOf(const Record &event, const QString &language)
{
    const QString text =
        TrilingualName{event.text(event::agendaFi), event.text(event::agendaSv), event.text(event::agendaEn)}
            .in(language);
    QStringList lines;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        if (const QString plain = plainLine(line); !plain.isEmpty())
            lines.append(escaped(plain));
    return lines.isEmpty() ? QString() : listOf(lines);
}

} // namespace

Result<SiteEvents> SiteEvents::of(const RecordsOf &recordsOf)
{
    SiteEvents site;
    KOPA_ASSIGN(const QList<Record> events, recordsOf(event::type()));
    KOPA_ASSIGN(site.m_materials, recordsOf(material::type()));
    site.m_events = eventsFor({}, events);
    site.m_events.removeIf([](const Record &event) { return !isPublic(event); });
    for (const QString &language : {QStringLiteral("fi"), QStringLiteral("sv")}) {
        KOPA_ASSIGN(const EventCalendar calendar, EventCalendar::of(recordsOf, language));
        site.m_calendars.insert(language, calendar);
    }
    return site;
}

QStringList SiteEvents::materialsOf(const Record &event, const QString &language) const
{
    QStringList items;
    for (const Record &material : m_materials) {
        if (material.text(material::event) != event.id)
            continue;
        const QString title = materialTitle(material).in(language);
        const QString address = material.text(material::address).trimmed();
        items.append(leadsToTheWeb(address) ? link(escaped(address), title.isEmpty() ? address : title)
                                            : escaped(title));
    }
    items.removeAll(QString());
    return items;
}

QString SiteEvents::itemOf(const Record &event, const QString &language) const
{
    const Words &words = wordsIn(language);
    const CalendarEntry entry = m_calendars.value(language).entryOf(event);
    const QString mark =
        entry.cancelled ? QStringLiteral(" (%1)").arg(QString::fromUtf8(words.cancelled)) : QString();
    QString item = element("h3", escaped(entry.title + mark));
    const QString second = timeOf(entry, language) + (entry.place.isEmpty() ? QString() : u' ' + entry.place);
    item += element("div", escaped(second), QStringLiteral(" class=\"second\""));
    const auto part = [&item](const char *heading, const QString &content) {
        if (!content.isEmpty())
            item += element("h4", QString::fromUtf8(heading)) + content;
    };
    part(words.agenda, agendaOf(event, language));
    const QStringList materials = materialsOf(event, language);
    part(words.materials, materials.isEmpty() ? QString() : listOf(materials));
    return item;
}

QString SiteEvents::sectionOf(const QString &pilot, const QString &language, const QDate &today) const
{
    const Words &words = wordsIn(language);
    QStringList ahead, past;
    for (const Record &event : m_events) {
        const QStringList pilots = event.set(event::pilots);
        if (pilot.isEmpty() ? pilots.isEmpty() : pilots.contains(pilot))
            (eventDay(event) < today ? past : ahead).append(itemOf(event, language));
    }
    std::reverse(past.begin(), past.end());
    QString section;
    if (!ahead.isEmpty())
        section += element("h2", QString::fromUtf8(words.ahead)) + listOf(ahead);
    if (!past.isEmpty())
        section += element("h2", QString::fromUtf8(words.past)) + listOf(past);
    if (!feedOf(pilot).isEmpty())
        section += element("p", link(feedName(pilot), QString::fromUtf8(words.calendar)));
    return section;
}

QList<Record> SiteEvents::feedOf(const QString &pilot) const
{
    return eventsFor(pilot, m_events);
}

Result<QMap<QString, QByteArray>> siteFeeds(const QString &name, const RecordsOf &recordsOf,
                                            const RevisionOf &revisionOf)
{
    KOPA_ASSIGN(const SiteEvents site, SiteEvents::of(recordsOf));
    KOPA_ASSIGN(const QList<Record> pilots, recordsOf(pilot::type()));
    QMap<QString, QByteArray> feeds;
    for (const QString &language : {QStringLiteral("fi"), QStringLiteral("sv")}) {
        const auto add = [&](const QString &pilot, const QString &title) -> Result<void> {
            const QList<Record> events = site.feedOf(pilot);
            if (events.isEmpty())
                return {};
            KOPA_ASSIGN(const QByteArray feed, calendarFeed(title, language, events, recordsOf, revisionOf));
            feeds.insert(language + u'/' + feedName(pilot), feed);
            return {};
        };
        KOPA_TRY(add({}, name));
        for (const Record &pilot : pilots)
            KOPA_TRY(add(pilot.id, nameOf(pilot).in(language)));
    }
    return feeds;
}

} // namespace kopa::programme
