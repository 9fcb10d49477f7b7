#include "markdown_writer.h"

#include <QRegularExpression>

namespace kopa::documents {

namespace {

/// Words that stay words: what would begin or end a mark gets a backslash.
QString escaped(const QString &words)
{
    static const QRegularExpression marks(QStringLiteral(R"(([\\`*_\[\]<>|#]))"));
    return QString(words).replace(u'\n', u' ').replace(marks, QStringLiteral(R"(\\1)"));
}

QString lineOf(const Line &line)
{
    QString text;
    for (const Run &run : line) {
        const QString around = QString(run.strong ? 2 : 0, u'*') + QString(run.emphasis ? 1 : 0, u'_');
        QString closing = around;
        std::reverse(closing.begin(), closing.end());
        const QString words = around + escaped(run.text) + closing;
        text += run.target.isEmpty() ? words : QStringLiteral("[%1](#%2)").arg(words, run.target);
    }
    return text;
}

QString rowOf(const QStringList &cells)
{
    QStringList all;
    for (const QString &cell : cells)
        all.append(escaped(cell));
    return QStringLiteral("| ") + all.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

QString written(const Heading &heading)
{
    return QString(heading.level + 1, u'#') + u' ' + escaped(heading.text) + u'\n';
}

QString written(const Paragraph &paragraph)
{
    return escaped(paragraph.text) + u'\n';
}

QString written(const RichText &text)
{
    const QString mark = text.mark.isEmpty() ? QString() : QStringLiteral("<a id=\"%1\"></a>").arg(text.mark);
    return (text.kind == RichText::Kind::Quote ? QStringLiteral("> ") : QString()) + mark +
           lineOf(text.line) + u'\n';
}

QString written(const Bullets &list)
{
    QString text;
    for (qsizetype i = 0; i < list.items.size(); ++i)
        text += (list.numbered ? QString::number(i + 1) + QStringLiteral(". ") : QStringLiteral("- ")) +
                lineOf(list.items[i]) + u'\n';
    return text;
}

QString written(const Table &table)
{
    QStringList rule;
    for (qsizetype i = 0; i < table.head.size(); ++i)
        rule.append(i == 0 || table.words ? QStringLiteral("---") : QStringLiteral("--:"));
    QString text = QStringLiteral("**%1**\n\n").arg(escaped(table.name)) + rowOf(table.head) +
                   QStringLiteral("| ") + rule.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
    for (const QStringList &row : table.rows)
        text += rowOf(row);
    return text;
}

QString written(const Picture &picture)
{
    return QStringLiteral("*%1: %2*\n").arg(escaped(picture.name), escaped(picture.description));
}

} // namespace

QString markdownOf(const Document &document)
{
    QString text = QStringLiteral("# ") + escaped(document.title) + u'\n';
    for (const Block &block : document.blocks)
        text += u'\n' + std::visit([](const auto &one) { return written(one); }, block);
    return text;
}

} // namespace kopa::documents
