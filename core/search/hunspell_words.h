#pragma once

#include <QStringList>

#include <memory>

class Hunspell;

namespace kopa {

/// A dictionary in Hunspell's form. Loaded when the first word is asked for: it takes some fifty
/// milliseconds. Not for several threads.
class HunspellWords
{
public:
    /// The path of a .dic file with its .aff beside it; empty: no word is known.
    explicit HunspellWords(QString path);
    ~HunspellWords();
    HunspellWords(const HunspellWords &) = delete;
    HunspellWords &operator=(const HunspellWords &) = delete;

    bool knows(const QString &word) const;
    /// Known, and not only as a compound that the dictionary's rules allow.
    bool lists(const QString &word) const;
    /// What a word may be a form of, in lower case; empty when unknown.
    QStringList bases(const QString &word) const;
    QStringList suggestions(const QString &word) const;
    bool isThere() const { return !m_path.isEmpty(); }

private:
    Hunspell &loaded() const;

    QString m_path;
    mutable std::unique_ptr<Hunspell> m_hunspell;
};

} // namespace kopa
