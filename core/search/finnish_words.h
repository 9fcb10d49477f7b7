#pragma once

#include <QStringList>

struct VoikkoHandle;

namespace kopa {

/// Finnish words by Voikko: what they are forms of, what they are compounds of, whether they are spelt right.
/// A handle of its own: Voikko's cannot be shared by threads.
class FinnishWords
{
public:
    explicit FinnishWords(bool present);
    ~FinnishWords();
    FinnishWords(const FinnishWords &) = delete;
    FinnishWords &operator=(const FinnishWords &) = delete;

    struct Forms
    {
        QStringList bases; ///< "kunta" of "kunnissa"; empty for a word that Voikko does not know
        QStringList parts; ///< "etä" and "opetus" of "etäopetuksessa"
    };
    Forms forms(const QString &word) const;
    bool knows(const QString &word) const;
    QStringList suggestions(const QString &word) const;
    /// False without the dictionary: then no word is known.
    bool isThere() const { return m_voikko != nullptr; }

private:
    VoikkoHandle *m_voikko = nullptr;
};

} // namespace kopa
