#pragma once

#include "start_package.h"

namespace kopa {

/// Which start package, and as what.
struct StartPackageOrder
{
    QString pilot;
    QString language; ///< fi, sv or en
    QString format;   ///< odt, pdf or xlsx
};

/// "startpackage-jarviseutu-sv.odt"
QString startPackageName(const QString &pilot, const QString &language, const QString &format);

/// Writes a start package into a file, which is there only when it is whole; the ids of its tables. What
/// gatherStartPackage() says, InvalidArgument for another format, NotFound (program) for a PDF where
/// LibreOffice is not installed, InputOutput. Not on the store's thread.
Result<QStringList> writeStartPackage(StoreThread &store, const StartPackageOrder &order,
                                      const QString &path);

} // namespace kopa
