#pragma once

#include "search_fields.h"

#include <QList>
#include <QMap>
#include <QStringList>

namespace kopa {

/// What a text must hold: a word in any of its forms, the beginning of one, or words as they stand.
struct SearchTerm
{
    QStringList words; ///< one, or those of a phrase in their order
    QStringList forms; ///< of the one word, as the index has them beside the words as written
    QStringList beginnings;
    bool phrase = false;
};

/// A search as a person types it: words, "words as they stand", and fields (`pilot:`, `from:`). The last
/// word, if nothing follows it, may be unfinished. Nothing that can be typed is an error.
struct SearchQuery
{
    QList<SearchTerm> terms;
    QMap<SearchField, QString> fields;

    static SearchQuery of(const QString &typed);
    /// A phrase of all words of a text.
    static SearchQuery phrase(const QString &text);
    bool isEmpty() const { return terms.isEmpty() && fields.isEmpty(); }
    /// False for two or three letters alone: then only newness tells hits apart.
    bool isWeighed() const;
    /// For FTS5 with the tokenizer of search_tokenizer.h; empty without terms.
    QString matchExpression() const;
};

} // namespace kopa
