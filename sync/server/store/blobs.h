#pragma once

#include "core/crypto/keys.h"
#include "core/result/result.h"

#include <QList>

#include <chrono>

namespace kopa::server {

/// Keeps sealed pieces of files outside the database. A name is given once and its bytes never change, so a
/// database that was taken back, or a copy of it, finds what it names or nothing. For any thread.
class Blobs
{
public:
    static constexpr qsizetype nameBytes = 16; ///< random

    virtual ~Blobs() = default;

    struct Blob
    {
        QByteArray name;
        QByteArray bytes;
    };

    /// Keeps them, durably, before it returns. DiskFull, InputOutput.
    virtual Result<void> put(const crypto::SpaceId &space, const QList<Blob> &blobs) = 0;
    /// NotFound, InputOutput.
    virtual Result<QByteArray> get(const crypto::SpaceId &space, const QByteArray &name) const = 0;
    /// One that is not there is gone already. InputOutput.
    virtual Result<void> remove(const crypto::SpaceId &space, const QByteArray &name) = 0;
    /// The spaces that have any.
    virtual Result<QList<crypto::SpaceId>> spaces() const = 0;
    /// Names of those that were there before.
    virtual Result<QList<QByteArray>> namesIn(const crypto::SpaceId &space,
                                              std::chrono::system_clock::time_point before) const = 0;
};

} // namespace kopa::server
