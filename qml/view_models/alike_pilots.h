#pragma once

#include "core/programme/shared_themes.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Who else works on this: the pilots that share themes with a pilot, an event, support material or a note,
/// with what they have found out and tried.
class AlikePilots : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString target MEMBER m_target NOTIFY asked)
    Q_PROPERTY(QString recordId MEMBER m_recordId NOTIFY asked)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    explicit AlikePilots(QObject *parent = nullptr);

    /// {pilotId, name, themes (their names), findings, targets}, those with most themes first; a finding is
    /// {findingId, claim, kind}, a target {targetId, name, tried} with standingMap()'s.
    QVariantList rows() const;

Q_SIGNALS:
    void asked();
    void changed();

private:
    void reload();

    QString m_target;
    QString m_recordId;
    QList<programme::AlikePilot> m_alike;
};

} // namespace kopa
