#pragma once

#include "core/store/edit.h"

namespace kopa {

/// Makes a record of some fields, behind the caller's back, and answers its id. What fails is told to the
/// session.
QString makeRecord(const RecordType &type, const QList<FieldEdit> &fields, const QList<SetEdit> &sets = {});

} // namespace kopa
