#pragma once

#include "core/offering/tray.h"

#include <QVariantMap>

namespace kopa {

/// A course tray put together from the register as the interface knows it.
offering::Tray shownTray(const QString &tray);

/// A tray's title in the interface's language, else its year.
QString trayName(const Record &tray);

/// A course's code and title.
QString courseName(const Record &course);

/// An edit for a new record in the space of another, so that whoever sees that one sees this.
Edit editBeside(const RecordType &type, const Record &beside);

} // namespace kopa
