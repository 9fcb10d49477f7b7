#include "xlsx_reader.h"

#include "xlsx_dates.h"
#include "zip_parts.h"

#include <QXmlStreamReader>

namespace kopa::lists {

namespace {

constexpr char workbookPart[] = "xl/workbook.xml";

/// A part as XML. A document type is refused: it could name things outside the file, or grow without end.
class Part
{
public:
    Part(QString name, const QByteArray &bytes) : m_name(std::move(name)), m_reader(bytes) {}

    /// Goes to the next element's beginning or end; false at the end of the part or of what can be read.
    bool next()
    {
        while (!m_reader.atEnd()) {
            const auto token = m_reader.readNext();
            if (token == QXmlStreamReader::DTD)
                return false;
            if (token == QXmlStreamReader::Characters)
                m_text += m_reader.text();
            if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement)
                return m_text.size() <= maximumCell;
        }
        return false;
    }
    bool begins(QStringView element) const { return m_reader.isStartElement() && m_reader.name() == element; }
    bool ends(QStringView element) const { return m_reader.isEndElement() && m_reader.name() == element; }
    QString attribute(const char *name) const
    {
        for (const QXmlStreamAttribute &each : m_reader.attributes())
            if (each.name() == QLatin1String(name))
                return each.value().toString();
        return {};
    }
    /// The words since this was last asked.
    QString takeText() { return std::exchange(m_text, {}); }
    Result<void> end() const
    {
        if (m_text.size() > maximumCell)
            return damaged(Damage::Large, m_name);
        const bool whole = m_reader.atEnd() && !m_reader.hasError();
        return whole ? Result<void>() : damaged(Damage::Form, m_name);
    }

private:
    QString m_name;
    QXmlStreamReader m_reader;
    QString m_text;
};

struct Workbook
{
    bool since1904 = false;
    QString sheet; ///< the name of its part
    QStringList words;
    QList<bool> dates; ///< by cell style: it writes days
};

Result<QString> targetOf(ZipParts &parts, const QString &relation)
{
    const QString name = QStringLiteral("xl/_rels/workbook.xml.rels");
    KOPA_ASSIGN(const QByteArray bytes, parts.read(name));
    Part part(name, bytes);
    QString target;
    while (part.next())
        if (part.begins(u"Relationship") && part.attribute("Id") == relation)
            target = part.attribute("Target");
    KOPA_TRY(part.end());
    if (target.isEmpty())
        return damaged(Damage::Form, name);
    return target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
}

Result<void> readBook(ZipParts &parts, Workbook &book)
{
    const QString name = QString::fromLatin1(workbookPart);
    KOPA_ASSIGN(const QByteArray bytes, parts.read(name));
    Part part(name, bytes);
    QString relation;
    while (part.next()) {
        if (part.begins(u"workbookPr")) {
            const QString since = part.attribute("date1904");
            book.since1904 = since == u"1" || since == u"true";
        }
        const QString state = part.attribute("state");
        if (part.begins(u"sheet") && relation.isEmpty() && (state.isEmpty() || state == u"visible"))
            relation = part.attribute("id");
    }
    KOPA_TRY(part.end());
    if (relation.isEmpty())
        return damaged(Damage::Empty, name);
    KOPA_ASSIGN(book.sheet, targetOf(parts, relation));
    return {};
}

Result<void> readWords(ZipParts &parts, Workbook &book)
{
    const QString name = QStringLiteral("xl/sharedStrings.xml");
    if (!parts.has(name))
        return {};
    KOPA_ASSIGN(const QByteArray bytes, parts.read(name));
    Part part(name, bytes);
    QString words;
    bool spoken = false; ///< how a word is said (rPh) is no part of it
    while (part.next()) {
        const QString text = part.takeText();
        if (part.begins(u"si"))
            words.clear();
        else if (part.begins(u"rPh") || part.ends(u"rPh"))
            spoken = part.begins(u"rPh");
        else if (part.ends(u"t") && !spoken)
            words += text;
        else if (part.ends(u"si"))
            book.words.append(words);
        if (book.words.size() > maximumCells)
            return damaged(Damage::Large, name);
    }
    return part.end();
}

Result<void> readStyles(ZipParts &parts, Workbook &book)
{
    const QString name = QStringLiteral("xl/styles.xml");
    if (!parts.has(name))
        return {};
    KOPA_ASSIGN(const QByteArray bytes, parts.read(name));
    Part part(name, bytes);
    QHash<int, QString> codes;
    bool ofCells = false;
    while (part.next()) {
        if (part.begins(u"numFmt"))
            codes.insert(part.attribute("numFmtId").toInt(), part.attribute("formatCode"));
        else if (part.begins(u"cellXfs") || part.ends(u"cellXfs"))
            ofCells = part.begins(u"cellXfs");
        if (!ofCells || !part.begins(u"xf"))
            continue;
        const int number = part.attribute("numFmtId").toInt();
        book.dates.append(codes.contains(number) ? isDateFormat(codes.value(number)) : isDateFormat(number));
    }
    return part.end();
}

/// The column of a place such as "AB12", counted from 0; -1 when it names none.
qsizetype columnOf(const QString &place)
{
    qsizetype column = 0;
    for (const QChar letter : place) {
        if (letter < u'A' || letter > u'Z' || column > maximumColumns)
            break;
        column = column * 26 + (letter.unicode() - u'A' + 1);
    }
    return column - 1;
}

struct Cell
{
    qsizetype column = -1;
    QString type = {};
    qsizetype style = 0;
    QString value = {};
    bool formula = false;
};

QString figure(const QString &value, const Cell &cell, const Workbook &book)
{
    bool good = false;
    const double number = value.toDouble(&good);
    if (!good)
        return value;
    if (book.dates.value(cell.style))
        if (const QString day = serialDay(number, book.since1904); !day.isEmpty())
            return day;
    constexpr int digits = 15; // as many as spreadsheets keep
    return QString::number(number, 'g', digits);
}

QString wordsOf(const Cell &cell, const Workbook &book)
{
    if (cell.type == u"s")
        return book.words.value(cell.value.toLongLong());
    if (cell.type == u"b")
        return cell.value == u"1" ? QStringLiteral("true") : QStringLiteral("false");
    const bool isWords =
        cell.type == u"str" || cell.type == u"inlineStr" || cell.type == u"d" || cell.type == u"e";
    return isWords || cell.value.isEmpty() ? cell.value : figure(cell.value, cell, book);
}

/// Takes the cells of a sheet as they come.
class SheetReader
{
public:
    SheetReader(const Workbook &book, ListTable &table) : m_book(book), m_table(table) {}

    Result<void> take(Part &part)
    {
        const QString text = part.takeText();
        if (part.begins(u"row")) {
            const qsizetype given = part.attribute("r").toLongLong();
            m_row = {given > m_row.number ? given : m_row.number + 1, {}};
        } else if (part.begins(u"c")) {
            const qsizetype named = columnOf(part.attribute("r"));
            m_cell = {named < 0 ? m_cell.column + 1 : named, part.attribute("t"),
                      part.attribute("s").toLongLong()};
        } else if (part.ends(u"v") || part.ends(u"t")) {
            m_cell.value += text;
        } else if (part.ends(u"f")) {
            m_cell.formula = true;
        } else if (part.ends(u"c")) {
            return place();
        } else if (part.ends(u"row")) {
            m_cell.column = -1;
            return m_table.append(std::exchange(m_row, ListRow{m_row.number, {}}));
        }
        return {};
    }

private:
    Result<void> place()
    {
        const QString words = wordsOf(m_cell, m_book);
        // The program that wrote it did not reckon; a formula may well give no words ("str").
        const bool lost = m_cell.formula && words.isEmpty() && m_cell.type != u"str";
        if (words.isEmpty() && !lost)
            return {};
        if (m_cell.column < 0 || m_cell.column >= maximumColumns)
            return damaged(Damage::Large, m_row.number);
        while (m_row.cells.size() <= m_cell.column)
            m_row.cells.append(QString());
        m_row.cells[m_cell.column] = words;
        if (lost)
            m_row.formulas.append(m_cell.column);
        return {};
    }

    const Workbook &m_book;
    ListTable &m_table;
    ListRow m_row;
    Cell m_cell;
};

} // namespace

Result<ListTable> readXlsx(const QByteArray &bytes)
{
    ZipParts parts(bytes);
    Workbook book;
    KOPA_TRY(readBook(parts, book));
    KOPA_TRY(readWords(parts, book));
    KOPA_TRY(readStyles(parts, book));
    KOPA_ASSIGN(const QByteArray sheet, parts.read(book.sheet));
    Part part(book.sheet, sheet);
    ListTable table;
    SheetReader reader(book, table);
    while (part.next())
        KOPA_TRY(reader.take(part));
    KOPA_TRY(part.end());
    if (table.head.isEmpty())
        return damaged(Damage::Empty, 1);
    return table;
}

} // namespace kopa::lists
