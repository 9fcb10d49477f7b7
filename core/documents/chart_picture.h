#pragma once

#include "document.h"

#include <QLocale>

namespace kopa::documents {

/// One row of a chart: what it is called, and its figure.
struct ChartRow
{
    QString name;
    double value = 0;
};

/// Bars from one line to the right, each with its name above and its figure behind: their lengths tell the
/// figures, the longest fills the width. Its description tells all figures.
Picture chartPicture(const QString &title, const QList<ChartRow> &rows, const QLocale &locale);

} // namespace kopa::documents
