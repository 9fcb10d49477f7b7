#include "search_words.h"

namespace kopa {

QList<TextWord> textWords(QStringView text)
{
    QList<TextWord> words;
    std::optional<TextLanguage> language;
    qsizetype from = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        const QChar c = at < text.size() ? text[at] : QChar(u' ');
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            from = from < 0 ? at : from;
            continue;
        }
        if (from >= 0)
            words.append(
                {text.mid(from, at - from).toString().normalized(QString::NormalizationForm_C).toLower(),
                 from, at, language});
        from = -1;
        if (isLanguageMark(c))
            language = markedLanguage(c);
    }
    return words;
}

QStringList searchWords(const QString &text)
{
    QStringList words;
    for (const TextWord &word : textWords(text))
        words.append(word.word);
    return words;
}

} // namespace kopa
