#pragma once

#include "core/merge/change.h"
#include "edit.h"
#include "space_record.h"
#include "sqlite.h"

namespace kopa {

/// What of a space's slots is to be settled with its server.
struct SlotWork
{
    QList<QPair<crypto::SlotId, crypto::SlotContent>> puts;
    QList<crypto::SlotId> erasures;
    QList<crypto::SlotId> wanted;

    bool isEmpty() const { return puts.isEmpty() && erasures.isEmpty() && wanted.isEmpty(); }
};

/// The keys under which words about persons are sealed, a key for each record and epoch, and which persons
/// were erased. An erasure names a record: whatever key its words were or will be sealed under is not kept.
/// Spaces are named by their row; the caller holds the transaction.
class SubjectKeys
{
public:
    explicit SubjectKeys(Database &database) : m_database(database) {}

    /// Seals the words of personal fields. The words of an erased subject are lost.
    Result<void> seal(const SpaceRecord &space, std::int64_t row, QList<merge::Change> &changes);
    /// Opens what can be opened; a slot seen for the first time is asked for.
    Result<void> open(const crypto::SpaceId &space, std::int64_t row, QList<merge::Change> &changes);

    Result<bool> isErased(std::int64_t space, const RecordKey &subject);
    QList<crypto::SlotId> slotsOf(std::int64_t space, const RecordKey &subject);
    /// Forgets the subject's keys, those in the slots that the order names too. False when nothing was left
    /// to forget.
    Result<bool> erase(std::int64_t space, const RecordKey &subject, const QStringList &slotIds);

    /// At most so many, puts and erasures first: keys that nobody has must not keep them from being settled.
    Result<SlotWork> work(const crypto::SpaceId &space, std::int64_t row, std::uint64_t limit);
    /// All keys that are here, as they lie in slots.
    Result<QList<QPair<crypto::SlotId, crypto::SlotContent>>> kept(const crypto::SpaceId &space,
                                                                   std::int64_t row);
    /// Keys that came by another way than the server: it may lack them.
    Result<void> mayLack(std::int64_t space, const QList<crypto::SlotId> &slots);
    /// The server has done its part of this work.
    Result<void> settle(std::int64_t space, const SlotWork &done);
    /// The server was restored: it is told everything again.
    Result<void> begin(std::int64_t space);
    /// A key that was asked for; the records whose words it opens. Whatever does not open, and whatever was
    /// erased or never asked for, is passed over.
    Result<QList<RecordKey>> take(const crypto::SpaceId &space, std::int64_t row, const crypto::SlotId &slot,
                                  const crypto::SlotContent &content);

private:
    enum class Step { Wanted = 0, Kept = 1, ToPut = 2, ToErase = 3, Erased = 4 };

    struct Slot
    {
        crypto::SlotId id;
        crypto::SubjectKey key;
    };
    Result<Slot> slotToSeal(const SpaceRecord &space, std::int64_t row, const RecordKey &subject);
    void insert(std::int64_t space, const crypto::SlotId &slot, const RecordKey &subject, std::uint32_t epoch,
                const std::optional<crypto::SubjectKey> &key, Step step);
    Result<std::optional<crypto::SubjectKey>> keyOf(std::int64_t space, const crypto::SlotId &slot,
                                                    const RecordKey &subject);
    Result<crypto::SpaceKey> spaceKey(std::int64_t space, std::uint32_t epoch, crypto::KeyId *id);

    Database &m_database;
};

} // namespace kopa
