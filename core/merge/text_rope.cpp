#include "text_rope.h"

#include <string>

namespace kopa::merge {

std::u32string toCodePoints(QStringView text)
{
    std::u32string words;
    words.reserve(std::size_t(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (!unit.isSurrogate())
            words.push_back(unit.unicode());
        else if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            words.push_back(QChar::surrogateToUcs4(unit, text[++i]));
        else
            words.push_back(QChar::ReplacementCharacter);
    }
    return words;
}

static void appendTo(QString &text, std::u32string_view words)
{
    const qsizetype start = text.size();
    qsizetype units = 0;
    for (const char32_t word : words)
        units += word > 0xffff ? 2 : 1;
    text.resize(start + units);
    QChar *out = text.data() + start;
    for (const char32_t word : words) {
        if (word > 0xffff) {
            *out++ = QChar(QChar::highSurrogate(word));
            *out++ = QChar(QChar::lowSurrogate(word));
        } else {
            *out++ = QChar(char16_t(word));
        }
    }
}

QString fromCodePoints(std::u32string_view words)
{
    QString text;
    appendTo(text, words);
    return text;
}

TextRope::TextRope(QStringView text)
{
    const std::u32string words = toCodePoints(text);
    // Pieces begin half full, so that writing in them seldom splits one.
    constexpr std::size_t step = sizeof(Piece::words) / sizeof(char32_t) / 2;
    Pieces::Place place = m_pieces.begin();
    for (std::size_t from = 0; from < words.size(); from += step) {
        place = add(place, std::u32string_view(words).substr(from, step));
        ++place.slot;
    }
}

void TextRope::replace(std::uint32_t at, std::uint32_t removed, QStringView inserted)
{
    replace(at, removed, toCodePoints(inserted));
}

void TextRope::replace(std::uint32_t at, std::uint32_t removed, std::u32string_view inserted)
{
    if (removed > 0)
        erase(at, removed);
    if (!inserted.empty())
        insert(at, inserted);
}

TextRope::Pieces::Place TextRope::pieceBefore(std::uint32_t &at)
{
    if (at == 0) {
        m_last = m_pieces.begin();
        m_lastStart = 0;
        m_lastKnown = true;
        return m_last;
    }
    if (m_lastKnown && at > m_lastStart && at <= m_lastStart + m_pieces[m_last].size) {
        at -= m_lastStart;
        return m_last;
    }
    const auto found = m_pieces.find(0, at - 1);
    m_last = found.place;
    m_lastStart = found.before[0];
    m_lastKnown = true;
    at = found.offset + 1;
    return m_last;
}

TextRope::Pieces::Place TextRope::add(Pieces::Place place, std::u32string_view words)
{
    Piece piece;
    piece.size = std::uint32_t(words.size());
    std::copy(words.begin(), words.end(), piece.words.begin());
    return m_pieces.insert(place, piece, [](const Piece &, std::uint32_t) {});
}

void TextRope::split(Pieces::Place place, std::uint32_t at)
{
    m_lastKnown = false;
    const Piece old = m_pieces[place];
    if (at == 0 || at == old.size)
        return;
    m_pieces.change(place, [at](Piece &piece) { piece.size = at; });
    add({place.leaf, place.slot + 1}, std::u32string_view(old.words.data() + at, old.size - at));
}

void TextRope::insert(std::uint32_t at, std::u32string_view words)
{
    const std::uint32_t target = at;
    Pieces::Place place = pieceBefore(at);
    constexpr std::uint32_t room = sizeof(Piece::words) / sizeof(char32_t);
    if (!m_pieces.atEnd(place) && m_pieces[place].size + words.size() <= room) {
        m_pieces.change(place, [&](Piece &piece) {
            std::copy_backward(piece.words.begin() + at, piece.words.begin() + piece.size,
                               piece.words.begin() + piece.size + words.size());
            std::copy(words.begin(), words.end(), piece.words.begin() + at);
            piece.size += std::uint32_t(words.size());
        });
        return;
    }
    if (!m_pieces.atEnd(place)) {
        if (m_pieces[place].size == room && words.size() < room && at == room) {
            // A full piece that is written on at its end keeps its words.
            m_lastKnown = false;
            add({place.leaf, place.slot + 1}, words);
            return;
        }
        split(place, at);
        at = target;
        place = pieceBefore(at);
        place.slot += at > 0 ? 1 : 0;
    }
    m_lastKnown = false;
    constexpr std::size_t step = room / 2;
    for (std::size_t from = 0; from < words.size(); from += step) {
        place = add(place, words.substr(from, step));
        ++place.slot;
    }
}

void TextRope::erase(std::uint32_t at, std::uint32_t count)
{
    while (count > 0) {
        std::uint32_t rest = at + 1;
        const Pieces::Place place = pieceBefore(rest);
        const std::uint32_t from = rest - 1;
        const std::uint32_t here = std::min(count, m_pieces[place].size - from);
        if (here == m_pieces[place].size) {
            m_pieces.erase(place);
            m_lastKnown = false;
        } else {
            m_pieces.change(place, [&](Piece &piece) {
                std::copy(piece.words.begin() + from + here, piece.words.begin() + piece.size,
                          piece.words.begin() + from);
                piece.size -= here;
            });
        }
        count -= here;
    }
}

QString TextRope::text() const
{
    QString text;
    text.reserve(qsizetype(length()));
    for (Pieces::Place place = m_pieces.begin(); !m_pieces.atEnd(place); place = m_pieces.next(place))
        appendTo(text, {m_pieces[place].words.data(), m_pieces[place].size});
    return text;
}

} // namespace kopa::merge
