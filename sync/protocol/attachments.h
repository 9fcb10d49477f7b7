#pragma once

#include "core/crypto/attachment.h"
#include "exchange.h"

namespace kopa::sync {

/// The body of `POST /v1/attachments`: one step with the files of one space. Pieces go in order, so many in a
/// request as its sender likes: a cut line costs one request.
struct AttachmentsRequest
{
    static constexpr std::uint64_t currentVersion = 1;
    enum class Step {
        Put = 1,   ///< `pieces`: the file's pieces from `index` on; none asks how far the server has come
        Fetch = 2, ///< pieces from `index` on, as many as fit into `limitBytes`, one at least
    };

    QByteArray nonce = {}; ///< 8 random bytes
    crypto::SpaceId space = {};
    Step step = Step::Put;
    crypto::AttachmentId attachment = {};
    std::uint64_t count = 0; ///< pieces that the whole file has; to fetch it: 0
    std::uint64_t index = 0;
    std::uint64_t limitBytes = 0; ///< to put: 0
    QList<QByteArray> pieces = {};

    bool operator==(const AttachmentsRequest &) const = default;
    QByteArray encode() const;
    /// Malformed, TooLarge or AnswerVersion.
    static Result<AttachmentsRequest> parse(const QByteArray &bytes);
};

/// The answer to it with status 200.
struct AttachmentsAnswer
{
    static constexpr std::uint64_t currentVersion = 1;

    QByteArray generation; ///< 16 bytes
    std::int64_t serverTime = 0;
    QByteArray challenge;
    QString status;            ///< empty, or why nothing was done: "not_member", "not_found", "read_only",
                               ///< "quota_reached", "malformed" for pieces that are not that file
    std::uint64_t next = 0;    ///< how many pieces, from the first, the server holds
    std::uint64_t fetched = 0; ///< other devices than the asking one that have fetched the last piece
    std::optional<crypto::Signature> receipt; ///< once it holds all of them
    QList<QByteArray> pieces;

    bool operator==(const AttachmentsAnswer &) const = default;
    QByteArray encode() const;
    /// Malformed, AnswerTooLarge or AnswerVersion.
    static Result<AttachmentsAnswer> parse(const QByteArray &bytes);
};

/// Pieces in one request or answer at most.
inline constexpr std::uint64_t maximumAttachmentBatch = 64;

crypto::Signature signAttachmentReceipt(const crypto::SpaceId &space, const crypto::AttachmentId &id,
                                        std::uint64_t pieces, const crypto::SigningKey &server);
bool verifyAttachmentReceipt(const crypto::SpaceId &space, const crypto::AttachmentId &id,
                             std::uint64_t pieces, const crypto::Signature &receipt,
                             const crypto::VerifyKey &server);

} // namespace kopa::sync
