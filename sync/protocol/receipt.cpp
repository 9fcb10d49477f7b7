#include "receipt.h"

#include <QtEndian>

namespace kopa::sync {

using namespace crypto;

static QByteArray receiptInput(const SpaceId &space, std::uint64_t place, const Hash &hash)
{
    QByteArray placeBytes(8, Qt::Uninitialized);
    qToBigEndian(place, placeBytes.data());
    return space.toByteArray() + placeBytes + hash.toByteArray();
}

static Domain domainOf(ReceiptKind kind)
{
    return kind == ReceiptKind::Entry ? Domain::Receipt : Domain::ClaimReceipt;
}

QByteArray signReceipt(ReceiptKind kind, const SpaceId &space, std::uint64_t place, const Hash &hash,
                       const SigningKey &server)
{
    return sign(domainOf(kind), receiptInput(space, place, hash), server).toByteArray();
}

bool verifyReceipt(ReceiptKind kind, const SpaceId &space, std::uint64_t place, const Hash &hash,
                   const QByteArray &receipt, const VerifyKey &server)
{
    const auto signature = Signature::from(receipt);
    return signature && verify(domainOf(kind), receiptInput(space, place, hash), *signature, server);
}

QList<Receipted> withoutReceipts(const QList<QByteArray> &items)
{
    QList<Receipted> result;
    for (const QByteArray &item : items)
        result.append(Receipted(item));
    return result;
}

QList<QByteArray> bytesOf(const QList<Receipted> &items)
{
    QList<QByteArray> result;
    for (const Receipted &item : items)
        result.append(item.bytes);
    return result;
}

void writeReceipted(crypto::CborWriter &writer, const QList<Receipted> &items)
{
    writer.array(std::uint64_t(items.size()));
    for (const Receipted &item : items)
        writer.array(2).bytes(item.bytes).bytes(item.receipt);
}

QList<Receipted> readReceipted(crypto::CborReader &reader, std::uint64_t count)
{
    /// Member entries and claims; their own readers bound them tighter.
    constexpr qsizetype maximumItem = 256 * 1024;
    QList<Receipted> items;
    for (auto left = reader.array(count); left > 0 && !reader.failed(); --left) {
        Receipted item;
        reader.exactArray(2);
        item.bytes = reader.bytes(maximumItem);
        item.receipt = reader.bytes(crypto::Signature::size);
        if (!item.receipt.isEmpty() && item.receipt.size() != qsizetype(crypto::Signature::size))
            reader.fail();
        items.append(item);
    }
    return items;
}

} // namespace kopa::sync
