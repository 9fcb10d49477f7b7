#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Who else works on this: the pilots that share themes with a pilot, an event, support material or a note.
class AlikePilots : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString target MEMBER m_target NOTIFY asked)
    Q_PROPERTY(QString recordId MEMBER m_recordId NOTIFY asked)
    Q_PROPERTY(QVariantList rows READ rows NOTIFY changed)

public:
    explicit AlikePilots(QObject *parent = nullptr);

    /// {pilotId, name, themes (their names)}, those with most of them first.
    QVariantList rows() const;

Q_SIGNALS:
    void asked();
    void changed();

private:
    struct Row
    {
        QString pilot;
        QStringList themes;
    };
    void reload();

    QString m_target;
    QString m_recordId;
    QList<Row> m_rows;
};

} // namespace kopa
