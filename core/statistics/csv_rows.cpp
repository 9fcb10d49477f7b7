#include "csv_rows.h"

#include "damage.h"

#include <cstring>

namespace kopa::statistics {

static bool endsLine(char byte)
{
    return byte == '\n' || byte == '\r';
}

char CsvRows::separatorAhead() const
{
    qsizetype end = m_offset;
    bool quoted = false;
    char first = 0;
    for (; end < m_bytes.size() && (quoted || !endsLine(m_bytes[end])); ++end) {
        if (m_bytes[end] != '"')
            continue;
        quoted = !quoted;
        const char after = end + 1 < m_bytes.size() ? m_bytes[end + 1] : '\n';
        if (!quoted && first == 0 && std::strchr(";\t, ", after) && after != 0)
            first = after;
    }
    const QByteArrayView row = m_bytes.sliced(m_offset, end - m_offset);
    if (row.startsWith('"'))
        return first;
    for (const char separator : {';', '\t', ','})
        if (row.contains(separator))
            return separator;
    return 0;
}

Result<CsvField> CsvRows::field()
{
    CsvField field;
    if (m_offset >= m_bytes.size() || m_bytes[m_offset] != '"') {
        const qsizetype begin = m_offset;
        while (m_offset < m_bytes.size() && m_bytes[m_offset] != m_separator && !endsLine(m_bytes[m_offset]))
            ++m_offset;
        field.text = m_bytes.sliced(begin, m_offset - begin).toByteArray();
        return field;
    }
    field.quoted = true;
    ++m_offset;
    while (true) {
        const qsizetype close = m_bytes.indexOf('"', m_offset);
        if (close < 0)
            return damaged(Damage::Cut, m_line);
        field.text.append(m_bytes.sliced(m_offset, close - m_offset));
        m_offset = close + 1;
        if (m_offset >= m_bytes.size() || m_bytes[m_offset] != '"')
            break;
        field.text.append('"');
        ++m_offset;
    }
    const bool ends =
        m_offset >= m_bytes.size() || m_bytes[m_offset] == m_separator || endsLine(m_bytes[m_offset]);
    return ends ? Result<CsvField>(std::move(field)) : damaged(Damage::Form, m_line);
}

Result<QList<CsvField>> CsvRows::next()
{
    QList<CsvField> row;
    const qsizetype begin = m_offset;
    do {
        if (!row.isEmpty())
            ++m_offset;
        KOPA_ASSIGN(CsvField one, field());
        row.append(std::move(one));
    } while (m_offset < m_bytes.size() && m_bytes[m_offset] == m_separator);
    m_lineEnded = m_offset < m_bytes.size();
    if (m_offset < m_bytes.size() && m_bytes[m_offset] == '\r')
        ++m_offset;
    if (m_offset < m_bytes.size() && m_bytes[m_offset] == '\n')
        ++m_offset;
    const QByteArrayView read = m_bytes.sliced(begin, m_offset - begin);
    m_line += std::max(read.count('\n'), qsizetype(m_lineEnded));
    return row;
}

} // namespace kopa::statistics
