#pragma once

#include "core/records/record.h"

#include <QHash>

namespace kopa::quality {

class CriterionLines;

/// Which criteria ask for the same thing, whoever asks: those of one common criterion in any of its versions;
/// of those that nobody has put under a common one, those with the same title in a language, or with the same
/// number where no language has both titles. Such a group belongs to the common criterion that has a title of
/// it, too.
class CriterionGroups
{
public:
    CriterionGroups(const QList<Record> &criteria, const CriterionLines &lines);

    /// A number for each group.
    int groupOf(const QString &criterion) const { return m_groups.value(criterion, -1); }
    /// The line of the common criterion to which a group belongs; empty: none.
    QString commonOf(int group) const { return m_commons.value(group); }

private:
    QHash<QString, int> m_groups;
    QHash<int, QString> m_commons;
};

} // namespace kopa::quality
