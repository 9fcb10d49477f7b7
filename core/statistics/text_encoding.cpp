#include "text_encoding.h"

#include "damage.h"

#include <algorithm>
#include <array>
#include <optional>

namespace kopa::statistics {

namespace {

// Windows-1252 from 0x80 to 0x9F (Microsoft's table); 0 where it has no letter.
constexpr std::array<char16_t, 32> windowsLetters = {
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

// The eight letters in which ISO-8859-15 differs from ISO-8859-1.
char16_t latin9Letter(uchar byte)
{
    switch (byte) {
    case 0xA4:
        return 0x20AC;
    case 0xA6:
        return 0x0160;
    case 0xA8:
        return 0x0161;
    case 0xB4:
        return 0x017D;
    case 0xB8:
        return 0x017E;
    case 0xBC:
        return 0x0152;
    case 0xBD:
        return 0x0153;
    case 0xBE:
        return 0x0178;
    default:
        return byte;
    }
}

bool isWindowsLetter(uchar byte)
{
    return byte >= 0x80 && byte < 0xA0;
}

char16_t letter(uchar byte, Encoding encoding)
{
    if (encoding == Encoding::Latin9)
        return latin9Letter(byte);
    if (encoding == Encoding::Windows1252 && isWindowsLetter(byte))
        return windowsLetters[byte - 0x80U];
    return byte;
}

// The length of the UTF-8 letter at an offset; 0 where the bytes are none.
int letterLength(QByteArrayView bytes, qsizetype offset)
{
    const auto at = [&](qsizetype i) { return i < bytes.size() ? uchar(bytes[i]) : uchar(0); };
    const uchar lead = at(offset);
    if (lead < 0x80)
        return 1;
    const int length = lead >= 0xC2 && lead < 0xE0   ? 2
                       : lead >= 0xE0 && lead < 0xF0 ? 3
                       : lead < 0xF5                 ? 4
                                                     : 0;
    if (lead < 0xC2 || length == 0)
        return 0;
    for (int i = 1; i < length; ++i)
        if ((at(offset + i) & 0xC0) != 0x80)
            return 0;
    const uchar second = at(offset + 1);
    const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
    const bool outside = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
    return overlong || outside ? 0 : length;
}

struct Utf8Letters
{
    qsizetype whole = 0;                  ///< letters of several bytes
    std::optional<qsizetype> broken = {}; ///< where the first that is none stands
};

Utf8Letters utf8Letters(QByteArrayView bytes)
{
    Utf8Letters found;
    for (qsizetype i = 0; i < bytes.size();) {
        const int length = letterLength(bytes, i);
        if (length == 0 && !found.broken)
            found.broken = i;
        found.whole += length > 1;
        i += std::max(length, 1);
    }
    return found;
}

// Where UTF-8 was read as ISO-8859-1 and written as UTF-8 again, or letters were lost on the way.
qsizetype lostLetter(QByteArrayView bytes)
{
    for (const char *mark : {"\xC3\x83\xC2\xA4", "\xC3\x83\xC2\xB6", "\xC3\x83\xC2\xA5", "\xEF\xBF\xBD"}) {
        const qsizetype found = bytes.indexOf(QByteArrayView(mark));
        if (found >= 0)
            return found;
    }
    return -1;
}

} // namespace

std::optional<Encoding> encodingNamed(QByteArrayView name)
{
    const QByteArray lower = name.toByteArray().trimmed().toLower();
    if (lower == "utf-8" || lower == "utf8" || lower == "unicode")
        return Encoding::Utf8;
    if (lower == "iso-8859-1" || lower == "latin1" || lower == "us-ascii")
        return Encoding::Latin1;
    if (lower == "iso-8859-15" || lower == "latin-9")
        return Encoding::Latin9;
    if (lower == "windows-1252" || lower == "cp1252" || lower == "1252" || lower == "ansi")
        return Encoding::Windows1252;
    return std::nullopt;
}

Result<Encoding> guessedEncoding(QByteArrayView bytes)
{
    const Utf8Letters found = utf8Letters(bytes);
    if (!found.broken)
        return Encoding::Utf8;
    if (found.whole > 0)
        return damaged(Damage::Encoding, lineOf(bytes, *found.broken));
    const bool windows =
        std::any_of(bytes.begin(), bytes.end(), [](char byte) { return isWindowsLetter(uchar(byte)); });
    return windows ? Encoding::Windows1252 : Encoding::Latin1;
}

Result<void> checkLetters(QByteArrayView bytes, Encoding encoding)
{
    if (encoding == Encoding::Utf8) {
        const Utf8Letters found = utf8Letters(bytes);
        const qsizetype broken = found.broken.value_or(lostLetter(bytes));
        return broken < 0 ? Result<void>() : damaged(Damage::Encoding, lineOf(bytes, broken));
    }
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = uchar(bytes[i]);
        if (isWindowsLetter(byte) && (encoding != Encoding::Windows1252 || letter(byte, encoding) == 0))
            return damaged(Damage::Encoding, lineOf(bytes, i));
    }
    return {};
}

QString decoded(QByteArrayView bytes, Encoding encoding)
{
    if (encoding == Encoding::Utf8)
        return QString::fromUtf8(bytes);
    QString text(bytes.size(), Qt::Uninitialized);
    std::transform(bytes.begin(), bytes.end(), text.begin(),
                   [encoding](char byte) { return QChar(letter(uchar(byte), encoding)); });
    return text;
}

} // namespace kopa::statistics
