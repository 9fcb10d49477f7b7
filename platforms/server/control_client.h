#pragma once

#include "core/result/result.h"
#include "sync/server/settings.h"

#include <QJsonObject>

#include <functional>

namespace kopa::server {

/// Has a command of control_steps.h done: by the server, when it runs, else on its store, which is opened for
/// it. `told` is given each line of the answer. The errors of the store; StoreMissing.
Result<void> control(const Settings &settings, const QJsonObject &request,
                     const std::function<void(const QJsonObject &)> &told);

} // namespace kopa::server
