#include "open_file.h"

#include "core/records/attachment.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

namespace kopa {

namespace {

constexpr int maximumSide = 4096;
constexpr int maximumPages = 2'000;

/// What is decoded here: nothing that could lead to something outside of its own bytes.
bool isDecoded(const QByteArray &format)
{
    static const QList<QByteArray> formats{"jpeg", "png",  "webp", "gif", "bmp",
                                           "tiff", "heif", "heic", "avif"};
    return formats.contains(format);
}

QSize bounded(QSizeF size, QSize within)
{
    const QSize room = within.boundedTo({maximumSide, maximumSide}).expandedTo({1, 1});
    return size.scaled(room, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
}

} // namespace

OpenFile::OpenFile(StoreThread &store) : m_store(store) {}

OpenFile::~OpenFile() = default;

void OpenFile::clear()
{
    const std::lock_guard lock(m_mutex);
    m_document.reset();
    m_source.reset();
    m_content.clear();
    m_file.clear();
}

Result<void> OpenFile::load(const QString &file)
{
    if (m_file == file)
        return {};
    m_document.reset();
    m_source.reset();
    m_file.clear();
    KOPA_ASSIGN(m_content, readAttachment(m_store, {attachment::type().number, file}, maximumShown));
    m_file = file;
    return {};
}

Result<QByteArray> OpenFile::content(const QString &file)
{
    const std::lock_guard lock(m_mutex);
    KOPA_TRY(load(file));
    return m_content;
}

Result<QImage> OpenFile::picture(const QString &file, QSize within)
{
    const std::lock_guard lock(m_mutex);
    KOPA_TRY(load(file));
    QBuffer buffer(&m_content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    if (!isDecoded(reader.format()))
        return ErrorCode::PictureUnreadable;
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool turned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    const QSize room = turned ? within.transposed() : within;
    if (size.width() > std::min(room.width(), maximumSide) ||
        size.height() > std::min(room.height(), maximumSide))
        reader.setScaledSize(bounded(size, room));
    QImage image = reader.read();
    if (image.isNull())
        return ErrorCode::PictureUnreadable;
    return image;
}

Result<void> OpenFile::loadPages(const QString &file)
{
    KOPA_TRY(load(file));
    if (m_document)
        return {};
    m_source = std::make_unique<QBuffer>(&m_content);
    m_source->open(QIODevice::ReadOnly);
    auto document = std::make_unique<QPdfDocument>();
    document->load(m_source.get());
    if (document->status() != QPdfDocument::Status::Ready || document->pageCount() > maximumPages)
        return ErrorCode::Malformed;
    m_document = std::move(document);
    return {};
}

Result<QList<QSizeF>> OpenFile::pages(const QString &file)
{
    const std::lock_guard lock(m_mutex);
    KOPA_TRY(loadPages(file));
    QList<QSizeF> sizes;
    for (int page = 0; page < m_document->pageCount(); ++page)
        sizes.append(m_document->pagePointSize(page));
    return sizes;
}

Result<QImage> OpenFile::page(const QString &file, int page, QSize within)
{
    const std::lock_guard lock(m_mutex);
    KOPA_TRY(loadPages(file));
    if (page < 0 || page >= m_document->pageCount())
        return ErrorCode::NotFound;
    const QImage drawn = m_document->render(page, bounded(m_document->pagePointSize(page), within));
    if (drawn.isNull())
        return ErrorCode::Malformed;
    QImage paper(drawn.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, drawn);
    return paper;
}

} // namespace kopa
