#pragma once

#include "core/result/result.h"

#include <optional>

namespace kopa {

/// The system's keyring, as the store and syncing use it: small secrets by name, which the operating system
/// guards. Calls may block while the system asks the person; never from the interface's thread.
class Keyring
{
public:
    virtual ~Keyring() = default;

    /// Nothing when the keyring certainly has no such entry. KeyringMissing without a keyring, KeyringLocked
    /// when it is locked or refuses. A locked keyring may say "no such entry": never make keys on that alone.
    virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    virtual Result<void> remove(const QString &name) = 0;
};

} // namespace kopa
