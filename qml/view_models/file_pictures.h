#pragma once

#include "open_file.h"

#include <QQmlEngine>
#include <QQuickAsyncImageProvider>
#include <QThreadPool>

namespace kopa {

/// `image://thumbnail/<Base64>`: the small picture that travels with a record, as the record has it. Only
/// JPEG of the size that Kopa makes is decoded.
class Thumbnails : public QQuickImageProvider
{
public:
    Thumbnails() : QQuickImageProvider(QQuickImageProvider::Image) {}
    QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;
};

/// `image://file/<record>` and `image://file/<record>/<page>`: a picture, or a page of a PDF, at the size
/// that is asked for.
class FilePictures : public QQuickAsyncImageProvider
{
public:
    /// The open file must outlive it.
    explicit FilePictures(OpenFile &open);
    ~FilePictures() override;
    QQuickImageResponse *requestImageResponse(const QString &id, const QSize &requestedSize) override;

private:
    OpenFile &m_open;
    QThreadPool m_pool;
};

/// Gives an engine both.
void installFilePictures(QQmlEngine &engine, OpenFile &open);

} // namespace kopa
