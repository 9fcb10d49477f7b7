#pragma once

#include "core/result/result.h"

#include <QDate>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace kopa {

class Store;

/// The calendar: the weeks of a month with what each day has, and one day in the order in which it is
/// travelled. With a pilot only its events and those of the whole network.
class CalendarModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilotId READ pilotId WRITE setPilotId NOTIFY changed)
    Q_PROPERTY(QString pilotName READ pilotName NOTIFY changed)
    Q_PROPERTY(QString day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)
    Q_PROPERTY(QVariantList weeks READ weeks NOTIFY changed)
    Q_PROPERTY(QVariantList stops READ stops NOTIFY changed)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY changed)

public:
    explicit CalendarModel(QObject *parent = nullptr);
    ~CalendarModel() override;

    QString pilotId() const { return m_pilot; }
    void setPilotId(const QString &pilot);
    QString pilotName() const;
    /// The day that is shown, "2020-02-13"; its month is the one of weeks().
    QString day() const { return m_day.toString(Qt::ISODate); }
    void setDay(const QString &day);
    QString today() const;
    /// {number, days: [{date, inMonth, events: [{title, kind, time, cancelled}]}]}, from Monday on; `time` is
    /// empty for what takes the whole day.
    QVariantList weeks() const;
    /// {target, recordId, title, kind, place, starts, ends, endSaid, allDay, leg}; `leg` is the way from the
    /// stop before it, {gap, minutes, elsewhere, drive (0: not said), from, to, fromName, toName}, or null.
    QVariantList stops() const;
    bool isLoaded() const { return m_content != nullptr; }

    Q_INVOKABLE void moveDays(int days);
    Q_INVOKABLE void moveMonths(int months);
    Q_INVOKABLE void goToday();
    /// Says how long a drive takes; 0 forgets it.
    Q_INVOKABLE void setDriving(const QString &from, const QString &to, int minutes);

Q_SIGNALS:
    void changed();

private:
    struct Content;
    struct Asked;
    static Result<std::shared_ptr<Content>> read(Store &store, const Asked &asked);
    void show(const QDate &day);
    void reload();

    QString m_pilot;
    QDate m_day = QDate::currentDate();
    std::shared_ptr<Content> m_content;
};

} // namespace kopa
