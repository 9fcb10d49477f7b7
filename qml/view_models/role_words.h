#pragma once

#include "core/store/space_record.h"

namespace kopa {

/// A role as pages know it: "administrator", "writer", "reader"; empty for none.
QString roleKey(Role role);
Role roleOf(const QString &key);

} // namespace kopa
