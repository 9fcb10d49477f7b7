#include "zipped.h"

#include <cstdlib>
#include <zip.h>

namespace kopa {

QByteArray zipped(const QMap<QString, QByteArray> &parts)
{
    zip_source_t *whole = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(whole);
    zip_t *archive = zip_open_from_source(whole, ZIP_TRUNCATE, nullptr);
    for (auto part = parts.begin(); part != parts.end(); ++part) {
        zip_source_t *content = zip_source_buffer(archive, part->constData(), zip_uint64_t(part->size()), 0);
        if (zip_file_add(archive, part.key().toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) < 0)
            std::abort();
    }
    if (zip_close(archive) != 0)
        std::abort();
    zip_stat_t about;
    zip_source_stat(whole, &about);
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    zip_source_open(whole);
    zip_source_read(whole, bytes.data(), about.size);
    zip_source_close(whole);
    zip_source_free(whole);
    return bytes;
}

QByteArray zipped(const SmallWorkbook &book)
{
    const QByteArray space = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + book.documentType;
    QMap<QString, QByteArray> parts;
    parts[QStringLiteral("xl/workbook.xml")] =
        "<workbook " + space +
        " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr" +
        book.properties +
        "/><sheets><sheet name=\"Piilo\" state=\"hidden\" r:id=\"r1\"/><sheet name=\"Lista\" "
        "r:id=\"r2\"/></sheets></workbook>";
    parts[QStringLiteral("xl/_rels/workbook.xml.rels")] =
        "<Relationships><Relationship Id=\"r1\" Target=\"worksheets/none.xml\"/>"
        "<Relationship Id=\"r2\" Target=\"worksheets/sheet2.xml\"/></Relationships>";
    parts[QStringLiteral("xl/worksheets/sheet2.xml")] =
        head + "<worksheet " + space + "><sheetData>" + book.sheet + "</sheetData></worksheet>";
    if (!book.words.isEmpty())
        parts[QStringLiteral("xl/sharedStrings.xml")] = "<sst " + space + ">" + book.words + "</sst>";
    if (!book.styles.isEmpty())
        parts[QStringLiteral("xl/styles.xml")] = "<styleSheet " + space + ">" + book.styles + "</styleSheet>";
    return zipped(parts);
}

} // namespace kopa
