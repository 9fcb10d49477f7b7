#pragma once

#include "blobs.h"

#include <memory>

namespace kopa::server {

/// Where the pieces of files lie: in the database, or, from a size on, in blobs whose names the database
/// holds.
class PieceShelf
{
public:
    PieceShelf() = default;
    /// `from`: bytes of the smallest piece that becomes a blob.
    PieceShelf(std::unique_ptr<Blobs> blobs, qsizetype from) : m_blobs(std::move(blobs)), m_from(from) {}

    /// What a row says of a piece: its bytes, or the name of the blob that has them.
    struct Placed
    {
        QByteArray bytes;
        QByteArray blob;
    };
    /// One for each piece; blobs are there before this returns, and so before their rows are committed.
    Result<QList<Placed>> place(const crypto::SpaceId &space, const QList<QByteArray> &pieces) const;
    /// NotFound when the blob is gone, or blobs are not set up any more.
    Result<QByteArray> take(const crypto::SpaceId &space, const Placed &placed) const;

    Blobs *blobs() const { return m_blobs.get(); }

private:
    std::unique_ptr<Blobs> m_blobs;
    qsizetype m_from = 0;
};

} // namespace kopa::server
