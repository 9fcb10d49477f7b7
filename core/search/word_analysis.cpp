#include "word_analysis.h"

#include "dictionaries.h"

#include <algorithm>

namespace kopa {

namespace {

constexpr qsizetype rememberedAtMost = 100'000;
/// Longer ones are addresses and slips of the finger.
constexpr qsizetype longestWord = 60;

constexpr QChar finnishBase(0x01);
constexpr QChar swedishBase(0x02);
constexpr QChar englishStem(0x03);
constexpr QChar finnishStem(0x04);

constexpr TextLanguage languages[] = {TextLanguage::Finnish, TextLanguage::Swedish, TextLanguage::English};

void addOnce(QStringList &forms, const QString &form)
{
    if (!forms.contains(form))
        forms.append(form);
}

/// Not a stem, which may look like another word.
bool isWord(const QString &form)
{
    return form.front() == finnishBase || form.front() == swedishBase;
}

bool hasForms(const QString &word)
{
    return word.size() > 1 && word.size() <= longestWord &&
           std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

WordAnalysis::WordAnalysis()
    : m_finnish(dictionaries().finnish),
      m_swedish(dictionaries().hunspell.value(TextLanguage::Swedish)),
      m_englishWords(dictionaries().hunspell.value(TextLanguage::English)),
      m_finnishStems("finnish"),
      m_englishStems("english")
{
}

WordAnalysis &WordAnalysis::ofThisThread()
{
    static thread_local WordAnalysis analysis;
    return analysis;
}

bool WordAnalysis::addFinnish(const QString &word, QStringList &forms) const
{
    const FinnishWords::Forms found = m_finnish.forms(word);
    for (const QString &base : found.bases)
        addOnce(forms, finnishBase + base);
    for (const QString &part : found.parts)
        addOnce(forms, finnishBase + part);
    return !found.bases.isEmpty();
}

bool WordAnalysis::addSwedish(const QString &word, QStringList &forms) const
{
    const QStringList parts = m_swedish.parts(word);
    if (parts.isEmpty() && !m_swedish.dictionary().knows(word))
        return false;
    addStem(TextLanguage::Swedish, word, forms);
    for (const QString &part : parts)
        addOnce(forms, swedishBase + part);
    return true;
}

bool WordAnalysis::addEnglish(const QString &word, QStringList &forms) const
{
    if (!m_englishWords.knows(word))
        return false;
    addStem(TextLanguage::English, word, forms);
    return true;
}

bool WordAnalysis::add(TextLanguage language, const QString &word, QStringList &forms) const
{
    switch (language) {
    case TextLanguage::Finnish:
        return addFinnish(word, forms);
    case TextLanguage::Swedish:
        return addSwedish(word, forms);
    case TextLanguage::English:
        return addEnglish(word, forms);
    }
    return false;
}

void WordAnalysis::addStem(TextLanguage language, const QString &word, QStringList &forms) const
{
    switch (language) {
    case TextLanguage::Finnish:
        return addOnce(forms, finnishStem + m_finnishStems.stem(word));
    case TextLanguage::Swedish:
        for (const QString &base : m_swedish.bases(word))
            addOnce(forms, swedishBase + base);
        return;
    case TextLanguage::English:
        return addOnce(forms, englishStem + m_englishStems.stem(word));
    }
}

QStringList WordAnalysis::analysed(const QString &word, std::optional<TextLanguage> language) const
{
    QStringList forms;
    if (!hasForms(word) || (language && add(*language, word, forms)))
        return forms;
    for (const TextLanguage other : languages)
        if (other != language)
            add(other, word, forms);
    if (language)
        addStem(*language, word, forms);
    else if (forms.isEmpty())
        for (const TextLanguage any : languages)
            addStem(any, word, forms);
    return forms;
}

const QStringList &WordAnalysis::formsInText(const QString &word, std::optional<TextLanguage> language)
{
    const QString key = languageMark(language) + word;
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= rememberedAtMost)
        m_known.clear();
    QStringList forms = analysed(word, language);
    forms.removeIf([&](const QString &form) { return isWord(form) && QStringView(form).mid(1) == word; });
    return *m_known.insert(key, forms);
}

QStringList WordAnalysis::formsAsked(const QString &word) const
{
    QStringList forms;
    if (!hasForms(word))
        return forms;
    for (const QString &base : m_finnish.forms(word).bases)
        addOnce(forms, finnishBase + base);
    addStem(TextLanguage::Finnish, word, forms);
    addStem(TextLanguage::Swedish, word, forms);
    addStem(TextLanguage::English, word, forms);
    QStringList asWritten;
    for (const QString &form : std::as_const(forms))
        if (isWord(form))
            addOnce(asWritten, form.mid(1));
    return forms + asWritten;
}

QString WordAnalysis::beginning(const QString &word)
{
    return finnishBase + word;
}

bool WordAnalysis::knows(const QString &word) const
{
    return !m_finnish.forms(word).bases.isEmpty() || m_swedish.dictionary().knows(word) ||
           m_englishWords.knows(word);
}

} // namespace kopa
