#pragma once

#include "core/records/record.h"

namespace kopa {

/// "draft", "submitted", "late", "chosen" or "not_chosen". The call may be unknown: then nothing is late.
QString applicationState(const Record &application, const Record *call);

/// Submitted after the deadline, whatever was decided then.
bool isLateApplication(const Record &application, const Record *call);

} // namespace kopa
