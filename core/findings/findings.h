#pragma once

#include "core/result/result.h"
#include "core/store/edit.h"

namespace kopa {
class Store;
}

namespace kopa::findings {

/// A finding's claim in the three languages.
TrilingualName claimOf(const Record &finding);

/// Of fi, sv and en those in which nobody has written the claim yet.
QStringList languagesMissing(const Record &finding);

/// What a finding lacks before others can rely on it: "claim", "evidence", "area" (no pilot, municipality or
/// organisation), "confidence"; of an obstacle (capability G2) "obstacle_kind", "met_by" and "removal"; of a
/// model (G3) "core_idea", "environment", "conditions" and "costs". Empty: it is ready.
QStringList findingGaps(const Record &finding);

/// Which findings a list shows. Empty members do not filter.
struct FindingFilter
{
    QString kind = {};
    QString obstacleKind = {};
    QString area = {}; ///< of a pilot, municipality or organisation
    QString theme = {};
    QString form = {};
    QString state = {}; ///< empty: all but those that were dropped
    QString words = {}; ///< in the claim or the remark, in any language

    bool operator==(const FindingFilter &) const = default;
};
bool passes(const Record &finding, const FindingFilter &filter);

/// By kind (obstacles first), obstacles by their kind, then those that more evidence stands behind, then by
/// id. The same on every device.
QList<Record> findingsInOrder(QList<Record> findings);

/// A finding as it is made from passages: its area, organisations and themes are those of their notes, its
/// kind is theirs where they agree; who told of an obstacle has met it. It is written where the passages are,
/// or for the whole network when they are in different spaces. Its claim is a person's sentence: empty.
struct FindingDraft
{
    Edit edit;
    QString language; ///< of the first note: the one to write the claim in
};
/// NotFound for a passage that there is not.
Result<FindingDraft> findingFrom(Store &store, const QStringList &passages);

} // namespace kopa::findings
