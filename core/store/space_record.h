#pragma once

#include "core/crypto/hash.h"
#include "core/crypto/keys.h"

#include <QString>

#include <optional>

namespace kopa {

/// What a device may do in a space, as the member log says. Numbers are those of the wire.
enum class Role { None = 0, Coordinator = 1, Editor = 2, Reader = 3 };

/// What a space is for. Kept as an encrypted record inside the space; the server does not learn it. Numbers
/// are those of that record.
enum class SpaceKind {
    Network = 1,  ///< the network's common space
    Pilot = 2,    ///< one pilot's people
    Own = 3,      ///< one person's drafts: their devices only
    Provider = 4, ///< one education provider's own people
    Shared = 5,   ///< what one provider publishes to one buying municipality
};

/// The key of one epoch of a space, with its commitment.
struct EpochKey
{
    std::uint32_t epoch = 0;
    crypto::KeyId id;
    crypto::SpaceKey key;
};

/// A space as this device keeps it: its newest key, its server, and how far it has read.
struct SpaceRecord
{
    crypto::SpaceId id;
    QString name;
    SpaceKind kind = SpaceKind::Network;
    std::uint32_t epoch = 0; ///< the newest that this device has the key of
    crypto::KeyId keyId;
    std::optional<crypto::SpaceKey> key; ///< none while joining from afar waits for the codes to be compared
    Role role = Role::None;
    std::uint64_t logSeq = 0;
    crypto::Hash logHash;
    QString serverUrl;
    std::optional<crypto::VerifyKey> serverKey;
    QByteArray certificate; ///< SHA-256 of a pinned TLS certificate, or empty
    QByteArray generation;  ///< the server database's, as last seen
    std::uint64_t cursor = 0;
    std::int64_t confirmedMs =
        0;               ///< when the server last vouched for the member log; milliseconds since 1970
    bool frozen = false; ///< two receipted member logs are known: administration stands still
};

/// The setting of this device that says how many others a space had when its member list last grew.
inline QString otherDevicesSetting(const crypto::SpaceId &space)
{
    return QStringLiteral("space.other_devices.") + QString::fromLatin1(space.toHex());
}

} // namespace kopa
