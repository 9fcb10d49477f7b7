#pragma once

#include "core/crypto/attachment.h"
#include "core/crypto/hash.h"
#include "core/result/result.h"
#include "sync/protocol/exchange.h"

#include <QList>

#include <cstdint>

namespace kopa::server {

/// An envelope and what the store says of it.
struct EnvelopeRow
{
    std::uint64_t position = 0;
    sync::EnvelopeMark mark;
    QByteArray bytes;
};

/// A file and what the store says of it.
struct FileRow
{
    std::uint64_t number = 0;
    crypto::AttachmentId id;
    std::uint64_t pieces = 0;
    std::uint64_t held = 0;
    std::uint64_t bytes = 0;
    bool whole = false;
};

/// What is stored, row by row, for whoever looks whether it holds together; part of a transaction.
class StoreRows
{
public:
    virtual ~StoreRows() = default;

    /// By rising position, after this one.
    virtual Result<QList<EnvelopeRow>> envelopeRows(const crypto::SpaceId &space, std::uint64_t after,
                                                    std::uint64_t count) = 0;
    /// By rising number, after this one.
    virtual Result<QList<FileRow>> fileRows(const crypto::SpaceId &space, std::uint64_t after,
                                            std::uint64_t count) = 0;
};

} // namespace kopa::server
