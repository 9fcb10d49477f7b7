#pragma once

#include <QLocale>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace kopa {

/// The interface's language and how it writes dates, times, numbers and sizes. Times come as ISO 8601 and are
/// shown in the wall time they were recorded in. Owned by the QML engine.
class Language : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString code READ code WRITE setCode NOTIFY changed)
    Q_PROPERTY(QString locale READ locale NOTIFY changed)

public:
    static Language *create(QQmlEngine *engine, QJSEngine *);

    QString code() const;
    void setCode(const QString &code);
    /// As Qt.locale() takes it: "fi_FI".
    QString locale() const;

    /// "12.2.2020"; empty for what is no time.
    Q_INVOKABLE QString date(const QString &iso) const;
    /// "ke 12.2.2020 13.05"
    Q_INVOKABLE QString dateTime(const QString &iso) const;
    /// "13.05"
    Q_INVOKABLE QString time(const QString &iso) const;
    /// "today", "yesterday", "tomorrow", else the date.
    Q_INVOKABLE QString relativeDay(const QString &iso) const;
    Q_INVOKABLE QString number(double value) const;
    /// "41 MB"
    Q_INVOKABLE QString bytes(double count) const;
    /// "1 234,50 €"
    Q_INVOKABLE QString money(double cents) const;
    /// The cents that somebody wrote; NaN for what is no sum of money.
    Q_INVOKABLE double cents(const QString &words) const;
    /// The name in the interface's language; without it in English, then Finnish, then Swedish.
    Q_INVOKABLE QString pickName(const QString &fi, const QString &sv, const QString &en) const;

Q_SIGNALS:
    void changed();

private:
    explicit Language(QQmlEngine *engine);
    QLocale form() const;
};

} // namespace kopa
