#include "language.h"

namespace kopa {

namespace {
/// Device controls of ASCII; the first says that the language is not known.
constexpr char16_t firstMark = 0x11;
constexpr char16_t lastMark = 0x14;
} // namespace

std::optional<Language> languageOf(QStringView code)
{
    if (code == u"fi")
        return Language::Finnish;
    if (code == u"sv")
        return Language::Swedish;
    if (code == u"en")
        return Language::English;
    return std::nullopt;
}

QChar languageMark(std::optional<Language> language)
{
    return language ? QChar(char16_t(firstMark + 1 + int(*language))) : QChar(firstMark);
}

bool isLanguageMark(QChar c)
{
    return c.unicode() >= firstMark && c.unicode() <= lastMark;
}

std::optional<Language> markedLanguage(QChar mark)
{
    if (mark.unicode() <= firstMark || mark.unicode() > lastMark)
        return std::nullopt;
    return Language(mark.unicode() - firstMark - 1);
}

} // namespace kopa
