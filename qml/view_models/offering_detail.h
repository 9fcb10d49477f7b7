#pragma once

#include "offering_record.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One offering with the steps of its plan and how it stands to the limits of distance teaching. Its terms
/// are PartText's.
class OfferingDetail : public kopa::OfferingRecord
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList levels READ levels NOTIFY changed)
    Q_PROPERTY(QVariantList spans READ spans NOTIFY changed)
    Q_PROPERTY(int scenarios READ scenarios NOTIFY changed)

public:
    explicit OfferingDetail(QObject *parent = nullptr);

    /// See offering::offeringFaults().
    QStringList faults() const override;
    /// Keys of its education forms in their order.
    QStringList levels() const;
    /// {form, from, to, standing, has (-1: not told), rule, kind, limit (-1: none), text, source}: see
    /// offering::distanceSpans(). The rule's text is in the interface's language or another one.
    QVariantList spans() const;
    /// How many ways to arrange it there are.
    int scenarios() const;

    /// Takes an education form into the plan, or out of it.
    Q_INVOKABLE void setLevel(const QString &form, bool on);
};

/// One limit of distance teaching. Its texts are PartText's.
class DistanceRuleDetail : public kopa::OfferingRecord
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit DistanceRuleDetail(QObject *parent = nullptr);

    /// See offering::ruleFaults().
    QStringList faults() const override;
};

} // namespace kopa
