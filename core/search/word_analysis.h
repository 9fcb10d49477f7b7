#pragma once

#include "finnish_words.h"
#include "language.h"
#include "swedish_words.h"

#include <QHash>

namespace kopa {

/// From a word to the words under which the index keeps it beside itself: base forms and parts of compounds
/// (Finnish, Swedish), stems (English). Each carries a mark of its language, so that no word as written is
/// taken for one. With a memory of the latest word forms; one for each thread.
class WordAnalysis
{
public:
    WordAnalysis();

    /// This thread's own.
    static WordAnalysis &ofThisThread();

    /// Of a word in a text, in lower case and composed. The text's language decides; a word that it does not
    /// know is looked up in the others, for texts that quote. A form that is the word itself is left out: it
    /// is in the index as written.
    const QStringList &formsInText(const QString &word, std::optional<TextLanguage> language);
    /// Of a word that is looked for, marked and as written: without parts, or "etäopetus" would find
    /// "opetus".
    QStringList formsAsked(const QString &word) const;
    /// How a beginning of a base form is written in the index.
    static QString beginning(const QString &word);
    /// Some language's dictionary has it.
    bool knows(const QString &word) const;

    const FinnishWords &finnish() const { return m_finnish; }
    const HunspellWords &swedish() const { return m_swedish.dictionary(); }
    const HunspellWords &english() const { return m_englishWords; }

private:
    QStringList analysed(const QString &word, std::optional<TextLanguage> language) const;
    bool addFinnish(const QString &word, QStringList &forms) const;
    bool addSwedish(const QString &word, QStringList &forms) const;
    bool addEnglish(const QString &word, QStringList &forms) const;
    bool add(TextLanguage language, const QString &word, QStringList &forms) const;
    void addStem(TextLanguage language, const QString &word, QStringList &forms) const;

    FinnishWords m_finnish;
    SwedishWords m_swedish;
    HunspellWords m_englishWords;
    Stemmer m_finnishStems;
    Stemmer m_englishStems;
    QHash<QString, QStringList> m_known;
};

} // namespace kopa
