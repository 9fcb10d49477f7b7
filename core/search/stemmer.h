#pragma once

#include <QString>

struct sb_stemmer;

namespace kopa {

/// Takes the endings off a word by Snowball's rules for one language. Not for several threads.
class Stemmer
{
public:
    /// The name of a Snowball algorithm: "finnish", "swedish", "english".
    explicit Stemmer(const char *algorithm);
    ~Stemmer();
    Stemmer(const Stemmer &) = delete;
    Stemmer &operator=(const Stemmer &) = delete;

    /// Of a word in lower case; the word itself when it has no ending.
    QString stem(const QString &word) const;

private:
    sb_stemmer *m_stemmer;
};

} // namespace kopa
