#pragma once

#include "core/search/language.h"
#include "core/search/text_range.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace kopa {

/// Finds words that no dictionary knows: Voikko's for Finnish, Hunspell's for Swedish and English. A
/// paragraph in another language than its text's is read in that one too. For one thread: dictionaries are a
/// thread's own.
class Speller
{
public:
    /// Words that people have said are right, in any case of letters.
    explicit Speller(const QStringList &ownWords = {});

    /// Where a text has words that look wrong, in UTF-16 units. Nothing without a dictionary of its language;
    /// in a text of no named language, what no dictionary knows.
    QList<TextRange> misspelt(const QString &text, std::optional<TextLanguage> language);
    /// What may have been meant, the likeliest first.
    QStringList suggestions(const QString &word, std::optional<TextLanguage> language) const;
    bool knows(const QString &word, TextLanguage language);

private:
    QList<TextRange> misspeltIn(const QString &text, TextRange paragraph,
                                std::optional<TextLanguage> language);
    QList<TextRange> unknown(const QString &text, const QList<TextRange> &words, TextLanguage language);

    QSet<QString> m_own;
    QHash<QString, bool> m_known;
};

} // namespace kopa
