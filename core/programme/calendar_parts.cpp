#include "calendar_parts.h"

namespace kopa::programme {

namespace {

/// One line as it was before it was folded.
struct ContentLine
{
    QByteArray text;
    int number = 0;
};

/// Hands out the lines of a file one by one.
class Lines
{
public:
    explicit Lines(const QByteArray &bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_at >= m_bytes.size(); }

    ContentLine next()
    {
        ContentLine line{piece(), m_number};
        while (!atEnd() && (m_bytes[m_at] == ' ' || m_bytes[m_at] == '\t'))
            line.text += QByteArrayView(piece()).sliced(1);
        return line;
    }

private:
    QByteArray piece()
    {
        const qsizetype end = m_bytes.indexOf('\n', m_at);
        QByteArray line = m_bytes.mid(m_at, end < 0 ? -1 : end - m_at);
        m_at = end < 0 ? m_bytes.size() : end + 1;
        ++m_number;
        while (line.endsWith('\r'))
            line.chop(1);
        return line;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    int m_number = 0;
};

/// The name of the component that a line begins or ends; empty for any other line.
QByteArray named(const QByteArray &line, QByteArrayView word)
{
    if (line.size() <= word.size() || line.left(word.size()).toUpper() != word)
        return {};
    return line.mid(word.size()).trimmed().toUpper();
}

/// What is being read.
class Splitter
{
public:
    void take(const ContentLine &line)
    {
        const QByteArray begins = named(line.text, "BEGIN:");
        const QByteArray ends = named(line.text, "END:");
        if (!m_result.isCalendar)
            m_result.isCalendar = begins == "VCALENDAR";
        else if (ends == "VCALENDAR" || begins == "VCALENDAR" || (m_depth > 0 && begins == m_part.name))
            restart(line, begins);
        else if (m_depth > 0 || !begins.isEmpty())
            inside(line, begins, ends);
        else if (named(line.text, "X-WR-CALNAME:").size() > 0)
            m_result.name = line.text.mid(line.text.indexOf(':') + 1);
    }

    CalendarParts finished()
    {
        close(false);
        return std::move(m_result);
    }

private:
    void restart(const ContentLine &line, const QByteArray &begins)
    {
        close(false);
        if (!begins.isEmpty() && begins != "VCALENDAR")
            inside(line, begins, {});
    }

    void inside(const ContentLine &line, const QByteArray &begins, const QByteArray &ends)
    {
        if (m_depth == 0)
            m_part = {begins, line.number, {}, false};
        m_part.text += line.text + "\r\n";
        m_depth += begins.isEmpty() ? 0 : 1;
        m_depth -= ends.isEmpty() ? 0 : 1;
        if (m_depth == 0)
            close(true);
        else if (ends == m_part.name)
            close(false);
    }

    void close(bool whole)
    {
        m_part.whole = whole;
        if (!m_part.name.isEmpty())
            m_result.parts.append(std::exchange(m_part, {}));
        m_depth = 0;
    }

    CalendarParts m_result;
    CalendarPart m_part;
    int m_depth = 0;
};

} // namespace

CalendarParts calendarParts(const QByteArray &bytes)
{
    const QByteArray marked = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    Lines lines(marked);
    Splitter splitter;
    while (!lines.atEnd())
        splitter.take(lines.next());
    return splitter.finished();
}

QByteArray rawValue(const QByteArray &text, QByteArrayView property)
{
    for (qsizetype at = 0; at >= 0 && at < text.size();) {
        const qsizetype end = text.indexOf("\r\n", at);
        const QByteArrayView line = QByteArrayView(text).sliced(at, (end < 0 ? text.size() : end) - at);
        const char after = line.size() > property.size() ? line[property.size()] : '\0';
        if ((after == ':' || after == ';') &&
            line.first(property.size()).compare(property, Qt::CaseInsensitive) == 0)
            return line.sliced(line.indexOf(':') + 1).toByteArray();
        at = end < 0 ? -1 : end + 2;
    }
    return {};
}

} // namespace kopa::programme
