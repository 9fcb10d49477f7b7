#include "speller.h"

#include "core/search/dictionaries.h"
#include "core/search/word_analysis.h"

#include <algorithm>

namespace kopa {

namespace {

constexpr TextLanguage languages[] = {TextLanguage::Finnish, TextLanguage::Swedish, TextLanguage::English};
constexpr qsizetype rememberedAtMost = 50'000;
constexpr qsizetype suggestedAtMost = 5;
constexpr qsizetype longestWord = 80;
/// So many words that only another language knows make a paragraph one of that language too.
constexpr qsizetype foreignAtLeast = 3;

bool joins(QChar c)
{
    return c == u'-' || c == u'\'' || c == u'\u2019' || c == u':';
}

bool isLetter(QChar c)
{
    return c.isLetter() || c.isMark();
}

/// Not a word to spell: an address, a number, an abbreviation in capitals.
bool isSpelt(QStringView word)
{
    const bool small = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    return small && word.size() > 1 && word.size() <= longestWord;
}

/// Words of a stretch, with what joins their parts; not those in an address or beside a digit.
QList<TextRange> wordsIn(const QString &text, TextRange stretch)
{
    QList<TextRange> words;
    const qsizetype end = stretch.from + stretch.length;
    for (qsizetype at = stretch.from; at < end;) {
        qsizetype to = at;
        while (to < end && !text[to].isSpace())
            ++to;
        const QStringView run = QStringView(text).mid(at, to - at);
        const bool address = run.contains(u'@') || run.contains(u"://") || run.contains(u"www.");
        for (qsizetype from = at; from < to && !address;) {
            qsizetype last = from;
            while (last < to &&
                   (isLetter(text[last]) || text[last].isDigit() ||
                    (last > from && last + 1 < to && joins(text[last]) && isLetter(text[last + 1]))))
                ++last;
            const QStringView word = QStringView(text).mid(from, last - from);
            const bool digits = std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
            if (last > from && !digits && isSpelt(word))
                words.append({from, last - from});
            from = std::max(last, from + 1);
        }
        at = to + 1;
    }
    return words;
}

QString composed(const QString &text, TextRange range)
{
    return text.mid(range.from, range.length)
        .normalized(QString::NormalizationForm_C)
        .replace(u'\u2019', u'\'');
}

bool looksUp(const QString &word, TextLanguage language)
{
    const WordAnalysis &analysis = WordAnalysis::ofThisThread();
    switch (language) {
    case TextLanguage::Finnish:
        return analysis.finnish().knows(word);
    case TextLanguage::Swedish:
        return analysis.swedish().knows(word);
    case TextLanguage::English:
        return analysis.english().knows(word);
    }
    return false;
}

} // namespace

Speller::Speller(const QStringList &ownWords)
{
    for (const QString &word : ownWords)
        m_own.insert(word.normalized(QString::NormalizationForm_C).toCaseFolded());
}

bool Speller::knows(const QString &word, TextLanguage language)
{
    if (m_own.contains(word.toCaseFolded()))
        return true;
    const QString key = languageMark(language) + word;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= rememberedAtMost)
        m_known.clear();
    bool right = looksUp(word, language);
    // A compound that people put together with a hyphen is right when its parts are.
    if (!right && word.contains(u'-')) {
        const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
        right = std::all_of(parts.begin(), parts.end(), [&](const QString &part) {
            return !isSpelt(part) || m_own.contains(part.toCaseFolded()) || looksUp(part, language);
        });
    }
    return *m_known.insert(key, right);
}

QList<TextRange> Speller::unknown(const QString &text, const QList<TextRange> &words, TextLanguage language)
{
    QList<TextRange> found;
    for (const TextRange &word : words)
        if (!knows(composed(text, word), language))
            found.append(word);
    return found;
}

QList<TextRange> Speller::misspeltIn(const QString &text, TextRange paragraph,
                                     std::optional<TextLanguage> language)
{
    QList<TextRange> left = wordsIn(text, paragraph);
    if (language)
        left = unknown(text, left, *language);
    for (const TextLanguage other : languages) {
        if (other == language || !dictionaries().has(other))
            continue;
        const QList<TextRange> still = unknown(text, left, other);
        const qsizetype read = left.size() - still.size();
        if (!language || (read >= foreignAtLeast && read >= still.size()))
            left = still;
    }
    return left;
}

QList<TextRange> Speller::misspelt(const QString &text, std::optional<TextLanguage> language)
{
    QList<TextRange> found;
    const bool any = std::any_of(std::begin(languages), std::end(languages),
                                 [](TextLanguage one) { return dictionaries().has(one); });
    if (!any || (language && !dictionaries().has(*language)))
        return found;
    for (qsizetype from = 0; from < text.size();) {
        qsizetype to = text.indexOf(u'\n', from);
        to = to < 0 ? text.size() : to;
        found += misspeltIn(text, {from, to - from}, language);
        from = to + 1;
    }
    return found;
}

QStringList Speller::suggestions(const QString &word, std::optional<TextLanguage> language) const
{
    const WordAnalysis &analysis = WordAnalysis::ofThisThread();
    QStringList found;
    for (const TextLanguage one : languages) {
        if (language && one != *language)
            continue;
        const QStringList more = one == TextLanguage::Finnish   ? analysis.finnish().suggestions(word)
                                 : one == TextLanguage::Swedish ? analysis.swedish().suggestions(word)
                                                                : analysis.english().suggestions(word);
        found += more.first(std::min(more.size(), suggestedAtMost));
    }
    found.removeDuplicates();
    return found.first(std::min(found.size(), suggestedAtMost));
}

} // namespace kopa
