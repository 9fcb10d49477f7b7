#include "file_pictures.h"

#include "core/records/attachment.h"

#include <QBuffer>
#include <QImageReader>

namespace kopa {

namespace {

constexpr int largestThumbnail = 480; ///< pixels

class Response : public QQuickImageResponse
{
public:
    void take(const Result<QImage> &image)
    {
        if (image.ok())
            m_image = *image;
        else
            m_error = QString(errorName(image.error().code));
        Q_EMIT finished();
    }
    QQuickTextureFactory *textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }
    QString errorString() const override { return m_error; }

private:
    QImage m_image;
    QString m_error;
};

} // namespace

QImage Thumbnails::requestImage(const QString &id, QSize *size, const QSize &)
{
    QByteArray bytes = QByteArray::fromBase64(id.toLatin1());
    if (bytes.size() > attachment::maximumThumbnail)
        return {};
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "jpeg");
    reader.setAutoDetectImageFormat(false);
    const QSize said = reader.size();
    if (said.isEmpty() || said.width() > largestThumbnail || said.height() > largestThumbnail)
        return {};
    const QImage image = reader.read();
    *size = image.size();
    return image;
}

FilePictures::FilePictures(OpenFile &open) : m_open(open)
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

FilePictures::~FilePictures()
{
    m_pool.waitForDone();
}

QQuickImageResponse *FilePictures::requestImageResponse(const QString &id, const QSize &requestedSize)
{
    auto *response = new Response;
    const QString file = id.section(u'/', 0, 0);
    const QString page = id.section(u'/', 1, 1);
    // An unset side means: as large as the other one lets it be.
    const QSize within(requestedSize.width() > 0 ? requestedSize.width() : INT_MAX,
                       requestedSize.height() > 0 ? requestedSize.height() : INT_MAX);
    m_pool.start([this, response, file, page, within] {
        response->take(page.isEmpty() ? m_open.picture(file, within)
                                      : m_open.page(file, page.toInt(), within));
    });
    return response;
}

void installFilePictures(QQmlEngine &engine, OpenFile &open)
{
    engine.addImageProvider(QStringLiteral("thumbnail"), new Thumbnails);
    engine.addImageProvider(QStringLiteral("file"), new FilePictures(open));
}

} // namespace kopa
