#pragma once

#include <QString>

namespace kopa {

/// One place of a text where something else stands now; UTF-16 units, as documents count.
struct TypedRun
{
    qsizetype at = 0;
    QString removed;
    QString inserted;

    bool isEmpty() const { return removed.isEmpty() && inserted.isEmpty(); }
    qsizetype grown() const { return inserted.size() - removed.size(); }
};

/// What differs between two texts, in one run that never begins or ends inside what a person sees as one
/// letter: not in a surrogate pair, between a letter and its ring, or inside an emoji or a flag of several
/// parts.
TypedRun typedRun(const QString &before, const QString &after);

} // namespace kopa
