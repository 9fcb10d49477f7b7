#pragma once

#include "measured_list.h"

#include <QString>

#include <string_view>

namespace kopa::merge {

/// A text that is edited in many places: pieces of some hundred code points, found by position in logarithmic
/// time. Positions count code points.
class TextRope
{
public:
    TextRope() = default;
    explicit TextRope(QStringView text);

    std::uint32_t length() const { return m_pieces.total()[0]; }
    /// The stretch must lie inside the text.
    void replace(std::uint32_t at, std::uint32_t removed, std::u32string_view inserted);
    void replace(std::uint32_t at, std::uint32_t removed, QStringView inserted);
    QString text() const;

private:
    struct Piece
    {
        std::uint32_t size = 0;
        std::array<char32_t, 120> words;

        std::array<std::uint32_t, 1> lengths() const { return {size}; }
    };
    using Pieces = MeasuredList<Piece, 1, 16>;

    void erase(std::uint32_t at, std::uint32_t count);
    void insert(std::uint32_t at, std::u32string_view words);
    /// The piece that holds the code point before a position, and how much of it lies before; the last one
    /// found is tried first.
    Pieces::Place pieceBefore(std::uint32_t &at);
    void split(Pieces::Place place, std::uint32_t at);
    Pieces::Place add(Pieces::Place place, std::u32string_view words);

    Pieces m_pieces;
    Pieces::Place m_last;
    std::uint32_t m_lastStart = 0;
    bool m_lastKnown = false;
};

/// The code points of a text; lone halves of a surrogate pair become the replacement character.
std::u32string toCodePoints(QStringView text);
QString fromCodePoints(std::u32string_view words);

} // namespace kopa::merge
