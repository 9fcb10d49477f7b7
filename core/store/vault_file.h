#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3_file;
struct sqlite3_vfs;

namespace kopa {

/// A file beside the store, or the store's own as it lies on the disk, through the VFS that the store uses:
/// what holds for one disk holds for both. For its owner's eyes only. Closed, and its lock given back, with
/// the object. InputOutput, DiskFull, StoreUnwritable.
class VaultFile
{
public:
    enum class Mode {
        Reading, ///< an existing file, which cannot be changed by this
        Existing,
        Make
    };

    /// `vfs` names an SQLite VFS; empty is the system's. NotFound without such a file.
    static Result<std::unique_ptr<VaultFile>> open(const QString &path, const QByteArray &vfs, Mode mode);
    static Result<bool> exists(const QString &path, const QByteArray &vfs);
    /// Removes it, its folder synced; success when there is none.
    static Result<void> remove(const QString &path, const QByteArray &vfs);
    ~VaultFile();
    VaultFile(const VaultFile &) = delete;
    VaultFile &operator=(const VaultFile &) = delete;

    /// Takes the lock that SQLite takes to write. StoreInUse.
    Result<void> lock();
    /// Takes the lock that SQLite takes to read: nobody writes meanwhile. StoreInUse.
    Result<void> lockShared();
    /// Exactly this many bytes; zeros past the end.
    Result<QByteArray> read(std::int64_t at, qsizetype count) const;
    Result<void> write(std::int64_t at, const QByteArray &bytes);
    Result<void> truncate(std::int64_t size);
    /// The folder too, when the file was made.
    Result<void> sync();
    Result<std::int64_t> size() const;

    sqlite3_file *handle() const { return m_file; }
    /// A result for a code of SQLite's.
    Result<void> result(int code) const;

private:
    explicit VaultFile(const QString &path);
    QString m_path;
    std::unique_ptr<char[]> m_memory;
    const char *m_name = nullptr;
    sqlite3_file *m_file = nullptr;
};

} // namespace kopa
