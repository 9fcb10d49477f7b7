#pragma once

#include "live_registry.h"
#include "sync/protocol/meeting.h"

namespace kopa::server {

/// What somebody without Kopa asks of the page in their browser. The room's secret, which stands in the
/// address, has been checked.
struct GuestRequest
{
    QByteArray method;    ///< "GET" or "POST"
    QByteArray path;      ///< below the room's address: "/", "/present", ...
    QByteArray body;      ///< 64 KiB at most
    QByteArray languages; ///< of the browser, as Accept-Language says it
};

struct GuestAnswer
{
    int status = 200;
    QByteArray type = "text/html; charset=utf-8";
    QByteArray body;
};

/// What guests may do in a room; called on the store's thread of the server, one request at a time.
class GuestDesk
{
public:
    virtual ~GuestDesk() = default;

    virtual GuestAnswer answer(const GuestRequest &request) = 0;
};

/// Where devices of a room meet: the app that a hub runs in keeps the spaces. Called on the store's thread of
/// the server, one request at a time.
class MeetingPoint
{
public:
    virtual ~MeetingPoint() = default;

    /// Takes what a device brings and answers what it lacks; `news` are for the others who listen. NotMember
    /// for a device that shares no space with the host.
    virtual Result<sync::MeetingAnswer> meet(const DeviceId &device, const sync::MeetingRequest &request,
                                             QList<SpaceNews> &news) = 0;
    /// How far the host is in the spaces that this device shares with it.
    virtual Result<QList<sync::MeetingSpace>> shared(const DeviceId &device) = 0;
};

/// What a hub serves: a meeting point instead of a log, and a page for guests. Both outlive it.
struct Room
{
    QByteArray secret;     ///< sync::roomSecretBytes, stated by devices
    QByteArray guestsPath; ///< "/w/...": before all that guests ask for
    MeetingPoint &point;
    GuestDesk &desk;
};

} // namespace kopa::server
