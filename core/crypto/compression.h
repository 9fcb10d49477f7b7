#pragma once

#include "core/result/result.h"

#include <QByteArrayView>

namespace kopa::crypto {

/// With what a zstd frame was made beside its own content. The numbers stand in the frames.
enum class Dictionary : unsigned {
    None = 0,
    /// Public words that ship with the program (dictionary_1.zdict): PROTOCOL.md, "Suite 2".
    First = 1,
};

/// Dictionary 1 as the program holds it; the same bytes for ever.
QByteArrayView firstDictionary();

/// How much time goes into making a frame small; readers do not see it.
enum class Effort { Ordinary, Most };

/// zstd, one frame with its content size.
QByteArray compress(const QByteArray &bytes, Effort effort = Effort::Ordinary);
/// The same; the frame names dictionary 1. Small frames cost a millisecond or two, long ones as Ordinary.
QByteArray compressWithFirst(const QByteArray &bytes);
/// TooLarge when the frame announces more than maximum bytes; Malformed when it is no whole zstd frame, or
/// one that names another dictionary or none where one is expected.
Result<QByteArray> decompress(const QByteArray &frame, qsizetype maximum,
                              Dictionary dictionary = Dictionary::None);

} // namespace kopa::crypto
