#include "stemmer.h"

#include <libstemmer.h>

namespace kopa {

Stemmer::Stemmer(const char *algorithm) : m_stemmer(sb_stemmer_new(algorithm, nullptr)) {}

Stemmer::~Stemmer()
{
    sb_stemmer_delete(m_stemmer);
}

QString Stemmer::stem(const QString &word) const
{
    const QByteArray bytes = word.toUtf8();
    const auto *stemmed =
        m_stemmer ? sb_stemmer_stem(m_stemmer, reinterpret_cast<const sb_symbol *>(bytes.constData()),
                                    int(bytes.size()))
                  : nullptr;
    if (!stemmed)
        return word;
    return QString::fromUtf8(reinterpret_cast<const char *>(stemmed), sb_stemmer_length(m_stemmer));
}

} // namespace kopa
