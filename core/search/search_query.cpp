#include "search_query.h"

#include "search_words.h"
#include "word_analysis.h"

namespace kopa {

namespace {

/// Of fewer letters, words as written begin with them often enough: base forms as well would be slow to read.
constexpr qsizetype shortestBaseBegun = 4;

/// A stretch of what was typed that belongs together: up to a space, or up to the closing quote.
struct Piece
{
    QString text;
    bool quoted = false;
    bool open = false; ///< nothing follows: it may be unfinished
};

bool isQuote(QChar c)
{
    return c == u'"' || c == u'\u201c' || c == u'\u201d' || c == u'\u201e';
}

Piece nextPiece(const QString &typed, qsizetype &at)
{
    Piece piece;
    piece.quoted = isQuote(typed[at]);
    const qsizetype from = piece.quoted ? at + 1 : at;
    qsizetype to = from;
    while (to < typed.size() &&
           !(piece.quoted ? isQuote(typed[to]) : typed[to].isSpace() || isQuote(typed[to])))
        ++to;
    piece.text = typed.mid(from, to - from);
    piece.open = to == typed.size() && !piece.quoted;
    at = piece.quoted ? to + 1 : to;
    return piece;
}

SearchTerm wordTerm(const QString &word, bool unfinished)
{
    WordAnalysis &analysis = WordAnalysis::ofThisThread();
    SearchTerm term{.words = {word}, .forms = analysis.formsAsked(word), .beginnings = {}};
    if (unfinished || !analysis.knows(word))
        term.beginnings.append(word);
    if (unfinished && word.size() >= shortestBaseBegun)
        term.beginnings.append(WordAnalysis::beginning(word));
    return term;
}

QString quoted(const QString &words)
{
    return u'"' + words + u'"';
}

QString expressionOf(const SearchTerm &term)
{
    QStringList choices{quoted(term.words.join(u' '))};
    for (const QString &form : term.forms)
        choices.append(quoted(form));
    for (const QString &beginning : term.beginnings)
        choices.append(quoted(beginning) + QStringLiteral(" *"));
    return u'(' + choices.join(QStringLiteral(" OR ")) + u')';
}

} // namespace

SearchQuery SearchQuery::of(const QString &typed)
{
    SearchQuery query;
    for (qsizetype at = 0; at < typed.size();) {
        if (typed[at].isSpace()) {
            ++at;
            continue;
        }
        Piece piece = nextPiece(typed, at);
        if (piece.quoted) {
            query.terms += phrase(piece.text).terms;
            continue;
        }
        const qsizetype colon = piece.text.indexOf(u':');
        if (const auto field = searchField(QStringView(piece.text).left(std::max<qsizetype>(colon, 0)))) {
            QString value = piece.text.mid(colon + 1);
            if (value.isEmpty() && at < typed.size() && isQuote(typed[at]))
                value = nextPiece(typed, at).text;
            if (!value.trimmed().isEmpty())
                query.fields.insert(*field, value.trimmed());
            continue;
        }
        const QStringList words = searchWords(piece.text);
        for (qsizetype i = 0; i < words.size(); ++i)
            query.terms.append(wordTerm(words[i], piece.open && i + 1 == words.size()));
    }
    return query;
}

SearchQuery SearchQuery::phrase(const QString &text)
{
    SearchQuery query;
    if (const QStringList words = searchWords(text); !words.isEmpty())
        query.terms.append({.words = words, .forms = {}, .beginnings = {}, .phrase = true});
    return query;
}

bool SearchQuery::isWeighed() const
{
    return terms.size() != 1 || terms.first().phrase || terms.first().beginnings.isEmpty() ||
           terms.first().words.first().size() >= shortestBaseBegun;
}

QString SearchQuery::matchExpression() const
{
    QStringList expressions;
    for (const SearchTerm &term : terms)
        expressions.append(expressionOf(term));
    return expressions.join(QStringLiteral(" AND "));
}

} // namespace kopa
