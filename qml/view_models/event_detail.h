#pragma once

#include "register_detail.h"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// One event: when, where and for whom it is, how many seats it has, and what does not hold together in it.
/// Its long texts are PartText's, who comes is EventComers'.
class EventDetail : public kopa::RegisterDetail
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString eventId READ eventId WRITE setEventId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QStringList pilots READ pilots NOTIFY changed)
    Q_PROPERTY(QStringList themes READ themes NOTIFY changed)
    Q_PROPERTY(int seats READ seats NOTIFY changed)
    Q_PROPERTY(QStringList faults READ faults NOTIFY changed)
    Q_PROPERTY(QStringList lostSeat READ lostSeat NOTIFY changed)

public:
    explicit EventDetail(QObject *parent = nullptr);

    QString eventId() const { return id(); }
    void setEventId(const QString &event);
    /// In the interface's language.
    QString title() const;
    QStringList pilots() const;
    QStringList themes() const;
    /// -1: as many as come.
    int seats() const;
    /// See programme::eventFaults().
    QStringList faults() const;
    /// The names of those who had a seat before the last change of seats, and wait now.
    QStringList lostSeat() const { return m_lostSeat; }

    /// -1: as many as come.
    Q_INVOKABLE void setSeats(int seats);
    /// Answers the id of the note that the event is held with; makes it when there is none.
    Q_INVOKABLE QString memo();

private:
    QStringList m_lostSeat;
};

} // namespace kopa
