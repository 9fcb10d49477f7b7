#pragma once

#include "register_detail.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

class ShownEvidence;

/// How one municipality follows up quality.
class MethodDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit MethodDetail(QObject *parent = nullptr);
};

/// A provider's own report: what it is about, before its answers.
class QualityReportDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit QualityReportDetail(QObject *parent = nullptr);
};

/// What a provider is to put right.
class ActionDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ActionDetail(QObject *parent = nullptr);

    Q_INVOKABLE void setDone(bool done);
};

/// What one reviewer saw of a criterion at a provider, with its evidence as it stands now.
class QualityReviewDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)
    Q_PROPERTY(QVariantList evidence READ evidence NOTIFY evidenceChanged)
    Q_PROPERTY(QVariantList history READ history NOTIFY changed)
    Q_PROPERTY(QVariantMap other READ other NOTIFY changed)

public:
    explicit QualityReviewDetail(QObject *parent = nullptr);

    /// See quality::reviewFaults().
    QStringList faults() const;
    /// See evidenceRows().
    QVariantList evidence() const;
    /// Other reviews of the same provider and criterion, the latest first: {reviewId, on, level, version}.
    QVariantList history() const;
    /// The review that this one stands beside, or that stands beside this: {reviewId, level, reviewer,
    /// words}.
    QVariantMap other() const;

Q_SIGNALS:
    void evidenceChanged();

private:
    ShownEvidence *m_evidence;
};

} // namespace kopa
