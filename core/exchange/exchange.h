#pragma once

#include "core/store/attachments.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

namespace kopa {

/// What the last exchange moved.
struct ExchangeTotals
{
    int sent = 0;     ///< envelopes that the server acknowledged
    int received = 0; ///< envelopes that were new here
    int roundTrips = 0;
    std::int64_t bytesUp = 0;
    std::int64_t bytesDown = 0;

    ExchangeTotals &operator+=(const ExchangeTotals &other);
};

/// The truth about what is safe, for the badge that is always in sight.
struct ExchangeStatus
{
    enum class Phase {
        NoServer,  ///< the network has no server: everything is here alone
        Paused,    ///< a person said so
        Idle,      ///< nothing is going on; see waiting and error
        Exchanging ///< a request is under way
    };

    Phase phase = Phase::NoServer;
    bool online = false;  ///< the last attempt reached the server, or there was none yet and there is a line
    bool offline = false; ///< the system has no line at all: nothing is tried
    bool inspected = false; ///< the network opens TLS on the way, and a person has let it
    bool live = false;      ///< others' changes are told as they come
    Waiting waiting;
    int sendingDone = 0; ///< while exchanging: records' envelopes acknowledged, of sendingTotal
    int sendingTotal = 0;
    QDateTime lastSafe; ///< when everything here was last known to be on the server
    QDateTime lastAttempt;
    QDateTime nextAttempt;      ///< when it tries again by itself; invalid when nothing is planned
    std::optional<Error> error; ///< why the last attempt failed
    ExchangeTotals totals;
    AttachmentTotals files;    ///< that wait for the server, with the bytes still to go
    AttachmentTotals wanted;   ///< that were asked for and have not come
    AttachmentTotals heldBack; ///< of both, the large ones, as long as the line costs by the byte
    std::int64_t fileDone = 0; ///< while exchanging: bytes of files that have gone or come, of fileTotal
    std::int64_t fileTotal = 0;
    bool metered = false; ///< the line costs by the byte, as far as the system knows
};

/// A link that admits one device.
struct InvitationLink
{
    QString link;
    QDateTime expires;
    bool onServer = false; ///< the server knows of it; before that nobody can join with it
};

/// Whom a parcel is for: the file that takes changes where there is no line.
struct ParcelWish
{
    bool forServer = false; ///< what the server has not acknowledged, to be sent by whoever has a line
    /// Another device: what it lacks, as far as its own last parcel told. Neither: everything that others of
    /// the network may read.
    std::optional<crypto::DeviceId> device = {};
    bool files = true; ///< photos and other files, too
};

/// What a parcel held, or brought.
struct ParcelTotals
{
    int spaces = 0;
    int envelopes = 0; ///< taken: those that were new
    int files = 0;
    std::int64_t bytes = 0; ///< of the parcel written
    int unknownSpaces = 0;  ///< in it, of which this device is no member
};

/// What the interface may ask of syncing, and all that it knows of it. Implemented by sync/client; lives in
/// the interface's thread, works on its own.
class Exchange : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Exchange() override;

    virtual ExchangeStatus status() const = 0;
    virtual void syncNow() = 0;
    virtual void setPaused(bool paused) = 0;
    /// After TlsInspected: takes the certificate that the network put in the server's place from now on. What
    /// is sent is sealed, and answers are signed by the server, all the same.
    virtual void goOnInspected() {}
    /// Large files go on a line that costs by the byte, too: always, or in one sync now.
    virtual void setLargeOnMetered(bool allowed) = 0;
    virtual bool largeOnMetered() const = 0;
    virtual void sendLargeNow() = 0;

    /// Makes a network whose first coordinator is this device. An empty url makes one without a server.
    virtual QFuture<Result<void>> createNetwork(const QString &name, const QString &language,
                                                const QString &serverUrl, const QString &personName) = 0;
    /// Joins by a kopa: link. Needs a line. InvitationBroken, InvitationUsed, InvitationExpired,
    /// ServerUnreachable...
    virtual QFuture<Result<void>> join(const QString &link, const QString &personName) = 0;
    /// Writes what somebody lacks into a file. StoreUnwritable, DiskFull, InputOutput.
    virtual QFuture<Result<ParcelTotals>> writeParcel(const QString &path, const ParcelWish &wish) = 0;
    /// Takes what is new in such a file, after the same checks as ever. ParcelDamaged, ParcelForeign,
    /// ParcelNewer.
    virtual QFuture<Result<ParcelTotals>> takeParcel(const QString &path) = 0;

Q_SIGNALS:
    void statusChanged();
};

} // namespace kopa
