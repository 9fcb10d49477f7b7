#pragma once

#include "statistics_table.h"

namespace kopa::statistics {

/// Ages in whole years, both included; open at the top without a last one.
struct AgeRange
{
    int from = 0;
    std::optional<int> to;

    bool operator==(const AgeRange &) const = default;
};

/// The classes of education (capability E1): 0-6, 7-15, 16-18, 19-64, 65 and older.
QList<AgeRange> educationClasses();
inline constexpr AgeRange births{0, 0};
/// Those who end basic education.
inline constexpr AgeRange schoolLeavers{15, 15};

/// "7", "007", "0 - 4", "15-19", "100 -", "100-", with or without the word for years; nothing for a total or
/// another text. Codes count only without a label: other dimensions have numbers as codes, too.
std::optional<AgeRange> ageRange(const Category &category);

/// The total of a dimension ("SSS", "Yhteensä", "Totalt", "Total"): never to be added to the rest.
bool isTotal(const Category &category);

/// The categories of a dimension of age whose ages are exactly those of the range, each age once; nothing
/// when the table does not cut them so. Where a table has both single ages and classes, as few as cover.
std::optional<QList<qsizetype>> covering(const Dimension &ages, const AgeRange &range);

} // namespace kopa::statistics
