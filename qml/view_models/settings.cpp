#include "settings.h"

#include "core/records/member_profile.h"
#include "session.h"

#include <algorithm>

namespace kopa {

namespace {

const QString themeKey = QStringLiteral("ui.theme");
const QString scaleKey = QStringLiteral("ui.text_scale");
const QString pausedKey = QStringLiteral("ui.paused");
const QString widthKey = QStringLiteral("ui.list_width");
const QString personKey = QStringLiteral("person.name");
const QString pageKey = QStringLiteral("ui.last_page");
const QString nagKey = QStringLiteral("nag.until");
const QString noteKey = QStringLiteral("open.note");
const QString spellingKey = QStringLiteral("ui.spelling");

QString valueOf(const QString &key)
{
    return Session::instance()->setting(key);
}

void set(const QString &key, const QString &value)
{
    Session::instance()->setSetting(key, value);
}

} // namespace

Settings::Settings()
{
    connect(Session::instance(), &Session::settingsLoaded, this, &Settings::tellAll);
    connect(Session::instance(), &Session::settingChanged, this, &Settings::tell);
}

void Settings::tellAll()
{
    for (const QString &key :
         {themeKey, scaleKey, pausedKey, widthKey, personKey, pageKey, nagKey, noteKey, spellingKey})
        tell(key);
}

void Settings::tell(const QString &key)
{
    if (key == themeKey)
        Q_EMIT themeChanged();
    else if (key == scaleKey)
        Q_EMIT textScaleChanged();
    else if (key == pausedKey)
        Q_EMIT pausedChanged();
    else if (key == widthKey)
        Q_EMIT listWidthChanged();
    else if (key == personKey)
        Q_EMIT personNameChanged();
    else if (key == pageKey)
        Q_EMIT lastPageChanged();
    else if (key == nagKey)
        Q_EMIT nagUntilChanged();
    else if (key == noteKey)
        Q_EMIT lastNoteChanged();
    else if (key == spellingKey)
        Q_EMIT spellingChanged();
}

QString Settings::theme() const
{
    const QString theme = valueOf(themeKey);
    return theme == u"light" || theme == u"dark" ? theme : QStringLiteral("system");
}

void Settings::setTheme(const QString &theme)
{
    set(themeKey, theme);
}

double Settings::textScale() const
{
    return std::clamp(valueOf(scaleKey).toDouble(), 1.0, 2.0);
}

void Settings::setTextScale(double scale)
{
    set(scaleKey, QString::number(std::clamp(scale, 1.0, 2.0)));
}

bool Settings::paused() const
{
    return valueOf(pausedKey) == u"1";
}

void Settings::setPaused(bool paused)
{
    set(pausedKey, paused ? QStringLiteral("1") : QStringLiteral("0"));
    Session::instance()->exchange()->setPaused(paused);
}

int Settings::listWidth() const
{
    return valueOf(widthKey).toInt();
}

void Settings::setListWidth(int width)
{
    set(widthKey, QString::number(width));
}

QString Settings::personName() const
{
    return valueOf(personKey);
}

void Settings::setPersonName(const QString &name)
{
    if (name == personName())
        return;
    set(personKey, name);
    Session *session = Session::instance();
    if (session->state() != Session::State::Ready)
        return;
    const auto write = [name](Store &store) {
        const QString device = QString::fromLatin1(store.deviceId().toHex());
        return store.write({.key = {member_profile::type().number, device},
                            .fields = {{.field = member_profile::personName, .value = name}}});
    };
    session->ask(this, write, [session](const Result<void> &written) {
        if (!written.ok())
            session->report(written.error());
    });
}

QString Settings::lastPage() const
{
    return valueOf(pageKey);
}

void Settings::setLastPage(const QString &page)
{
    set(pageKey, page);
}

QString Settings::nagUntil() const
{
    return valueOf(nagKey);
}

void Settings::setNagUntil(const QString &time)
{
    set(nagKey, time);
}

QString Settings::lastNote() const
{
    return valueOf(noteKey);
}

void Settings::setLastNote(const QString &note)
{
    set(noteKey, note);
}

bool Settings::spelling() const
{
    return valueOf(spellingKey) != u"0";
}

void Settings::setSpelling(bool on)
{
    set(spellingKey, on ? QStringLiteral("1") : QStringLiteral("0"));
}

} // namespace kopa
