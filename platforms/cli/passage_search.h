#pragma once

#include "commands.h"

namespace kopa::cli {

/// `passage find`: the passages that have a code, an area, a form, a kind, a time.
Result<QJsonValue> findPassages(Workbench &bench, const Arguments &arguments);

} // namespace kopa::cli
