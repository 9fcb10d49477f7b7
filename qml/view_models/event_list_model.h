#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The events that are still ahead, the next one first, or those of the past, the latest first; of all pilots
/// or of one. What has no readable time is ahead: somebody has to give it one.
class EventListModel : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool past READ isPast WRITE setPast NOTIFY pastChanged)
    Q_PROPERTY(QString pilot READ pilot WRITE setPilot NOTIFY pilotChanged)

public:
    explicit EventListModel(QObject *parent = nullptr);
    bool isPast() const { return m_past; }
    void setPast(bool past);
    QString pilot() const { return m_pilot; }
    void setPilot(const QString &pilot);

    /// Answers the id of an event that is being made: a pilot's own workshop, or a national seminar, in the
    /// morning of this day in four weeks.
    Q_INVOKABLE QString create();

Q_SIGNALS:
    void pastChanged();
    void pilotChanged();

private:
    void refill();

    QString m_pilot;
    bool m_past = false;
};

} // namespace kopa
