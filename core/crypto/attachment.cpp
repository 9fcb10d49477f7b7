#include "attachment.h"

#include "cbor.h"
#include "padding.h"

#include <QtEndian>

#include <algorithm>
#include <sodium.h>

namespace kopa::crypto {

namespace {

constexpr std::uint64_t contentKeyNumber = 5;
constexpr qsizetype tagBytes = attachmentPiece - attachmentPlainPiece;
static_assert(tagBytes == crypto_aead_xchacha20poly1305_ietf_ABYTES);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// Bytes of a file as it travels, before it is sealed.
std::int64_t paddedSize(std::int64_t size)
{
    return padmeLength(std::max<std::int64_t>(size, 1));
}

/// The same key seals the same content only, so that a counter is as good a nonce as any.
std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonceOf(std::uint64_t index)
{
    std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES> nonce = {};
    qToBigEndian(index, nonce.data() + nonce.size() - sizeof index);
    return nonce;
}

QByteArray pieceContext(const SpaceId &space, std::uint64_t index, std::int64_t size)
{
    CborWriter writer;
    writer.array(3).id(space).unsignedInteger(index).unsignedInteger(std::uint64_t(size));
    return domainPrefix(Domain::AttachmentPiece) + writer.result();
}

} // namespace

struct RunningHash::State
{
    crypto_generichash_state hash;
};

RunningHash::RunningHash(Domain domain, const QByteArray &key) : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hash, raw(key), std::size_t(key.size()), Hash::size);
    add(domainPrefix(domain));
}

RunningHash::RunningHash(RunningHash &&) noexcept = default;

RunningHash::~RunningHash()
{
    if (m_state)
        sodium_memzero(&m_state->hash, sizeof m_state->hash);
}

void RunningHash::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->hash, raw(bytes), std::size_t(bytes.size()));
}

Hash RunningHash::result() const
{
    State copy = *m_state;
    Hash digest;
    crypto_generichash_final(&copy.hash, digest.data.data(), Hash::size);
    sodium_memzero(&copy, sizeof copy);
    return digest;
}

std::uint64_t attachmentPieces(std::int64_t size)
{
    return std::uint64_t((paddedSize(size) + attachmentPlainPiece - 1) / attachmentPlainPiece);
}

qsizetype attachmentPieceSize(std::int64_t size, std::uint64_t index)
{
    const std::int64_t from = std::int64_t(index) * attachmentPlainPiece;
    return qsizetype(std::clamp<std::int64_t>(paddedSize(size) - from, 0, attachmentPlainPiece)) + tagBytes;
}

RunningHash attachmentContentHash(const SpaceKey &key, const SpaceId &space)
{
    const SpaceKey subkey = SpaceKey::make([&](unsigned char *bytes) {
        crypto_kdf_derive_from_key(bytes, SpaceKey::size, contentKeyNumber, "attachmt", key.data());
    });
    QByteArray secret = subkey.reveal();
    RunningHash content(Domain::AttachmentKey, secret);
    wipe(secret);
    content.add(space.toByteArray());
    return content;
}

AttachmentKey attachmentKeyOf(const RunningHash &content)
{
    const Hash digest = content.result();
    return AttachmentKey::make(
        [&](unsigned char *bytes) { std::memcpy(bytes, digest.data.data(), AttachmentKey::size); });
}

Hash attachmentPieceHash(const QByteArray &sealed)
{
    return hash(Domain::AttachmentPieceHash, sealed);
}

AttachmentId attachmentId(const SpaceId &space, const QList<Hash> &pieces)
{
    QByteArray all = space.toByteArray();
    for (const Hash &piece : pieces)
        all += piece.toByteArray();
    return {hash(Domain::Attachment, all).data};
}

QByteArray sealAttachmentPiece(const QByteArray &content, const AttachmentKey &key, const SpaceId &space,
                               std::uint64_t index, std::int64_t size)
{
    const qsizetype sealedSize = attachmentPieceSize(size, index);
    QByteArray plain = content.leftJustified(sealedSize - tagBytes, '\0', true);
    const QByteArray context = pieceContext(space, index, size);
    QByteArray sealed(sealedSize, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(sealed.data()), nullptr, raw(plain), std::size_t(plain.size()),
        raw(context), std::size_t(context.size()), nullptr, nonceOf(index).data(), key.data());
    wipe(plain);
    return sealed;
}

Result<QByteArray> openAttachmentPiece(const QByteArray &sealed, const AttachmentKey &key,
                                       const SpaceId &space, std::uint64_t index, std::int64_t size)
{
    if (sealed.size() != attachmentPieceSize(size, index) || index >= attachmentPieces(size))
        return ErrorCode::DecryptionFailed;
    const QByteArray context = pieceContext(space, index, size);
    QByteArray plain(sealed.size() - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(plain.data()), nullptr,
                                                   nullptr, raw(sealed), std::size_t(sealed.size()),
                                                   raw(context), std::size_t(context.size()),
                                                   nonceOf(index).data(), key.data()) != 0)
        return ErrorCode::DecryptionFailed;
    const std::int64_t left = size - std::int64_t(index) * attachmentPlainPiece;
    plain.truncate(qsizetype(std::clamp<std::int64_t>(left, 0, plain.size())));
    return plain;
}

QByteArray attachmentReceipt(const SpaceId &space, const AttachmentId &id, std::uint64_t pieces)
{
    QByteArray count(sizeof pieces, Qt::Uninitialized);
    qToBigEndian(pieces, count.data());
    return space.toByteArray() + id.toByteArray() + count;
}

} // namespace kopa::crypto
