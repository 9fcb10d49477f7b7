#pragma once

#include "core/crypto/cbor.h"
#include "core/crypto/hash.h"
#include "core/crypto/signing.h"

#include <QByteArray>
#include <QList>

namespace kopa::sync {

/// A member entry or a claim as it travels: its bytes, and the server's signature that this one and no other
/// has its place. What was made here and not taken by a server yet has an empty receipt.
struct Receipted
{
    QByteArray bytes;
    QByteArray receipt; ///< 64 bytes of Ed25519, or empty

    Receipted() = default;
    Receipted(QByteArray item, QByteArray proof = {}) : bytes(std::move(item)), receipt(std::move(proof)) {}
    bool operator==(const Receipted &) const = default;
};

/// Which of a space's two lists a receipt is about.
enum class ReceiptKind {
    Entry, ///< place: seq; hash: memberEntryHash
    Claim, ///< place: number in the list of claims, from 0; hash: claimHash
};

/// What a server answers for one place of a list. Deterministic, so it is made when asked for.
QByteArray signReceipt(ReceiptKind kind, const crypto::SpaceId &space, std::uint64_t place,
                       const crypto::Hash &hash, const crypto::SigningKey &server);

/// False for an empty receipt, and for any other place, hash, space, kind or server.
bool verifyReceipt(ReceiptKind kind, const crypto::SpaceId &space, std::uint64_t place,
                   const crypto::Hash &hash, const QByteArray &receipt, const crypto::VerifyKey &server);

/// Items that no server has receipted.
QList<Receipted> withoutReceipts(const QList<QByteArray> &items);
QList<QByteArray> bytesOf(const QList<Receipted> &items);

/// As they stand in messages; at most `count`.
void writeReceipted(crypto::CborWriter &writer, const QList<Receipted> &items);
QList<Receipted> readReceipted(crypto::CborReader &reader, std::uint64_t count);

} // namespace kopa::sync
