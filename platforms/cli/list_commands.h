#pragma once

#include "commands.h"

namespace kopa::cli {

/// `list export`, `list import` and `list undo`: lists as files, beside the verbs for one ordered list.
bool isListFileVerb(const QString &verb);
Result<QJsonValue> listFileCommand(Workbench &bench, Arguments &arguments, const QString &verb);

} // namespace kopa::cli
