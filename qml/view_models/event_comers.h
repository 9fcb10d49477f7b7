#pragma once

#include "core/programme/registrations.h"
#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

#include <functional>

namespace kopa {

/// Who comes to an event, of the records that the interface's thread holds.
programme::Comers comersShown(const Record &event);

/// Everybody who comes to an event: those with a seat, those who wait, those at the door. A tap says that
/// somebody is there; all of it without a line.
class EventComers : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString eventId READ eventId WRITE setEventId NOTIFY eventIdChanged)
    Q_PROPERTY(int seated READ seated NOTIFY revisionChanged)
    Q_PROPERTY(int waiting READ waiting NOTIFY revisionChanged)
    Q_PROPERTY(int present READ present NOTIFY revisionChanged)
    Q_PROPERTY(int seats READ seats NOTIFY revisionChanged)
    Q_PROPERTY(bool closed READ isClosed NOTIFY revisionChanged)

public:
    explicit EventComers(QObject *parent = nullptr);

    QString eventId() const { return m_event; }
    void setEventId(const QString &id);
    int seated() const { return m_comers.count(programme::Place::Seat); }
    int waiting() const { return m_comers.count(programme::Place::Waiting); }
    int present() const { return m_comers.present(); }
    /// -1: as many as come.
    int seats() const { return m_comers.seats.value_or(-1); }
    /// The time to register is over; who registers is kept and marked.
    bool isClosed() const;

    /// `person` has name, email, organisation, needs, pilot and language, as far as they are said.
    Q_INVOKABLE void add(const QVariantMap &person, bool atTheDoor);
    Q_INVOKABLE void setPresent(const QString &comer, bool present);
    Q_INVOKABLE void setComing(const QString &comer, bool coming);

Q_SIGNALS:
    void eventIdChanged();
    /// Nothing was written.
    void failed(const QString &code, const QVariantMap &parameters);

private:
    void refill();
    void ask(std::function<Result<void>(Store &)> job);

    QString m_event;
    programme::Comers m_comers;
};

} // namespace kopa
