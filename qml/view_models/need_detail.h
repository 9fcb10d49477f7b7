#pragma once

#include "offering_record.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

class ShownEvidence;

/// One need of working life, the offerings that answer it and those that could.
class NeedDetail : public kopa::OfferingRecord
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString standing READ standing NOTIFY changed)
    Q_PROPERTY(QVariantList offerings READ offerings NOTIFY changed)
    Q_PROPERTY(QVariantList candidates READ candidates NOTIFY changed)
    Q_PROPERTY(QVariantList evidence READ evidence NOTIFY evidenceChanged)

public:
    explicit NeedDetail(QObject *parent = nullptr);

    /// See offering::needFaults().
    QStringList faults() const override;
    /// As offering::needStandingKey() names it.
    QString standing() const;
    /// {offeringId, title, state}
    QVariantList offerings() const;
    QVariantList candidates() const;
    /// The passages in which it was said: see evidenceRows().
    QVariantList evidence() const;

    /// Says that an offering answers it, or does not.
    Q_INVOKABLE void link(const QString &offering, bool answers);

Q_SIGNALS:
    void evidenceChanged();

private:
    ShownEvidence *m_evidence;
};

} // namespace kopa
