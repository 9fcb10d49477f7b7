#pragma once

#include "device_keys.h"
#include "role.h"

#include <QList>

#include <variant>

namespace kopa::sync {

/// At most this many bytes of a member entry and of a claim.
inline constexpr qsizetype maximumMemberEntry = 64 * 1024;
inline constexpr qsizetype maximumClaim = 1024;
/// At most this many devices get a key in one entry.
inline constexpr std::uint64_t maximumWraps = 256;

/// The first entry of a space: its creator, the first coordinator, and 16 random bytes.
struct GenesisAction
{
    PublicDevice creator;
    QByteArray random;
};

/// Admits whoever proves to hold an invitation's secret.
struct InviteAction
{
    VerifyKey sign;
    BoxPublicKey box;
    Role role = Role::Reader;
    std::int64_t expires = 0; ///< seconds since 1970; 0 is never
    std::uint32_t epoch = 0;  ///< of the wrapped key
    QByteArray wrappedKey;    ///< the space key for the holder of a room invitation; else empty
};

/// Makes an invitation that nobody has used void.
struct RevokeInviteAction
{
    VerifyKey sign;
};

/// Names a new space key and hands it to the members' devices.
struct EpochAction
{
    struct Wrap
    {
        DeviceId device;
        QByteArray key;
    };
    std::uint32_t epoch = 0;
    KeyId key;
    QList<Wrap> wraps;
};

/// An action of a newer version: kept in the chain, without effect here.
struct UnknownAction
{
    std::uint64_t kind = 0;
};

using MemberAction =
    std::variant<GenesisAction, InviteAction, RevokeInviteAction, EpochAction, UnknownAction>;

/// One signed step of a space's member log. Byte form: PROTOCOL.md, "Member entries".
struct MemberEntry
{
    static constexpr std::uint64_t currentVersion = 1;

    SpaceId space; ///< zero in the genesis
    std::uint64_t seq = 0;
    Hash previous; ///< memberEntryHash of the one before; zero in the genesis
    DeviceId author;
    std::int64_t time = 0; ///< milliseconds since 1970, by the author's clock
    MemberAction action;

    QByteArray payload; ///< the signed bytes, as received
    Signature signature;
};

/// The entry's bytes: the payload made of its fields, signed by its author.
QByteArray signMemberEntry(const MemberEntry &entry, const crypto::SigningKey &author);

/// Reads the form only; MemberLog checks what it means. Malformed, TooLarge or AnswerVersion.
Result<MemberEntry> parseMemberEntry(const QByteArray &bytes);

/// By which the next entry and every envelope refer to this one.
Hash memberEntryHash(const QByteArray &bytes);

/// The space that a genesis entry founds.
SpaceId spaceIdOf(const MemberEntry &genesis);

} // namespace kopa::sync
