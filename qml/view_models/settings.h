#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace kopa {

/// What a person has chosen on this device; kept in the store, never sent. Owned by the QML engine.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY textScaleChanged)
    Q_PROPERTY(bool paused READ paused WRITE setPaused NOTIFY pausedChanged)
    Q_PROPERTY(int listWidth READ listWidth WRITE setListWidth NOTIFY listWidthChanged)
    Q_PROPERTY(QString personName READ personName WRITE setPersonName NOTIFY personNameChanged)
    Q_PROPERTY(QString lastPage READ lastPage WRITE setLastPage NOTIFY lastPageChanged)
    Q_PROPERTY(QString nagUntil READ nagUntil WRITE setNagUntil NOTIFY nagUntilChanged)
    Q_PROPERTY(QString lastNote READ lastNote WRITE setLastNote NOTIFY lastNoteChanged)
    Q_PROPERTY(bool spelling READ spelling WRITE setSpelling NOTIFY spellingChanged)

public:
    static Settings *create(QQmlEngine *, QJSEngine *) { return new Settings; }

    /// "system", "light" or "dark".
    QString theme() const;
    void setTheme(const QString &theme);
    /// 1.0 to 2.0
    double textScale() const;
    void setTextScale(double scale);
    bool paused() const;
    void setPaused(bool paused);
    /// Of the list beside the detail, in pixels; 0 when never set.
    int listWidth() const;
    void setListWidth(int width);
    QString personName() const;
    /// Also written into this device's profile, which the other members see.
    void setPersonName(const QString &name);
    QString lastPage() const;
    void setLastPage(const QString &page);
    /// Until then nobody is reminded of a second administrator and a recovery code (ISO 8601).
    QString nagUntil() const;
    void setNagUntil(const QString &time);
    QString lastNote() const;
    void setLastNote(const QString &note);
    /// Words that look wrong are marked while one writes.
    bool spelling() const;
    void setSpelling(bool on);

Q_SIGNALS:
    void themeChanged();
    void textScaleChanged();
    void pausedChanged();
    void listWidthChanged();
    void personNameChanged();
    void lastPageChanged();
    void nagUntilChanged();
    void lastNoteChanged();
    void spellingChanged();

private:
    Settings();
    void tell(const QString &key);
    void tellAll();
};

} // namespace kopa
