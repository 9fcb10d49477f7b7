#pragma once

#include "statistics_table.h"

#include <QStringList>

namespace kopa::statistics {

/// The dimensions of a PxWeb CSV's columns of figures, whose headings paste the values of several dimensions
/// together ("Miehet 2019 Väestö 31.12."): the time is looked for, the sex, and what all end in (the
/// content). When the pieces do not make a full grid in the order of the columns, the columns stay one
/// dimension.
QList<Dimension> dimensionsOfHeading(const QStringList &columns, const QString &language);

/// "2019", "2019*", "2022M12", "2020Q3".
bool isTime(QStringView text);

enum class SexWord { None, Total, Men, Women };
/// What a word says of the sex, in Finnish, Swedish or English; a total also in other dimensions.
SexWord sexWord(QStringView text);

} // namespace kopa::statistics
