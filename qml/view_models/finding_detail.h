#pragma once

#include "core/findings/evidence.h"
#include "register_detail.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One finding: its claim, what it is about, the passages that it rests on as their notes read now, and what
/// it lacks. Its long texts are PartText's.
class FindingDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString findingId READ findingId WRITE setFindingId NOTIFY changed)
    Q_PROPERTY(QString claim READ claim NOTIFY changed)
    Q_PROPERTY(QStringList gaps READ gaps NOTIFY changed)
    Q_PROPERTY(QStringList missing READ missing NOTIFY changed)
    Q_PROPERTY(QVariantList evidence READ evidence NOTIFY evidenceChanged)
    Q_PROPERTY(QString firstLanguage READ firstLanguage NOTIFY evidenceChanged)

public:
    explicit FindingDetail(QObject *parent = nullptr);

    QString findingId() const { return id(); }
    /// "new:" and the ids of passages, with commas between, opens the one that rests on just these, or makes
    /// it.
    void setFindingId(const QString &finding);
    /// In the interface's language.
    QString claim() const;
    /// See findings::findingGaps().
    QStringList gaps() const;
    /// The languages in which there is no claim.
    QStringList missing() const;
    /// See evidenceRows().
    QVariantList evidence() const;
    /// Of the first note that it rests on; empty without one.
    QString firstLanguage() const { return m_language; }

Q_SIGNALS:
    void evidenceChanged();

private:
    struct Read
    {
        QList<findings::Evidence> evidence;
        QString language;
    };
    static Result<Read> read(Store &store, const QString &id);
    void readEvidence();

    QList<findings::Evidence> m_evidence;
    QString m_language;
};

} // namespace kopa
