#pragma once

#include "core/crypto/cbor.h"
#include "core/crypto/subject_key.h"

#include <QString>

#include <variant>

namespace kopa::merge {

/// Words about a person, sealed under the key in a slot: how they travel, and what a cell holds while that
/// key is not here, or since it was erased.
struct Withheld
{
    crypto::SlotId slot;
    QByteArray sealed;

    bool operator==(const Withheld &) const = default;
};

/// What one cell holds: nothing, a yes or no, a whole number, a text (also dates, choices and references,
/// each written as text), or words that cannot be read here. Sets are cells of their own, one an element.
using Value = std::variant<std::monostate, bool, std::int64_t, QString, Withheld>;

/// At most this many UTF-8 bytes in one text.
inline constexpr qsizetype maximumText = 16 * 1024 * 1024;

void writeValue(crypto::CborWriter &writer, const Value &value);
Value readValue(crypto::CborReader &reader);
/// The two items of an array that was opened: a slot, and what was sealed under its key.
Withheld readWithheld(crypto::CborReader &reader);

inline bool isWithheld(const Value &value)
{
    return std::holds_alternative<Withheld>(value);
}

inline QString textOf(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

} // namespace kopa::merge
