#pragma once

#include "hash.h"
#include "secret_box.h"

#include <QList>

#include <memory>

namespace kopa::crypto {

/// A file's own key, made of its content under a space's key: the same file is the same sealed bytes in one
/// space and epoch, whoever adds it, and another in every other.
using AttachmentKey = Secret<32, struct AttachmentKeyTag>;
/// Names a file on every carrier: a hash over those of its sealed pieces, which whoever keeps them can check.
using AttachmentId = Bytes<32, struct AttachmentIdTag>;

/// Bytes of a sealed piece, and of what it holds; the last one of a file may be shorter.
inline constexpr qsizetype attachmentPiece = 64 * 1024;
inline constexpr qsizetype attachmentPlainPiece = attachmentPiece - 16;
/// Bytes of a file at most.
inline constexpr std::int64_t maximumAttachment = 512LL * 1024 * 1024;
inline constexpr std::uint64_t maximumAttachmentPieces = 9'216;

/// How many pieces a file of so many bytes has, padded (Padmé) as it travels; and the bytes of one of them,
/// sealed.
std::uint64_t attachmentPieces(std::int64_t size);
qsizetype attachmentPieceSize(std::int64_t size, std::uint64_t index);

/// Hashes bytes as they come, part by part.
class RunningHash
{
public:
    RunningHash(Domain domain, const QByteArray &key);
    RunningHash(RunningHash &&) noexcept;
    ~RunningHash();
    void add(QByteArrayView bytes);
    Hash result() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Given a file's whole content, answers its key by attachmentKeyOf().
RunningHash attachmentContentHash(const SpaceKey &key, const SpaceId &space);
AttachmentKey attachmentKeyOf(const RunningHash &content);
Hash attachmentPieceHash(const QByteArray &sealed);
/// Of all pieces in order.
AttachmentId attachmentId(const SpaceId &space, const QList<Hash> &pieces);

/// Seals the piece `index`: up to attachmentPlainPiece bytes of the content, zeros after its end.
QByteArray sealAttachmentPiece(const QByteArray &content, const AttachmentKey &key, const SpaceId &space,
                               std::uint64_t index, std::int64_t size);
/// The bytes of the content that the piece holds; DecryptionFailed.
Result<QByteArray> openAttachmentPiece(const QByteArray &sealed, const AttachmentKey &key,
                                       const SpaceId &space, std::uint64_t index, std::int64_t size);

/// What a server signs when it has all pieces of a file for good.
QByteArray attachmentReceipt(const SpaceId &space, const AttachmentId &id, std::uint64_t pieces);

} // namespace kopa::crypto
