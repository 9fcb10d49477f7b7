#include "camera_view.h"

#include "session.h"

#include <QBuffer>
#include <QCamera>
#include <QCameraDevice>
#include <QImageCapture>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QPainter>
#include <QVideoFrame>
#include <QVideoSink>

namespace kopa {

namespace {
constexpr int keptQuality = 92;
} // namespace

CameraView::CameraView(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(Session::instance(), &Session::locking, this, [this] { setActive(false); });
}

CameraView::~CameraView()
{
    setActive(false);
}

bool CameraView::isReady() const
{
    return m_capture && m_capture->isReadyForCapture();
}

void CameraView::setActive(bool active)
{
    if (active == isActive())
        return;
    m_failed = false;
    // Without a device there is nothing that a camera could be made for.
    if (active && !QMediaDevices::videoInputs().isEmpty()) {
        open();
    } else {
        if (m_camera)
            m_camera->stop();
        m_session.reset();
        m_capture.reset();
        m_camera.reset();
        m_sink.reset();
        m_seen = {};
        update();
    }
    Q_EMIT changed();
}

void CameraView::open()
{
    m_session = std::make_unique<QMediaCaptureSession>();
    m_camera = std::make_unique<QCamera>(QMediaDevices::defaultVideoInput());
    m_capture = std::make_unique<QImageCapture>();
    m_sink = std::make_unique<QVideoSink>();
    m_session->setCamera(m_camera.get());
    m_session->setImageCapture(m_capture.get());
    m_session->setVideoSink(m_sink.get());
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, [this](const QVideoFrame &frame) {
        m_seen = frame.toImage();
        update();
    });
    connect(m_camera.get(), &QCamera::errorOccurred, this, &CameraView::fail);
    connect(m_capture.get(), &QImageCapture::readyForCaptureChanged, this, &CameraView::changed);
    connect(m_capture.get(), &QImageCapture::errorOccurred, this, &CameraView::fail);
    connect(m_capture.get(), &QImageCapture::imageCaptured, this,
            [this](int, const QImage &image) { keep(image); });
    m_camera->start();
}

void CameraView::fail()
{
    m_failed = true;
    Q_EMIT changed();
}

void CameraView::shoot(NoteFiles *files)
{
    if (!isReady() || m_into)
        return;
    m_into = files;
    m_capture->capture();
}

void CameraView::keep(const QImage &image)
{
    if (!m_into)
        return;
    const auto encode = [image] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "jpeg", keptQuality);
        return bytes;
    };
    Session::away(m_into, encode,
                  [files = m_into](const QByteArray &bytes) { files->addPicture(bytes, "image/jpeg"); });
    m_into = nullptr;
    Q_EMIT taken();
}

void CameraView::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), Qt::black);
    if (m_seen.isNull())
        return;
    const QSizeF fitted = QSizeF(m_seen.size()).scaled(size(), Qt::KeepAspectRatio);
    const QRectF at(QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted);
    painter->drawImage(at, m_seen);
}

} // namespace kopa
