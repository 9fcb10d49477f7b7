#include "text_patch.h"

#include "text_rope.h"
#include "value.h"

#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace kopa::merge {

namespace {

void writeNumber(QByteArray &bytes, std::uint64_t value)
{
    for (; value >= 0x80; value >>= 7)
        bytes.append(char(value | 0x80));
    bytes.append(char(value));
}

/// Reads unsigned numbers of seven bits a byte; anything longer than needed or than 40 bits is an error.
class NumberReader
{
public:
    explicit NumberReader(QByteArrayView bytes) : m_rest(bytes) {}

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int i = 0; i < 6 && !m_rest.isEmpty(); ++i) {
            const auto byte = std::uint8_t(m_rest.front());
            m_rest = m_rest.sliced(1);
            value |= std::uint64_t(byte & 0x7f) << (7 * i);
            if (byte < 0x80) {
                m_failed |= byte == 0 && i > 0;
                return value;
            }
        }
        m_failed = true;
        return 0;
    }

    bool failed() const { return m_failed; }
    QByteArrayView rest() const { return m_rest; }

private:
    QByteArrayView m_rest;
    bool m_failed = false;
};

/// Where a run's edit ends in the text that the run before it left behind: typing and erasing on give 0.
std::int64_t step(const TextRun &run, std::int64_t end)
{
    return std::int64_t(run.at) + run.removed - end;
}

std::uint64_t zigzag(std::int64_t value)
{
    return std::uint64_t(value) << 1 ^ std::uint64_t(value >> 63);
}

std::int64_t unzigzag(std::uint64_t value)
{
    return std::int64_t(value >> 1) ^ -std::int64_t(value & 1);
}

} // namespace

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

QByteArray TextPatch::encode() const
{
    QByteArray bytes;
    writeNumber(bytes, std::uint64_t(m_runs.size()));
    std::int64_t end = 0;
    for (const TextRun &run : m_runs) {
        writeNumber(bytes, zigzag(step(run, end)));
        end = std::int64_t(run.at) + run.inserted;
    }
    for (const TextRun &run : m_runs)
        writeNumber(bytes, run.removed);
    for (const TextRun &run : m_runs)
        writeNumber(bytes, run.inserted);
    return bytes + m_words.toUtf8();
}

Result<TextPatch> TextPatch::decode(const QByteArray &bytes)
{
    NumberReader reader(bytes);
    const auto count = reader.number();
    if (reader.failed() || count * 3 > std::uint64_t(reader.rest().size()))
        return ErrorCode::Malformed;
    TextPatch patch;
    patch.m_runs.resize(qsizetype(count));
    QList<std::int64_t> steps;
    steps.reserve(qsizetype(count));
    for (std::uint64_t i = 0; i < count; ++i)
        steps.append(unzigzag(reader.number()));
    for (TextRun &run : patch.m_runs)
        run.removed = std::uint32_t(std::min<std::uint64_t>(reader.number(), UINT32_MAX));
    std::int64_t end = 0;
    std::uint64_t words = 0;
    for (qsizetype i = 0; i < patch.m_runs.size(); ++i) {
        TextRun &run = patch.m_runs[i];
        const auto inserted = reader.number();
        const std::int64_t at = end + steps[i] - run.removed;
        words += inserted;
        if (at < 0 || at > maximumText || run.removed > maximumText || words > std::uint64_t(maximumText) ||
            (run.removed == 0 && inserted == 0))
            return ErrorCode::Malformed;
        run.at = std::uint32_t(at);
        run.inserted = std::uint32_t(inserted);
        end = at + std::int64_t(inserted);
    }
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    patch.m_words = utf8(reader.rest());
    if (reader.failed() || utf8.hasError() || codePoints(patch.m_words) != words ||
        (!isNormal(patch.m_words) && normalText(patch.m_words) != patch.m_words))
        return ErrorCode::Malformed;
    return patch;
}

} // namespace kopa::merge
