#pragma once

#include "core/crypto/store_seal.h"
#include "vault.h"

namespace kopa {

/// The content of kopa.keys: how the store beside it stands, and the store's key wrapped for each way to
/// unlock.
struct KeySlots
{
    enum class State {
        Plain = 0,    ///< the store is still to be sealed
        Sealed = 1,   ///< the store is sealed under this key
        Finishing = 2 ///< the sealed copy beside the store is the store, and is to be put in its place
    };
    struct PassphraseSlot
    {
        crypto::SlotSalt salt;
        QByteArray wrapped;
        bool operator==(const PassphraseSlot &) const = default;
    };

    State state = State::Sealed;
    crypto::StoreKeyCheck check; ///< of the key that the slots wrap
    std::optional<PassphraseSlot> passphrase;
    std::optional<QByteArray> keyring;
    bool operator==(const KeySlots &) const = default;

    QByteArray encoded() const;
    /// SealDamaged, StoreTooNew.
    static Result<KeySlots> decoded(const QByteArray &bytes);

    /// Wraps the key for a way to unlock, in place of what was there. PassphraseShort; Internal without the
    /// memory for it.
    Result<void> set(const crypto::StoreKey &key, const Unlock &unlock);
    /// PassphraseWrong, KeyringMissing. A passphrase costs the same whether there is a slot for it or not.
    Result<crypto::StoreKey> open(const Unlock &unlock) const;

    /// As the file keeps it: twice, each with a counter and a checksum. Nothing when there is no file, or
    /// none that is whole beside a plain store. SealDamaged when neither is whole.
    static Result<std::optional<KeySlots>> read(const QString &folder, const QByteArray &vfs);
    /// Replaces both, one after the other, each on the disk before the next: a kill leaves the old or the
    /// new, and what was replaced is overwritten.
    Result<void> write(const QString &folder, const QByteArray &vfs) const;
    /// Writes these slots again when the two in the file are not alike.
    Result<void> mend(const QString &folder, const QByteArray &vfs) const;
    /// A whole file with this content.
    static QByteArray fileOf(std::uint64_t counter, const QByteArray &content);
    /// The content of the newer whole copy in the bytes of a file. SealDamaged.
    static Result<QByteArray> contentOf(const QByteArray &file);
};

} // namespace kopa
