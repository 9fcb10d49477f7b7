#pragma once

#include "language.h"

#include <QString>
#include <QStringList>

namespace kopa {

/// A word of a text as the index sees it, where it stands, and the language of the text around it.
struct TextWord
{
    QString word; ///< letters and digits, composed (NFC), in lower case; å, ä and ö kept
    qsizetype from = 0;
    qsizetype to = 0;
    std::optional<TextLanguage> language;
};

/// The words of a text; marks of a language in it say how what follows is read.
QList<TextWord> textWords(QStringView text);

/// The words alone.
QStringList searchWords(const QString &text);

} // namespace kopa
