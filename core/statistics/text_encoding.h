#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QString>

namespace kopa::statistics {

/// The encodings in which statistics come. All are ASCII below 128, so that what separates can be looked for
/// in the bytes.
enum class Encoding { Utf8, Latin1, Latin9, Windows1252 };

/// The encoding of a name as PX files write it ("iso-8859-15", "windows-1252", "utf-8").
std::optional<Encoding> encodingNamed(QByteArrayView name);

/// UTF-8 where it is whole, otherwise windows-1252 where it uses its letters, otherwise ISO-8859-1: of a file
/// that does not tell. StatisticsDamaged (encoding) for UTF-8 with broken letters among whole ones.
Result<Encoding> guessedEncoding(QByteArrayView bytes);

/// Whether every byte is a letter of that encoding, and none is UTF-8 that was once read as something else.
/// StatisticsDamaged (encoding) with the line otherwise.
Result<void> checkLetters(QByteArrayView bytes, Encoding encoding);

QString decoded(QByteArrayView bytes, Encoding encoding);

} // namespace kopa::statistics
