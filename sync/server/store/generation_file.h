#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <cstdint>

namespace kopa::server {

/// The store's generation: 16 random bytes in a file beside the database, so that no backup of the database
/// holds them. A database that is older than what the file remembers (another stamp, or fewer commits) was
/// restored, and gets a new generation, by which devices learn that they have to send again what is missing.
class GenerationFile
{
public:
    /// What the database says of itself.
    struct Trace
    {
        QByteArray stamp; ///< 16 random bytes, renewed at each opening
        std::uint64_t commits = 0;
    };

    explicit GenerationFile(const QString &path) : m_path(path) {}

    /// Reads the file, or makes it. The caller writes newStamp() into the database, then calls settle().
    Result<void> open(const Trace &database);
    Result<void> settle();
    /// Remembers the database's newest commit, at most once a second unless asked to do it now.
    Result<void> remember(std::uint64_t commits, bool now = false);

    const QByteArray &generation() const { return m_generation; }
    const QByteArray &newStamp() const { return m_stamp; }

private:
    Result<void> write();

    QString m_path;
    QByteArray m_generation;
    QByteArray m_stamp;
    QByteArray m_formerStamp; ///< holds as well, until the database has the new one
    std::uint64_t m_commits = 0;
    std::chrono::steady_clock::time_point m_written;
};

} // namespace kopa::server
