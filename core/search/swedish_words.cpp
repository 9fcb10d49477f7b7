#include "swedish_words.h"

#include <array>

namespace kopa {

namespace {

constexpr qsizetype shortestFirst = 3;
constexpr qsizetype shortestLast = 4;

/// Plurals that change the vowel of the stem, alone or at the end of a compound (Svenska Akademiens
/// grammatik, 2, Substantiv: declension 3 and 5 with mutation).
struct Mutation
{
    const char16_t *plural;
    const char16_t *singular;
};
constexpr std::array<Mutation, 22> mutations{{
    {u"böcker", u"bok"},      {u"städer", u"stad"},       {u"länder", u"land"},   {u"händer", u"hand"},
    {u"stränder", u"strand"}, {u"tänder", u"tand"},       {u"nätter", u"natt"},   {u"fötter", u"fot"},
    {u"rötter", u"rot"},      {u"ledamöter", u"ledamot"}, {u"söner", u"son"},     {u"bröder", u"bror"},
    {u"döttrar", u"dotter"},  {u"mödrar", u"moder"},      {u"fäder", u"fader"},   {u"männen", u"man"},
    {u"män", u"man"},         {u"mannen", u"man"},        {u"stänger", u"stång"}, {u"tänger", u"tång"},
    {u"bönder", u"bonde"},    {u"ränder", u"rand"},
}};
/// An adjective that looks like such a plural.
constexpr QStringView general = u"allmän";

/// Without the endings of the definite form and the genitive, as far as a plural of the table can have them.
QString bare(QString word)
{
    if (word.endsWith(u's') && !word.endsWith(u"ss"))
        word.chop(1);
    if (word.endsWith(u"rna"))
        word.chop(2);
    return word;
}

/// "läraren" is a form of "lärare", which the dictionary takes for one of "lära". `plural` is bare(word).
bool isDoer(const QString &word, const QString &plural, const QString &verb)
{
    if (!verb.endsWith(u'a') || !plural.startsWith(verb))
        return false;
    const QString rest = plural.mid(verb.size());
    return rest == QStringLiteral("re") || rest == QStringLiteral("ren") ||
           (rest == QStringLiteral("r") && word.size() > plural.size());
}

} // namespace

QStringList SwedishWords::bases(const QString &word) const
{
    const QString plural = bare(word);
    for (const Mutation &mutation : mutations) {
        const QStringView ending(mutation.plural);
        const qsizetype before = plural.size() - ending.size();
        if (plural.endsWith(ending) && (before == 0 || before >= shortestFirst) && !plural.endsWith(general))
            return {plural.first(before) + QString::fromUtf16(mutation.singular)};
    }
    QStringList known = m_dictionary.bases(word);
    if (known.isEmpty())
        return {m_stemmer.stem(word)};
    for (QString &base : known)
        if (isDoer(word, plural, base))
            base += QStringLiteral("re");
    const QString noun = plural.endsWith(u"er") ? plural.chopped(2) : QString();
    if (noun.size() >= shortestLast && !known.contains(noun) && m_dictionary.lists(noun))
        known.append(noun);
    return known;
}

QString SwedishWords::firstWord(const QString &part) const
{
    struct Joint
    {
        const char16_t *in;   ///< what the part ends with
        const char16_t *word; ///< what the word ends with instead
    };
    // "skol-" of "skola", "lärar-" of "lärare", "gymnasie-" of "gymnasium", "arbets-" of "arbete".
    constexpr Joint joints[] = {{u"", u"a"},     {u"", u"e"},  {u"s", u""}, {u"s", u"e"},
                                {u"ie", u"ium"}, {u"o", u"a"}, {u"u", u"a"}};
    if (m_dictionary.lists(part) && !part.endsWith(u's'))
        return part;
    for (const Joint &joint : joints) {
        const QStringView in(joint.in);
        const QString word = part.chopped(in.size()) + QString::fromUtf16(joint.word);
        if (part.endsWith(in) && m_dictionary.lists(word))
            return word;
    }
    return m_dictionary.lists(part) ? part : QString();
}

QStringList SwedishWords::parts(const QString &word) const
{
    if (!m_dictionary.isThere())
        return {};
    // From the right: the first part is then one word, as long as it can be.
    for (qsizetype at = word.size() - shortestLast; at >= shortestFirst; --at) {
        const QString last = word.mid(at);
        if (!m_dictionary.knows(last))
            continue;
        const QString first = firstWord(word.first(at));
        // "grund-skola", and not "grunds-kola".
        const bool further = word[at - 1] == u's' && m_dictionary.knows(word.mid(at - 1)) &&
                             !firstWord(word.first(at - 1)).isEmpty();
        if (!first.isEmpty() && !further)
            return bases(last) + bases(first) + parts(last);
    }
    return {};
}

} // namespace kopa
