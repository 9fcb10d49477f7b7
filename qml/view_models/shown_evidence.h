#pragma once

#include "core/findings/evidence.h"

#include <QObject>
#include <QVariantList>

namespace kopa {

/// The passages that a record rests on, as their notes read now. A part of the record's detail, which owns
/// it.
class ShownEvidence : public QObject
{
    Q_OBJECT

public:
    explicit ShownEvidence(QObject *parent);

    /// Reads them when they are others than before, and whenever a record changes.
    void follow(const QStringList &passages);
    QVariantList rows() const;

Q_SIGNALS:
    void changed();

private:
    void read();

    QStringList m_passages;
    QList<findings::Evidence> m_evidence;
};

} // namespace kopa
