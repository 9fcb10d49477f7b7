#pragma once

#include "commands.h"

namespace kopa::cli {

/// Puts the value of an option into an edit as the field wants it: sets grow by all that are given, a long
/// text is read from the file named, money is in cents, a reference must be to something that is there.
/// Nothing without the option.
Result<void> addField(Workbench &bench, const Arguments &arguments, const FieldType &field,
                      const QString &option, Edit &edit);

} // namespace kopa::cli
