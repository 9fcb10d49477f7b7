#pragma once

#include "core/crypto/attachment.h"
#include "core/crypto/signing.h"
#include "core/result/result.h"
#include "piece_shelf.h"
#include "space_accounts.h"
#include "store_backup.h"
#include "store_rows.h"
#include "sync/protocol/checkpoints.h"
#include "sync/protocol/slots.h"

#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace kopa::server {

using crypto::DeviceId;
using crypto::Hash;
using crypto::SpaceId;

/// Who a server is: what its store holds about itself.
struct ServerIdentity
{
    crypto::SigningPair key = crypto::newSigningPair();
    QByteArray challengeSecret;        ///< 32 bytes, shared by all instances on one store
    QList<QByteArray> keyChanges = {}; ///< that have led to the key, as signed, in order
};

/// The newest envelope of a device in a space.
struct DeviceHead
{
    sync::EnvelopeMark mark;
    std::uint64_t logSeq = 0;  ///< member log position that its author had seen
    std::uint64_t brought = 0; ///< bytes of the device that the space keeps, files among them
};

/// An envelope to be stored after a device's head.
struct NewEnvelope
{
    sync::EnvelopeMark mark;
    std::uint64_t logSeq = 0;
    QByteArray bytes;
};

/// Which envelopes of a space are asked for.
struct EnvelopeQuery
{
    std::uint64_t after = 0; ///< position
    DeviceId own;            ///< whose envelopes up to ownHave are left out
    std::uint64_t ownHave = 0;
    std::uint64_t limitBytes = 0; ///< of envelopes; the first is handed out whatever its size
    std::uint64_t limitCount = 0;
};

struct EnvelopePage
{
    QList<QByteArray> envelopes;
    std::uint64_t position = 0; ///< up to which the space has been looked through
    bool more = false;
};

/// A slot as it is stored.
struct StoredSlot
{
    sync::SlotState::Kind kind = sync::SlotState::Kind::Unknown;
    QByteArray content; ///< as it came, of a kept one
};

/// A checkpoint as it is stored.
struct StoredCheckpoint
{
    Hash id;
    QByteArray bytes; ///< the signed statement
    std::uint64_t pieces = 0;
    std::uint64_t held = 0; ///< so many of them have come, from the first
    QList<sync::OfferedCheckpoint::Countersignature> countersignatures = {};

    bool isWhole() const { return held == pieces; }
};

/// A file as it is stored.
struct StoredAttachment
{
    std::uint64_t pieces = 0;
    std::uint64_t held = 0; ///< so many of them have come, from the first
    bool whole = false;     ///< all have, and they are the file that its id names
    std::uint64_t number = 0;
    std::uint64_t bytes = 0; ///< of the pieces that have come
};

/// That something was committed in a space.
struct SpaceNews
{
    SpaceId space;
    QList<DeviceId> letIn; ///< devices that belong to it from now on
    QList<DeviceId> out;   ///< and those that do not any more

    bool operator==(const SpaceNews &) const = default;
};

/// Who wants to know what other processes have committed in the same store. Called on a thread of the
/// store's.
class NewsListener
{
public:
    virtual ~NewsListener() = default;

    virtual void heard(const QList<SpaceNews> &news, const DeviceId &by) = 0;
    /// The store was out of reach: there may have been news.
    virtual void missedSome() = 0;
};

/// What a request will look at, as far as that is known before.
struct Foresight
{
    DeviceId device;       ///< who asks
    QList<SpaceId> spaces; ///< at their positions, member logs and the device's heads
    bool writes = false;   ///< there
    bool whereIn = false;  ///< in which spaces the device is
};

/// What requests see and change in the store within one transaction. Everything is keyed by space first; the
/// errors are those of the store (DiskFull, InputOutput, StoreDamaged, ...).
class LogTransaction : public SpaceAccounts, public StoreRows
{
public:
    /// Lets a store at the far end of a line bring all of it at once; what is not foreseen is found as well.
    virtual Result<void> foresee(const QList<Foresight> &) { return {}; }

    /// Tells other processes on the same store, once it is committed.
    virtual Result<void> announce(const DeviceId & /*by*/, const QList<SpaceNews> & /*news*/) { return {}; }

    /// Makes the space known; it has no entries yet.
    virtual Result<void> found(const SpaceId &space) = 0;
    /// Member entries from this position on, at most so many; none for an unknown space.
    virtual Result<QList<QByteArray>> entries(const SpaceId &space, std::uint64_t from,
                                              std::uint64_t count) = 0;
    virtual Result<QList<QByteArray>> claims(const SpaceId &space, std::uint64_t from,
                                             std::uint64_t count) = 0;
    virtual Result<void> addEntry(const SpaceId &space, std::uint64_t seq, const QByteArray &bytes) = 0;
    virtual Result<void> addClaim(const SpaceId &space, std::uint64_t seq, const QByteArray &bytes) = 0;

    /// The index of who is where: active and waiting devices.
    virtual Result<void> addMember(const SpaceId &space, const DeviceId &device) = 0;
    virtual Result<void> dropMember(const SpaceId &space, const DeviceId &device) = 0;
    /// The spaces in which a device is a member, by rising id.
    virtual Result<QList<SpaceId>> spacesOf(const DeviceId &device) = 0;

    virtual Result<std::optional<DeviceHead>> head(const SpaceId &space, const DeviceId &device) = 0;
    virtual Result<QList<sync::EnvelopeMark>> heads(const SpaceId &space) = 0;
    /// The hash of a device's envelope, if it is stored.
    virtual Result<std::optional<Hash>> envelopeHash(const SpaceId &space, const DeviceId &device,
                                                     std::uint64_t seq) = 0;
    /// Gives the envelope the space's next position; it becomes its device's head.
    virtual Result<void> addEnvelope(const SpaceId &space, const NewEnvelope &envelope) = 0;
    /// In the order of positions.
    virtual Result<EnvelopePage> envelopes(const SpaceId &space, const EnvelopeQuery &query) = 0;
    /// The newest position of a space.
    virtual Result<std::uint64_t> position(const SpaceId &space) = 0;

    virtual Result<StoredSlot> slot(const SpaceId &space, const crypto::SlotId &id) = 0;
    /// Fills a slot that the space has never had; nothing happens to any other one, nor when the space has
    /// `atMost`.
    virtual Result<void> putSlot(const SpaceId &space, const crypto::SlotId &id, const QByteArray &content,
                                 std::uint64_t atMost) = 0;
    /// Empties a slot for good; an unknown one is kept as erased, too. Its content is in no file afterwards.
    virtual Result<void> eraseSlot(const SpaceId &space, const crypto::SlotId &id, std::uint64_t atMost) = 0;

    /// Newest first, those that are not whole among them.
    virtual Result<QList<StoredCheckpoint>> checkpoints(const SpaceId &space) = 0;
    virtual Result<void> addCheckpoint(const SpaceId &space, const StoredCheckpoint &checkpoint) = 0;
    /// With its pieces and countersignatures.
    virtual Result<void> dropCheckpoint(const SpaceId &space, const Hash &id) = 0;
    /// The next piece, `place` counted from 0.
    virtual Result<void> addCheckpointPiece(const SpaceId &space, const Hash &id, std::uint64_t place,
                                            const QByteArray &bytes) = 0;
    virtual Result<std::optional<QByteArray>> checkpointPiece(const SpaceId &space, const Hash &id,
                                                              std::uint64_t place) = 0;
    /// Of each device the first stays.
    virtual Result<void>
    addCountersignature(const SpaceId &space, const Hash &id,
                        const sync::OfferedCheckpoint::Countersignature &countersignature) = 0;

    virtual Result<std::optional<StoredAttachment>> attachment(const SpaceId &space,
                                                               const crypto::AttachmentId &id) = 0;
    /// The next pieces of a file that is to have `count`, the first of which makes it known.
    virtual Result<void> addAttachmentPieces(const SpaceId &space, const crypto::AttachmentId &id,
                                             std::uint64_t count, std::uint64_t from,
                                             const QList<QByteArray> &pieces) = 0;
    virtual Result<QList<Hash>> attachmentPieceHashes(const SpaceId &space,
                                                      const crypto::AttachmentId &id) = 0;
    /// One at least, if there is one. NotFound for one whose blob is gone.
    virtual Result<QList<QByteArray>> attachmentPieces(const SpaceId &space, const crypto::AttachmentId &id,
                                                       std::uint64_t from, std::uint64_t limitBytes,
                                                       std::uint64_t limitCount) = 0;
    /// Names of the blobs that the space's pieces lie in.
    virtual Result<QSet<QByteArray>> blobNames(const SpaceId &space) = 0;
    virtual Result<void> settleAttachment(const SpaceId &space, const crypto::AttachmentId &id) = 0;
    virtual Result<void> dropAttachment(const SpaceId &space, const crypto::AttachmentId &id) = 0;
    /// Of all pieces that are kept of a space's files.
    virtual Result<std::uint64_t> attachmentBytes(const SpaceId &space) = 0;
    virtual Result<void> addAttachmentFetch(const SpaceId &space, const crypto::AttachmentId &id,
                                            const DeviceId &device) = 0;
    virtual Result<std::uint64_t> attachmentFetches(const SpaceId &space, const crypto::AttachmentId &id,
                                                    const DeviceId &except) = 0;
};

/// The server's store. Each of its lanes is used by one thread at a time, all else by any.
class Log
{
public:
    using Work = std::function<Result<void>(LogTransaction &)>;

    virtual ~Log() = default;

    /// Where pieces of files lie from now on: to be said before anything else is asked.
    void setShelf(PieceShelf shelf) { m_shelf = std::move(shelf); }
    const PieceShelf &shelf() const { return m_shelf; }
    virtual const ServerIdentity &identity() const = 0;
    /// 16 bytes: of what the store has held since it was made or last lost something, restored from a backup.
    virtual QByteArray generation() const = 0;
    /// So many transactions can be in hand at once.
    virtual unsigned lanes() const { return 1; }
    /// Runs the work and commits what it changed, durably, before it returns; nothing is kept when the work
    /// or the commit fails. ServerBusy: the store is out of reach, and what became of the commit may be
    /// unknown; StoreInUse: somebody else was quicker, and it may be tried again.
    virtual Result<void> transact(unsigned lane, const Work &work) = 0;
    Result<void> transact(const Work &work) { return transact(0, work); }
    /// Whether the store can be read.
    virtual Result<void> check(unsigned lane) = 0;
    /// Whether the store can be written now, and has room for a large request. DiskFull, StoreUnwritable, ...
    virtual Result<void> checkWritable(unsigned lane) = 0;
    /// Begins a copy of the store in this file, to be gone on with on the same lane. InvalidArgument for a
    /// store that has tools of its own for it.
    virtual Result<std::unique_ptr<StoreBackup>> beginBackup(unsigned lane, const QString &path) = 0;
    /// Who hears of what other processes commit; nobody, once it is nothing. The listener outlives that.
    virtual void setListener(NewsListener *) {}

private:
    PieceShelf m_shelf;
};

} // namespace kopa::server
