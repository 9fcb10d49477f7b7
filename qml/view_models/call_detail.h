#pragma once

#include "register_detail.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// A call for applications: its name, its last minute in a time zone of its own, and how long one may be.
class CallDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString callId READ id WRITE setId NOTIFY changed)
    Q_PROPERTY(QString deadline READ deadline NOTIFY changed)
    Q_PROPERTY(QString timeZone READ timeZone NOTIFY changed)
    Q_PROPERTY(int limit READ limit NOTIFY changed)
    Q_PROPERTY(int applications READ applications NOTIFY changed)

public:
    explicit CallDetail(QObject *parent = nullptr);

    /// As a clock in its time zone shows it, without an offset.
    QString deadline() const;
    /// Europe/Helsinki unless the call says otherwise.
    QString timeZone() const;
    /// Characters over all parts together; 0 for none.
    int limit() const;
    /// How many have been begun for it.
    int applications() const;

    /// What a clock in the call's time zone shows then; an offset in it is not looked at.
    Q_INVOKABLE void setDeadline(const QString &wallTime);
    /// False for a zone that nobody knows; the deadline keeps its clock time.
    Q_INVOKABLE bool setTimeZone(const QString &zone);
    /// Answers the id of a call that is being made for 5,000 characters.
    Q_INVOKABLE QString create();
};

} // namespace kopa
