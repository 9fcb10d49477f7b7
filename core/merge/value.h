#pragma once

#include "core/crypto/cbor.h"

#include <QString>

#include <variant>

namespace kopa::merge {

/// What one cell holds: nothing, a yes or no, a whole number, or a text (also dates, choices and references,
/// each written as text). Sets are cells of their own, one an element.
using Value = std::variant<std::monostate, bool, std::int64_t, QString>;

/// At most this many UTF-8 bytes in one text.
inline constexpr qsizetype maximumText = 16 * 1024 * 1024;

void writeValue(crypto::CborWriter &writer, const Value &value);
Value readValue(crypto::CborReader &reader);

inline QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace kopa::merge
