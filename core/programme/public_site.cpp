#include "public_site.h"

#include "core/documents/whole_file.h"
#include "core/network/pilot_standing.h"
#include "core/records/contact.h"
#include "core/records/contact_consent.h"
#include "core/records/membership.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "core/records/theme.h"
#include "core/store/store.h"
#include "site_events.h"
#include "site_html.h"

#include <QDir>

#include <algorithm>
#include <map>

namespace kopa::programme {

namespace {

/// What the pages say themselves, in one language.
struct Words
{
    const char *language;
    const char *ownName;
    const char *pilots;
    const char *organisations;
    const char *lead;
    const char *keywords;
    const char *contacts;
    const char *all;
    const char *navigation;
};

constexpr Words finnish{"fi",
                        "Suomeksi",
                        "Pilottialueet",
                        "Mukana olevat organisaatiot",
                        "vastuuorganisaatio",
                        "Avainsanat",
                        "Yhteyshenkilöt",
                        "Kaikki pilottialueet",
                        "Sivut"};
constexpr Words swedish{"sv",
                        "På svenska",
                        "Pilotområden",
                        "Deltagande organisationer",
                        "ansvarsorganisation",
                        "Nyckelord",
                        "Kontaktpersoner",
                        "Alla pilotområden",
                        "Sidor"};

constexpr char style[] = R"(:root{color-scheme:light dark}
body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:44rem;margin:0 auto;padding:1.5rem;color:CanvasText;background:Canvas}
h1{font-size:1.75rem;line-height:1.25}h2{font-size:1.25rem;margin-top:2rem}
a{color:LinkText}a:focus-visible{outline:3px solid;outline-offset:2px}
nav{display:flex;gap:1.5rem;flex-wrap:wrap}li{margin:.35rem 0}.second{opacity:.85})";

QString fileOf(const QString &pilot)
{
    return siteName(pilot) + QStringLiteral(".html");
}

/// What of the records the pages show.
struct Shown
{
    QList<Record> pilots; ///< by number
    QList<Record> memberships;
    QList<Record> contacts;
    std::map<QString, Record> organisations;
    std::map<QString, Record> themes;
    SiteEvents events;
    QDate today;
};

QString nameIn(const std::map<QString, Record> &records, const QString &id, const Words &words)
{
    const auto found = records.find(id);
    return found == records.end() ? QString() : nameOf(found->second).in(QString::fromLatin1(words.language));
}

QByteArray page(const Words &words, const Words &other, const QString &title, const QString &file,
                const QString &body)
{
    const auto attribute = [](const char *name, const char *value) {
        return QStringLiteral(" %1=\"%2\"").arg(QLatin1String(name), QLatin1String(value));
    };
    const QString otherPage = QStringLiteral("../%1/%2").arg(QLatin1String(other.language), file);
    const QString navigation =
        (file == u"index.html" ? QString()
                               : link(QStringLiteral("index.html"), QString::fromUtf8(words.all))) +
        link(otherPage, QString::fromUtf8(other.ownName),
             attribute("lang", other.language) + attribute("hreflang", other.language));
    const QString head = element("title", escaped(title)) + element("style", QString::fromLatin1(style));
    const QString content = element("nav", navigation, attribute("aria-label", words.navigation)) +
                            element("main", element("h1", escaped(title)) + body);
    return (QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                           "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .arg(QLatin1String(words.language)) +
            head + QStringLiteral("</head>\n") + element("body", content) + QStringLiteral("</html>\n"))
        .toUtf8();
}

QStringList membersOf(const Shown &shown, const Record &pilot, const Words &words)
{
    const QDate day = network::standingDay(pilot.id, shown.memberships, shown.today);
    QStringList leads, others;
    for (const Record &member : shown.memberships) {
        const QString organisation = member.text(membership::organisation);
        if (member.text(membership::pilot) != pilot.id || !network::holdsOn(member, day))
            continue;
        const QString name = escaped(nameIn(shown.organisations, organisation, words));
        if (organisation == pilot.text(pilot::lead))
            leads.append(QStringLiteral("<strong>%1</strong> (%2)").arg(name, QString::fromUtf8(words.lead)));
        else if (!name.isEmpty())
            others.append(name);
    }
    std::sort(others.begin(), others.end(),
              [](const QString &a, const QString &b) { return QString::localeAwareCompare(a, b) < 0; });
    return leads + others;
}

QStringList contactsOf(const Shown &shown, const Record &pilot, const Words &words)
{
    QStringList items;
    for (const Record &person : shown.contacts) {
        if (person.text(contact::pilot) != pilot.id || !contact::mayShow(person, contact::Use::Public))
            continue;
        const TrilingualName title{person.text(contact::titleFi), person.text(contact::titleSv),
                                   person.text(contact::titleEn)};
        QStringList parts{title.in(QString::fromLatin1(words.language)),
                          nameIn(shown.organisations, person.text(contact::organisation), words)};
        parts.removeAll(QString());
        items.append(escaped(parts.join(QStringLiteral(", "))));
    }
    return items;
}

QString bodyOf(const Shown &shown, const Record &pilot, const Words &words)
{
    QStringList keywords;
    for (const QString &theme : pilot.set(pilot::themes))
        keywords.append(escaped(nameIn(shown.themes, theme, words)));
    QString body;
    const auto section = [&body](const char *heading, const QStringList &items) {
        if (!items.isEmpty())
            body += element("h2", QString::fromUtf8(heading)) + listOf(items);
    };
    section(words.organisations, membersOf(shown, pilot, words));
    section(words.keywords, keywords);
    section(words.contacts, contactsOf(shown, pilot, words));
    return body + shown.events.sectionOf(pilot.id, QString::fromLatin1(words.language), shown.today);
}

QString indexOf(const Shown &shown, const Words &words)
{
    QStringList items;
    for (const Record &pilot : shown.pilots)
        items.append(link(fileOf(pilot.id), nameOf(pilot).in(QString::fromLatin1(words.language))));
    return element("h2", QString::fromUtf8(words.pilots)) + listOf(items) +
           shown.events.sectionOf({}, QString::fromLatin1(words.language), shown.today);
}

Result<std::map<QString, Record>> named(const RecordType &type, const RecordsOf &recordsOf)
{
    KOPA_ASSIGN(const QList<Record> records, recordsOf(type));
    std::map<QString, Record> result;
    for (const Record &record : records)
        result.emplace(record.id, record);
    return result;
}

} // namespace

RecordsOf publicRecordsOf(Store &store, const crypto::SpaceId &common)
{
    return [&store, common](const RecordType &type) -> Result<QList<Record>> {
        KOPA_ASSIGN(QList<Record> records, store.records(type));
        records.removeIf(
            [&common](const Record &record) { return record.space != common && !record.space.isZero(); });
        return records;
    };
}

Result<QMap<QString, QByteArray>> publicSite(const QString &name, const QDate &today,
                                             const RecordsOf &recordsOf)
{
    Shown shown;
    shown.today = today;
    KOPA_ASSIGN(shown.pilots, recordsOf(pilot::type()));
    KOPA_ASSIGN(shown.memberships, recordsOf(membership::type()));
    KOPA_ASSIGN(shown.contacts, recordsOf(contact::type()));
    KOPA_ASSIGN(shown.organisations, named(organisation::type(), recordsOf));
    KOPA_ASSIGN(shown.themes, named(theme::type(), recordsOf));
    KOPA_ASSIGN(shown.events, SiteEvents::of(recordsOf));
    std::stable_sort(shown.pilots.begin(), shown.pilots.end(), [](const Record &a, const Record &b) {
        return a.integer(pilot::number) < b.integer(pilot::number);
    });
    QMap<QString, QByteArray> pages;
    for (const auto &[words, other] : {std::pair(&finnish, &swedish), std::pair(&swedish, &finnish)}) {
        const QString folder = QString::fromLatin1(words->language) + u'/';
        const QString index = QStringLiteral("index.html");
        pages.insert(folder + index, page(*words, *other, name, index, indexOf(shown, *words)));
        for (const Record &pilot : std::as_const(shown.pilots))
            pages.insert(folder + fileOf(pilot.id),
                         page(*words, *other, nameOf(pilot).in(QString::fromLatin1(words->language)),
                              fileOf(pilot.id), bodyOf(shown, pilot, *words)));
    }
    return pages;
}

Result<void> writeSite(const QMap<QString, QByteArray> &pages, const QString &folder)
{
    const QDir root(folder);
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        const QString path = root.filePath(page.key());
        if (!QDir().mkpath(QFileInfo(path).path()))
            return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), path}}};
        KOPA_TRY(documents::writeWhole(path, page.value()));
    }
    return {};
}

} // namespace kopa::programme
