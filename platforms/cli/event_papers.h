#pragma once

#include "commands.h"

namespace kopa::cli {

/// `event certificate ID`: of one person into a file, or of all that were present into a folder.
Result<QJsonValue> eventCertificate(Workbench &bench, const Arguments &arguments, const QString &id);

/// `event invitation ID`: as ODT, PDF or text, by the name of the file.
Result<QJsonValue> eventInvitation(Workbench &bench, const Arguments &arguments, const QString &id);

} // namespace kopa::cli
