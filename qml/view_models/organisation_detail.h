#pragma once

#include "register_detail.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One organisation with its municipality's facts and the pilots that it takes part in.
class OrganisationDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString organisationId READ organisationId WRITE setOrganisationId NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString businessId READ businessId WRITE setBusinessId NOTIFY changed)
    Q_PROPERTY(QVariantMap municipality READ municipality NOTIFY changed)
    Q_PROPERTY(QVariantList pilots READ pilots NOTIFY changed)

public:
    explicit OrganisationDetail(QObject *parent = nullptr);

    QString organisationId() const { return id(); }
    void setOrganisationId(const QString &organisation) { setId(organisation); }
    QString kind() const { return text("kind"); }
    QString businessId() const { return text("business_id"); }
    void setBusinessId(const QString &number) { setText("business_id", number); }
    /// {code, name, region, languages, population, change}; empty when it has none.
    QVariantMap municipality() const;
    /// {pilotId, name, from, to}
    QVariantList pilots() const;
};

} // namespace kopa
