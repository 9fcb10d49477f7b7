#pragma once

#include "store/log.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace kopa::server {

/// Looks whether what a store holds agrees with what it says of it: positions without gaps, each device's
/// chain up to its head, every hash of an envelope and of a file's piece, member lists that can be read.
/// Reads some rows at a time, so that its memory does not grow with the store.
class StoreCheck
{
public:
    /// Told each thing that is wrong, in English words.
    using Tell = std::function<void(const QString &)>;

    StoreCheck(Log &log, Tell tell) : m_log(log), m_tell(std::move(tell)) {}

    /// The store's errors; what is wrong with its content is told.
    Result<void> run();
    std::uint64_t spaces() const { return m_spaces; }
    std::uint64_t envelopes() const { return m_envelopes; }
    std::uint64_t files() const { return m_files; }

private:
    using Chains = QHash<DeviceId, sync::EnvelopeMark>;

    Result<void> checkSpace(const SpaceFigures &space);
    Result<void> checkMembers(const SpaceId &space);
    Result<void> checkEnvelopes(const SpaceFigures &space);
    void checkEnvelope(const SpaceId &space, const EnvelopeRow &row, Chains &chains);
    Result<void> checkHeads(const SpaceId &space, const Chains &chains);
    Result<void> checkFiles(const SpaceFigures &space);
    Result<void> checkFile(const SpaceId &space, const FileRow &file);
    void wrong(const SpaceId &space, const QString &what);

    Log &m_log;
    Tell m_tell;
    std::uint64_t m_spaces = 0;
    std::uint64_t m_envelopes = 0;
    std::uint64_t m_files = 0;
};

} // namespace kopa::server
