#pragma once

#include "register_detail.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One organisation's membership in a pilot: from when to when, and its two papers (capability A4).
class MembershipDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString membershipId READ id WRITE setId NOTIFY changed)
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed)
    Q_PROPERTY(QString organisationName READ organisationName NOTIFY changed)
    Q_PROPERTY(QString pilotName READ pilotName NOTIFY changed)

public:
    explicit MembershipDetail(QObject *parent = nullptr);

    QString organisation() const { return text("organisation"); }
    QString organisationName() const;
    QString pilotName() const;
};

} // namespace kopa
