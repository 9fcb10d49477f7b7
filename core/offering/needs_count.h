#pragma once

#include "core/records/record.h"

#include <QDate>

namespace kopa::offering {

/// How many needs of working life one municipality has in one field, and how far they are answered
/// (capability H10).
struct NeedsCount
{
    QString organisation; ///< the municipality's
    QString field;        ///< of working life; empty: nobody has said which
    int open = 0;         ///< no offering answers them, or is planned to
    int planned = 0;
    int answered = 0;
    std::int64_t people = 0; ///< whom the open ones ask for, as far as somebody has said

    bool operator==(const NeedsCount &) const = default;
};

struct NeedRecords
{
    QList<Record> needs;
    QList<Record> offerings;
    QList<Record> organisations;
    QList<Record> memberships;
};

/// Of municipalities that stand side by side, in the order in which they are given; of each the fields with
/// most open needs first. A need that names no municipality is one of all members of its pilot.
QList<NeedsCount> countNeeds(const QStringList &organisations, const NeedRecords &records, const QDate &day);

} // namespace kopa::offering
