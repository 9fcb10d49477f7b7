#pragma once

#include "exchange.h"

namespace kopa {

/// What a workshop is opened with.
struct WorkshopPlan
{
    QString note;       ///< record id of the workshop's note; its attendance and its groups belong to it
    QString title;      ///< what guests read first
    QString language;   ///< in which guests are met until they choose: "fi", "sv" or "en"
    QStringList groups; ///< what the groups that write are called; empty: guests only sign in
};

/// The truth about a workshop: on this device, or joined on another one.
struct WorkshopStatus
{
    enum class Phase {
        None,
        Hosting, ///< this device is the room's meeting point
        Visiting ///< it meets others at somebody else's
    };

    Phase phase = Phase::None;
    QString note;
    QString title;
    QDateTime since;
    // Hosting
    QString link;                  ///< for other devices with Kopa, as a QR
    QString guestAddress;          ///< of the page for browsers, as a QR; "http://192.168.1.20:8480/..."
    int devices = 0;               ///< other devices that have been met in the last minutes
    int guests = 0;                ///< people who have signed in on the page
    bool nobodyGotThrough = false; ///< for a while nobody at all has: the network may keep devices apart
    // Visiting
    bool met = false; ///< the last attempt reached the hub
    QDateTime lastMet;
    int sent = 0;               ///< envelopes since the beginning
    int received = 0;           ///< likewise
    std::optional<Error> error; ///< why the last attempt failed
};

/// A meeting point for a room without internet: this device becomes one, or meets others at one. What is
/// brought to it goes on to the server later by whoever has a line first. Implemented by sync/client; lives
/// in the interface's thread, works on its own.
class Workshop : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Workshop() override;

    virtual WorkshopStatus status() const = 0;
    /// NoLocalNetwork, NotMember, InputOutput.
    virtual QFuture<Result<void>> host(const WorkshopPlan &plan) = 0;
    /// Meets at the hub of a kopa-hub: link, and goes on doing so until leave(). HubLinkBroken, HubOver,
    /// HubUnreachable, HubIsolated, ParcelForeign for another network's; NotMember for a device in no
    /// network.
    virtual QFuture<Result<void>> visit(const QString &link) = 0;
    /// Ends hosting or visiting; nothing is lost by it.
    virtual void leave() = 0;
    /// While visiting: now, not when it is due.
    virtual void meetNow() = 0;

Q_SIGNALS:
    void statusChanged();
};

} // namespace kopa
