#pragma once

#include "store.h"
#include "vault.h"

#include <QJsonObject>

namespace kopa {

/// A space as it was found in a damaged store.
struct SalvagedSpace
{
    crypto::SpaceId id;
    QString name;
    bool whole = true;   ///< name, server and role were there
    bool members = true; ///< its member list is there to its end
    int keys = 0;
    qint64 envelopes = 0;
};

/// Envelopes of one device that are known to have been there.
struct MissingEnvelopes
{
    crypto::SpaceId space;
    crypto::DeviceId device;
    std::uint64_t first = 0;
    std::uint64_t last = 0;
};

/// A record that was not saved whole.
struct SalvagedRecord
{
    enum class Fate {
        Earlier, ///< it stands as some earlier changes have left it
        Lost     ///< none of its changes is there
    };
    RecordKey key;
    Fate fate = Fate::Lost;
    QString title;
    QString words; ///< its texts as lists showed them last, where that was readable; they are in no change.
                   ///< Left out for records about persons
};

/// The list of what was saved of a damaged store, and what was not.
struct SalvageReport
{
    std::int64_t pages = 0;
    std::int64_t unreadablePages = 0;
    bool journalDamaged = false; ///< the last save may be there in part
    bool identity = false;       ///< the device's own keys
    qint64 envelopes = 0;
    qint64 pending = 0; ///< changes that nobody had been sent yet
    qint64 records = 0; ///< that are there, those below left out
    QList<SalvagedSpace> spaces;
    QList<MissingEnvelopes> missing;
    QList<SalvagedRecord> damaged;

    QJsonObject toJson() const;
    static SalvageReport fromJson(const QJsonObject &json);
};

/// The damaged store in `folder`, which nothing here writes to.
struct DamagedStore
{
    QString folder;
    crypto::StoreKey key;
    QByteArray vfs = {};

    /// Its key, from either copy in the key file. As vault::open(), but nothing is mended.
    static Result<DamagedStore> open(const QString &folder, const Unlock &unlock, const QByteArray &vfs = {});
};

/// Fills a new store in the folder `into` with all that verifies in the damaged one: page by page, row by
/// row, envelope by envelope. It is sealed under `key`, its slots are for the caller to write; until then
/// nothing opens it. It opens as one that is only read (Store::isSalvaged()). AlreadyMember when there is a
/// store in that folder; StoreTooNew, StoreInUse; StoreDamaged when nothing at all opens.
Result<SalvageReport> salvage(const DamagedStore &damaged, const QString &into, const crypto::StoreKey &key);
/// With the slots: `unlock` opens the new store. Spends Argon2id's time for a passphrase.
Result<SalvageReport> salvage(const DamagedStore &damaged, const QString &into, const Unlock &unlock);

/// The list that is kept in a salvaged store. NotFound in any other.
Result<SalvageReport> salvageReport(Store &store);

} // namespace kopa
