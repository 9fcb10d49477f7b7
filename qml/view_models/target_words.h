#pragma once

#include "core/findings/targets.h"

#include <QVariantMap>

namespace kopa {

/// How it stands with a target today: {baseline, aim, actual (as the interface's language writes them),
/// progress (-1: cannot be told), downward, reached, backwards, late}.
QVariantMap standingMap(const Record &target);

} // namespace kopa
