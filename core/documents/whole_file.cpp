#include "whole_file.h"

#include <QSaveFile>

namespace kopa::documents {

Result<void> writeWhole(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::StoreUnwritable, {{QStringLiteral("path"), path}}};
    if (file.write(bytes) != bytes.size() || !file.commit())
        return Error{ErrorCode::DiskFull, {{QStringLiteral("path"), path}}};
    return {};
}

} // namespace kopa::documents
