#pragma once

#include "register_detail.h"

#include <QDate>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

namespace offering {
struct ResourceUse;
} // namespace offering

/// One shared resource: what it is, and how it is used in the school year of the week that is shown.
class ResourceDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString resourceId READ resourceId WRITE setResourceId NOTIFY resourceChanged)
    Q_PROPERTY(QString resourceName READ resourceName NOTIFY changed)
    Q_PROPERTY(QStringList forms READ forms NOTIFY changed)
    Q_PROPERTY(bool erased READ isErased NOTIFY useChanged)
    Q_PROPERTY(bool canErase READ canErase NOTIFY useChanged)
    Q_PROPERTY(QVariantMap use READ use NOTIFY useChanged)
    Q_PROPERTY(QString week READ week NOTIFY useChanged)
    Q_PROPERTY(QVariantList days READ days NOTIFY useChanged)
    Q_PROPERTY(QVariantList bookings READ bookings NOTIFY useChanged)

public:
    explicit ResourceDetail(QObject *parent = nullptr);

    QString resourceId() const { return id(); }
    void setResourceId(const QString &resource);
    QString resourceName() const;
    /// The education forms that it serves.
    QStringList forms() const;
    /// The person's name was erased for good.
    bool isErased() const { return m_erased; }
    /// There is a name, and this person may have it erased.
    bool canErase() const;
    /// {from, to, percent, over, travel, travelCounted: minutes, tooMany, forms: [{form, minutes, lessons,
    /// unruled: minutes, limit: -1 or lessons, spans: [{from, to, ruled, lessons, lessonMinutes, week, year:
    /// of the rule, source}]}], overloads: [{from, to, percent, year}], shares: [{name, lessons, percent}],
    /// clashes: [{kind, first, second: ids, firstName, secondName, at, times, minutes, drive}], drives:
    /// [{from, to, fromName, toName, minutes: 0 where nobody has said}], faults: [{booking, name, faults}]}.
    QVariantMap use() const { return m_use; }
    /// Its Monday, in ISO 8601.
    QString week() const { return m_week.toString(Qt::ISODate); }
    /// The week's {day, times: [{booking, from, to, name, place}]}; days without any are left out.
    QVariantList days() const { return m_days; }
    /// All bookings: {bookingId, name, starts, ends, weeklyUntil, form, place}.
    QVariantList bookings() const { return m_bookings; }

    Q_INVOKABLE void moveWeek(int weeks);
    Q_INVOKABLE void setForm(const QString &form, bool has);
    /// Answers the id of a booking that is being made, for an hour of the week that is shown.
    Q_INVOKABLE QString createBooking();
    /// How long the way between two municipalities takes, known on this device from then on; 0: nobody knows.
    Q_INVOKABLE void setDriving(const QString &from, const QString &to, int minutes);
    /// Erases the person's name for good, everywhere.
    Q_INVOKABLE void erase();

Q_SIGNALS:
    void resourceChanged();
    void useChanged();

private:
    void read();
    void show(const offering::ResourceUse &use);

    QDate m_week;
    bool m_erased = false;
    QVariantMap m_use;
    QVariantList m_days;
    QVariantList m_bookings;
};

} // namespace kopa
