#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

namespace kopa::lists {

/// What stands at the head of a Markdown file between two lines of three dashes, and the words under it: the
/// plain part of YAML that note programs write, values alone, in quotes, in brackets or as a list of dashes.
/// Without such a head all is words.
class FrontMatter
{
public:
    /// Several values are parted by "; ".
    QString value(const QString &key) const { return m_values.value(key).join(QStringLiteral("; ")); }
    QStringList values(const QString &key) const;
    /// Headed by the title, when the head has one that is not their first line.
    QString words() const;

private:
    friend FrontMatter frontMatterOf(const QString &text);

    QMap<QString, QStringList> m_values;
    QString m_words;
};

FrontMatter frontMatterOf(const QString &text);

} // namespace kopa::lists
