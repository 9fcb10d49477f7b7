#include "odt_writer.h"

#include "odt_styles.h"

#include <QBuffer>
#include <QDateTime>
#include <QXmlStreamWriter>

#include <memory>
#include <zip.h>

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
constexpr char dc[] = "http://purl.org/dc/elements/1.1/";
constexpr char meta[] = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";
constexpr char manifest[] = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

QString ns(const char *uri)
{
    return QString::fromLatin1(uri);
}

/// One part of the archive.
struct Part
{
    QString name;
    QByteArray content;
    QString mediaType;
};

QString pictureName(qsizetype number)
{
    return QStringLiteral("Pictures/%1.svg").arg(number);
}

/// content.xml, block after block.
class Content
{
public:
    explicit Content(const Document &document)
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
    void paragraph(const QString &styleName, const QString &words)
    {
        m_xml.writeStartElement(ns(text), QStringLiteral("p"));
        m_xml.writeAttribute(ns(text), QStringLiteral("style-name"), styleName);
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
    void row(const QStringList &cells, const QString &suffix)
    {
        m_xml.writeStartElement(ns(table), QStringLiteral("table-row"));
        for (qsizetype i = 0; i < cells.size(); ++i) {
            m_xml.writeStartElement(ns(table), QStringLiteral("table-cell"));
            m_xml.writeAttribute(ns(table), QStringLiteral("style-name"), QStringLiteral("Ruled"));
            m_xml.writeAttribute(ns(office), QStringLiteral("value-type"), QStringLiteral("string"));
            paragraph((i == 0 ? QStringLiteral("Cell") : QStringLiteral("Figure")) + suffix, cells[i]);
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
        row(grid.head, QStringLiteral("_20_Heading"));
        m_xml.writeEndElement();
        for (const QStringList &cells : grid.rows)
            row(cells, {});
        m_xml.writeEndElement();
        paragraph(QStringLiteral("Standard"), {});
    }
    void add(const Picture &picture)
    {
        const QString name = pictureName(++m_pictures);
        m_xml.writeStartElement(ns(text), QStringLiteral("p"));
        m_xml.writeAttribute(ns(text), QStringLiteral("style-name"), QStringLiteral("Standard"));
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

    QBuffer m_buffer;
    QXmlStreamWriter m_xml;
    int m_tables = 0;
    int m_pictures = 0;
};

QByteArray metaOf(const Document &document)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(ns(office), QStringLiteral("office"));
    xml.writeNamespace(ns(meta), QStringLiteral("meta"));
    xml.writeNamespace(ns(dc), QStringLiteral("dc"));
    xml.writeStartElement(ns(office), QStringLiteral("document-meta"));
    xml.writeAttribute(ns(office), QStringLiteral("version"), QStringLiteral("1.2"));
    xml.writeStartElement(ns(office), QStringLiteral("meta"));
    xml.writeTextElement(ns(meta), QStringLiteral("generator"), QStringLiteral("Kopa"));
    xml.writeTextElement(ns(dc), QStringLiteral("title"), document.title);
    xml.writeTextElement(ns(dc), QStringLiteral("language"),
                         document.language + u'-' + countryOf(document.language));
    xml.writeEndDocument();
    return bytes;
}

QByteArray manifestOf(const QList<Part> &parts)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeNamespace(ns(manifest), QStringLiteral("manifest"));
    xml.writeStartElement(ns(manifest), QStringLiteral("manifest"));
    xml.writeAttribute(ns(manifest), QStringLiteral("version"), QStringLiteral("1.2"));
    const auto entry = [&xml](const QString &path, const QString &mediaType) {
        xml.writeEmptyElement(ns(manifest), QStringLiteral("file-entry"));
        xml.writeAttribute(ns(manifest), QStringLiteral("full-path"), path);
        xml.writeAttribute(ns(manifest), QStringLiteral("media-type"), mediaType);
    };
    entry(QStringLiteral("/"), QString::fromLatin1(odtMediaType));
    for (const Part &part : parts)
        entry(part.name, part.mediaType);
    xml.writeEndDocument();
    return bytes;
}

bool addPart(zip_t *archive, const Part &part, bool stored)
{
    zip_source_t *source =
        zip_source_buffer(archive, part.content.constData(), zip_uint64_t(part.content.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    return zip_set_file_compression(archive, zip_uint64_t(index), stored ? ZIP_CM_STORE : ZIP_CM_DEFLATE,
                                    0) == 0;
}

/// The first part lies there as it is, so that programs know the file by it.
Result<QByteArray> packed(const QList<Part> &parts)
{
    const auto broken = Error{ErrorCode::Internal, {}};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, &error);
    if (!memory)
        return broken;
    zip_source_keep(memory);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(memory, zip_source_free);
    zip_t *archive = zip_open_from_source(memory, ZIP_TRUNCATE, &error);
    if (!archive)
        return broken;
    bool whole = true;
    for (qsizetype i = 0; i < parts.size(); ++i)
        whole = whole && addPart(archive, parts[i], i == 0);
    if (!whole || zip_close(archive) != 0) {
        zip_discard(archive);
        return broken;
    }
    zip_stat_t stat;
    if (zip_source_stat(memory, &stat) != 0 || zip_source_open(memory) != 0)
        return broken;
    QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(memory, bytes.data(), stat.size);
    zip_source_close(memory);
    return got == bytes.size() ? Result<QByteArray>(bytes) : broken;
}

} // namespace

Result<QByteArray> writeOdt(const Document &document)
{
    const QString xml = QStringLiteral("text/xml");
    QList<Part> parts{{QStringLiteral("content.xml"), Content(document).bytes(), xml},
                      {QStringLiteral("styles.xml"), odtStyles(document.language), xml},
                      {QStringLiteral("meta.xml"), metaOf(document), xml}};
    qsizetype pictures = 0;
    for (const Block &block : document.blocks)
        if (const auto *picture = std::get_if<Picture>(&block))
            parts.append({pictureName(++pictures), picture->svg, QStringLiteral("image/svg+xml")});
    parts.append({QStringLiteral("META-INF/manifest.xml"), manifestOf(parts), xml});
    parts.prepend({QStringLiteral("mimetype"), QByteArray(odtMediaType), {}});
    return packed(parts);
}

} // namespace kopa::documents
