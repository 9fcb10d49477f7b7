#pragma once

#include "note_files.h"

#include <QImage>
#include <QQuickPaintedItem>

#include <memory>

class QCamera;
class QImageCapture;
class QMediaCaptureSession;
class QVideoSink;

namespace kopa {

/// What the camera sees, and the way from there into a note. Nothing of it is written anywhere but there.
class CameraView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ isActive WRITE setActive NOTIFY changed)
    Q_PROPERTY(bool ready READ isReady NOTIFY changed)
    Q_PROPERTY(bool failed READ hasFailed NOTIFY changed)

public:
    explicit CameraView(QQuickItem *parent = nullptr);
    ~CameraView() override;

    bool isActive() const { return m_camera != nullptr; }
    /// Does nothing where there is no camera.
    void setActive(bool active);
    bool isReady() const;
    bool hasFailed() const { return m_failed; }

    /// Takes a picture into a note; ends in taken().
    Q_INVOKABLE void shoot(kopa::NoteFiles *files);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();
    void taken();

private:
    void open();
    void fail();
    void keep(const QImage &image);

    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QImageCapture> m_capture;
    std::unique_ptr<QVideoSink> m_sink;
    QPointer<NoteFiles> m_into;
    QImage m_seen;
    bool m_failed = false;
};

} // namespace kopa
