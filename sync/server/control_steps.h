#pragma once

#include "store/log.h"

#include <QJsonObject>

namespace kopa::server {

/// One step of what whoever runs the server asked for, by the thread of a lane; appends what is to be told.
/// True while there is more: between two steps requests go on.
using ControlStep = std::function<Result<bool>(unsigned lane, QList<QJsonObject> &told)>;

/// The steps of {"command": NAME, ...}: "spaces", "stats", "freeze", "thaw", "delete" and "quota" ("space" in
/// hexadecimal; "bytes", or none for no bound of its own), "backup" ("to": a file that is overwritten).
/// InvalidArgument for what makes no sense. The log outlives them.
Result<ControlStep> controlSteps(const QJsonObject &request, Log &log);

} // namespace kopa::server
