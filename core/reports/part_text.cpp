#include "part_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace kopa::reports {

using documents::Line;
using documents::Run;

namespace {

constexpr qsizetype shortestMark = 5;

/// Reads one line of words into runs.
class LineReader
{
public:
    Line read(const QString &words)
    {
        static const QRegularExpression mark(QStringLiteral("\\G\\[\\^([A-Za-z0-9._-]{1,64})\\]"));
        for (qsizetype at = 0; at < words.size();) {
            if (words[at] == u'\\' && at + 1 < words.size() && words[at + 1].isPunct()) {
                m_words += words[at + 1];
                at += 2;
            } else if (const auto found = mark.match(words, at); found.hasMatch()) {
                flush();
                m_line.append({.text = {}, .target = found.captured(1)});
                at = found.capturedEnd();
            } else if (const qsizetype size = turn(words, at); size > 0) {
                at += size;
            } else {
                m_words += words[at++];
            }
        }
        flush();
        return m_line;
    }

private:
    /// Stars and underscores that begin or end a stretch; their number, 0 for all else.
    qsizetype turn(const QString &words, qsizetype at)
    {
        const QChar star = words[at];
        if (star != u'*' && star != u'_')
            return 0;
        const qsizetype size = at + 1 < words.size() && words[at + 1] == star ? 2 : 1;
        bool &open = size == 2 ? m_strong : m_emphasis;
        const QChar before = at > 0 ? words[at - 1] : QChar(u' ');
        const QChar after = at + size < words.size() ? words[at + size] : QChar(u' ');
        const bool begins =
            !after.isSpace() && !before.isLetterOrNumber() && closes(words, at + size, star, size);
        const bool ends = !before.isSpace() && !after.isLetterOrNumber();
        if (open ? !ends : !begins)
            return 0;
        flush();
        open = !open;
        return size;
    }

    static bool closes(const QString &words, qsizetype from, QChar star, qsizetype size)
    {
        return words.indexOf(QString(size, star), from + 1) > 0;
    }

    void flush()
    {
        if (!m_words.isEmpty())
            m_line.append({m_words, m_strong, m_emphasis});
        m_words.clear();
    }

    Line m_line;
    QString m_words;
    bool m_strong = false;
    bool m_emphasis = false;
};

/// Gathers lines into paragraphs and items.
class BlockReader
{
public:
    QList<TextBlock> read(const QString &markdown)
    {
        static const QRegularExpression bullet(QStringLiteral("^\\s*[-*+]\\s+(.*)$"));
        static const QRegularExpression number(QStringLiteral("^\\s*\\d{1,9}[.)]\\s+(.*)$"));
        for (const QString &line : markdown.split(u'\n')) {
            if (line.trimmed().isEmpty())
                close();
            else if (const auto bulleted = bullet.match(line); bulleted.hasMatch())
                open(TextBlock::Kind::Bullets, bulleted.captured(1));
            else if (const auto numbered = number.match(line); numbered.hasMatch())
                open(TextBlock::Kind::Numbers, numbered.captured(1));
            else if (m_words.isEmpty())
                open(TextBlock::Kind::Paragraph, line.trimmed());
            else
                m_words += u' ' + line.trimmed();
        }
        close();
        return m_blocks;
    }

private:
    void open(TextBlock::Kind kind, const QString &words)
    {
        close();
        m_kind = kind;
        m_words = words.trimmed();
    }

    void close()
    {
        if (m_words.isEmpty())
            return;
        const bool goesOn =
            m_kind != TextBlock::Kind::Paragraph && !m_blocks.isEmpty() && m_blocks.last().kind == m_kind;
        if (!goesOn)
            m_blocks.append({m_kind, {}});
        m_blocks.last().lines.append(LineReader().read(m_words));
        m_words.clear();
    }

    QList<TextBlock> m_blocks;
    TextBlock::Kind m_kind = TextBlock::Kind::Paragraph;
    QString m_words;
};

} // namespace

QList<TextBlock> textBlocks(const QString &markdown)
{
    return BlockReader().read(markdown);
}

QString sourceMark(const QString &id, const QStringList &others)
{
    qsizetype size = std::min(shortestMark, id.size());
    const auto taken = [&](const QString &other) { return other != id && other.startsWith(id.left(size)); };
    while (size < id.size() && std::any_of(others.begin(), others.end(), taken))
        ++size;
    return QStringLiteral("[^%1]").arg(id.left(size));
}

} // namespace kopa::reports
