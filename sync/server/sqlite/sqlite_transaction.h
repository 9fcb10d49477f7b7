#pragma once

#include "sqlite_statement.h"
#include "sync/server/store/log.h"

#include <QHash>

namespace kopa::server {

/// The statements of SqliteLog, prepared once; SqliteLog begins, commits and takes back.
class SqliteTransaction : public LogTransaction
{
public:
    /// Shelf: where pieces of files lie; it outlives this.
    SqliteTransaction(sqlite3 *database, const PieceShelf &shelf);

    /// Forgets what the transaction before knew.
    void begin();
    bool hasWritten() const { return m_written; }
    /// Something is to be gone from the store's files.
    bool hasErased() const { return m_erased; }

    Result<void> found(const SpaceId &space) override;
    Result<QList<QByteArray>> entries(const SpaceId &space, std::uint64_t from, std::uint64_t count) override;
    Result<QList<QByteArray>> claims(const SpaceId &space, std::uint64_t from, std::uint64_t count) override;
    Result<void> addEntry(const SpaceId &space, std::uint64_t seq, const QByteArray &bytes) override;
    Result<void> addClaim(const SpaceId &space, std::uint64_t seq, const QByteArray &bytes) override;
    Result<void> addMember(const SpaceId &space, const DeviceId &device) override;
    Result<void> dropMember(const SpaceId &space, const DeviceId &device) override;
    Result<QList<SpaceId>> spacesOf(const DeviceId &device) override;
    Result<std::optional<DeviceHead>> head(const SpaceId &space, const DeviceId &device) override;
    Result<QList<sync::EnvelopeMark>> heads(const SpaceId &space) override;
    Result<std::optional<Hash>> envelopeHash(const SpaceId &space, const DeviceId &device,
                                             std::uint64_t seq) override;
    Result<void> addEnvelope(const SpaceId &space, const NewEnvelope &envelope) override;
    Result<EnvelopePage> envelopes(const SpaceId &space, const EnvelopeQuery &query) override;
    Result<std::uint64_t> position(const SpaceId &space) override;
    // sqlite_accounts.cpp
    Result<SpaceStanding> standing(const SpaceId &space) override;
    Result<std::uint64_t> bytesOf(const SpaceId &space, const DeviceId &device) override;
    Result<void> chargeFile(const SpaceId &space, const crypto::AttachmentId &id, const DeviceId &device,
                            std::uint64_t bytes) override;
    Result<void> noteContact(const DeviceId &device, std::uint64_t day) override;
    Result<QList<SpaceFigures>> figures(const SpaceId &after, std::uint64_t count) override;
    Result<void> setFrozen(const SpaceId &space, bool frozen) override;
    Result<void> setQuota(const SpaceId &space, std::optional<std::uint64_t> bytes) override;
    Result<void> deleteSpace(const SpaceId &space) override;
    Result<bool> eraseDeleted(std::uint64_t rows) override;
    Result<bool> dropStale(std::uint64_t before, std::uint64_t pieces) override;
    // sqlite_rows.cpp
    Result<QList<EnvelopeRow>> envelopeRows(const SpaceId &space, std::uint64_t after,
                                            std::uint64_t count) override;
    Result<QList<FileRow>> fileRows(const SpaceId &space, std::uint64_t after, std::uint64_t count) override;
    // sqlite_slots.cpp
    Result<StoredSlot> slot(const SpaceId &space, const crypto::SlotId &id) override;
    Result<void> putSlot(const SpaceId &space, const crypto::SlotId &id, const QByteArray &content,
                         std::uint64_t atMost) override;
    Result<void> eraseSlot(const SpaceId &space, const crypto::SlotId &id, std::uint64_t atMost) override;
    // sqlite_checkpoints.cpp
    Result<QList<StoredCheckpoint>> checkpoints(const SpaceId &space) override;
    Result<void> addCheckpoint(const SpaceId &space, const StoredCheckpoint &checkpoint) override;
    Result<void> dropCheckpoint(const SpaceId &space, const Hash &id) override;
    Result<void> addCheckpointPiece(const SpaceId &space, const Hash &id, std::uint64_t place,
                                    const QByteArray &bytes) override;
    Result<std::optional<QByteArray>> checkpointPiece(const SpaceId &space, const Hash &id,
                                                      std::uint64_t place) override;
    Result<void>
    addCountersignature(const SpaceId &space, const Hash &id,
                        const sync::OfferedCheckpoint::Countersignature &countersignature) override;
    // sqlite_attachments.cpp
    Result<std::optional<StoredAttachment>> attachment(const SpaceId &space,
                                                       const crypto::AttachmentId &id) override;
    Result<void> addAttachmentPieces(const SpaceId &space, const crypto::AttachmentId &id,
                                     std::uint64_t count, std::uint64_t from,
                                     const QList<QByteArray> &pieces) override;
    Result<QList<Hash>> attachmentPieceHashes(const SpaceId &space, const crypto::AttachmentId &id) override;
    Result<QList<QByteArray>> attachmentPieces(const SpaceId &space, const crypto::AttachmentId &id,
                                               std::uint64_t from, std::uint64_t limitBytes,
                                               std::uint64_t limitCount) override;
    Result<QSet<QByteArray>> blobNames(const SpaceId &space) override;
    Result<void> settleAttachment(const SpaceId &space, const crypto::AttachmentId &id) override;
    Result<void> dropAttachment(const SpaceId &space, const crypto::AttachmentId &id) override;
    Result<std::uint64_t> attachmentBytes(const SpaceId &space) override;
    Result<void> addAttachmentFetch(const SpaceId &space, const crypto::AttachmentId &id,
                                    const DeviceId &device) override;
    Result<std::uint64_t> attachmentFetches(const SpaceId &space, const crypto::AttachmentId &id,
                                            const DeviceId &except) override;

private:
    /// The space's number in this store; 0, which no space has, for an unknown one.
    Result<std::uint64_t> numberOf(const SpaceId &space);
    Result<QList<QByteArray>> list(SqliteStatement &statement, const SpaceId &space, std::uint64_t from,
                                   std::uint64_t count);
    Result<void> add(SqliteStatement &statement, const SpaceId &space, std::uint64_t seq,
                     const QByteArray &bytes);

    Result<bool> hasRoomForSlot(std::uint64_t space, std::uint64_t atMost);

    /// Runs a statement that is seldom needed with these numbers; how many rows it changed.
    Result<std::uint64_t> change(const char *sql, const QList<std::uint64_t> &numbers);
    Result<void> set(const SpaceId &space, const char *sql, std::uint64_t value);
    Result<bool> dropStaleFile(std::uint64_t before, std::uint64_t pieces);
    /// Takes bytes of a file off what its space and its device have.
    Result<void> discount(std::uint64_t space, std::uint64_t attachment, std::uint64_t bytes);

    sqlite3 *m_database;
    const PieceShelf &m_shelf;
    bool m_written = false;
    bool m_erased = false;
    QHash<SpaceId, std::uint64_t> m_numbers; ///< found in this transaction

    SqliteStatement m_spaceNumber;
    SqliteStatement m_standing;
    SqliteStatement m_bytesOf;
    SqliteStatement m_noteContact;
    SqliteStatement m_chargeSpace;
    SqliteStatement m_chargeUploader;
    SqliteStatement m_beganFile;
    SqliteStatement m_foundSpace;
    SqliteStatement m_entries;
    SqliteStatement m_claims;
    SqliteStatement m_addEntry;
    SqliteStatement m_addClaim;
    SqliteStatement m_addMember;
    SqliteStatement m_dropMember;
    SqliteStatement m_spacesOf;
    SqliteStatement m_head;
    SqliteStatement m_heads;
    SqliteStatement m_envelopeHash;
    SqliteStatement m_advance;
    SqliteStatement m_addEnvelope;
    SqliteStatement m_setHead;
    SqliteStatement m_envelopes;
    SqliteStatement m_position;
    SqliteStatement m_slot;
    SqliteStatement m_slotCount;
    SqliteStatement m_putSlot;
    SqliteStatement m_eraseSlot;
    SqliteStatement m_checkpoints;
    SqliteStatement m_addCheckpoint;
    SqliteStatement m_dropCheckpoint;
    SqliteStatement m_addPiece;
    SqliteStatement m_countPiece;
    SqliteStatement m_piece;
    SqliteStatement m_dropPieces;
    SqliteStatement m_countersignatures;
    SqliteStatement m_addCountersignature;
    SqliteStatement m_dropCountersignatures;
    SqliteStatement m_attachment;
    SqliteStatement m_addAttachment;
    SqliteStatement m_advanceAttachment;
    SqliteStatement m_settleAttachment;
    SqliteStatement m_dropAttachment;
    SqliteStatement m_attachmentBytes;
    SqliteStatement m_addAttachmentPiece;
    SqliteStatement m_attachmentPieces;
    SqliteStatement m_attachmentPieceHashes;
    SqliteStatement m_blobNames;
    SqliteStatement m_dropAttachmentPieces;
    SqliteStatement m_addAttachmentFetch;
    SqliteStatement m_attachmentFetches;
    SqliteStatement m_dropAttachmentFetches;
};

} // namespace kopa::server
