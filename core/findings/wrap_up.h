#pragma once

#include "passages.h"

namespace kopa::findings {

/// What is still open about a visit when one leaves it, each a matter of one tap.
struct WrapUp
{
    bool nothingMarked = false;       ///< no words of the note are marked at all
    QList<PlacedPassage> unused = {}; ///< marked words on which no finding rests, in the order of the text
    QStringList missingConsents = {}; ///< participants who have not been asked
    QList<Record> promises = {};      ///< tasks and promises from the note that are open

    /// Nothing is left but what was promised.
    bool isDone() const { return !nothingMarked && unused.isEmpty() && missingConsents.isEmpty(); }
};

/// Of one note. What is marked in a round of coding is that round's own. NotFound.
Result<WrapUp> wrapUpOf(Store &store, const QString &noteId, const QDate &today);

} // namespace kopa::findings
