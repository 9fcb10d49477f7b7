#include "px_csv_reader.h"

#include "csv_rows.h"
#include "damage.h"
#include "pasted_heading.h"
#include "text_encoding.h"

#include <QHash>
#include <QRegularExpression>

#include <charconv>

namespace kopa::statistics {

namespace {

/// A figure or the reason why there is none; neither for another text. A comma is a decimal one only where it
/// does not separate.
struct Figure
{
    std::optional<double> value;
    std::optional<Missing> missing;
};

Figure figureOf(const CsvField &field, char separator)
{
    if (field.text == "-")
        return {0.0, {}};
    if (const auto reason = dots(field.text))
        return {{}, reason};
    QByteArray text = field.text.trimmed();
    if (separator != ',')
        text.replace(',', '.');
    double value = 0;
    const char *const end = text.constData() + text.size();
    const auto read = std::from_chars(text.constData(), end, value);
    if (text.isEmpty() || read.ec != std::errc() || read.ptr != end || !qIsFinite(value))
        return {};
    return {value, {}};
}

bool isFigure(const CsvField &field, char separator)
{
    const Figure figure = figureOf(field, separator);
    return figure.missing || (figure.value && !field.quoted);
}

/// The language of the names that PxWeb gives the dimensions.
QString languageOf(const QStringList &names)
{
    const std::pair<QLatin1String, QStringList> known[] = {
        {QLatin1String("fi"),
         {QStringLiteral("Alue"), QStringLiteral("Ikä"), QStringLiteral("Sukupuoli"), QStringLiteral("Vuosi"),
          QStringLiteral("Kunta")}},
        {QLatin1String("sv"),
         {QStringLiteral("Område"), QStringLiteral("Ålder"), QStringLiteral("Kön"), QStringLiteral("År"),
          QStringLiteral("Kommun")}},
        {QLatin1String("en"),
         {QStringLiteral("Area"), QStringLiteral("Age"), QStringLiteral("Sex"), QStringLiteral("Year"),
          QStringLiteral("Municipality")}}};
    for (const auto &[language, words] : known)
        for (const QString &name : names)
            if (words.contains(name))
                return language;
    return {};
}

class CsvTable
{
public:
    CsvTable(QByteArrayView bytes, Encoding encoding) : m_rows(bytes), m_encoding(encoding) {}

    Result<StatisticsTable> read()
    {
        KOPA_TRY(readHeading());
        KOPA_TRY(readRows());
        KOPA_TRY(makeDimensions());
        KOPA_TRY(placeFigures());
        return std::move(m_table);
    }

private:
    QString text(const CsvField &field) const { return decoded(field.text, m_encoding); }

    static bool isEmpty(const QList<CsvField> &row) { return row.size() == 1 && row[0].text.isEmpty(); }

    /// The first row of several fields is the heading, what stands alone before it the title.
    Result<void> readHeading()
    {
        while (!m_rows.atEnd()) {
            const qsizetype line = m_rows.line();
            m_separator = m_rows.separatorAhead();
            m_rows.setSeparator(m_separator == 0 ? ',' : m_separator);
            KOPA_ASSIGN(const QList<CsvField> row, m_rows.next());
            if (row.size() > 1) {
                m_headingLine = line;
                for (const CsvField &field : row)
                    m_heading.append(text(field));
                return m_heading.size() > maximumCategories ? tooLarge(maximumCategories) : Result<void>();
            }
            if (!isEmpty(row) && m_title.isEmpty())
                m_title = text(row[0]);
            else if (!isEmpty(row))
                return damaged(Damage::Form, line);
        }
        return damaged(Damage::Cut, m_rows.line());
    }

    /// How many texts lead the first row: the quoted ones, or without quotes all before its figures.
    qsizetype leadingTexts(const QList<CsvField> &row) const
    {
        const bool quoted = row[0].quoted;
        const auto isText = [&](const CsvField &field) {
            return quoted ? field.quoted && !dots(field.text) : !isFigure(field, m_separator);
        };
        return std::find_if_not(row.begin(), row.end(), isText) - row.begin();
    }

    Result<void> readRows()
    {
        while (!m_rows.atEnd()) {
            const qsizetype line = m_rows.line();
            KOPA_ASSIGN(const QList<CsvField> row, m_rows.next());
            if (isEmpty(row)) {
                m_table.notes = noteOf(m_rows.rest());
                break;
            }
            if (!m_rows.lineEnded())
                return damaged(Damage::Cut, line);
            if (row.size() != m_heading.size())
                return damaged(m_rows.atEnd() ? Damage::Cut : Damage::Form, line);
            if (m_lines.isEmpty())
                m_texts = leadingTexts(row);
            if (m_texts == 0 || m_texts == row.size())
                return damaged(m_texts == 0 ? Damage::Form : Damage::Number, line);
            if (m_texts > maximumDimensions)
                return tooLarge(maximumDimensions);
            KOPA_TRY(readRow(row, line));
        }
        return m_lines.isEmpty() ? damaged(Damage::Cut, m_rows.line()) : Result<void>();
    }

    Result<void> readRow(const QList<CsvField> &row, qsizetype line)
    {
        m_positions.resize(m_texts);
        m_values.resize(m_texts);
        for (qsizetype i = 0; i < m_texts; ++i) {
            auto &positions = m_positions[i];
            const auto found = positions.constFind(row[i].text);
            m_places.push_back(int(found == positions.constEnd() ? positions.size() : *found));
            if (found != positions.constEnd())
                continue;
            positions.insert(row[i].text, positions.size());
            m_values[i].append(text(row[i]));
        }
        for (qsizetype i = m_texts; i < row.size(); ++i) {
            const Figure figure = figureOf(row[i], m_separator);
            if (!figure.value && !figure.missing)
                return damaged(Damage::Number, line);
            m_figures.push_back(figure.value.value_or(0));
            m_reasons.push_back(figure.missing.value_or(Missing::No));
        }
        m_lines.append(line);
        return qsizetype(m_figures.size()) > maximumCells ? tooLarge(maximumCells) : Result<void>();
    }

    Label noteOf(QByteArrayView rest) const
    {
        const QString note = plainNote(decoded(rest, m_encoding).remove(u'"').remove(u'\r'));
        return note.isEmpty() ? Label() : Label(QString(), note);
    }

    Result<void> makeDimensions()
    {
        const QStringList names = m_heading.first(m_texts);
        const QString language = languageOf(names);
        for (qsizetype i = 0; i < m_texts; ++i) {
            Dimension dimension{names[i], {language, names[i]}, Role::Other, {}};
            if (names.indexOf(names[i]) != i)
                return damaged(Damage::Twice, m_headingLine);
            for (const QString &value : std::as_const(m_values[i]))
                dimension.categories.append({value, {language, value}});
            m_table.dimensions.append(std::move(dimension));
        }
        const QStringList columns = m_heading.sliced(m_texts);
        if (QSet<QString>(columns.begin(), columns.end()).size() != columns.size())
            return damaged(Damage::Twice, m_headingLine);
        m_table.dimensions.append(dimensionsOfHeading(columns, language));
        static const QRegularExpression id(QStringLiteral("^([0-9][0-9a-z]{2,4}) -- "));
        m_table.id = id.match(m_title).captured(1);
        if (!m_title.isEmpty())
            m_table.title.set(language, m_title);
        return makeRoom(m_table) ? Result<void>() : tooLarge(maximumCells);
    }

    Result<void> placeFigures()
    {
        const qsizetype columns = m_heading.size() - m_texts;
        std::vector<bool> taken(std::size_t(m_table.size() / columns), false);
        for (qsizetype row = 0; row < m_lines.size(); ++row) {
            qsizetype place = 0;
            for (qsizetype i = 0; i < m_texts; ++i)
                place = place * m_values[i].size() + m_places[std::size_t(row * m_texts + i)];
            if (taken[std::size_t(place)])
                return damaged(Damage::Twice, m_lines[row]);
            taken[std::size_t(place)] = true;
            const auto from = row * columns;
            std::copy_n(m_figures.begin() + from, columns, m_table.values.begin() + place * columns);
            std::copy_n(m_reasons.begin() + from, columns, m_table.missing.begin() + place * columns);
        }
        const bool full = m_lines.size() == qsizetype(taken.size());
        return full ? Result<void>() : damaged(Damage::Cells, m_lines.last());
    }

    CsvRows m_rows;
    Encoding m_encoding;
    char m_separator = 0;
    QString m_title;
    QStringList m_heading;
    qsizetype m_headingLine = 0;
    qsizetype m_texts = 0; ///< how many columns of texts stand before the figures
    QList<QHash<QByteArray, qsizetype>> m_positions;
    QList<QStringList> m_values;
    QList<qsizetype> m_lines;
    std::vector<int> m_places; ///< of each row, in each column of texts
    std::vector<double> m_figures;
    std::vector<Missing> m_reasons;
    StatisticsTable m_table;
};

} // namespace

Result<StatisticsTable> readPxCsv(QByteArrayView bytes)
{
    if (bytes.size() > maximumFile)
        return tooLarge(maximumFile);
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    if (marked)
        bytes = bytes.sliced(3);
    KOPA_ASSIGN(const Encoding encoding, marked ? Result<Encoding>(Encoding::Utf8) : guessedEncoding(bytes));
    KOPA_TRY(checkLetters(bytes, encoding));
    return CsvTable(bytes, encoding).read();
}

} // namespace kopa::statistics
