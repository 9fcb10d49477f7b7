#include "odt_writer.h"

#include "odt_content.h"
#include "odt_styles.h"

#include <QDateTime>
#include <QXmlStreamWriter>

#include <memory>
#include <zip.h>

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

/// The first day that an archive can name: the same paper gives the same bytes whenever it is written.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

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
                                    0) == 0 &&
           zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0) == 0;
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
    QList<Part> parts{{QStringLiteral("content.xml"), odtContent(document), xml},
                      {QStringLiteral("styles.xml"), odtStyles(document.language), xml},
                      {QStringLiteral("meta.xml"), metaOf(document), xml}};
    qsizetype pictures = 0;
    for (const Block &block : document.blocks)
        if (const auto *picture = std::get_if<Picture>(&block))
            parts.append({odtPictureName(*picture, ++pictures), picture->content, picture->mediaType});
    parts.append({QStringLiteral("META-INF/manifest.xml"), manifestOf(parts), xml});
    parts.prepend({QStringLiteral("mimetype"), QByteArray(odtMediaType), {}});
    return packed(parts);
}

} // namespace kopa::documents
