#include "front_matter.h"

#include "core/records/record.h"

namespace kopa::lists {

namespace {

const QString fence = QStringLiteral("---");

QString unquoted(QString value)
{
    value = value.trimmed();
    if (value.size() < 2)
        return value;
    const QChar quote = value.front();
    if ((quote != u'"' && quote != u'\'') || value.back() != quote)
        return value;
    value = value.sliced(1, value.size() - 2);
    if (quote == u'\'')
        return value.replace(QStringLiteral("''"), QStringLiteral("'"));
    QString result;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size())
            ++i;
        result += value[i];
    }
    return result;
}

/// The values of one line: "[a, b]" is several.
QStringList valuesOf(const QString &line)
{
    const QString value = line.trimmed();
    if (!value.startsWith(u'[') || !value.endsWith(u']'))
        return value.isEmpty() ? QStringList() : QStringList{unquoted(value)};
    QStringList values;
    for (const QString &part : value.sliced(1, value.size() - 2).split(u','))
        if (const QString one = unquoted(part); !one.isEmpty())
            values.append(one);
    return values;
}

} // namespace

QStringList FrontMatter::values(const QString &key) const
{
    QStringList result;
    for (const QString &value : m_values.value(key))
        for (const QString &one : value.split(u';', Qt::SkipEmptyParts))
            if (!one.trimmed().isEmpty())
                result.append(one.trimmed());
    return result;
}

QString FrontMatter::words() const
{
    const QString title = value(QStringLiteral("title"));
    return title.isEmpty() || titleOf(m_words) == title
               ? m_words
               : QStringLiteral("# %1\n\n%2").arg(title.simplified(), m_words);
}

FrontMatter frontMatterOf(const QString &text)
{
    FrontMatter front;
    QStringList lines = QString(text).replace(QStringLiteral("\r\n"), QStringLiteral("\n")).split(u'\n');
    const qsizetype end = lines.first().trimmed() == fence ? lines.indexOf(fence, 1) : -1;
    QString key;
    for (qsizetype i = 1; i < end; ++i) {
        const QString &line = lines[i];
        const qsizetype colon = line.indexOf(u':');
        if (line.trimmed().startsWith(QStringLiteral("- "))) {
            if (!key.isEmpty())
                front.m_values[key].append(unquoted(line.trimmed().sliced(2)));
        } else if (colon > 0) {
            key = line.first(colon).trimmed().toLower();
            front.m_values[key] += valuesOf(line.sliced(colon + 1));
        }
    }
    front.m_words = lines.sliced(end + 1).join(u'\n');
    if (end > 0)
        while (front.m_words.startsWith(u'\n'))
            front.m_words.remove(0, 1);
    return front;
}

} // namespace kopa::lists
