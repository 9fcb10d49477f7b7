#pragma once

#include <QtGlobal>

namespace kopa {

/// A stretch of a text, in UTF-16 units.
struct TextRange
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

} // namespace kopa
