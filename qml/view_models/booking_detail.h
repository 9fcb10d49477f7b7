#pragma once

#include "register_detail.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One booking of a shared resource.
class BookingDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString bookingId READ bookingId WRITE setBookingId NOTIFY changed)
    Q_PROPERTY(QString resourceName READ resourceName NOTIFY changed)
    Q_PROPERTY(QStringList except READ except NOTIFY changed)
    Q_PROPERTY(QString lessons READ lessons NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)

public:
    explicit BookingDetail(QObject *parent = nullptr);

    QString bookingId() const { return id(); }
    void setBookingId(const QString &booking) { setId(booking); }
    QString resourceName() const;
    /// Days without it, in ISO 8601, the earliest first.
    QStringList except() const;
    /// As somebody said them, in the interface's language: "1,5"; empty where the rule says.
    QString lessons() const;
    /// See offering::bookingFaults().
    QStringList faults() const;

    Q_INVOKABLE void leaveOut(const QString &day);
    Q_INVOKABLE void takeBack(const QString &day);
    /// False for what is no number of lessons.
    Q_INVOKABLE bool setLessons(const QString &words);
};

} // namespace kopa
