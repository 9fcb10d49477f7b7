#pragma once

#include "core/result/result.h"

#include <QList>
#include <QString>

#include <cstdint>

namespace kopa::merge {

/// At code point `at` of the text, as the runs before left it, `removed` code points gave way to `inserted`.
struct TextRun
{
    std::uint32_t at = 0;
    std::uint32_t removed = 0;
    std::uint32_t inserted = 0;

    bool operator==(const TextRun &) const = default;
};

/// One person's edits of one text, one after another. All positions and lengths count Unicode code points: å
/// written as a letter and a ring is two, an emoji outside the basic plane is one. A value, cheap to copy.
class TextPatch
{
public:
    bool isEmpty() const { return m_runs.isEmpty(); }
    const QList<TextRun> &runs() const { return m_runs; }
    /// All inserted words in one piece, in the order of the runs.
    const QString &words() const { return m_words; }

    /// Adds an edit; the words become normalText(). Typing on, and erasing on in either direction, lengthens
    /// the run before it.
    void add(std::uint32_t at, std::uint32_t removed, QStringView inserted);
    void append(const TextPatch &later);

    /// True when every run lies inside a text that has this many code points at first.
    bool fits(std::uint64_t length) const;
    /// The text after the edits; InvalidArgument when they do not fit.
    Result<QString> applied(const QString &text) const;

    /// A short way from one text to another: words that both have stay where they are.
    static TextPatch between(const QString &before, const QString &after);

    /// About how many bytes it takes in a change.
    qsizetype size() const { return m_runs.size() * 4 + m_words.size(); }
    /// Of what runs() and words() had said.
    static TextPatch restore(QList<TextRun> runs, QString words);

    bool operator==(const TextPatch &) const = default;

private:
    QList<TextRun> m_runs;
    QString m_words;
};

/// A text as long texts hold it, so that it reads the same in the store, on the wire and in an editor: lines
/// end with a line feed alone, no zero characters, byte order marks or lone halves of a surrogate pair.
QString normalText(QStringView text);
/// How many code points a text has.
std::uint32_t codePoints(QStringView text);
/// The UTF-16 index of a code point, or of the end.
qsizetype utf16Index(QStringView text, std::uint32_t codePoint);

} // namespace kopa::merge
