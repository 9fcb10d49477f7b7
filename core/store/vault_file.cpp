#include "vault_file.h"

#include <QFile>

#include <sqlite3.h>

namespace kopa {

namespace {

sqlite3_vfs *vfsNamed(const QByteArray &name)
{
    return sqlite3_vfs_find(name.isEmpty() ? nullptr : name.constData());
}

ErrorCode meaning(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreInUse;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::StoreUnwritable;
    default:
        return code == SQLITE_IOERR_DATA ? ErrorCode::StoreDamaged : ErrorCode::InputOutput;
    }
}

Result<void> resultOf(int code, const QString &path)
{
    if (code == SQLITE_OK)
        return {};
    return Error{meaning(code), {{QStringLiteral("path"), path}}};
}

} // namespace

VaultFile::VaultFile(const QString &path)
    : m_path(path), m_name(sqlite3_create_filename(path.toUtf8().constData(), "", "", 0, nullptr))
{
}

VaultFile::~VaultFile()
{
    if (m_file && m_file->pMethods)
        m_file->pMethods->xClose(m_file);
    sqlite3_free_filename(const_cast<char *>(m_name));
}

Result<std::unique_ptr<VaultFile>> VaultFile::open(const QString &path, const QByteArray &vfsName, Mode mode)
{
    sqlite3_vfs *const vfs = vfsNamed(vfsName);
    if (!vfs)
        return ErrorCode::Internal;
    KOPA_ASSIGN(const bool there, exists(path, vfsName));
    if (!there && mode != Mode::Make)
        return Error{ErrorCode::NotFound, {{QStringLiteral("path"), path}}};
    // Made before the VFS opens it, so that nobody else can read it from its first moment.
    if (!there && QFile(path).open(QIODevice::WriteOnly | QIODevice::Append))
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    std::unique_ptr<VaultFile> file(new VaultFile(path));
    file->m_memory = std::make_unique<char[]>(std::size_t(vfs->szOsFile));
    file->m_file = reinterpret_cast<sqlite3_file *>(file->m_memory.get());
    // Opened as a journal where it is made: then the first sync takes the folder along.
    const int flags =
        (mode == Mode::Reading ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) |
        (mode == Mode::Make ? SQLITE_OPEN_CREATE | SQLITE_OPEN_MAIN_JOURNAL : SQLITE_OPEN_MAIN_DB);
    int given = 0;
    KOPA_TRY(file->result(vfs->xOpen(vfs, file->m_name, file->m_file, flags, &given)));
    if (mode != Mode::Reading && (given & SQLITE_OPEN_READONLY))
        return file->result(SQLITE_READONLY).error();
    return file;
}

Result<bool> VaultFile::exists(const QString &path, const QByteArray &vfsName)
{
    sqlite3_vfs *const vfs = vfsNamed(vfsName);
    if (!vfs)
        return ErrorCode::Internal;
    int there = 0;
    KOPA_TRY(resultOf(vfs->xAccess(vfs, path.toUtf8().constData(), SQLITE_ACCESS_EXISTS, &there), path));
    return there != 0;
}

Result<void> VaultFile::remove(const QString &path, const QByteArray &vfsName)
{
    sqlite3_vfs *const vfs = vfsNamed(vfsName);
    if (!vfs)
        return ErrorCode::Internal;
    const int code = vfs->xDelete(vfs, path.toUtf8().constData(), 1);
    return resultOf(code == SQLITE_IOERR_DELETE_NOENT ? SQLITE_OK : code, path);
}

Result<void> VaultFile::result(int code) const
{
    return resultOf(code, m_path);
}

Result<void> VaultFile::lock()
{
    for (const int level : {SQLITE_LOCK_SHARED, SQLITE_LOCK_RESERVED, SQLITE_LOCK_EXCLUSIVE})
        KOPA_TRY(result(m_file->pMethods->xLock(m_file, level)));
    return {};
}

Result<void> VaultFile::lockShared()
{
    return result(m_file->pMethods->xLock(m_file, SQLITE_LOCK_SHARED));
}

Result<QByteArray> VaultFile::read(std::int64_t at, qsizetype count) const
{
    QByteArray bytes(count, '\0');
    const int code = m_file->pMethods->xRead(m_file, bytes.data(), int(count), at);
    if (code != SQLITE_IOERR_SHORT_READ)
        KOPA_TRY(result(code));
    return bytes;
}

Result<void> VaultFile::write(std::int64_t at, const QByteArray &bytes)
{
    return result(m_file->pMethods->xWrite(m_file, bytes.constData(), int(bytes.size()), at));
}

Result<void> VaultFile::truncate(std::int64_t size)
{
    return result(m_file->pMethods->xTruncate(m_file, size));
}

Result<void> VaultFile::sync()
{
    return result(m_file->pMethods->xSync(m_file, SQLITE_SYNC_FULL));
}

Result<std::int64_t> VaultFile::size() const
{
    sqlite3_int64 bytes = 0;
    KOPA_TRY(result(m_file->pMethods->xFileSize(m_file, &bytes)));
    return std::int64_t(bytes);
}

} // namespace kopa
