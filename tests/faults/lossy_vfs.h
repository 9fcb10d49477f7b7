#pragma once

#include "lossy_disk.h"

#include <memory>

struct sqlite3_vfs;

namespace kopa::faults {

/// Shows a disk to SQLite as a VFS, as long as it lives. One connection at a time: locks are not kept.
class LossyVfs
{
public:
    explicit LossyVfs(LossyDisk &disk);
    LossyVfs(const LossyVfs &) = delete;
    LossyVfs &operator=(const LossyVfs &) = delete;
    ~LossyVfs();

    /// For StoreOptions::vfs.
    const QByteArray &name() const { return m_name; }

private:
    QByteArray m_name;
    std::unique_ptr<sqlite3_vfs> m_vfs;
};

} // namespace kopa::faults
