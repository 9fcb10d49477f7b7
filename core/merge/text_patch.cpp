#include "text_patch.h"

#include "text_rope.h"

#include <algorithm>
#include <optional>

namespace kopa::merge {

/// True for all but a few texts: then nothing need be copied.
static bool isNormal(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar unit) {
        return unit.isSurrogate() || unit.isNull() || unit == u'\r' || unit == QChar::LineSeparator ||
               unit == QChar::ParagraphSeparator || unit == QChar::ByteOrderMark;
    });
}

QString normalText(QStringView text)
{
    if (isNormal(text))
        return text.toString();
    constexpr QChar wordJoiner(0x2060);
    QString result = text.toString();
    result.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (qsizetype i = 0; i < result.size(); ++i) {
        const QChar unit = result[i];
        if (unit.isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate())
            ++i;
        else if (unit.isSurrogate() || unit.isNull())
            result[i] = QChar::ReplacementCharacter;
        else if (unit == u'\r' || unit == QChar::LineSeparator || unit == QChar::ParagraphSeparator)
            result[i] = u'\n';
        else if (unit == QChar::ByteOrderMark)
            result[i] = wordJoiner;
    }
    return result;
}

std::uint32_t codePoints(QStringView text)
{
    qsizetype pairs = 0;
    for (qsizetype i = 1; i < text.size(); ++i)
        pairs += text[i - 1].isHighSurrogate() && text[i].isLowSurrogate();
    return std::uint32_t(text.size() - pairs);
}

qsizetype utf16Index(QStringView text, std::uint32_t codePoint)
{
    if (codePoint >= std::uint64_t(text.size()))
        return text.size();
    qsizetype index = 0;
    for (; codePoint > 0 && index < text.size(); --codePoint, ++index)
        if (text[index].isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
            ++index;
    return index;
}

void TextPatch::add(std::uint32_t at, std::uint32_t removed, QStringView inserted)
{
    QString normal;
    if (!isNormal(inserted)) {
        normal = normalText(inserted);
        inserted = normal;
    }
    const std::uint32_t count = codePoints(inserted);
    if (removed == 0 && count == 0)
        return;
    m_words += inserted;
    if (!m_runs.isEmpty()) {
        TextRun &last = m_runs.last();
        const bool typedOn = removed == 0 && last.inserted > 0 && at == last.at + last.inserted;
        const bool putInPlace = removed == 0 && last.inserted == 0 && at == last.at;
        if (typedOn || putInPlace) {
            last.inserted += count;
            return;
        }
        if (count == 0 && last.inserted == 0 && at <= last.at && last.at <= at + removed) {
            last.at = at;
            last.removed += removed;
            return;
        }
    }
    m_runs.append({at, removed, count});
}

void TextPatch::append(const TextPatch &later)
{
    qsizetype from = 0;
    for (const TextRun &run : later.m_runs) {
        const QStringView rest = QStringView(later.m_words).sliced(from);
        const qsizetype size = utf16Index(rest, run.inserted);
        add(run.at, run.removed, rest.first(size));
        from += size;
    }
}

bool TextPatch::fits(std::uint64_t length) const
{
    for (const TextRun &run : m_runs) {
        if (std::uint64_t(run.at) + run.removed > length)
            return false;
        length += run.inserted;
        length -= run.removed;
    }
    return true;
}

Result<QString> TextPatch::applied(const QString &text) const
{
    if (!fits(codePoints(text)))
        return ErrorCode::InvalidArgument;
    // A rope pays when there is much to do: one run is done in the text itself.
    constexpr qsizetype fewRuns = 3;
    std::optional<TextRope> rope;
    if (m_runs.size() > fewRuns)
        rope.emplace(text);
    QString result = text;
    qsizetype from = 0;
    for (const TextRun &run : m_runs) {
        const QStringView rest = QStringView(m_words).sliced(from);
        const QStringView words = rest.first(utf16Index(rest, run.inserted));
        from += words.size();
        if (rope) {
            rope->replace(run.at, run.removed, words);
            continue;
        }
        const qsizetype at = utf16Index(result, run.at);
        result.replace(at, utf16Index(QStringView(result).sliced(at), run.removed), words.constData(),
                       words.size());
    }
    return rope ? rope->text() : result;
}

TextPatch TextPatch::restore(QList<TextRun> runs, QString words)
{
    TextPatch patch;
    patch.m_runs = std::move(runs);
    patch.m_words = std::move(words);
    return patch;
}

} // namespace kopa::merge
