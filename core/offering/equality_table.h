#pragma once

#include "core/figures/areas.h"
#include "equality.h"

namespace kopa::offering {

/// Who is how far from which education in an area, as the store's offerings say.
struct EqualityTable
{
    Area area;
    QDate day;
    QList<EqualityRow> rows; ///< by municipality
};

/// Of a municipality, pilot or the network, as Areas::find() knows it. NotFound.
Result<EqualityTable> equalityTable(Store &store, const QString &area, const QDate &day);

/// What an edit says of one municipality and form.
struct Told
{
    QString municipality;
    QString form;
    QString mode; ///< a choice of offering::mode
    bool offered = true;
};

/// The edits that make it so: a new offering, or those that named this municipality without it; one that is
/// left with nobody goes into the trash.
QList<Edit> tell(const Told &told, const QList<Record> &offerings);

} // namespace kopa::offering
