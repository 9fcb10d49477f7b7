#pragma once

#include "hunspell_words.h"
#include "stemmer.h"

namespace kopa {

/// Swedish words: what they are forms of by the dictionary, stems by Snowball where it does not know, plurals
/// with another vowel, and compounds where both parts are words of the dictionary.
class SwedishWords
{
public:
    explicit SwedishWords(const QString &dictionary) : m_dictionary(dictionary), m_stemmer("swedish") {}

    /// "kommun" of "kommunerna"; "bok" of "böckerna".
    QStringList bases(const QString &word) const;
    /// Bases of the two words that a compound is made of, and of a compound in it; empty where it is not safe
    /// to tell.
    QStringList parts(const QString &word) const;
    const HunspellWords &dictionary() const { return m_dictionary; }

private:
    /// The word that a compound's first part stands for; empty for none.
    QString firstWord(const QString &part) const;

    HunspellWords m_dictionary;
    Stemmer m_stemmer;
};

} // namespace kopa
