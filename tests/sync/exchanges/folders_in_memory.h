#pragma once

#include <QFileInfo>
#include <QString>

namespace kopa::sync {

/// Temporary folders made from now on are in memory, where there is such a place: these tests are about the
/// line, and tests/faults is about the disk.
struct FoldersInMemory
{
    FoldersInMemory()
    {
        if (const QString memory = QStringLiteral("/dev/shm"); QFileInfo(memory).isWritable())
            qputenv("TMPDIR", memory.toUtf8());
    }
};

} // namespace kopa::sync
