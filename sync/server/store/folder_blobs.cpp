#include "folder_blobs.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace kopa::server {

using crypto::SpaceId;

namespace {

/// A new file is there after a loss of power only once its folder is written, too.
bool settle(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool settled = ::fsync(handle) == 0;
    ::close(handle);
    return settled;
}

Error problemOf(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError || errno == ENOSPC || errno == EDQUOT;
    return {full ? ErrorCode::DiskFull : ErrorCode::InputOutput,
            {{QStringLiteral("detail"), file.errorString()}}};
}

} // namespace

QString FolderBlobs::folderOf(const SpaceId &space) const
{
    const QString name = QString::fromLatin1(space.toByteArray().toHex());
    return m_folder + u'/' + name.first(2) + u'/' + name;
}

QString FolderBlobs::pathOf(const SpaceId &space, const QByteArray &name) const
{
    return folderOf(space) + u'/' + QString::fromLatin1(name.toHex());
}

Result<void> FolderBlobs::put(const SpaceId &space, const QList<Blob> &blobs)
{
    const QString folder = folderOf(space);
    const bool isNew = !QDir(folder).exists();
    if (isNew && !QDir().mkpath(folder))
        return Error{errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::InputOutput,
                     {{QStringLiteral("detail"), folder}}};
    for (const Blob &blob : blobs) {
        QSaveFile file(pathOf(space, blob.name));
        if (!file.open(QIODevice::WriteOnly) || file.write(blob.bytes) != blob.bytes.size() || !file.commit())
            return problemOf(file);
    }
    const QString above = folder.first(folder.lastIndexOf(u'/'));
    if (!settle(folder) || (isNew && (!settle(above) || !settle(m_folder))))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), folder}}};
    return {};
}

Result<QByteArray> FolderBlobs::get(const SpaceId &space, const QByteArray &name) const
{
    QFile file(pathOf(space, name));
    if (!file.exists())
        return ErrorCode::NotFound;
    if (!file.open(QIODevice::ReadOnly))
        return problemOf(file);
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return problemOf(file);
    return bytes;
}

Result<void> FolderBlobs::remove(const SpaceId &space, const QByteArray &name)
{
    QFile file(pathOf(space, name));
    if (file.exists() && !file.remove())
        return problemOf(file);
    return {};
}

Result<QList<SpaceId>> FolderBlobs::spaces() const
{
    QList<SpaceId> found;
    for (const QString &first : QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &name :
             QDir(m_folder + u'/' + first).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (const auto space = SpaceId::from(QByteArray::fromHex(name.toLatin1())))
                found.append(*space);
        }
    }
    return found;
}

Result<QList<QByteArray>> FolderBlobs::namesIn(const SpaceId &space,
                                               std::chrono::system_clock::time_point before) const
{
    QList<QByteArray> names;
    const auto since1970 = std::chrono::duration_cast<std::chrono::milliseconds>(before.time_since_epoch());
    const QDateTime limit = QDateTime::fromMSecsSinceEpoch(since1970.count());
    for (const QFileInfo &file : QDir(folderOf(space)).entryInfoList(QDir::Files)) {
        const QByteArray name = QByteArray::fromHex(file.fileName().toLatin1());
        if (name.size() == nameBytes &&
            (before == std::chrono::system_clock::time_point::max() || file.lastModified() < limit))
            names.append(name);
    }
    return names;
}

} // namespace kopa::server
