#include "sealed_vfs.h"

#include "sealed_journal.h"
#include "sealed_pages.h"

#include <atomic>
#include <new>
#include <sqlite3.h>
#include <variant>

namespace kopa {

/// What the files of one connection share.
struct SealedVfs::Context
{
    crypto::StoreSeal seal;
    sqlite3_vfs *below;
    bool syncFailed = false;
};

namespace {

using Content = std::variant<SealedPages, SealedJournal>;

/// What SQLite holds of an open file; it gives the memory, and behind it the memory of the file below.
struct File
{
    sqlite3_file base;
    SealedVfs::Context *context;
    sqlite3_file *below;
    Content *content;

    SealedPages *pages() const { return std::get_if<SealedPages>(content); }
    SealedJournal *journal() const { return std::get_if<SealedJournal>(content); }
};

File &opened(sqlite3_file *file)
{
    return *reinterpret_cast<File *>(file);
}

SealedVfs::Context &contextOf(sqlite3_vfs *vfs)
{
    return *static_cast<SealedVfs::Context *>(vfs->pAppData);
}

int closeFile(sqlite3_file *file)
{
    File &self = opened(file);
    delete std::exchange(self.content, nullptr);
    return self.below->pMethods->xClose(self.below);
}

int readFile(sqlite3_file *file, void *into, int count, sqlite3_int64 at)
{
    const File &self = opened(file);
    return self.pages() ? self.pages()->read(into, count, at) : self.journal()->read(into, count, at);
}

int writeFile(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at)
{
    const File &self = opened(file);
    return self.pages() ? self.pages()->write(bytes, count, at) : self.journal()->write(bytes, count, at);
}

int truncateFile(sqlite3_file *file, sqlite3_int64 size)
{
    const File &self = opened(file);
    if (self.journal())
        return self.journal()->truncate(size);
    if (size % SealedPages::pageBytes != 0)
        return SQLITE_IOERR_TRUNCATE;
    return self.below->pMethods->xTruncate(self.below, size);
}

int syncFile(sqlite3_file *file, int flags)
{
    const File &self = opened(file);
    const int code =
        self.journal() ? self.journal()->sync(flags) : self.below->pMethods->xSync(self.below, flags);
    self.context->syncFailed = self.context->syncFailed || code != SQLITE_OK;
    return code;
}

int sizeOfFile(sqlite3_file *file, sqlite3_int64 *size)
{
    const File &self = opened(file);
    if (!self.journal())
        return self.below->pMethods->xFileSize(self.below, size);
    std::int64_t bytes = 0;
    const int code = self.journal()->size(&bytes);
    *size = bytes;
    return code;
}

int lockFile(sqlite3_file *file, int level)
{
    sqlite3_file *const below = opened(file).below;
    return below->pMethods->xLock(below, level);
}

int unlockFile(sqlite3_file *file, int level)
{
    sqlite3_file *const below = opened(file).below;
    return below->pMethods->xUnlock(below, level);
}

int checkReservedLock(sqlite3_file *file, int *held)
{
    sqlite3_file *const below = opened(file).below;
    return below->pMethods->xCheckReservedLock(below, held);
}

/// A journal or temporary files of another kind would lie outside the seal.
int judgePragma(char **words)
{
    const char *const name = words[1];
    const char *const value = words[2];
    const bool journal = sqlite3_stricmp(name, "journal_mode") == 0;
    const bool temporary = sqlite3_stricmp(name, "temp_store") == 0;
    if (!value || (!journal && !temporary) || sqlite3_stricmp(value, journal ? "persist" : "memory") == 0)
        return SQLITE_NOTFOUND;
    words[0] = sqlite3_mprintf("not in a sealed store");
    return SQLITE_ERROR;
}

/// Only what tells about the file: nothing that maps it, sizes it or writes several pages at once.
int controlFile(sqlite3_file *file, int operation, void *argument)
{
    sqlite3_file *const below = opened(file).below;
    switch (operation) {
    case SQLITE_FCNTL_PRAGMA:
        return judgePragma(static_cast<char **>(argument));
    case SQLITE_FCNTL_HAS_MOVED:
    case SQLITE_FCNTL_LAST_ERRNO:
    case SQLITE_FCNTL_LOCKSTATE:
        return below->pMethods->xFileControl(below, operation, argument);
    default:
        return SQLITE_NOTFOUND;
    }
}

int sectorSize(sqlite3_file *)
{
    return SealedPages::pageBytes;
}

/// Pages and journal records are written whole and none shares its 4096 bytes with what must outlast it. No
/// other promise of the file below holds for what is sealed.
int characteristics(sqlite3_file *)
{
    return SQLITE_IOCAP_POWERSAFE_OVERWRITE;
}

constexpr sqlite3_io_methods methods = {
    1,        closeFile,  readFile,          writeFile,   truncateFile, syncFile,        sizeOfFile,
    lockFile, unlockFile, checkReservedLock, controlFile, sectorSize,   characteristics, nullptr,
    nullptr,  nullptr,    nullptr,           nullptr,     nullptr};

constexpr int kinds = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_TEMP_DB | SQLITE_OPEN_TRANSIENT_DB |
                      SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_TEMP_JOURNAL | SQLITE_OPEN_SUBJOURNAL |
                      SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;

int openFile(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *given)
{
    File &self = opened(file);
    self.base.pMethods = nullptr;
    SealedVfs::Context &context = contextOf(vfs);
    const int kind = flags & kinds;
    if (!name || (kind != SQLITE_OPEN_MAIN_DB && kind != SQLITE_OPEN_MAIN_JOURNAL))
        return SQLITE_CANTOPEN;
    self.context = &context;
    self.below = reinterpret_cast<sqlite3_file *>(&self + 1);
    if (const int code = context.below->xOpen(context.below, name, self.below, flags, given);
        code != SQLITE_OK)
        return code;
    self.content = kind == SQLITE_OPEN_MAIN_DB
                       ? new Content(std::in_place_type<SealedPages>, self.below, context.seal)
                       : new Content(std::in_place_type<SealedJournal>, self.below, context.seal);
    self.base.pMethods = &methods;
    // What was read back after a failed sync may be nowhere but in memory.
    if (self.journal() && context.syncFailed && (flags & SQLITE_OPEN_READWRITE)) {
        if (const int code = self.journal()->settle(); code != SQLITE_OK) {
            closeFile(file);
            self.base.pMethods = nullptr;
            return code;
        }
        context.syncFailed = false;
    }
    return SQLITE_OK;
}

int deleteFile(sqlite3_vfs *vfs, const char *name, int syncFolder)
{
    sqlite3_vfs *const below = contextOf(vfs).below;
    return below->xDelete(below, name, syncFolder);
}

int accessFile(sqlite3_vfs *vfs, const char *name, int flags, int *there)
{
    sqlite3_vfs *const below = contextOf(vfs).below;
    return below->xAccess(below, name, flags, there);
}

int fullName(sqlite3_vfs *vfs, const char *name, int room, char *into)
{
    sqlite3_vfs *const below = contextOf(vfs).below;
    return below->xFullPathname(below, name, room, into);
}

} // namespace

SealedVfs::SealedVfs(const crypto::StoreKey &key, const QByteArray &below)
{
    sqlite3_vfs *const base = sqlite3_vfs_find(below.isEmpty() ? nullptr : below.constData());
    if (!base)
        return;
    static std::atomic<int> count = 0;
    m_name = "kopa-sealed-" + QByteArray::number(++count);
    m_context.reset(new Context{crypto::StoreSeal(key), base});
    // Time and chance are those of the VFS below; everything that touches files is sealed.
    m_vfs = std::make_unique<sqlite3_vfs>(*base);
    m_vfs->pNext = nullptr;
    m_vfs->szOsFile = int(sizeof(File)) + base->szOsFile;
    m_vfs->zName = m_name.constData();
    m_vfs->pAppData = m_context.get();
    m_vfs->xOpen = openFile;
    m_vfs->xDelete = deleteFile;
    m_vfs->xAccess = accessFile;
    m_vfs->xFullPathname = fullName;
    sqlite3_vfs_register(m_vfs.get(), 0);
}

SealedVfs::~SealedVfs()
{
    if (m_vfs)
        sqlite3_vfs_unregister(m_vfs.get());
}

} // namespace kopa
