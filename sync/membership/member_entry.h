#pragma once

#include "member_action.h"

namespace kopa::sync {

/// At most this many bytes of a member entry: a key for every active device fits.
inline constexpr qsizetype maximumMemberEntry = 256 * 1024;

/// One signed step of a space's member log. Byte form: PROTOCOL.md, "Member entries".
struct MemberEntry
{
    static constexpr std::uint64_t currentVersion = 1;

    SpaceId space; ///< zero in the genesis
    std::uint64_t seq = 0;
    Hash previous;            ///< memberEntryHash of the one before; zero in the genesis
    std::uint64_t claims = 0; ///< how many receipted claims the author had: they stand before this entry
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
