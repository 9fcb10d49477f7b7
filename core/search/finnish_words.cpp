#include "finnish_words.h"

#include <libvoikko/voikko.h>

namespace kopa {

namespace {

/// Compounds of more parts than this are taken apart into the parts alone.
constexpr qsizetype partsJoinedAtMost = 5;

/// A part of a compound: as it stands in the word, and its base form.
struct Part
{
    QString surface;
    QString base;
};

QString valueOf(const voikko_mor_analysis *analysis, const char *key)
{
    char *value = voikko_mor_analysis_value_cstr(analysis, key);
    const QString text = QString::fromUtf8(value).toLower();
    voikko_free_mor_analysis_value_cstr(value);
    return text;
}

/// Of "+ruotsin(ruotsi)+kiel(kieli)+inen(+inen)": ruotsin (ruotsi), kielinen. An ending that makes one word
/// of another belongs to the part before it.
QList<Part> partsOf(const QString &wordBases)
{
    QList<Part> parts;
    for (qsizetype at = wordBases.indexOf(u'+'); at >= 0 && at < wordBases.size();) {
        qsizetype end = at + 1;
        while (end < wordBases.size() && wordBases[end] != u'+' && wordBases[end] != u'(')
            ++end;
        const QString surface = wordBases.mid(at + 1, end - at - 1);
        QString base = surface;
        if (end < wordBases.size() && wordBases[end] == u'(') {
            const qsizetype close = wordBases.indexOf(u')', end);
            base = wordBases.mid(end + 1, close - end - 1);
            end = close + 1;
        }
        if (base.startsWith(u'+') && !parts.isEmpty()) {
            parts.last().surface += surface;
            parts.last().base = parts.last().surface;
        } else {
            parts.append({surface, base});
        }
        at = end < wordBases.size() && end > 0 ? end : -1;
    }
    return parts;
}

/// Every run of neighbouring parts but the whole: "korkeakoulu" of "ammattikorkeakouluopetus" too. The last
/// part's base form is what the word's leaves of it.
void addRuns(const QList<Part> &parts, const QString &wordBase, QStringList &found)
{
    const qsizetype longest = parts.size() > partsJoinedAtMost ? 1 : parts.size() - 1;
    qsizetype offset = 0;
    for (qsizetype from = 0; from < parts.size(); offset += parts[from++].surface.size()) {
        QString before;
        for (qsizetype to = from; to < std::min(parts.size(), from + longest); ++to) {
            const bool last = to + 1 == parts.size();
            const QString run = last ? wordBase.mid(offset) : before + parts[to].base;
            if (run.size() > 1 && run != wordBase && !found.contains(run))
                found.append(run);
            before += parts[to].surface;
        }
    }
}

/// "muuttaja" of the lexicon's "maahan=muuttaja"; a place's name stays whole.
void addLexiconPart(const QList<Part> &parts, const QString &wordClass, QStringList &found)
{
    if (parts.size() != 1 || wordClass != QStringLiteral("nimisana"))
        return;
    const QString last = parts.first().base.section(u'=', 1);
    if (!last.isEmpty() && !found.contains(last))
        found.append(last);
}

} // namespace

FinnishWords::FinnishWords(bool present)
{
    const char *error = nullptr;
    if (present)
        m_voikko = voikkoInit(&error, "fi", nullptr);
    if (m_voikko)
        voikkoSetBooleanOption(m_voikko, VOIKKO_OPT_IGNORE_DOT, 1);
}

FinnishWords::~FinnishWords()
{
    if (m_voikko)
        voikkoTerminate(m_voikko);
}

FinnishWords::Forms FinnishWords::forms(const QString &word) const
{
    Forms forms;
    if (!m_voikko)
        return forms;
    voikko_mor_analysis **analyses = voikkoAnalyzeWordCstr(m_voikko, word.toUtf8().constData());
    qsizetype fewest = 0;
    for (voikko_mor_analysis **analysis = analyses; analysis && *analysis; ++analysis) {
        const QString base = valueOf(*analysis, "BASEFORM");
        if (base.isEmpty())
            continue;
        if (!forms.bases.contains(base))
            forms.bases.append(base);
        QList<Part> parts = partsOf(valueOf(*analysis, "WORDBASES"));
        // Where a word can be taken apart in several ways, the one of fewest parts is what people read.
        if (fewest == 0 || parts.size() <= fewest)
            addRuns(parts, base, forms.parts);
        addLexiconPart(parts, valueOf(*analysis, "CLASS"), forms.parts);
        fewest = fewest == 0 ? parts.size() : std::min(fewest, parts.size());
    }
    voikko_free_mor_analysis(analyses);
    return forms;
}

bool FinnishWords::knows(const QString &word) const
{
    return m_voikko && voikkoSpellCstr(m_voikko, word.toUtf8().constData()) == VOIKKO_SPELL_OK;
}

QStringList FinnishWords::suggestions(const QString &word) const
{
    QStringList found;
    if (!m_voikko)
        return found;
    char **suggested = voikkoSuggestCstr(m_voikko, word.toUtf8().constData());
    for (char **one = suggested; one && *one; ++one)
        found.append(QString::fromUtf8(*one));
    if (suggested)
        voikkoFreeCstrArray(suggested);
    return found;
}

} // namespace kopa
