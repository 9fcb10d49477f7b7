#include "key_slots.h"

#include "core/crypto/cbor.h"
#include "core/crypto/hash.h"
#include "vault_file.h"

#include <QtEndian>

namespace kopa {

namespace {

constexpr char magic[8] = {'K', 'o', 'p', 'a', 'K', 'e', 'y', 's'};
constexpr std::uint64_t version = 1;
constexpr qsizetype copyRegion = 4096;
constexpr qsizetype headBytes = 8 + 8 + 4; ///< magic, counter, length
constexpr qsizetype checksumBytes = crypto::Hash::size;
constexpr qsizetype longestContent = 1024;
constexpr std::uint64_t passphraseKind = 1;
constexpr std::uint64_t keyringKind = 2;

QString slotsPath(const QString &folder)
{
    return folder + QStringLiteral("/kopa.keys");
}

/// One copy in the file, when it is whole.
struct Copy
{
    std::uint64_t counter = 0;
    QByteArray content;
};

std::optional<Copy> copyIn(const QByteArray &file, int which)
{
    const QByteArray region = file.mid(which * copyRegion, copyRegion);
    if (region.size() < headBytes || std::memcmp(region.constData(), magic, sizeof magic) != 0)
        return std::nullopt;
    const auto length = qsizetype(qFromBigEndian<quint32>(region.constData() + 16));
    if (length > longestContent || region.size() < headBytes + length + checksumBytes)
        return std::nullopt;
    const auto checksum = crypto::hash(crypto::Domain::StoreSlots, region.left(headBytes + length));
    if (region.mid(headBytes + length, checksumBytes) != checksum.toByteArray())
        return std::nullopt;
    return Copy{qFromBigEndian<quint64>(region.constData() + 8), region.mid(headBytes, length)};
}

QByteArray copyBytes(std::uint64_t counter, const QByteArray &content)
{
    QByteArray bytes(magic, sizeof magic);
    bytes.resize(headBytes);
    qToBigEndian(quint64(counter), bytes.data() + 8);
    qToBigEndian(quint32(content.size()), bytes.data() + 16);
    bytes += content;
    bytes += crypto::hash(crypto::Domain::StoreSlots, bytes).toByteArray();
    // What a longer content has left behind goes.
    return bytes.leftJustified(copyRegion, '\0');
}

/// What a slot says beside the wrapped key, and what the wrapping is bound to.
QByteArray passphraseHead(const crypto::SlotSalt &salt)
{
    crypto::CborWriter head;
    head.unsignedInteger(passphraseKind).id(salt);
    head.unsignedInteger(crypto::passphrasePasses).unsignedInteger(crypto::passphraseMemory);
    return head.result();
}

QByteArray keyringHead()
{
    return crypto::CborWriter().unsignedInteger(keyringKind).result();
}

/// An unsealed store needs no slots: damaged ones beside it are those of a sealing that never came about.
Result<bool> isPlain(const QString &folder, const QByteArray &vfs)
{
    const QString path = folder + QStringLiteral("/kopa.store");
    KOPA_ASSIGN(const bool there, VaultFile::exists(path, vfs));
    if (!there)
        return false;
    KOPA_ASSIGN(const auto store, VaultFile::open(path, vfs, VaultFile::Mode::Reading));
    KOPA_ASSIGN(const QByteArray start, store->read(0, 16));
    return start.startsWith("SQLite format 3");
}

ErrorCode readPassphraseSlot(crypto::CborReader &reader, KeySlots &slots)
{
    KeySlots::PassphraseSlot slot;
    slot.salt = reader.id<crypto::SlotSalt>();
    const std::uint64_t passes = reader.unsignedInteger();
    const std::uint64_t memory = reader.unsignedInteger();
    const bool ours = passes == crypto::passphrasePasses && memory == crypto::passphraseMemory;
    slot.wrapped = reader.exactBytes(crypto::wrappedStoreKeyBytes);
    if (!reader.failed() && !ours)
        return ErrorCode::StoreTooNew;
    if (slots.passphrase)
        reader.fail();
    slots.passphrase = slot;
    return ErrorCode::Internal;
}

} // namespace

QByteArray KeySlots::encoded() const
{
    crypto::CborWriter writer;
    writer.array(4).unsignedInteger(version).unsignedInteger(std::uint64_t(state)).id(check);
    writer.array(std::uint64_t(passphrase.has_value()) + std::uint64_t(keyring.has_value()));
    if (passphrase)
        writer.array(5).item(passphraseHead(passphrase->salt)).bytes(passphrase->wrapped);
    if (keyring)
        writer.array(2).item(keyringHead()).bytes(*keyring);
    return writer.result();
}

Result<KeySlots> KeySlots::decoded(const QByteArray &bytes)
{
    crypto::CborReader reader(bytes);
    KeySlots slots;
    reader.array(64);
    if (reader.unsignedInteger() > version && !reader.failed())
        return ErrorCode::StoreTooNew;
    slots.state = State(reader.unsignedInteger(2));
    slots.check = reader.id<crypto::StoreKeyCheck>();
    std::uint64_t last = 0;
    for (auto count = reader.array(2); count > 0 && !reader.failed(); --count) {
        reader.array(5);
        const std::uint64_t kind = reader.unsignedInteger();
        if (kind == passphraseKind) {
            if (readPassphraseSlot(reader, slots) == ErrorCode::StoreTooNew)
                return ErrorCode::StoreTooNew;
        } else if (kind == keyringKind) {
            slots.keyring = reader.exactBytes(crypto::wrappedStoreKeyBytes);
        } else {
            reader.fail();
        }
        if (kind <= last)
            reader.fail();
        last = kind;
    }
    // Only what would be written so: nothing else is counted, and nothing twice.
    if (!reader.finish() || slots.encoded() != bytes)
        return ErrorCode::SealDamaged;
    return slots;
}

Result<void> KeySlots::set(const crypto::StoreKey &key, const Unlock &unlock)
{
    if (const auto *fromKeyring = std::get_if<KeyringKey>(&unlock)) {
        keyring = crypto::wrapStoreKey(key, *fromKeyring, keyringHead());
        return {};
    }
    const QString &text = std::get<Passphrase>(unlock).text;
    if (text.size() < minimumPassphrase)
        return Error{ErrorCode::PassphraseShort, {{QStringLiteral("minimum"), minimumPassphrase}}};
    const auto salt = *crypto::SlotSalt::from(crypto::randomBytes(crypto::SlotSalt::size));
    const auto wrapping = crypto::passphraseKey(text, salt);
    if (!wrapping)
        return ErrorCode::Internal;
    passphrase = PassphraseSlot{salt, crypto::wrapStoreKey(key, *wrapping, passphraseHead(salt))};
    return {};
}

Result<crypto::StoreKey> KeySlots::open(const Unlock &unlock) const
{
    std::optional<crypto::StoreKey> key;
    if (const auto *fromKeyring = std::get_if<KeyringKey>(&unlock)) {
        if (keyring)
            key = crypto::unwrapStoreKey(*keyring, *fromKeyring, keyringHead());
        return key && crypto::storeKeyCheck(*key) == check ? Result<crypto::StoreKey>(*key)
                                                           : ErrorCode::KeyringMissing;
    }
    const PassphraseSlot slot = passphrase.value_or(PassphraseSlot{});
    const auto wrapping = crypto::passphraseKey(std::get<Passphrase>(unlock).text, slot.salt);
    if (!wrapping)
        return ErrorCode::Internal;
    key = crypto::unwrapStoreKey(slot.wrapped, *wrapping, passphraseHead(slot.salt));
    return key && crypto::storeKeyCheck(*key) == check ? Result<crypto::StoreKey>(*key)
                                                       : ErrorCode::PassphraseWrong;
}

QByteArray KeySlots::fileOf(std::uint64_t counter, const QByteArray &content)
{
    return copyBytes(counter, content) + copyBytes(counter, content);
}

Result<QByteArray> KeySlots::contentOf(const QByteArray &file)
{
    const auto first = copyIn(file, 0);
    const auto second = copyIn(file, 1);
    if (!first && !second)
        return ErrorCode::SealDamaged;
    const bool takeSecond = second && (!first || second->counter > first->counter);
    return takeSecond ? second->content : first->content;
}

Result<std::optional<KeySlots>> KeySlots::read(const QString &folder, const QByteArray &vfs)
{
    const QString path = slotsPath(folder);
    KOPA_ASSIGN(const bool there, VaultFile::exists(path, vfs));
    if (!there)
        return std::optional<KeySlots>();
    KOPA_ASSIGN(const auto file, VaultFile::open(path, vfs, VaultFile::Mode::Reading));
    KOPA_ASSIGN(const QByteArray bytes, file->read(0, 2 * copyRegion));
    const auto content = contentOf(bytes);
    auto slots = content.ok() ? decoded(*content) : Result<KeySlots>(content.error());
    if (slots.ok())
        return std::optional(std::move(slots).value());
    if (slots.error().code == ErrorCode::SealDamaged) {
        KOPA_ASSIGN(const bool plain, isPlain(folder, vfs));
        if (plain)
            return std::optional<KeySlots>();
    }
    return Error{slots.error().code, {{QStringLiteral("path"), path}}};
}

Result<void> KeySlots::mend(const QString &folder, const QByteArray &vfs) const
{
    KOPA_ASSIGN(const auto file, VaultFile::open(slotsPath(folder), vfs, VaultFile::Mode::Existing));
    KOPA_ASSIGN(const QByteArray bytes, file->read(0, 2 * copyRegion));
    return bytes.left(copyRegion) == bytes.mid(copyRegion) ? Result<void>() : write(folder, vfs);
}

Result<void> KeySlots::write(const QString &folder, const QByteArray &vfs) const
{
    KOPA_ASSIGN(const auto file, VaultFile::open(slotsPath(folder), vfs, VaultFile::Mode::Make));
    KOPA_ASSIGN(const QByteArray bytes, file->read(0, 2 * copyRegion));
    const auto first = copyIn(bytes, 0);
    const auto second = copyIn(bytes, 1);
    const std::uint64_t newest = std::max(first ? first->counter : 0, second ? second->counter : 0);
    // The copy that holds stays until the other one is on the disk.
    const int holds = second && (!first || second->counter > first->counter) ? 1 : 0;
    const QByteArray copy = copyBytes(newest + 1, encoded());
    for (const int which : {1 - holds, holds}) {
        KOPA_TRY(file->write(which * copyRegion, copy));
        KOPA_TRY(file->sync());
    }
    return {};
}

} // namespace kopa
