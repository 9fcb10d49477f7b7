#pragma once

#include "core/crypto/attachment.h"
#include "core/result/result.h"

#include <QList>

#include <cstdint>
#include <optional>

namespace kopa::server {

/// How a space stands with whoever runs the server.
struct SpaceStanding
{
    bool frozen = false;                ///< nobody writes to it
    bool deleted = false;               ///< for good: what it was named is all that is left, or will be
    std::optional<std::uint64_t> quota; ///< bytes; nothing: as all others
    std::uint64_t envelopeBytes = 0;
    std::uint64_t fileBytes = 0; ///< of all pieces that are kept

    std::uint64_t bytes() const { return envelopeBytes + fileBytes; }
};

/// What an operator sees of a space; none of it can be read.
struct SpaceFigures
{
    crypto::SpaceId id;
    SpaceStanding standing;
    std::uint64_t envelopes = 0;
    std::uint64_t devices = 0; ///< active and waiting
    std::uint64_t files = 0;   ///< whole
    std::uint64_t uploads = 0; ///< on their way
    std::uint64_t lastDay = 0; ///< of a present device's last contact, in days since 1970; 0: none yet
};

/// What the store counts of spaces and their devices, and what whoever runs the server sets; part of a
/// transaction.
class SpaceAccounts
{
public:
    virtual ~SpaceAccounts() = default;

    /// Of a space that was never here: as of a fresh one.
    virtual Result<SpaceStanding> standing(const crypto::SpaceId &space) = 0;
    /// Bytes that a device has brought to a space and that are kept.
    virtual Result<std::uint64_t> bytesOf(const crypto::SpaceId &space, const crypto::DeviceId &device) = 0;
    /// Bytes of a file that were just added count for the device that began it.
    virtual Result<void> chargeFile(const crypto::SpaceId &space, const crypto::AttachmentId &id,
                                    const crypto::DeviceId &device, std::uint64_t bytes) = 0;
    /// A device was here, on this day since 1970.
    virtual Result<void> noteContact(const crypto::DeviceId &device, std::uint64_t day) = 0;

    /// By rising id, after this one; none of those that are gone.
    virtual Result<QList<SpaceFigures>> figures(const crypto::SpaceId &after, std::uint64_t count) = 0;
    /// NotFound for a space that is not here; so the others.
    virtual Result<void> setFrozen(const crypto::SpaceId &space, bool frozen) = 0;
    virtual Result<void> setQuota(const crypto::SpaceId &space, std::optional<std::uint64_t> bytes) = 0;
    /// From now on it is gone for everybody; eraseDeleted() takes its content away.
    virtual Result<void> deleteSpace(const crypto::SpaceId &space) = 0;
    /// Takes away so many rows at most of deleted spaces, which are in no file afterwards; true while there
    /// is more.
    virtual Result<bool> eraseDeleted(std::uint64_t rows) = 0;
    /// Takes away so many pieces at most of files and checkpoints that are not whole and did not grow since
    /// `before` (seconds since 1970); true while there is more.
    virtual Result<bool> dropStale(std::uint64_t before, std::uint64_t pieces) = 0;
};

} // namespace kopa::server
