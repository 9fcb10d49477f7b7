#pragma once

#include "core/store/edit.h"

#include <QDate>

namespace kopa::quality {

/// A corrective action as the list of tasks has it: what, whose, by when, and when to be reminded; under the
/// action's own id.
Record asTask(const Record &action);

/// The edit that says on which day it was put right; an invalid day opens it again.
Edit actionDone(const QString &action, const QDate &day);

} // namespace kopa::quality
