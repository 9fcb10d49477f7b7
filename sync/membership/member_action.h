#pragma once

#include "device_keys.h"
#include "role.h"

#include <QList>

#include <variant>

namespace kopa::sync {

using crypto::PersonId;

/// At most this many devices are active in one space, and get a key in one entry.
inline constexpr std::uint64_t maximumActiveDevices = 1024;
inline constexpr qsizetype maximumWrappedKey = 256;

/// The first entry of a space: its creator, the first coordinator, and 16 random bytes.
struct GenesisAction
{
    PublicDevice creator;
    PersonId person;
    QByteArray random;

    bool operator==(const GenesisAction &) const = default;
};

/// Admits whoever proves to hold an invitation's secret, as a device of a person, new or known.
struct InviteAction
{
    VerifyKey sign;
    BoxPublicKey box;
    PersonId person;
    Role role = Role::Reader;
    std::int64_t expires = 0; ///< seconds since 1970; 0 is never
    std::uint32_t epoch = 0;  ///< the newest one, to which the wrapped key belongs
    QByteArray wrappedKey;    ///< room: the space key for whoever holds the secret; remote: empty

    bool operator==(const InviteAction &) const = default;
    bool isRemote() const { return wrappedKey.isEmpty(); }
};

/// Makes an invitation that nobody has used void.
struct RevokeInviteAction
{
    VerifyKey sign;

    bool operator==(const RevokeInviteAction &) const = default;
};

/// Names a new space key and hands it to every active device.
struct EpochAction
{
    struct Wrap
    {
        DeviceId device;
        QByteArray key;

        bool operator==(const Wrap &) const = default;
    };
    std::uint32_t epoch = 0;
    KeyId key;
    QByteArray previous; ///< the former key sealed under a subkey of this one (open), or empty (closed)
    QList<Wrap> wraps;   ///< by rising device id

    bool operator==(const EpochAction &) const = default;
};

/// The last envelope of a device that counts by itself; what it wrote after is kept apart.
struct CutOff
{
    DeviceId device;
    std::uint64_t seq = 0; ///< 0: none
    Hash hash;             ///< envelopeHash; zero with seq 0

    bool operator==(const CutOff &) const = default;
};

/// Takes devices out. A device without a cut-off of its own is cut off before its first envelope.
struct RemoveAction
{
    QList<DeviceId> devices; ///< rising
    QList<CutOff> cuts;      ///< by rising device id

    bool operator==(const RemoveAction &) const = default;
};

/// Gives a person, with all their devices but printed codes, another role.
struct RoleAction
{
    PersonId person;
    Role role = Role::Reader;
    QList<CutOff> cuts; ///< only when the person may not write any more

    bool operator==(const RoleAction &) const = default;
};

/// Admits a device that needs no invitation: another one of a person, a printed recovery code, or a member of
/// another space.
struct AdmitAction
{
    PublicDevice device;
    PersonId person;
    Role role = Role::Reader;
    bool recovery = false;
    std::uint32_t epoch = 0; ///< the newest one
    QByteArray wrappedKey;

    bool operator==(const AdmitAction &) const = default;
};

/// Lets a device in that joined from afar, after two people have compared codes.
struct ConfirmAction
{
    DeviceId device;
    std::uint32_t epoch = 0; ///< the newest one
    QByteArray wrappedKey;

    bool operator==(const ConfirmAction &) const = default;
};

/// Ends a fork: says that this list is the one, and names the head of the other.
struct ResolveAction
{
    std::uint64_t seq = 0;
    Hash hash;

    bool operator==(const ResolveAction &) const = default;
};

/// An action of a newer version: kept in the chain, without effect here.
struct UnknownAction
{
    std::uint64_t kind = 0;

    bool operator==(const UnknownAction &) const = default;
};

using MemberAction = std::variant<GenesisAction, InviteAction, RevokeInviteAction, EpochAction, RemoveAction,
                                  RoleAction, AdmitAction, ConfirmAction, ResolveAction, UnknownAction>;

/// Writes kind and action, the last two fields of an entry.
void writeAction(crypto::CborWriter &writer, const MemberAction &action);
/// Reads what writeAction wrote. An unknown kind must be an array in good form; what it holds is not looked
/// at.
MemberAction readAction(crypto::CborReader &reader);

} // namespace kopa::sync
