#pragma once

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The tasks of which it is time to be reminded, of one person and nobody's in particular, until this device
/// has shown them. It looks once a minute and whenever a record changes; no connection is needed.
class TaskReminders : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString person MEMBER m_person NOTIFY asked)
    Q_PROPERTY(QVariantList waiting READ waiting NOTIFY changed)

public:
    explicit TaskReminders(QObject *parent = nullptr);

    /// {taskId, title, kind}, the earliest first.
    QVariantList waiting() const { return m_waiting; }

    /// All that wait were shown: none comes again unless its time is moved.
    Q_INVOKABLE void setShown();

Q_SIGNALS:
    void asked();
    void changed();

private:
    void look();

    QString m_person;
    QVariantList m_waiting;
    QStringList m_asking; ///< what m_waiting stands for, as it is remembered
    QTimer m_timer;
};

} // namespace kopa
