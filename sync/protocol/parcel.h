#pragma once

#include "attachments.h"
#include "slots.h"

#include <variant>

namespace kopa::sync {

/// What a parcel says of itself first.
struct ParcelHeader
{
    crypto::SpaceId network; ///< its common space
    crypto::DeviceId from;
    std::int64_t time = 0; ///< milliseconds since 1970

    bool operator==(const ParcelHeader &) const = default;
};

/// A space whose blocks follow: the member list as far as its server has receipted it, and how far the sender
/// has each device's envelopes.
struct ParcelSpace
{
    crypto::SpaceId space;
    QList<Receipted> entries;
    QList<Receipted> claims;
    QList<EnvelopeMark> heads; ///< the hashes are zero

    bool operator==(const ParcelSpace &) const = default;
};

struct ParcelEnvelopes
{
    QList<QByteArray> envelopes; ///< each device's in order

    bool operator==(const ParcelEnvelopes &) const = default;
};

struct ParcelSlots
{
    QList<SlotPut> slots;

    bool operator==(const ParcelSlots &) const = default;
};

/// Pieces of a file in a row.
struct ParcelPieces
{
    crypto::AttachmentId attachment;
    std::uint64_t index = 0;
    QList<QByteArray> pieces;

    bool operator==(const ParcelPieces &) const = default;
};

using ParcelBlock = std::variant<ParcelHeader, ParcelSpace, ParcelEnvelopes, ParcelSlots, ParcelPieces>;

QByteArray encodeParcelBlock(const ParcelBlock &block);
/// Malformed, or AnswerVersion for a parcel of another version.
Result<ParcelBlock> parseParcelBlock(const QByteArray &bytes);

/// Bytes of one block at most.
inline constexpr qsizetype maximumParcelBlock = 8 * 1024 * 1024;

} // namespace kopa::sync
