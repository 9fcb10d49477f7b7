#include "text_patch_codec.h"

#include "value.h"

#include <QStringDecoder>

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

/// The numbers of a column, one for each run.
QList<std::uint64_t> readColumn(NumberReader &reader, std::uint64_t count)
{
    QList<std::uint64_t> column;
    column.reserve(qsizetype(count));
    for (std::uint64_t i = 0; i < count && !reader.failed(); ++i)
        column.append(reader.number());
    return column;
}

bool takeRun(TextRun &run, std::int64_t end, std::uint64_t step, std::uint64_t removed,
             std::uint64_t inserted)
{
    constexpr auto most = std::uint64_t(maximumText);
    const std::int64_t at = end + unzigzag(step) - std::int64_t(removed);
    if (at < 0 || std::uint64_t(at) > most || removed > most || inserted > most || removed + inserted == 0)
        return false;
    run = {std::uint32_t(at), std::uint32_t(removed), std::uint32_t(inserted)};
    return true;
}

} // namespace

QByteArray encodePatches(const QList<TextPatch> &patches)
{
    if (patches.isEmpty())
        return {};
    QByteArray counts;
    QByteArray steps;
    QByteArray removed;
    QByteArray inserted;
    QByteArray words;
    writeNumber(counts, std::uint64_t(patches.size()));
    for (const TextPatch &patch : patches) {
        writeNumber(counts, std::uint64_t(patch.runs().size()));
        std::int64_t end = 0;
        for (const TextRun &run : patch.runs()) {
            writeNumber(steps, zigzag(step(run, end)));
            writeNumber(removed, run.removed);
            writeNumber(inserted, run.inserted);
            end = std::int64_t(run.at) + run.inserted;
        }
        words += patch.words().toUtf8();
    }
    return counts + steps + removed + inserted + words;
}

Result<QList<TextPatch>> decodePatches(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QList<TextPatch>();
    NumberReader reader(bytes);
    const std::uint64_t patches = reader.number();
    if (patches == 0 || patches > std::uint64_t(bytes.size()))
        return ErrorCode::Malformed;
    const QList<std::uint64_t> counts = readColumn(reader, patches);
    std::uint64_t runs = 0;
    for (const std::uint64_t count : counts)
        runs += std::min<std::uint64_t>(count, std::uint64_t(bytes.size()));
    if (reader.failed() || runs * 3 > std::uint64_t(reader.rest().size()))
        return ErrorCode::Malformed;
    const QList<std::uint64_t> steps = readColumn(reader, runs);
    const QList<std::uint64_t> removed = readColumn(reader, runs);
    const QList<std::uint64_t> inserted = readColumn(reader, runs);
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString words = utf8(reader.rest());
    if (reader.failed() || utf8.hasError() || normalText(words) != words)
        return ErrorCode::Malformed;

    QList<TextPatch> result;
    QStringView rest = words;
    qsizetype next = 0;
    for (const std::uint64_t count : counts) {
        QList<TextRun> own;
        own.resize(qsizetype(count));
        std::int64_t end = 0;
        std::uint64_t length = 0;
        for (TextRun &run : own) {
            if (!takeRun(run, end, steps[next], removed[next], inserted[next]))
                return ErrorCode::Malformed;
            end = std::int64_t(run.at) + run.inserted;
            length += run.inserted;
            ++next;
        }
        const qsizetype size =
            length <= std::uint64_t(maximumText) ? utf16Index(rest, std::uint32_t(length)) : -1;
        if (size < 0 || codePoints(rest.first(size)) != length)
            return ErrorCode::Malformed;
        result.append(TextPatch::restore(own, rest.first(size).toString()));
        rest = rest.sliced(size);
    }
    if (!rest.isEmpty())
        return ErrorCode::Malformed;
    return result;
}

} // namespace kopa::merge
