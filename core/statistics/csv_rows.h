#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QList>

namespace kopa::statistics {

/// One field as it stands in the file, without its quotes.
struct CsvField
{
    QByteArray text;
    bool quoted = false;

    bool operator==(const CsvField &) const = default;
};

/// The rows of a file with quotes, one after another; fields may hold separators, line ends and doubled
/// quotes.
class CsvRows
{
public:
    explicit CsvRows(QByteArrayView bytes) : m_bytes(bytes) {}

    bool atEnd() const { return m_offset >= m_bytes.size(); }
    /// Where the next row begins, counted from 1.
    qsizetype line() const { return m_line; }
    /// Whether the last row ended in a line end, and not with the file.
    bool lineEnded() const { return m_lineEnded; }
    void setSeparator(char separator) { m_separator = separator; }
    /// The separator that the row ahead shows: what follows its first quoted field, otherwise the first of
    /// semicolon, tab and comma that stands in it; 0 when it has one field.
    char separatorAhead() const;
    /// An empty line is a row of one empty field. StatisticsDamaged (cut) for a quote that does not close,
    /// (form) for letters behind one that does.
    Result<QList<CsvField>> next();
    /// All that is left, as it stands.
    QByteArrayView rest() const { return m_bytes.sliced(m_offset); }

private:
    Result<CsvField> field();

    QByteArrayView m_bytes;
    qsizetype m_offset = 0;
    qsizetype m_line = 1;
    char m_separator = ',';
    bool m_lineEnded = true;
};

} // namespace kopa::statistics
