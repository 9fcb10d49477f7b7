#include "text_bytes.h"

#include "core/statistics/text_encoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace kopa::lists {

namespace {

constexpr char utf8Mark[] = "\xEF\xBB\xBF";
constexpr qsizetype markBytes = 3;

/// UTF-16 shows by its mark, or by every other byte of its first letters being none.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return QStringConverter::Utf16LE;
    if (bytes.startsWith("\xFE\xFF"))
        return QStringConverter::Utf16BE;
    constexpr qsizetype looked = 64;
    std::array<int, 2> none{};
    const qsizetype size = std::min(bytes.size(), looked);
    for (qsizetype i = 0; i < size; ++i)
        none[std::size_t(i % 2)] += bytes[i] == 0;
    if (size < 4 || none[0] + none[1] < size / 4)
        return std::nullopt;
    return none[1] > none[0] ? QStringConverter::Utf16LE : QStringConverter::Utf16BE;
}

} // namespace

Error asListError(const Error &error)
{
    const QString place = error.parameters.value(QStringLiteral("place")).toString();
    const QString reason = error.parameters.value(QStringLiteral("reason")).toString();
    return damaged(reason == u"encoding" ? Damage::Encoding
                   : reason == u"cut"    ? Damage::Cut
                                         : Damage::Form,
                   place);
}

Result<QByteArray> utf8Of(const QByteArray &bytes)
{
    if (const auto wide = wideEncoding(bytes)) {
        QStringDecoder decoder(*wide);
        const QString text = decoder.decode(bytes);
        if (decoder.hasError() || bytes.size() % 2 != 0)
            return damaged(Damage::Encoding, 1);
        if (const qsizetype none = text.indexOf(QChar()); none >= 0)
            return damaged(Damage::Form, 1 + text.left(none).count(u'\n'));
        return text.toUtf8();
    }
    const QByteArray text = bytes.startsWith(utf8Mark) ? bytes.mid(markBytes) : bytes;
    if (const qsizetype none = text.indexOf('\0'); none >= 0)
        return damaged(Damage::Form, 1 + text.left(none).count('\n'));
    auto encoding = statistics::guessedEncoding(text);
    if (!encoding.ok())
        return asListError(encoding.error());
    const auto whole = statistics::checkLetters(text, *encoding);
    if (!whole.ok())
        return asListError(whole.error());
    return *encoding == statistics::Encoding::Utf8 ? text : statistics::decoded(text, *encoding).toUtf8();
}

} // namespace kopa::lists
