#pragma once

#include "core/store/edit.h"

#include <QDate>

namespace kopa::quality {

/// A corrective action as the list of tasks has it: what, whose, by when, and when to be reminded; under the
/// action's own id.
Record asTask(const Record &action);

/// What a municipality asks of a provider because of an answer in its part of a report, in the space that the
/// two share: nobody else reads it.
Edit actionOnAnswer(const QString &action, const Record &part, const Record &answer, const QString &owner);

/// The edit that says on which day it was put right; an invalid day opens it again.
Edit actionDone(const QString &action, const QDate &day);

} // namespace kopa::quality
