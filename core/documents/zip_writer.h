#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kopa::documents {

/// A file inside a zipped one.
struct ZipPart
{
    QString name;
    QByteArray content;
};

/// The parts in their order; the first lies there as it is, so that programs know the file by it. The same
/// parts give the same bytes. Internal when the archive cannot be made.
Result<QByteArray> zipped(const QList<ZipPart> &parts);

} // namespace kopa::documents
