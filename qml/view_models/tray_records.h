#pragma once

#include "core/offering/tray.h"

#include <QVariantList>

namespace kopa {

/// A course tray put together from the register as the interface knows it.
offering::Tray shownTray(const QString &tray);

/// A tray's title in the interface's language, else its year.
QString trayName(const Record &tray);

/// A course's code and title.
QString courseName(const Record &course);

/// {kind, who, courses: names, period, slots} of a tray's clashes, or of those that one course is in.
QVariantList clashRows(const offering::Tray &tray, const QString &course = {});

/// An edit for a new record in the space of another, so that whoever sees that one sees this.
Edit editBeside(const RecordType &type, const Record &beside);

} // namespace kopa
