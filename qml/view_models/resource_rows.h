#pragma once

#include "core/offering/resource_use.h"

#include <QVariantMap>

namespace kopa {

/// A booking by what it is for: its course or offering, the organisation or the education form's key, else
/// its remark.
QString bookingName(const Record &booking);

/// See ResourceDetail::use, days and bookings.
QVariantMap useRow(const offering::ResourceUse &use);
QVariantList weekRows(const offering::ResourceUse &use, const QDate &monday);
QVariantList bookingRows(const offering::ResourceUse &use);

} // namespace kopa
