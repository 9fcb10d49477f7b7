#include "text_search.h"

#include "word_analysis.h"

#include <algorithm>

namespace kopa {

namespace {

bool holds(const SearchTerm &term, const TextWord &word)
{
    const auto begins = [&](const QString &text) {
        return std::any_of(term.beginnings.begin(), term.beginnings.end(),
                           [&](const QString &beginning) { return text.startsWith(beginning); });
    };
    if (word.word == term.words.first() || term.forms.contains(word.word) || begins(word.word))
        return true;
    const QStringList &forms = WordAnalysis::ofThisThread().formsInText(word.word, word.language);
    return std::any_of(forms.begin(), forms.end(),
                       [&](const QString &form) { return term.forms.contains(form) || begins(form); });
}

/// Words are looked up in dictionaries only when they hold the first letters of something asked for: a text
/// that nobody has looked at yet would cost tens of microseconds a word.
bool mayHold(const SearchTerm &term, const TextWord &word)
{
    constexpr qsizetype letters = 2;
    const auto within = [&](const QString &form) {
        const QStringView text = QStringView(form).mid(form.front().isLetterOrNumber() ? 0 : 1);
        return text.isEmpty() || word.word.front() == text.front() || word.word.contains(text.left(letters));
    };
    return term.phrase || within(term.words.first()) ||
           std::any_of(term.forms.begin(), term.forms.end(), within);
}

/// How many words from `at` on are the term; 0: none.
qsizetype wordsHeld(const SearchTerm &term, const QList<TextWord> &words, qsizetype at)
{
    if (!term.phrase)
        return holds(term, words[at]) ? 1 : 0;
    if (at + term.words.size() > words.size())
        return 0;
    for (qsizetype i = 0; i < term.words.size(); ++i)
        if (words[at + i].word != term.words[i])
            return 0;
    return term.words.size();
}

bool hasTerm(const SearchTerm &term, const QList<TextWord> &words)
{
    for (qsizetype at = 0; at < words.size(); ++at)
        if (wordsHeld(term, words, at) > 0)
            return true;
    return false;
}

qsizetype excerptStart(const QString &text, const QList<TextRange> &hits, qsizetype length)
{
    const qsizetype hit = hits.isEmpty() ? 0 : hits.first().from;
    const qsizetype from = hit - length / 3;
    if (from <= 0)
        return 0;
    const qsizetype space = text.indexOf(u' ', from);
    return space >= 0 && space < hit ? space + 1 : from;
}

} // namespace

bool textMatches(const QString &text, const SearchQuery &query)
{
    const QList<TextWord> words = textWords(text);
    return std::all_of(query.terms.begin(), query.terms.end(),
                       [&](const SearchTerm &term) { return hasTerm(term, words); });
}

QList<TextRange> hitsIn(const QString &text, const SearchQuery &query)
{
    QList<TextRange> hits;
    const QList<TextWord> words = textWords(text);
    for (qsizetype at = 0; at < words.size();) {
        qsizetype held = 0;
        for (const SearchTerm &term : query.terms)
            if (mayHold(term, words[at]))
                held = std::max(held, wordsHeld(term, words, at));
        if (held > 0)
            hits.append({words[at].from, words[at + held - 1].to - words[at].from});
        at += std::max<qsizetype>(held, 1);
    }
    return hits;
}

Excerpt excerptOf(const QString &text, const SearchQuery &query, qsizetype length)
{
    const QList<TextRange> hits = hitsIn(text, query);
    const qsizetype from = excerptStart(text, hits, length);
    Excerpt excerpt;
    if (from > 0)
        excerpt.text = u'…';
    auto hit = hits.begin();
    for (qsizetype at = from; at < text.size() && at < from + length; ++at) {
        while (hit != hits.end() && hit->from < at)
            ++hit;
        if (hit != hits.end() && hit->from == at && at + hit->length <= from + length)
            excerpt.hits.append({excerpt.text.size(), hit->length});
        const QChar c = text[at];
        if (isLanguageMark(c))
            continue;
        if (!c.isSpace())
            excerpt.text.append(c);
        else if (!excerpt.text.isEmpty() && !excerpt.text.endsWith(u' ') &&
                 excerpt.text != QStringLiteral("…"))
            excerpt.text.append(u' ');
    }
    excerpt.text = excerpt.text.trimmed();
    if (from + length < text.size())
        excerpt.text.append(u'…');
    return excerpt;
}

} // namespace kopa
