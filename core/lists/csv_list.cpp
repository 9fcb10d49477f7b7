#include "csv_list.h"

#include "core/statistics/csv_rows.h"
#include "text_bytes.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kopa::lists {

namespace {

constexpr char utf8Mark[] = "\xEF\xBB\xBF";

bool beginsFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

/// What stands behind the apostrophes at its beginning.
QString behindApostrophes(const QString &text)
{
    const auto end = std::find_if(text.begin(), text.end(), [](QChar letter) { return letter != u'\''; });
    return text.mid(end - text.begin());
}

bool isNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9]+([.,][0-9]+)?$"));
    return number.match(text).hasMatch();
}

/// In the head every sign that might be taken for the separator is quoted: a reader finds it there.
QByteArray field(const QString &text, char separator, bool inHead)
{
    QByteArray bytes = (isNumber(text) ? text : guardedCell(text)).toUtf8();
    const auto needsQuotes = [&](char byte) {
        return byte == separator || byte == '"' || byte == '\n' || byte == '\r' || byte == '\t' ||
               (inHead && (byte == ';' || byte == ','));
    };
    const bool spaced = bytes.startsWith(' ') || bytes.endsWith(' ');
    if (!spaced && std::none_of(bytes.begin(), bytes.end(), needsQuotes))
        return bytes;
    bytes.replace('"', "\"\"");
    return '"' + bytes + '"';
}

QByteArray line(const QStringList &cells, char separator, bool inHead)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            bytes.append(separator);
        bytes.append(field(cells[i], separator, inHead));
    }
    return bytes + "\r\n";
}

/// How often each separator stands outside quotes in the row ahead: semicolon, tab, comma.
std::array<qsizetype, 3> separatorsAhead(QByteArrayView rest)
{
    std::array<qsizetype, 3> counts{};
    bool quoted = false;
    bool begins = true;
    for (const char byte : rest) {
        quoted = byte == '"' ? !quoted && begins : quoted;
        begins = !quoted && (byte == ';' || byte == '\t' || byte == ',');
        // A quote that closes may be the first of two: what follows it may open again.
        begins = begins || byte == '"';
        if (quoted)
            continue;
        if (byte == '\n' || byte == '\r')
            break;
        counts[0] += byte == ';';
        counts[1] += byte == '\t';
        counts[2] += byte == ',';
    }
    return counts;
}

/// Excel's first line "sep=;", which is no row.
QByteArrayView withoutHint(QByteArrayView bytes, char &separator)
{
    if (bytes.size() < 5 || bytes.first(4).compare("sep=", Qt::CaseInsensitive) != 0)
        return bytes;
    const qsizetype end = bytes.indexOf('\n');
    separator = bytes[4];
    return end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
}

char separatorOf(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && (bytes.front() == '\n' || bytes.front() == '\r'))
        bytes = bytes.sliced(1);
    const auto counts = separatorsAhead(bytes);
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? ';' : ";\t,"[most - counts.begin()];
}

Result<ListRow> nextRow(statistics::CsvRows &rows, char separator, qsizetype number)
{
    const std::size_t place = separator == ';' ? 0 : separator == '\t' ? 1 : 2;
    if (separatorsAhead(rows.rest())[place] >= maximumColumns)
        return damaged(Damage::Large, number);
    auto fields = rows.next();
    if (!fields.ok())
        return asListError(fields.error());
    ListRow row{number, {}};
    for (const statistics::CsvField &field : std::as_const(*fields)) {
        const QString cell = QString::fromUtf8(field.text);
        if (cell.size() > maximumCell)
            return damaged(Damage::Large, number);
        if (cell.startsWith(u'='))
            row.formulas.append(row.cells.size());
        row.cells.append(plainCell(cell));
    }
    return row;
}

} // namespace

QString guardedCell(const QString &text)
{
    return beginsFormula(behindApostrophes(text)) ? u'\'' + text : text;
}

QString plainCell(const QString &cell)
{
    return cell.startsWith(u'\'') && beginsFormula(behindApostrophes(cell)) ? cell.mid(1) : cell;
}

QByteArray writeCsv(const QStringList &head, const QList<QStringList> &rows, const CsvForm &form)
{
    QByteArray bytes = form.mark ? QByteArray(utf8Mark) : QByteArray();
    bytes.append(line(head, form.separator, true));
    for (const QStringList &row : rows)
        bytes.append(line(row, form.separator, false));
    return bytes;
}

Result<ListTable> readCsv(const QByteArray &bytes)
{
    KOPA_ASSIGN(const QByteArray text, utf8Of(bytes));
    char separator = 0;
    const QByteArrayView content = withoutHint(text, separator);
    if (!QByteArrayView(";\t,").contains(separator) || separator == 0)
        separator = separatorOf(content);
    statistics::CsvRows reader(content);
    reader.setSeparator(separator);
    ListTable table;
    for (qsizetype number = 1; !reader.atEnd(); ++number) {
        KOPA_ASSIGN(ListRow row, nextRow(reader, separator, number));
        KOPA_TRY(table.append(std::move(row)));
    }
    return table.head.isEmpty() ? Result<ListTable>(damaged(Damage::Empty, 1))
                                : Result<ListTable>(std::move(table));
}

} // namespace kopa::lists
