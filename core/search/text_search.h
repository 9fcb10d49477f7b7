#pragma once

#include "search_query.h"
#include "search_words.h"
#include "text_range.h"

namespace kopa {

/// Whether a text, with its marks of language, holds all that a query asks for: the index's rule, for what is
/// in no index yet.
bool textMatches(const QString &text, const SearchQuery &query);

/// Where a text holds what a query asks for: whole words, inflected ones too. For the eye: a word that begins
/// like nothing that is asked for is not looked up.
QList<TextRange> hitsIn(const QString &text, const SearchQuery &query);

/// Some words of a text around the first hit, on one line, with the hits in it.
struct Excerpt
{
    QString text;
    QList<TextRange> hits;
};
Excerpt excerptOf(const QString &text, const SearchQuery &query, qsizetype length);

} // namespace kopa
