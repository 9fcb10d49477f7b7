#include "language.h"

namespace kopa {

namespace {
/// Device controls of ASCII; the first says that the language is not known.
constexpr char16_t firstMark = 0x11;
constexpr char16_t lastMark = 0x14;
} // namespace

std::optional<TextLanguage> languageOf(QStringView code)
{
    if (code == u"fi")
        return TextLanguage::Finnish;
    if (code == u"sv")
        return TextLanguage::Swedish;
    if (code == u"en")
        return TextLanguage::English;
    return std::nullopt;
}

QChar languageMark(std::optional<TextLanguage> language)
{
    return language ? QChar(char16_t(firstMark + 1 + int(*language))) : QChar(firstMark);
}

bool isLanguageMark(QChar c)
{
    return c.unicode() >= firstMark && c.unicode() <= lastMark;
}

std::optional<TextLanguage> markedLanguage(QChar mark)
{
    if (mark.unicode() <= firstMark || mark.unicode() > lastMark)
        return std::nullopt;
    return TextLanguage(mark.unicode() - firstMark - 1);
}

} // namespace kopa
