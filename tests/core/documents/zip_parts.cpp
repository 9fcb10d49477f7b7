#include "zip_parts.h"

#include <QXmlStreamReader>

#include <gtest/gtest.h>
#include <memory>
#include <zip.h>

namespace kopa {

namespace {

using Archive = std::unique_ptr<zip_t, decltype(&zip_discard)>;

Archive opened(const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), std::size_t(bytes.size()), 0, nullptr);
    Archive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nullptr), zip_discard);
    EXPECT_NE(archive, nullptr);
    return archive;
}

} // namespace

QStringList namesIn(const QByteArray &bytes)
{
    const Archive archive = opened(bytes);
    QStringList names;
    for (zip_int64_t i = 0; archive && i < zip_get_num_entries(archive.get(), 0); ++i)
        names.append(QString::fromUtf8(zip_get_name(archive.get(), zip_uint64_t(i), 0)));
    return names;
}

QMap<QString, QByteArray> partsOf(const QByteArray &bytes)
{
    const Archive archive = opened(bytes);
    QMap<QString, QByteArray> parts;
    for (const QString &name : namesIn(bytes)) {
        zip_stat_t facts;
        EXPECT_EQ(zip_stat(archive.get(), name.toUtf8().constData(), 0, &facts), 0);
        QByteArray content(qsizetype(facts.size), '\0');
        zip_file_t *file = zip_fopen(archive.get(), name.toUtf8().constData(), 0);
        EXPECT_EQ(zip_fread(file, content.data(), facts.size), zip_int64_t(facts.size));
        zip_fclose(file);
        parts.insert(name, content);
    }
    return parts;
}

QStringList elementsOf(const QByteArray &xml, const QString &attribute, const QString &value)
{
    QXmlStreamReader reader(xml);
    QStringList names;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement) {
            bool wanted = attribute.isEmpty();
            for (const QXmlStreamAttribute &each : reader.attributes())
                wanted = wanted || (each.qualifiedName() == attribute && each.value() == value);
            if (wanted)
                names.append(reader.qualifiedName().toString());
        }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return names;
}

} // namespace kopa
