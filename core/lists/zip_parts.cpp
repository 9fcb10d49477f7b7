#include "zip_parts.h"

#include <zip.h>

namespace kopa::lists {

namespace {

constexpr qsizetype unpackedAtMost = 256 * 1024 * 1024;
constexpr qsizetype block = 64 * 1024;

struct FileCloser
{
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

} // namespace

ZipParts::ZipParts(const QByteArray &bytes) : m_left(unpackedAtMost)
{
    zip_source_t *source =
        zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, nullptr);
    if (!source)
        return;
    m_zip = zip_open_from_source(source, ZIP_RDONLY, nullptr);
    if (!m_zip)
        zip_source_free(source);
}

ZipParts::~ZipParts()
{
    if (m_zip)
        zip_discard(m_zip);
}

bool ZipParts::has(const QString &name) const
{
    return m_zip && zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE) >= 0;
}

Result<QByteArray> ZipParts::read(const QString &name)
{
    if (!m_zip)
        return damaged(Damage::Form, QStringLiteral("zip"));
    const std::unique_ptr<zip_file_t, FileCloser> file(
        zip_fopen(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE));
    if (!file)
        return damaged(Damage::Form, name);
    QByteArray content;
    while (true) {
        const qsizetype before = content.size();
        content.resize(before + block);
        const auto got = zip_fread(file.get(), content.data() + before, zip_uint64_t(block));
        if (got < 0)
            return damaged(Damage::Cut, name);
        content.resize(before + qsizetype(got));
        m_left -= qsizetype(got);
        if (m_left < 0)
            return damaged(Damage::Large, name);
        if (got == 0)
            return content;
    }
}

} // namespace kopa::lists
