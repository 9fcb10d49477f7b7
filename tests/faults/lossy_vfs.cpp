#include "lossy_vfs.h"

#include <cstring>
#include <sqlite3.h>

namespace kopa::faults {

namespace {

constexpr int longestName = 512;

/// What SQLite holds of an open file; it gives the memory.
struct OpenFile
{
    sqlite3_file base;
    LossyDisk *disk;
    char name[longestName + 1];

    QString key() const { return QString::fromUtf8(name); }
};

OpenFile &open(sqlite3_file *file)
{
    return *reinterpret_cast<OpenFile *>(file);
}

LossyDisk &diskOf(sqlite3_vfs *vfs)
{
    return *static_cast<LossyDisk *>(vfs->pAppData);
}

int code(LossyDisk::Outcome outcome, int whenDead)
{
    switch (outcome) {
    case LossyDisk::Outcome::Done:
        return SQLITE_OK;
    case LossyDisk::Outcome::Full:
        return SQLITE_FULL;
    case LossyDisk::Outcome::WriteError:
        return SQLITE_IOERR_WRITE;
    case LossyDisk::Outcome::SyncError:
        return SQLITE_IOERR_FSYNC;
    case LossyDisk::Outcome::Dead:
        break;
    }
    return whenDead;
}

int closeFile(sqlite3_file *)
{
    return SQLITE_OK;
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 at)
{
    OpenFile &self = open(file);
    if (!self.disk->exists(self.key()))
        return SQLITE_IOERR_READ;
    const bool all = self.disk->read(self.key(), at, static_cast<char *>(into), count);
    return all ? SQLITE_OK : SQLITE_IOERR_SHORT_READ;
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    OpenFile &self = open(file);
    return code(self.disk->write(self.key(), at, {static_cast<const char *>(bytes), count}),
                SQLITE_IOERR_WRITE);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    OpenFile &self = open(file);
    return code(self.disk->truncate(self.key(), size), SQLITE_IOERR_TRUNCATE);
}

int syncFile(sqlite3_file *file, int)
{
    OpenFile &self = open(file);
    return code(self.disk->sync(self.key()), SQLITE_IOERR_FSYNC);
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    *size = open(file).disk->size(open(file).key());
    return SQLITE_OK;
}

int lockFile(sqlite3_file *, int)
{
    return SQLITE_OK;
}

int checkReservedLock(sqlite3_file *, int *held)
{
    *held = 0;
    return SQLITE_OK;
}

int controlFile(sqlite3_file *, int, void *)
{
    return SQLITE_NOTFOUND;
}

int sectorSize(sqlite3_file *)
{
    return 4096;
}

/// As SQLite believes of the disks that people have: a write changes no byte beside it.
int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

constexpr sqlite3_io_methods methods = {
    1,        closeFile, readFile,          writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile, lockFile,  checkReservedLock, controlFile, sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,   nullptr,           nullptr,     nullptr};

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given)
{
    OpenFile &self = open(file);
    self.base.pMethods = nullptr;
    if (!name || std::strlen(name) > longestName)
        return SQLITE_CANTOPEN;
    self.disk = &diskOf(vfs);
    std::strcpy(self.name, name);
    if (!self.disk->exists(self.key())) {
        if (!(flags & SQLITE_OPEN_CREATE))
            return SQLITE_CANTOPEN;
        self.disk->create(self.key());
    }
    self.base.pMethods = &methods;
    if (given)
        *given = flags;
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int)
{
    const QString key = QString::fromUtf8(name);
    if (!diskOf(vfs).exists(key))
        return SQLITE_IOERR_DELETE_NOENT;
    return code(diskOf(vfs).remove(key), SQLITE_IOERR_DELETE);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int, int *there)
{
    *there = diskOf(vfs).exists(QString::fromUtf8(name));
    return SQLITE_OK;
}

int fullName(sqlite3_vfs *, const char *name, int room, char *into)
{
    if (int(std::strlen(name)) >= room)
        return SQLITE_CANTOPEN;
    std::strcpy(into, name);
    return SQLITE_OK;
}

} // namespace

LossyVfs::LossyVfs(LossyDisk &disk)
    : m_name("lossy-" + QByteArray::number(quintptr(&disk), 16)), m_vfs(std::make_unique<sqlite3_vfs>())
{
    // Time and chance are the system's; everything that touches files is the disk's.
    *m_vfs = *sqlite3_vfs_find(nullptr);
    m_vfs->pNext = nullptr;
    m_vfs->szOsFile = sizeof(OpenFile);
    m_vfs->mxPathname = longestName;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = &disk;
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = accessFile;
    m_vfs->xFullPathname = fullName;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

LossyVfs::~LossyVfs()
{
    sqlite3_vfs_unregister(m_vfs.get());
}

} // namespace kopa::faults
