#pragma once

#include <QByteArray>
#include <QSize>

/// Pictures drawn for tests.
namespace kopa::invented {

/// A landscape of three colours.
QByteArray picture(QSize size, const char *format);
/// A JPEG that no encoder makes small.
QByteArray noise(QSize size);
/// A JPEG with an Exif block: which side is up, and a place.
QByteArray withExif(const QByteArray &jpeg, quint16 orientation);
/// The bytes of that place.
QByteArray place();
/// A PNG of a few bytes that says it is so large.
QByteArray pngThatClaims(QSize size);

} // namespace kopa::invented
