#pragma once

#include <QString>
#include <QStringList>

namespace kopa {

/// The words of a text as the index sees them: letters and digits, composed (NFC), in lower case, å, ä and ö
/// kept.
QStringList searchWords(const QString &text);

/// An FTS5 expression that finds texts holding all these words, each of them as a beginning. Empty without
/// words.
QString matchExpression(const QStringList &words);

/// The same rule over a plain text, for what is in no index yet.
bool textMatches(const QString &text, const QStringList &words);

/// At most `length` characters of a text around the first word found, on one line.
QString excerpt(const QString &text, const QStringList &words, qsizetype length);

} // namespace kopa
