#include "zip_writer.h"

#include <memory>
#include <zip.h>

namespace kopa::documents {

namespace {

/// The first day that an archive can name: the same parts give the same bytes whenever they are written.
constexpr zip_uint16_t firstDay = (1 << 5) | 1;

bool addPart(zip_t *archive, const ZipPart &part, bool stored)
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

} // namespace

Result<QByteArray> zipped(const QList<ZipPart> &parts)
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

} // namespace kopa::documents
