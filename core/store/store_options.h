#pragma once

#include "core/crypto/keys.h"
#include "keyring.h"

#include <functional>
#include <memory>

namespace kopa {

/// How a store is opened. The defaults are what people run; tests give a clock and an SQLite VFS of their
/// own.
struct StoreOptions
{
    bool create = true;
    QByteArray vfs = {};
    /// Seals the store's files, above `vfs`. Without it they are plain: for tests and a benchmark's floor
    /// only.
    std::optional<crypto::StoreKey> key = {};
    /// Milliseconds since 1970; null is the system's clock.
    std::function<std::int64_t()> wallClock = {};
    /// Where own heads are kept beside the store, so that a copy or an old state is known as one; null: not.
    std::shared_ptr<Keyring> keyring = {};
};

} // namespace kopa
