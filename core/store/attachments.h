#pragma once

#include "core/crypto/attachment.h"
#include "store.h"

namespace kopa {

/// A file of a space as this store keeps it.
struct KeptAttachment
{
    crypto::SpaceId space;
    crypto::AttachmentId id;
    std::int64_t size = 0;    ///< of the content, in bytes
    std::uint64_t pieces = 0; ///< that it has
    std::uint64_t held = 0;   ///< of them here, from the first
    std::uint64_t sent = 0;   ///< of them that the server has said to hold
    bool safe = false;        ///< the server has signed that it holds all of it
    bool wanted = false;      ///< somebody asked for it to be fetched
    int fetchedBy = -1;       ///< other devices that have fetched it from the server; -1: not known
    std::int64_t sinceMs = 0; ///< when it was added or asked for
    QString problem = {};     ///< errorName() of why the server does not take it, or it does not come; empty

    bool isHere() const { return held == pieces; }
    bool waits() const { return isHere() && !safe; }
};

/// What waits of files, or was asked for.
struct AttachmentTotals
{
    int files = 0;
    std::int64_t bytes = 0; ///< that are left to go
};

/// The files of a store: their sealed pieces, and how far each has come. Borrows the store, on its thread.
/// What is added is in the file before anything shows it, and only a server's receipt lets a copy go.
class Attachments
{
public:
    explicit Attachments(Store &store) : m_store(store) {}

    // Adding (see core/attachments/attachment_writer.h); what is unfinished when the store is closed is
    // dropped.

    /// Makes room for a file; answers its row. NotMember, ReadOnly, TooLarge.
    Result<std::int64_t> begin(const crypto::SpaceId &space, std::int64_t size);
    /// The next pieces in order.
    Result<void> append(std::int64_t row, const QList<QByteArray> &pieces);
    /// All pieces are here: keeps them and writes the record that tells of them, and what goes along with it,
    /// in one transaction. The space's file of that id takes their place when there is one.
    Result<void> finish(std::int64_t row, const crypto::AttachmentId &id, const Edit &record,
                        const QList<Edit> &along = {});
    Result<void> abandon(std::int64_t row);
    /// At opening: what was being added when the store was closed.
    Result<void> dropUnfinished();

    // Looking

    /// Nothing for one of which no piece is here and that nobody asked for.
    Result<std::optional<KeptAttachment>> kept(const crypto::SpaceId &space, const crypto::AttachmentId &id);
    /// NotFound.
    Result<QByteArray> piece(const crypto::SpaceId &space, const crypto::AttachmentId &id,
                             std::uint64_t index);
    /// The records of a note's files, oldest first, without the trash.
    Result<QList<Record>> ofNote(const QString &note);
    /// In all spaces.
    Result<AttachmentTotals> waiting();
    Result<AttachmentTotals> wanted();
    /// Those that wait for the server or were asked for, oldest first.
    Result<QList<KeptAttachment>> underWay();
    /// Safe ones of this device of the last week, of which it is not known that others have them; newest
    /// first.
    Result<QList<KeptAttachment>> sentLately(int limit);

    // Fetching and letting go

    /// True when a record tells of the file and not all of it is here: take() will take it.
    Result<bool> expect(const crypto::SpaceId &space, const crypto::AttachmentId &id);
    /// Those of which all is here; of `unsafeOnly`, those that the server has not signed for.
    Result<QList<KeptAttachment>> here(const crypto::SpaceId &space, bool unsafeOnly);
    /// Asks for files to be fetched at the next sync; what is here, and what no record tells of, is passed
    /// over. Answers how many were asked for and their bytes.
    Result<AttachmentTotals> want(const QList<RecordKey> &records);
    Result<void> forgetWanted(const crypto::SpaceId &space, const crypto::AttachmentId &id);
    /// Lets the copy here go; it can be fetched again. NotConfirmed as long as the server has not signed that
    /// it holds it.
    Result<void> release(const crypto::SpaceId &space, const crypto::AttachmentId &id);
    /// Upkeep: takes a few pieces of what was let go out of the file; answers whether more are left.
    Result<bool> sweep();

    // Travelling (sync/client/attachment_exchange.h)

    /// Sealed pieces from `index` on, at most `bytes` together but one at least.
    Result<QList<QByteArray>> pieces(const crypto::SpaceId &space, const crypto::AttachmentId &id,
                                     std::uint64_t index, std::int64_t bytes);
    /// The server holds so many of its pieces; not more than there are.
    Result<void> setSent(const crypto::SpaceId &space, const crypto::AttachmentId &id, std::uint64_t pieces);
    /// A receipt that the caller has verified.
    Result<void> setSafe(const crypto::SpaceId &space, const crypto::AttachmentId &id,
                         const QByteArray &receipt);
    Result<void> setFetchedBy(const crypto::SpaceId &space, const crypto::AttachmentId &id, int devices);
    Result<void> setProblem(const crypto::SpaceId &space, const crypto::AttachmentId &id,
                            const QString &problem);
    /// Takes pieces from `index`, the next that is lacking, on: each must open. When the last has come, all
    /// together must be the file of that id, or none is kept. DecryptionFailed, NotFound when no record
    /// tells of it.
    Result<void> take(const crypto::SpaceId &space, const crypto::AttachmentId &id, std::uint64_t index,
                      const QList<QByteArray> &pieces);
    /// After a restore of the server: nothing is safe any more that is here.
    Result<void> beginAgain(const crypto::SpaceId &space);

    /// Of the record that tells of a file: how it is opened. NotFound.
    struct Opener
    {
        crypto::AttachmentId id;
        crypto::AttachmentKey key;
        crypto::SpaceId space;
        std::int64_t size = 0;
    };
    Result<Opener> opener(const RecordKey &record);
    /// The ids of the records that tell of a file, in any space.
    Result<QStringList> recordsOf(const crypto::AttachmentId &id);

private:
    Result<QList<Opener>> openersOf(const crypto::SpaceId &space, const crypto::AttachmentId &id);
    struct Row
    {
        std::int64_t row = 0;
        KeptAttachment file;
    };
    static constexpr std::int64_t placesPerFile = 16'384;
    static_assert(crypto::maximumAttachmentPieces < std::uint64_t(placesPerFile));
    /// Where a piece stands among all pieces.
    static std::int64_t placeOf(std::int64_t row, std::uint64_t index)
    {
        return row * placesPerFile + std::int64_t(index);
    }
    Result<std::optional<Row>> find(const crypto::SpaceId &space, const crypto::AttachmentId &id);
    Result<Row> held(const crypto::SpaceId &space, const crypto::AttachmentId &id);
    Result<QList<KeptAttachment>> select(const QByteArray &where);
    void addPieces(std::int64_t row, std::uint64_t from, const QList<QByteArray> &pieces);
    Result<QList<crypto::Hash>> pieceHashes(const Row &row);
    void letGo(std::int64_t row);
    Result<void> tellChanged(const crypto::AttachmentId &id);

    Store &m_store;
};

} // namespace kopa
