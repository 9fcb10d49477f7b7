#pragma once

#include "core/crypto/attachment.h"
#include "sync/protocol/parcel.h"

#include <QFile>

namespace kopa::sync {

/// Writes a parcel block by block, and gives it its name only once it is whole and on the disk.
class ParcelWriter
{
public:
    explicit ParcelWriter(const QString &path);
    ~ParcelWriter();

    /// InputOutput, DiskFull, StoreUnwritable.
    Result<void> open();
    Result<void> add(const ParcelBlock &block);
    Result<void> finish();
    std::int64_t bytes() const { return m_bytes; }

private:
    Result<void> write(const QByteArray &bytes);

    QString m_path;
    QFile m_file;
    crypto::RunningHash m_hash;
    std::int64_t m_bytes = 0;
};

/// Reads a parcel block by block, after it has seen that it is whole.
class ParcelReader
{
public:
    explicit ParcelReader(const QString &path) : m_file(path), m_path(path) {}

    /// Reads it through once: ParcelDamaged when it is cut, changed or none; ParcelNewer; InputOutput.
    Result<void> open();
    /// The next one, or nothing after the last. ParcelDamaged.
    Result<std::optional<ParcelBlock>> next();

private:
    Result<QByteArray> read(qint64 count);
    Error damaged() const;

    QFile m_file;
    QString m_path;
};

} // namespace kopa::sync
