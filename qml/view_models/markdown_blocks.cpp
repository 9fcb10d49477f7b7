#include "markdown_blocks.h"

#include <QRegularExpression>

namespace kopa {

namespace {

const QRegularExpression headingLine(QStringLiteral("^ {0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$"));
const QRegularExpression checkLine(QStringLiteral("^(\\s*)[-*+]\\s+\\[([ xX])\\]\\s*(.*)$"));
const QRegularExpression bulletLine(QStringLiteral("^(\\s*)[-*+]\\s+(.*)$"));
const QRegularExpression numberLine(QStringLiteral("^(\\s*)(\\d{1,9})[.)]\\s+(.*)$"));
const QRegularExpression quoteLine(QStringLiteral("^ {0,3}>\\s?(.*)$"));
const QRegularExpression ruleLine(QStringLiteral("^ {0,3}([-*_])(\\s*\\1){2,}\\s*$"));
const QRegularExpression fenceLine(QStringLiteral("^ {0,3}(```|~~~)"));

const QRegularExpression
    linePrefix(QStringLiteral("^\\s*(?:#{1,6}\\s+|[-*+]\\s+(?:\\[[ xX]\\]\\s*)?|\\d{1,9}[.)]\\s+|>\\s?)?"));
/// Stand in a text where an underline begins and ends, until its blocks are made.
constexpr QChar underlineBegins(0xe000);
constexpr QChar underlineEnds(0xe001);

/// Where sentences lie within one line that begins at a place of the text.
QString underlined(const QString &line, qsizetype from, const QVariantList &sentences)
{
    QString result = line;
    const qsizetype first = linePrefix.match(line).capturedLength();
    for (auto one = sentences.crbegin(); one != sentences.crend(); ++one) {
        const QVariantMap sentence = one->toMap();
        const qsizetype at = sentence.value(QStringLiteral("at")).toLongLong() - from;
        const qsizetype end =
            std::min(at + sentence.value(QStringLiteral("length")).toLongLong(), line.size());
        const qsizetype begin = std::max(at, first);
        if (begin >= end)
            continue;
        result.insert(end, underlineEnds);
        result.insert(begin, underlineBegins);
    }
    return result;
}

/// Without those two.
QString asWritten(QString line)
{
    return line.remove(underlineBegins).remove(underlineEnds);
}

QString withUnderlines(const QString &text, const QVariantList &sentences)
{
    if (sentences.isEmpty())
        return text;
    QStringList lines = text.split(u'\n');
    qsizetype from = 0;
    for (QString &line : lines) {
        const qsizetype size = line.size();
        line = underlined(line, from, sentences);
        from += size + 1;
    }
    return lines.join(u'\n');
}

/// Text outside code marks: HTML becomes text, images become links.
QString harmless(const QString &line)
{
    QStringList parts = line.split(u'`');
    for (qsizetype i = 0; i < parts.size(); i += 2) {
        parts[i].replace(u'<', QStringLiteral("&lt;"));
        parts[i].replace(QStringLiteral("!["), QStringLiteral("["));
    }
    return parts.join(u'`');
}

int levelOf(const QString &indent)
{
    int columns = 0;
    for (const QChar character : indent)
        columns += character == u'\t' ? 4 : 1;
    return 1 + columns / 2;
}

/// Reads lines into rows; keeps the paragraph, quote or code that is being gathered.
class BlockReader
{
public:
    QList<QVariantMap> read(const QString &text)
    {
        for (const QString &line : text.split(u'\n')) {
            m_end = m_place + asWritten(line).size();
            if (!takeCode(line))
                takeLine(line);
            ++m_line;
            m_place = m_end + 1;
        }
        return m_rows;
    }

private:
    void add(const QString &block, const QString &markdown, int level = 1, bool checked = false,
             const QString &marker = {})
    {
        m_rows.append({{QStringLiteral("line"), m_line},
                       {QStringLiteral("place"), m_place},
                       {QStringLiteral("block"), block},
                       {QStringLiteral("level"), level},
                       {QStringLiteral("checked"), checked},
                       {QStringLiteral("markdown"), markdown},
                       {QStringLiteral("marker"), marker},
                       {QStringLiteral("end"), m_end}});
        m_open = block;
    }

    void extend(const QString &more, const QString &joint)
    {
        QVariant &markdown = m_rows.last()[QStringLiteral("markdown")];
        markdown = QString(markdown.toString() + joint + more);
        m_rows.last().insert(QStringLiteral("end"), m_end);
    }

    bool takeCode(const QString &line)
    {
        const QString code = QStringLiteral("code");
        if (fenceLine.match(line).hasMatch()) {
            m_inCode = !m_inCode;
            m_open.clear();
            return true;
        }
        if (!m_inCode)
            return false;
        if (m_open == code)
            extend(line, QStringLiteral("\n"));
        else
            add(code, line);
        return true;
    }

    void gather(const QString &block, const QString &words)
    {
        if (m_open == block)
            extend(words, QStringLiteral("  \n"));
        else
            add(block, words);
    }

    void takeLine(const QString &line)
    {
        if (line.trimmed().isEmpty()) {
            m_open.clear();
        } else if (const auto heading = headingLine.match(line); heading.hasMatch()) {
            add(QStringLiteral("heading"), harmless(heading.captured(2)), int(heading.captured(1).size()));
        } else if (ruleLine.match(line).hasMatch()) {
            add(QStringLiteral("rule"), {});
        } else if (const auto check = checkLine.match(line); check.hasMatch()) {
            add(QStringLiteral("check"), harmless(check.captured(3)), levelOf(check.captured(1)),
                check.captured(2) != u" ");
        } else if (const auto bullet = bulletLine.match(line); bullet.hasMatch()) {
            add(QStringLiteral("bullet"), harmless(bullet.captured(2)), levelOf(bullet.captured(1)), false,
                QStringLiteral("•"));
        } else if (const auto number = numberLine.match(line); number.hasMatch()) {
            add(QStringLiteral("number"), harmless(number.captured(3)), levelOf(number.captured(1)), false,
                number.captured(2) + u'.');
        } else if (const auto quote = quoteLine.match(line); quote.hasMatch()) {
            gather(QStringLiteral("quote"), harmless(quote.captured(1)));
        } else {
            gather(QStringLiteral("paragraph"), harmless(line.trimmed()));
        }
    }

    QList<QVariantMap> m_rows;
    QString m_open;
    int m_line = 0;
    qsizetype m_place = 0; ///< where the line begins in the text as it is written, and where it ends
    qsizetype m_end = 0;
    bool m_inCode = false;
};

} // namespace

MarkdownBlocks::MarkdownBlocks(QObject *parent)
    : RowListModel({"line", "block", "level", "checked", "markdown", "marker", "place", "end"}, parent)
{
}

void MarkdownBlocks::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    show();
    Q_EMIT textChanged();
}

void MarkdownBlocks::setSentences(const QVariantList &sentences)
{
    if (m_sentences == sentences)
        return;
    m_sentences = sentences;
    show();
    Q_EMIT sentencesChanged();
}

void MarkdownBlocks::show()
{
    QList<QVariantMap> rows;
    if (!m_text.isEmpty())
        rows = BlockReader().read(withUnderlines(m_text, m_sentences));
    for (QVariantMap &row : rows) {
        const bool code = row.value(QStringLiteral("block")) == QStringLiteral("code");
        QString words = row.value(QStringLiteral("markdown")).toString();
        words.replace(underlineBegins, code ? QString() : QStringLiteral("<u>"));
        words.replace(underlineEnds, code ? QString() : QStringLiteral("</u>"));
        row.insert(QStringLiteral("markdown"), words);
    }
    setRows(rows);
}

QString MarkdownBlocks::toggle(int line) const
{
    QStringList lines = m_text.split(u'\n');
    if (line < 0 || line >= lines.size())
        return m_text;
    const auto check = checkLine.match(lines[line]);
    if (!check.hasMatch())
        return m_text;
    lines[line][check.capturedStart(2)] = check.captured(2) == u" " ? u'x' : u' ';
    return lines.join(u'\n');
}

} // namespace kopa
