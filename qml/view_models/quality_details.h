#pragma once

#include "register_detail.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

class ShownEvidence;

/// One record of the quality follow-up, which can be put into the trash. Base of those below.
class QualityDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(QString recordId READ recordId WRITE setRecordId NOTIFY changed)
    Q_PROPERTY(QVariantMap sets READ sets NOTIFY changed)

public:
    QualityDetail(const RecordType &type, QObject *parent);

    QString recordId() const { return id(); }
    void setRecordId(const QString &record) { setId(record); }
    /// All sets by key: lists of elements.
    QVariantMap sets() const;

    /// Into a set, or out of it.
    Q_INVOKABLE void add(const QString &key, const QString &element);
    Q_INVOKABLE void remove(const QString &key, const QString &element);
    Q_INVOKABLE void trash();
    Q_INVOKABLE void restore();

private:
    const RecordType &m_type;
};

/// How one municipality follows up quality.
class MethodDetail : public kopa::QualityDetail
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit MethodDetail(QObject *parent = nullptr);
};

/// A provider's own report: what it is about, before its answers.
class QualityReportDetail : public kopa::QualityDetail
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit QualityReportDetail(QObject *parent = nullptr);
};

/// What a provider is to put right.
class ActionDetail : public kopa::QualityDetail
{
    Q_OBJECT
    QML_ELEMENT

public:
    explicit ActionDetail(QObject *parent = nullptr);

    Q_INVOKABLE void setDone(bool done);
};

/// What one reviewer saw of a criterion at a provider, with its evidence as it stands now.
class QualityReviewDetail : public kopa::QualityDetail
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
