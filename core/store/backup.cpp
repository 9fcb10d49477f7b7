#include "backup.h"

#include "core/crypto/secret_box.h"
#include "core/crypto/store_seal.h"
#include "key_slots.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QtEndian>

namespace kopa {

namespace {

const QByteArray magic = "KopaBak1";
constexpr qsizetype lengthBytes = 4;
constexpr qsizetype maximumSlots = 64 * 1024;
constexpr qsizetype maximumBlock = 64 * 1024 * 1024;

/// Blocks are sealed under a key of their own that follows from the backup's.
crypto::SpaceKey blockKey(const crypto::StoreKey &key)
{
    QByteArray secret = key.reveal();
    QByteArray derived = crypto::keyedHash(crypto::Domain::Backup, magic, secret).toByteArray();
    crypto::wipe(secret);
    const auto result = *crypto::SpaceKey::from(derived);
    crypto::wipe(derived);
    return result;
}

/// What a block is sealed with: its place, and whether it is the last, so that none is moved or missing.
QByteArray placeOf(std::uint64_t number, bool last)
{
    QByteArray place = magic;
    place.resize(magic.size() + qsizetype(sizeof number));
    qToBigEndian(number, place.data() + magic.size());
    return place + char(last ? 1 : 0);
}

QByteArray withLength(const QByteArray &bytes)
{
    QByteArray length(lengthBytes, Qt::Uninitialized);
    qToBigEndian(std::uint32_t(bytes.size()), length.data());
    return length + bytes;
}

Error unwritable(const QSaveFile &file)
{
    return {file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::StoreUnwritable,
            {{QStringLiteral("path"), file.fileName()}}};
}

/// A backup as it is read: first its key slots, then block by block.
class BackupFile
{
public:
    explicit BackupFile(const QString &path) : m_file(path) {}

    Error damaged() const
    {
        return {ErrorCode::BackupDamaged, {{QStringLiteral("path"), m_file.fileName()}}};
    }

    Result<KeySlots> begin()
    {
        if (!m_file.open(QIODevice::ReadOnly) || m_file.read(magic.size()) != magic)
            return damaged();
        KOPA_ASSIGN(const QByteArray bytes, read(maximumSlots));
        const auto slots = KeySlots::decoded(bytes);
        if (!slots.ok())
            return slots.error().code == ErrorCode::StoreTooNew ? slots.error() : damaged();
        return *slots;
    }

    /// An empty one after the last.
    Result<QByteArray> next(const crypto::SpaceKey &key)
    {
        KOPA_ASSIGN(const QByteArray sealed, read(maximumBlock));
        const bool last = m_file.atEnd();
        const auto block = crypto::openBytes(sealed, placeOf(m_number++, last), key);
        if (!block.ok() || block->isEmpty() != last)
            return damaged();
        return *block;
    }

private:
    Result<QByteArray> read(qsizetype maximum)
    {
        const QByteArray length = m_file.read(lengthBytes);
        if (length.size() != lengthBytes)
            return damaged();
        const auto size = qsizetype(qFromBigEndian<std::uint32_t>(length.constData()));
        const QByteArray bytes = size <= maximum ? m_file.read(size) : QByteArray();
        if (size > maximum || bytes.size() != size)
            return damaged();
        return bytes;
    }

    QFile m_file;
    std::uint64_t m_number = 0;
};

} // namespace

Result<void> backUp(Store &store, const QString &path, const Unlock &unlock)
{
    const crypto::StoreKey key = crypto::StoreKey::random();
    KeySlots slots;
    slots.check = crypto::storeKeyCheck(key);
    KOPA_TRY(slots.set(key, unlock));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return unwritable(file);
    const auto write = [&](const QByteArray &bytes) -> Result<void> {
        return file.write(bytes) == bytes.size() ? Result<void>() : Result<void>(unwritable(file));
    };
    KOPA_TRY(write(magic + withLength(slots.encoded())));
    const crypto::SpaceKey sealing = blockKey(key);
    std::uint64_t number = 0;
    KOPA_TRY(store.dump([&](const QByteArray &block) {
        return write(withLength(crypto::sealBytes(block, placeOf(number++, false), sealing)));
    }));
    KOPA_TRY(write(withLength(crypto::sealBytes(QByteArray(), placeOf(number, true), sealing))));
    return file.commit() ? Result<void>() : Result<void>(unwritable(file));
}

Result<void> restoreBackup(const QString &path, const QString &folder, const Unlock &unlock)
{
    if (QFile::exists(folder + QStringLiteral("/kopa.store")))
        return ErrorCode::AlreadyMember;
    BackupFile backup(path);
    KOPA_ASSIGN(const KeySlots slots, backup.begin());
    KOPA_ASSIGN(const crypto::StoreKey key, slots.open(unlock));
    const crypto::SpaceKey opening = blockKey(key);
    if (!QDir().mkpath(folder))
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), folder}}};
    KOPA_TRY(slots.write(folder, {}));
    StoreOptions options;
    options.key = key;
    const auto filled = [&]() -> Result<void> {
        KOPA_ASSIGN(const auto store, Store::open(folder, options));
        return store->fill([&] { return backup.next(opening); });
    }();
    if (!filled.ok())
        for (const char *name : {"/kopa.store", "/kopa.store-journal", "/kopa.keys"})
            QFile::remove(folder + QString::fromLatin1(name));
    return filled;
}

} // namespace kopa
