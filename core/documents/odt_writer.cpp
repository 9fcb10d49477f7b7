#include "odt_writer.h"

#include "odt_content.h"
#include "odt_styles.h"
#include "zip_writer.h"

#include <QDateTime>
#include <QXmlStreamWriter>

namespace kopa::documents {

namespace {

constexpr char office[] = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
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

} // namespace

Result<QByteArray> writeOdt(const Document &document)
{
    const QString xml = QStringLiteral("text/xml");
    QList<Part> parts{{QStringLiteral("content.xml"), odtContent(document), xml},
                      {QStringLiteral("styles.xml"), odtStyles(document.language), xml},
                      {QStringLiteral("meta.xml"), metaOf(document), xml}};
    qsizetype pictures = 0;
    for (const Block &block : document.blocks)
        if (const auto *picture = std::get_if<Picture>(&block))
            parts.append({odtPictureName(*picture, ++pictures), picture->content, picture->mediaType});
    parts.append({QStringLiteral("META-INF/manifest.xml"), manifestOf(parts), xml});
    QList<ZipPart> files{{QStringLiteral("mimetype"), QByteArray(odtMediaType)}};
    for (const Part &part : std::as_const(parts))
        files.append({part.name, part.content});
    return zipped(files);
}

} // namespace kopa::documents
