#include "shared_themes.h"

#include "core/records/event.h"
#include "core/records/material.h"
#include "core/records/note.h"
#include "core/records/pilot.h"
#include "core/records/theme.h"

#include <algorithm>

namespace kopa::programme {

namespace {

bool isNamed(const TrilingualName &name, const QString &word)
{
    const auto isIt = [&word](const QString &each) { return each.compare(word, Qt::CaseInsensitive) == 0; };
    return isIt(name.fi) || isIt(name.sv) || isIt(name.en);
}

QStringList pilotsOf(const Record &record)
{
    if (record.type == &event::type())
        return record.set(event::pilots);
    if (record.type == &material::type())
        return record.set(material::pilots);
    return {record.type == &note::type() ? record.text(note::pilot) : record.id};
}

} // namespace

Result<QStringList> themesNamed(const QStringList &tags, const RecordsOf &recordsOf)
{
    KOPA_ASSIGN(const QList<Record> themes, recordsOf(theme::type()));
    QStringList ids;
    for (const Record &theme : themes)
        if (std::any_of(tags.begin(), tags.end(), [name = nameOf(theme)](const QString &tag) {
                return !tag.isEmpty() && isNamed(name, tag);
            }))
            ids.append(theme.id);
    return ids;
}

QList<AlikePilot> alikePilots(const QStringList &themes, const QStringList &except,
                              const QList<Record> &pilots)
{
    QList<Record> inOrder = pilots;
    std::stable_sort(inOrder.begin(), inOrder.end(), [](const Record &a, const Record &b) {
        return a.integer(pilot::number) < b.integer(pilot::number);
    });
    QList<AlikePilot> alike;
    for (const Record &pilot : std::as_const(inOrder)) {
        AlikePilot one{pilot.id, {}};
        for (const QString &theme : pilot.set(pilot::themes))
            if (themes.contains(theme))
                one.themes.append(theme);
        if (!one.themes.isEmpty() && !except.contains(pilot.id))
            alike.append(one);
    }
    std::stable_sort(alike.begin(), alike.end(), [](const AlikePilot &a, const AlikePilot &b) {
        return a.themes.size() > b.themes.size();
    });
    return alike;
}

Result<QStringList> themesOf(const Record &record, const RecordsOf &recordsOf)
{
    if (record.type == &event::type())
        return record.set(event::themes);
    if (record.type == &material::type())
        return record.set(material::themes);
    if (record.type == &pilot::type())
        return record.set(pilot::themes);
    if (record.type != &note::type())
        return QStringList();
    KOPA_ASSIGN(QStringList named, themesNamed(record.set(note::tags), recordsOf));
    if (!named.isEmpty())
        return named;
    KOPA_ASSIGN(const QList<Record> pilots, recordsOf(pilot::type()));
    const auto own = std::find_if(pilots.begin(), pilots.end(), [&record](const Record &pilot) {
        return pilot.id == record.text(note::pilot);
    });
    return own == pilots.end() ? QStringList() : own->set(pilot::themes);
}

Result<QList<AlikePilot>> alikePilots(const Record &record, const RecordsOf &recordsOf)
{
    KOPA_ASSIGN(const QStringList themes, themesOf(record, recordsOf));
    KOPA_ASSIGN(const QList<Record> pilots, recordsOf(pilot::type()));
    return alikePilots(themes, pilotsOf(record), pilots);
}

} // namespace kopa::programme
