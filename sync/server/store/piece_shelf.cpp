#include "piece_shelf.h"

namespace kopa::server {

using crypto::SpaceId;

Result<QList<PieceShelf::Placed>> PieceShelf::place(const SpaceId &space,
                                                    const QList<QByteArray> &pieces) const
{
    QList<Placed> placed;
    QList<Blobs::Blob> blobs;
    for (const QByteArray &piece : pieces) {
        if (!m_blobs || piece.size() < m_from) {
            placed.append({piece, {}});
            continue;
        }
        blobs.append({crypto::randomBytes(Blobs::nameBytes), piece});
        placed.append({{}, blobs.last().name});
    }
    if (!blobs.isEmpty())
        KOPA_TRY(m_blobs->put(space, blobs));
    return placed;
}

Result<QByteArray> PieceShelf::take(const SpaceId &space, const Placed &placed) const
{
    if (placed.blob.isEmpty())
        return placed.bytes;
    if (!m_blobs)
        return ErrorCode::NotFound;
    return m_blobs->get(space, placed.blob);
}

} // namespace kopa::server
