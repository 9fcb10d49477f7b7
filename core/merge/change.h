#pragma once

#include "cell.h"
#include "text_patch.h"

#include <optional>

namespace kopa::merge {

using FieldNumber = std::uint32_t;
using TypeNumber = std::uint32_t;

/// The field in which every record keeps whether it is in the trash.
inline constexpr FieldNumber trashField = 0;
/// The field in which every record keeps what people have looked at: one element for each reviewed cell (see
/// reviewKey). True: only looked; a number: the write at that place of the context is the one shown; false:
/// the look is taken back.
inline constexpr FieldNumber reviewField = 0xffff;

/// Names a cell inside a record: a field, and for sets the element.
struct CellKey
{
    FieldNumber field = 0;
    QString element = {};

    bool operator==(const CellKey &) const = default;
    bool operator<(const CellKey &other) const
    {
        return field != other.field ? field < other.field : element < other.element;
    }
};

/// Edits of a long text, in place of a new value.
struct TextEdit
{
    TextPatch patch;
    /// Words that stood there as a whole value and are edited for the first time: TextChange::base.
    QString base = {};

    bool operator==(const TextEdit &) const = default;
};

/// One cell's part of a change.
struct CellWrite
{
    CellKey cell;
    Value value = {};
    QList<Dot> parents = {}; ///< the maximal writes of this cell that it replaces
    QList<Dot> context = {}; ///< trash and reviews only: the live writes that the person saw
    std::optional<TextEdit> text = std::nullopt; ///< a long text's edits; then `value` is nothing

    bool operator==(const CellWrite &) const = default;
};

/// What one person changed in one record at one moment, with exact causality: the unit of the log.
struct Change
{
    Dot dot;
    HybridTime time;
    TypeNumber type = 0;
    QString object;
    QList<CellWrite> writes;

    bool operator==(const Change &) const = default;
};

} // namespace kopa::merge
