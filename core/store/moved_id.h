#pragma once

#include <QString>

namespace kopa {

/// The id under which something that belongs to a note stands in another space after the note moved there:
/// the same on every device, so that what refers to the old one finds it.
QString movedId(const QString &id, const QString &newNote);

} // namespace kopa
