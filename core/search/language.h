#pragma once

#include <QString>

#include <optional>

namespace kopa {

/// The languages whose words Kopa knows something about.
enum class TextLanguage { Finnish, Swedish, English };

/// "fi", "sv" and "en"; nothing for any other.
std::optional<TextLanguage> languageOf(QStringView code);

/// A character that tells the index in which language the text after it is written. It is no letter, and no
/// text of a person's has one in the index.
QChar languageMark(std::optional<TextLanguage> language);
bool isLanguageMark(QChar c);
std::optional<TextLanguage> markedLanguage(QChar mark);

} // namespace kopa
