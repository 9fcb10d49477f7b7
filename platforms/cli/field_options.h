#pragma once

#include "commands.h"

namespace kopa::cli {

/// Puts the value of an option into an edit as the field wants it: sets grow by all that are given, a long
/// text is read from the file named, money is written in euros, a reference must be to something that is
/// there. Nothing without the option; an empty number takes it out.
Result<void> addField(Workbench &bench, const Arguments &arguments, const FieldType &field,
                      const QString &option, Edit &edit);

/// The whole number of an option, none where it is empty. InvalidArgument for anything else, and below zero.
Result<merge::Value> numberGiven(const Arguments &arguments, const QString &option);
/// Its sum in cents, written as people write euros: "12,50", "1 200 €". InvalidArgument as above.
Result<merge::Value> moneyGiven(const Arguments &arguments, const QString &option);

} // namespace kopa::cli
