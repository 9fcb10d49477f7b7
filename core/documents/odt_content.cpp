#include "odt_content.h"

#include "odt_styles.h"

#include <QBuffer>
#include <QXmlStreamWriter>

namespace kopa::documents {

namespace {

constexpr char office[] = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
constexpr char style[] = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
constexpr char text[] = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
constexpr char table[] = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
constexpr char draw[] = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";
constexpr char svg[] = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0";
constexpr char fo[] = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
constexpr char xlink[] = "http://www.w3.org/1999/xlink";

QString ns(const char *uri)
{
    return QString::fromLatin1(uri);
}

/// content.xml, block after block.
class Content
{
public:
    explicit Content(const Document &document) : m_language(document.language)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_xml.setDevice(&m_buffer);
        m_xml.writeStartDocument();
        for (const auto &[uri, prefix] :
             {std::pair(office, "office"), std::pair(style, "style"), std::pair(text, "text"),
              std::pair(table, "table"), std::pair(draw, "draw"), std::pair(svg, "svg"), std::pair(fo, "fo"),
              std::pair(xlink, "xlink")})
            m_xml.writeNamespace(ns(uri), QString::fromLatin1(prefix));
        m_xml.writeStartElement(ns(office), QStringLiteral("document-content"));
        m_xml.writeAttribute(ns(office), QStringLiteral("version"), QStringLiteral("1.2"));
        m_xml.writeStartElement(ns(office), QStringLiteral("automatic-styles"));
        lines();
        otherLanguages(document.language);
        m_xml.writeEndElement();
        m_xml.writeStartElement(ns(office), QStringLiteral("body"));
        m_xml.writeStartElement(ns(office), QStringLiteral("text"));
        paragraph(QStringLiteral("Title"), document.title);
        for (const Block &block : document.blocks)
            std::visit([this](const auto &one) { add(one); }, block);
        m_xml.writeEndDocument();
    }

    QByteArray bytes() const { return m_buffer.data(); }

private:
    /// Cells with a rule below them.
    void lines()
    {
        m_xml.writeStartElement(ns(style), QStringLiteral("style"));
        m_xml.writeAttribute(ns(style), QStringLiteral("name"), QStringLiteral("Ruled"));
        m_xml.writeAttribute(ns(style), QStringLiteral("family"), QStringLiteral("table-cell"));
        m_xml.writeEmptyElement(ns(style), QStringLiteral("table-cell-properties"));
        m_xml.writeAttribute(ns(fo), QStringLiteral("padding"), QStringLiteral("1mm"));
        m_xml.writeAttribute(ns(fo), QStringLiteral("border-bottom"), QStringLiteral("0.4pt solid #7d8c88"));
        m_xml.writeEndElement();
    }
    /// The styles of paragraphs that are in another language than the paper.
    void otherLanguages(const QString &own)
    {
        for (const QString &language : {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")})
            for (const QString &base : language == own ? QStringList() : m_richStyles) {
                m_xml.writeStartElement(ns(style), QStringLiteral("style"));
                m_xml.writeAttribute(ns(style), QStringLiteral("name"), base + u'_' + language);
                m_xml.writeAttribute(ns(style), QStringLiteral("family"), QStringLiteral("paragraph"));
                m_xml.writeAttribute(ns(style), QStringLiteral("parent-style-name"), base);
                m_xml.writeEmptyElement(ns(style), QStringLiteral("text-properties"));
                m_xml.writeAttribute(ns(fo), QStringLiteral("language"), language);
                m_xml.writeAttribute(ns(fo), QStringLiteral("country"), countryOf(language));
                m_xml.writeEndElement();
            }
    }
    QString richStyle(qsizetype base, const QString &language) const
    {
        const bool own = language.isEmpty() || language == m_language;
        return own ? m_richStyles[base] : m_richStyles[base] + u'_' + language;
    }
    void beginParagraph(const QString &styleName)
    {
        m_xml.writeStartElement(ns(text), QStringLiteral("p"));
        m_xml.writeAttribute(ns(text), QStringLiteral("style-name"), styleName);
    }
    void beginSpan(const QString &styleName)
    {
        m_xml.writeStartElement(ns(text), QStringLiteral("span"));
        m_xml.writeAttribute(ns(text), QStringLiteral("style-name"), styleName);
    }
    void runs(const Line &line)
    {
        for (const Run &run : line) {
            if (!run.target.isEmpty()) {
                m_xml.writeStartElement(ns(text), QStringLiteral("a"));
                m_xml.writeAttribute(ns(xlink), QStringLiteral("type"), QStringLiteral("simple"));
                m_xml.writeAttribute(ns(xlink), QStringLiteral("href"), u'#' + run.target);
            }
            if (run.strong)
                beginSpan(QStringLiteral("Strong_20_Emphasis"));
            if (run.emphasis)
                beginSpan(QStringLiteral("Emphasis"));
            m_xml.writeCharacters(run.text);
            for (const bool open : {run.emphasis, run.strong, !run.target.isEmpty()})
                if (open)
                    m_xml.writeEndElement();
        }
    }
    void add(const RichText &one)
    {
        beginParagraph(richStyle(qsizetype(one.kind), one.language));
        if (!one.mark.isEmpty()) {
            m_xml.writeEmptyElement(ns(text), QStringLiteral("bookmark"));
            m_xml.writeAttribute(ns(text), QStringLiteral("name"), one.mark);
        }
        runs(one.line);
        m_xml.writeEndElement();
    }
    void add(const Bullets &list)
    {
        m_xml.writeStartElement(ns(text), QStringLiteral("list"));
        m_xml.writeAttribute(ns(text), QStringLiteral("style-name"),
                             list.numbered ? QStringLiteral("Numbering_20_1") : QStringLiteral("List_20_1"));
        for (const Line &item : list.items) {
            m_xml.writeStartElement(ns(text), QStringLiteral("list-item"));
            beginParagraph(richStyle(0, list.language));
            runs(item);
            m_xml.writeEndElement();
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void paragraph(const QString &styleName, const QString &words)
    {
        beginParagraph(styleName);
        m_xml.writeCharacters(words);
        m_xml.writeEndElement();
    }
    void add(const Heading &heading)
    {
        const QString level = QString::number(heading.level);
        m_xml.writeStartElement(ns(text), QStringLiteral("h"));
        m_xml.writeAttribute(ns(text), QStringLiteral("style-name"), QStringLiteral("Heading_20_") + level);
        m_xml.writeAttribute(ns(text), QStringLiteral("outline-level"), level);
        m_xml.writeCharacters(heading.text);
        m_xml.writeEndElement();
    }
    void add(const Paragraph &one) { paragraph(QStringLiteral("Standard"), one.text); }
    void row(const QStringList &cells, const QString &suffix, bool words)
    {
        m_xml.writeStartElement(ns(table), QStringLiteral("table-row"));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_xml.writeStartElement(ns(table), QStringLiteral("table-cell"));
            m_xml.writeAttribute(ns(table), QStringLiteral("style-name"), QStringLiteral("Ruled"));
            m_xml.writeAttribute(ns(office), QStringLiteral("value-type"), QStringLiteral("string"));
            paragraph((i == 0 || words ? QStringLiteral("Cell") : QStringLiteral("Figure")) + suffix,
                      cells[i]);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    void add(const Table &grid)
    {
        paragraph(QStringLiteral("Caption"), grid.name);
        m_xml.writeStartElement(ns(table), QStringLiteral("table"));
        m_xml.writeAttribute(ns(table), QStringLiteral("name"), QStringLiteral("Table %1").arg(++m_tables));
        m_xml.writeTextElement(ns(table), QStringLiteral("title"), grid.name);
        m_xml.writeEmptyElement(ns(table), QStringLiteral("table-column"));
        m_xml.writeAttribute(ns(table), QStringLiteral("number-columns-repeated"),
                             QString::number(grid.head.size()));
        m_xml.writeStartElement(ns(table), QStringLiteral("table-header-rows"));
        row(grid.head, QStringLiteral("_20_Heading"), grid.words);
        m_xml.writeEndElement();
        for (const QStringList &cells : grid.rows)
            row(cells, {}, grid.words);
        m_xml.writeEndElement();
        paragraph(QStringLiteral("Standard"), {});
    }
    void add(const Picture &picture)
    {
        const QString name = odtPictureName(picture, ++m_pictures);
        beginParagraph(QStringLiteral("Standard"));
        m_xml.writeStartElement(ns(draw), QStringLiteral("frame"));
        m_xml.writeAttribute(ns(draw), QStringLiteral("name"), QStringLiteral("Picture %1").arg(m_pictures));
        m_xml.writeAttribute(ns(text), QStringLiteral("anchor-type"), QStringLiteral("as-char"));
        m_xml.writeAttribute(ns(svg), QStringLiteral("width"), QStringLiteral("%1mm").arg(picture.width));
        m_xml.writeAttribute(ns(svg), QStringLiteral("height"), QStringLiteral("%1mm").arg(picture.height));
        m_xml.writeEmptyElement(ns(draw), QStringLiteral("image"));
        m_xml.writeAttribute(ns(xlink), QStringLiteral("href"), name);
        m_xml.writeAttribute(ns(xlink), QStringLiteral("type"), QStringLiteral("simple"));
        m_xml.writeAttribute(ns(xlink), QStringLiteral("show"), QStringLiteral("embed"));
        m_xml.writeAttribute(ns(xlink), QStringLiteral("actuate"), QStringLiteral("onLoad"));
        m_xml.writeTextElement(ns(svg), QStringLiteral("title"), picture.name);
        m_xml.writeTextElement(ns(svg), QStringLiteral("desc"), picture.description);
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    const QString m_language;
    /// In the order of RichText::Kind.
    const QStringList m_richStyles{QStringLiteral("Standard"), QStringLiteral("Quotations"),
                                   QStringLiteral("Source")};
    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    int m_tables = 0;
    int m_pictures = 0;
};

} // namespace

QByteArray odtContent(const Document &document)
{
    return Content(document).bytes();
}

QString odtPictureName(const Picture &picture, qsizetype number)
{
    const QString ending = picture.mediaType.section(u'/', 1).section(u'+', 0, 0);
    return QStringLiteral("Pictures/%1.%2").arg(number).arg(ending);
}

} // namespace kopa::documents
