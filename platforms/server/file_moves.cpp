#include "file_moves.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace kopa::server {

static bool sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    return ::close(file) == 0 && synced;
}

bool moveDurably(const QString &from, const QString &to)
{
    return sync(from, O_RDONLY) &&
           std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0 &&
           sync(QFileInfo(to).absolutePath(), O_RDONLY | O_DIRECTORY);
}

} // namespace kopa::server
