#pragma once

#include "document.h"

namespace kopa::documents {

/// One bar: what it is called, and its parts.
struct Bar
{
    QString name;
    QList<double> parts;
};

/// Bars of the same length, cut into the shares of their parts: shades that differ in grey, each share in
/// words where there is room, the parts' names above. Its description tells all shares.
Picture barPicture(const QString &title, const QStringList &partNames, const QList<Bar> &bars);

} // namespace kopa::documents
