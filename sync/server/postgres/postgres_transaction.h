#pragma once

#include "postgres_connection.h"
#include "postgres_statements.h"
#include "sync/server/store/log.h"

#include <QHash>

namespace kopa::server {

/// Requests' view of a PostgreSQL store within one transaction. What is foreseen is read in one go; what is
/// written is kept until somebody asks for it or the end, and then sent in one go together with the commit.
/// The row of a space is locked before anything is written there; who only reads begins no transaction.
class PostgresTransaction : public LogTransaction
{
public:
    /// Of this connection, which outlives it, as does the shelf, where pieces of files lie. Instance: marks
    /// what this process announces.
    PostgresTransaction(PostgresConnection &connection, const PieceShelf &shelf, const QByteArray &instance)
        : m_connection(connection), m_shelf(shelf), m_instance(instance)
    {
    }

    /// Sends what is left and commits.
    Result<void> commit();
    void rollBack();

    Result<void> foresee(const QList<Foresight> &ahead) override;
    Result<void> announce(const DeviceId &by, const QList<SpaceNews> &news) override;

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
    // postgres_accounts.cpp
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
    Result<QList<EnvelopeRow>> envelopeRows(const SpaceId &space, std::uint64_t after,
                                            std::uint64_t count) override;
    Result<QList<FileRow>> fileRows(const SpaceId &space, std::uint64_t after, std::uint64_t count) override;
    // postgres_files.cpp
    Result<StoredSlot> slot(const SpaceId &space, const crypto::SlotId &id) override;
    Result<void> putSlot(const SpaceId &space, const crypto::SlotId &id, const QByteArray &content,
                         std::uint64_t atMost) override;
    Result<void> eraseSlot(const SpaceId &space, const crypto::SlotId &id, std::uint64_t atMost) override;
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
    /// One list of a space's member log, and what is to be added to it.
    struct List
    {
        std::uint64_t stored = 0;
        QList<std::uint64_t> seqs = {};
        QList<QByteArray> bytes = {};
    };
    /// What is known of a space.
    struct Space
    {
        bool known = false; ///< to the store
        bool locked = false;
        bool changed = false;
        SpaceStanding standing = {};
        std::uint64_t position = 0; ///< of the newest envelope, those to be added among them
        List entries = {};
        List claims = {};
        QHash<DeviceId, std::optional<DeviceHead>> heads = {};
        QList<std::uint64_t> positions = {};
        QList<NewEnvelope> envelopes = {};
    };
    struct Later
    {
        Statement statement;
        PostgresParameters parameters;
    };

    void begin();
    /// What is known of a space, read if it is not.
    Result<Space *> stateOf(const SpaceId &space);
    /// The same, and nobody else adds to it before the end.
    Result<Space *> lock(const SpaceId &space);
    static void read(const PostgresRows &row, Space &state);
    static std::optional<DeviceHead> readHead(const PostgresRows &row, const DeviceId &device);
    Result<QList<QByteArray>> list(Statement statement, List Space::*which, const SpaceId &space,
                                   std::uint64_t from, std::uint64_t count);
    Result<void> add(List Space::*which, const SpaceId &space, std::uint64_t seq, const QByteArray &bytes);
    /// A statement whose answer nobody needs.
    Result<void> later(const SpaceId &space, Statement statement, const PostgresParameters &parameters);
    Result<bool> hasRoomForSlot(const SpaceId &space, std::uint64_t atMost);
    /// The space's row is locked, and NotFound where there is none.
    Result<void> mustBe(const SpaceId &space);
    /// Asks, within a transaction, for what is not prepared.
    Result<PostgresRows> ask(const QByteArray &sql);
    /// Sends what is kept; it is gathered by whoever asks next.
    void send();
    void send(const SpaceId &id, Space &state);
    /// Asks, after all that is kept.
    Result<PostgresRows> ask(Statement statement, const PostgresParameters &parameters);

    PostgresConnection &m_connection;
    const PieceShelf &m_shelf;
    QByteArray m_instance;
    bool m_begun = false;
    QHash<SpaceId, Space> m_spaces;
    QHash<DeviceId, QList<SpaceId>> m_spacesOf;
    QList<Later> m_later;
};

} // namespace kopa::server
