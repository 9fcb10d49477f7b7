#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Who has led a pilot and answered for it, the latest change first.
class PilotLogModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilotId READ pilotId WRITE setPilotId NOTIFY changed)
    /// {when, who, field, before, after}: days in ISO 8601, records by name.
    Q_PROPERTY(QVariantList changes READ changes NOTIFY changed)

public:
    explicit PilotLogModel(QObject *parent = nullptr);

    QString pilotId() const { return m_pilot; }
    void setPilotId(const QString &pilot);
    QVariantList changes() const { return m_changes; }

Q_SIGNALS:
    void changed();

private:
    void read();

    QString m_pilot;
    QVariantList m_changes;
};

} // namespace kopa
