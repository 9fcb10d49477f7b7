#include "key_slots.h"
#include "sealed_journal.h"
#include "sealed_pages.h"
#include "sqlite.h"
#include "vault.h"
#include "vault_file.h"

#include <sqlite3.h>

namespace kopa::vault {

namespace {

constexpr qsizetype pageBytes = SealedPages::pageBytes;

/// The files of a store that is being sealed.
struct Place
{
    QString folder;
    QByteArray vfs;

    QString store() const { return folder + QStringLiteral("/kopa.store"); }
    QString journal() const { return store() + QStringLiteral("-journal"); }
    QString copy() const { return store() + QStringLiteral(".new"); }
    Error damaged() const { return {ErrorCode::StoreDamaged, {{QStringLiteral("path"), folder}}}; }
};

/// Brings the store to rest, and leaves word in it that its device is to be renewed.
Result<void> prepare(const Place &place, const std::optional<crypto::StoreKey> &key)
{
    KOPA_ASSIGN(const auto database, Database::open(place.store(), place.vfs, key));
    Transaction transaction(*database);
    database->execute("INSERT OR REPLACE INTO local (key, value) VALUES ('seal.renew', '1')");
    return transaction.commit();
}

/// False when somebody has used the store since it was brought to rest.
Result<bool> atRest(const Place &place, const crypto::StoreSeal *seal)
{
    KOPA_ASSIGN(const bool there, VaultFile::exists(place.journal(), place.vfs));
    if (!there)
        return true;
    KOPA_ASSIGN(const auto journal, VaultFile::open(place.journal(), place.vfs, VaultFile::Mode::Existing));
    if (!seal) {
        KOPA_ASSIGN(const QByteArray first, journal->read(0, 1));
        return first[0] == '\0';
    }
    std::int64_t size = 0;
    KOPA_TRY(journal->result(SealedJournal(journal->handle(), *seal).size(&size)));
    return size == 0;
}

/// A plain file with the room for a seal in each page.
bool canBeSealed(const QByteArray &firstPage)
{
    const auto byte = [&](int at) { return std::uint8_t(firstPage[at]); };
    return firstPage.startsWith("SQLite format 3") && byte(16) == pageBytes >> 8 && byte(17) == 0 &&
           byte(20) == crypto::StoreSeal::trailerBytes;
}

/// Reads the pages of the store as they are without a seal.
class Source
{
public:
    /// `seal` is null for a plain store. Both must outlive it.
    Source(const VaultFile &file, const crypto::StoreSeal *seal) : m_file(file)
    {
        if (seal)
            m_pages.emplace(file.handle(), *seal);
    }

    Result<QByteArray> page(std::int64_t at)
    {
        if (!m_pages)
            return m_file.read(at, pageBytes);
        QByteArray page(pageBytes, Qt::Uninitialized);
        KOPA_TRY(m_file.result(m_pages->read(page.data(), int(pageBytes), at)));
        return page;
    }

private:
    const VaultFile &m_file;
    std::optional<SealedPages> m_pages;
};

/// Makes the sealed copy beside the store, and reads all of it back before anybody relies on it.
Result<void> makeCopy(const Place &place, Source source, std::int64_t size, const crypto::StoreKey &key)
{
    const crypto::StoreSeal seal(key);
    KOPA_TRY(VaultFile::remove(place.copy(), place.vfs));
    KOPA_ASSIGN(const auto file, VaultFile::open(place.copy(), place.vfs, VaultFile::Mode::Make));
    SealedPages pages(file->handle(), seal);
    for (std::int64_t at = 0; at < size; at += pageBytes) {
        KOPA_ASSIGN(QByteArray page, source.page(at));
        KOPA_TRY(file->result(pages.write(page.constData(), int(pageBytes), at)));
        crypto::wipe(page);
    }
    KOPA_TRY(file->sync());
    QByteArray copied(pageBytes, Qt::Uninitialized);
    for (std::int64_t at = 0; at < size; at += pageBytes) {
        KOPA_ASSIGN(QByteArray page, source.page(at));
        KOPA_TRY(file->result(pages.read(copied.data(), int(pageBytes), at)));
        if (std::memcmp(copied.constData(), page.constData(), SealedPages::plainBytes) != 0)
            return place.damaged();
        crypto::wipe(page);
    }
    return {};
}

/// Overwrites a file that may hold readable pages, and removes it.
Result<void> erase(const QString &path, const QByteArray &vfs)
{
    KOPA_ASSIGN(const bool there, VaultFile::exists(path, vfs));
    if (there) {
        KOPA_ASSIGN(const auto file, VaultFile::open(path, vfs, VaultFile::Mode::Existing));
        KOPA_ASSIGN(const std::int64_t size, file->size());
        const QByteArray nothing(1 << 16, '\0');
        for (std::int64_t at = 0; at < size; at += nothing.size())
            KOPA_TRY(
                file->write(at, nothing.left(qsizetype(std::min<std::int64_t>(size - at, nothing.size())))));
        KOPA_TRY(file->sync());
    }
    return VaultFile::remove(path, vfs);
}

/// Puts the copy in the store's place, over the old bytes. Can be done again from any point.
Result<void> finish(const Place &place, VaultFile &store, KeySlots slots)
{
    {
        KOPA_ASSIGN(const auto copy, VaultFile::open(place.copy(), place.vfs, VaultFile::Mode::Existing));
        KOPA_ASSIGN(const std::int64_t size, copy->size());
        for (std::int64_t at = 0; at < size; at += pageBytes) {
            KOPA_ASSIGN(const QByteArray page, copy->read(at, pageBytes));
            KOPA_TRY(store.write(at, page));
        }
        KOPA_TRY(store.truncate(size));
        KOPA_TRY(store.sync());
    }
    KOPA_TRY(erase(place.journal(), place.vfs));
    slots.state = KeySlots::State::Sealed;
    KOPA_TRY(slots.write(place.folder, place.vfs));
    return VaultFile::remove(place.copy(), place.vfs);
}

/// Seals the store, plain or sealed under `oldKey`, under the key that `slots` wrap.
Result<void> sealAnew(const Place &place, const std::optional<crypto::StoreKey> &oldKey,
                      const crypto::StoreKey &newKey, KeySlots slots)
{
    KOPA_TRY(prepare(place, oldKey));
    KOPA_ASSIGN(const auto store, VaultFile::open(place.store(), place.vfs, VaultFile::Mode::Existing));
    KOPA_TRY(store->lock());
    const auto oldSeal = oldKey ? std::make_unique<crypto::StoreSeal>(*oldKey) : nullptr;
    KOPA_ASSIGN(const bool resting, atRest(place, oldSeal.get()));
    if (!resting)
        return Error{ErrorCode::StoreInUse, {{QStringLiteral("path"), place.folder}}};
    Source source(*store, oldSeal.get());
    KOPA_ASSIGN(const std::int64_t size, store->size());
    KOPA_ASSIGN(const QByteArray first, source.page(0));
    if (!canBeSealed(first) || size % pageBytes != 0)
        return place.damaged();
    KOPA_TRY(makeCopy(place, source, size, newKey));
    slots.state = KeySlots::State::Finishing;
    KOPA_TRY(slots.write(place.folder, place.vfs));
    return finish(place, *store, slots);
}

} // namespace

Result<bool> settle(const QString &folder, const QByteArray &vfs)
{
    KOPA_ASSIGN(const auto slots, KeySlots::read(folder, vfs));
    if (!slots || slots->state == KeySlots::State::Plain)
        return false;
    if (slots->state == KeySlots::State::Sealed)
        return true;
    const Place place{folder, vfs};
    KOPA_ASSIGN(const auto store, VaultFile::open(place.store(), vfs, VaultFile::Mode::Existing));
    KOPA_TRY(store->lock());
    KOPA_TRY(finish(place, *store, *slots));
    return true;
}

Result<void> sealInPlace(const QString &folder, const crypto::StoreKey &key, const QByteArray &vfs)
{
    KOPA_ASSIGN(const bool sealed, settle(folder, vfs));
    if (sealed)
        return {};
    KOPA_ASSIGN(const auto slots, KeySlots::read(folder, vfs));
    if (!slots || slots->check != crypto::storeKeyCheck(key))
        return ErrorCode::InvalidArgument;
    return sealAnew({folder, vfs}, {}, key, *slots);
}

Result<crypto::StoreKey> reseal(const QString &folder, const crypto::StoreKey &key, const Unlock &unlock,
                                const QByteArray &vfs)
{
    KOPA_ASSIGN(const bool sealed, settle(folder, vfs));
    KOPA_ASSIGN(const auto before, KeySlots::read(folder, vfs));
    if (!sealed || !before || before->check != crypto::storeKeyCheck(key))
        return ErrorCode::InvalidArgument;
    auto newKey = crypto::StoreKey::random();
    KeySlots slots;
    slots.check = crypto::storeKeyCheck(newKey);
    KOPA_TRY(slots.set(newKey, unlock));
    KOPA_TRY(sealAnew({folder, vfs}, key, newKey, slots));
    return newKey;
}

} // namespace kopa::vault
