#include "search_words.h"

#include <algorithm>

namespace kopa {

QStringList searchWords(const QString &text)
{
    const QString folded = text.normalized(QString::NormalizationForm_C).toLower();
    QStringList words;
    QString word;
    for (const QChar c : folded) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word.append(c);
        } else if (!word.isEmpty()) {
            words.append(std::exchange(word, {}));
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

QString matchExpression(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' + word + QStringLiteral("\"*"));
    return terms.join(u' ');
}

bool textMatches(const QString &text, const QStringList &words)
{
    const QStringList present = searchWords(text);
    return std::all_of(words.begin(), words.end(), [&](const QString &wanted) {
        return std::any_of(present.begin(), present.end(),
                           [&](const QString &word) { return word.startsWith(wanted); });
    });
}

QString excerpt(const QString &text, const QStringList &words, qsizetype length)
{
    qsizetype at = -1;
    for (const QString &word : words) {
        at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            break;
    }
    qsizetype from = std::max<qsizetype>(0, at - length / 3);
    if (from > 0) {
        const qsizetype space = text.indexOf(u' ', from);
        from = space >= 0 && space < at ? space + 1 : from;
    }
    QString part = text.mid(from, length).simplified();
    if (from > 0)
        part.prepend(u'…');
    if (from + length < text.size())
        part.append(u'…');
    return part;
}

} // namespace kopa
