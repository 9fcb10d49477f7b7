#include "source_text.h"

#include "core/merge/text_patch.h"
#include "project.h"

#include <QStringDecoder>

#include <algorithm>

namespace kopa::qda {

namespace {

constexpr char32_t byteOrderMark = 0xFEFF;
constexpr qsizetype nameLongEnough = 3;

/// What one character of a file counts.
struct Counting
{
    bool mark = false;    ///< the byte order mark at the beginning
    bool lineEnds = true; ///< a line end of two characters is two
};
constexpr Counting countings[] = {{false, true}, {false, false}, {true, true}, {true, false}};

/// Where each position of a file is in the text; one more than it has characters.
QList<std::uint32_t> places(const std::u32string &raw, const Counting &counting)
{
    QList<std::uint32_t> result;
    std::uint32_t at = 0;
    for (std::size_t i = 0; i < raw.size(); ++i) {
        const bool first = i == 0 && raw[i] == byteOrderMark;
        const bool half = raw[i] == U'\r' && i + 1 < raw.size() && raw[i + 1] == U'\n';
        if ((!first || counting.mark) && (!half || counting.lineEnds))
            result.append(at);
        at += !first && !half;
    }
    result.append(at);
    return result;
}

QList<TextMark> marksAt(const QList<TextMark> &marks, const QList<std::uint32_t> &places)
{
    QList<TextMark> result;
    for (const TextMark &mark : marks) {
        const bool inside = mark.from < mark.to && mark.to < places.size();
        result.append({inside ? places[mark.from] : 0, inside ? places[mark.to] : 0, mark.name});
    }
    return result;
}

/// The name of a mark, when it has one that its words can be known by.
QString beginning(const TextMark &mark)
{
    QString name = mark.name.simplified();
    for (const QString &end : {QStringLiteral("..."), QStringLiteral("…")})
        if (name.endsWith(end))
            name.chop(end.size());
    return name.size() < nameLongEnough ? QString() : name.trimmed();
}

/// How well marks lie: none outside the text, then as many as can be on the words of their names.
std::pair<int, int> fit(const QString &text, const QList<TextMark> &marks)
{
    int inside = 0, named = 0;
    for (const TextMark &mark : marks) {
        inside += mark.from < mark.to;
        const QString name = beginning(mark);
        if (name.isEmpty())
            continue;
        const qsizetype from = merge::utf16Index(text, mark.from);
        const qsizetype to = merge::utf16Index(text, mark.to);
        named += text.sliced(from, to - from).simplified().startsWith(name);
    }
    return {inside, named};
}

} // namespace

Result<SourceText> sourceText(const QByteArray &bytes, const QList<TextMark> &marks, const QString &place)
{
    const auto told = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(told.value_or(QStringConverter::Utf8), QStringDecoder::Flag::ConvertInitialBom);
    const QString raw = decoder(bytes);
    if (decoder.hasError())
        return damaged(Damage::Encoding, place);
    const std::u32string signs = raw.toStdU32String();
    const bool marked = raw.startsWith(QChar::ByteOrderMark);
    SourceText best{merge::normalText(marked ? raw.sliced(1) : raw), {}};
    std::pair<int, int> bestFit{-1, -1};
    for (const Counting &counting : countings) {
        const QList<TextMark> tried = marksAt(marks, places(signs, counting));
        if (const auto fits = fit(best.text, tried); fits > bestFit) {
            bestFit = fits;
            best.marks = tried;
        }
    }
    return best;
}

} // namespace kopa::qda
