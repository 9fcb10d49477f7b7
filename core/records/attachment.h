#pragma once

#include "record_type.h"

/// A file that belongs to a note (a photo, a recording, a document), to a statistics table or to support
/// material. The record tells where its bytes are and how they are opened; they travel by themselves. The
/// small picture travels with the record.
namespace kopa::attachment {

inline constexpr FieldNumber note = 1;
inline constexpr FieldNumber name = 2;      ///< of the file, without a folder
inline constexpr FieldNumber mediaType = 3; ///< "image/jpeg"
inline constexpr FieldNumber size = 4;      ///< bytes
inline constexpr FieldNumber content = 5;   ///< AttachmentId in hexadecimal
inline constexpr FieldNumber key = 6;       ///< AttachmentKey in hexadecimal
inline constexpr FieldNumber thumbnail = 7; ///< a JPEG picture of at most maximumThumbnail bytes, in Base64
inline constexpr FieldNumber width = 8;     ///< of a picture, as it is shown, in pixels
inline constexpr FieldNumber height = 9;
inline constexpr FieldNumber seconds = 10; ///< of a recording
inline constexpr FieldNumber caption = 11;
inline constexpr FieldNumber taken = 12; ///< when it was taken or added
/// The record in another space of which this one is a copy, when its note was moved.
inline constexpr FieldNumber movedFrom = 13;
inline constexpr FieldNumber table = 14;       ///< the statistics table whose original it is
inline constexpr FieldNumber material = 15;    ///< the support material that it is
inline constexpr FieldNumber reportValue = 16; ///< the answer of a quality report that it shows

inline constexpr qsizetype maximumThumbnail = 12 * 1024;

const RecordType &type();

} // namespace kopa::attachment
