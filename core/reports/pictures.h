#pragma once

#include "parts.h"

namespace kopa::reports {

/// A picture that may stand in a report: one that papers can hold.
struct PictureChoice
{
    QString id;   ///< of its attachment
    QString name; ///< its caption, else the file's name
    QString note; ///< the note's title
    QString taken;
    QString thumbnail; ///< a JPEG picture in Base64; may be empty
    bool allowed = true;
};
/// Of the notes of the report's pilot, of its own note or its event's memo; of a report of the whole network,
/// of all. The latest first. NotFound.
Result<QList<PictureChoice>> pictureChoices(Store &store, const QString &report);

/// False where somebody who was heard in the picture's note has not agreed to photos.
Result<bool> mayBeShown(Store &store, const Record &attachment);

} // namespace kopa::reports
