#pragma once

#include "parts.h"

namespace kopa::reports {

/// What a part says that nobody has written words into: what the records say that it was made of, as they are
/// now. A list of findings says their claims, a heading its area, the participants how many came. Empty where
/// only a person can write it.
Result<TrilingualName> wordsFromRecords(Store &store, const NewPart &part);
Result<TrilingualName> wordsFromRecords(Store &store, const Record &part);

/// True when a person has written words into it, in any language.
bool hasOwnWords(const Record &part);

/// Writes into a part what its records say, so that a person goes on from there. InvalidArgument "approved".
Result<void> takeWords(Store &store, const QString &part);

/// The area that findings stand under: a pilot by its id, "*" for several, empty for the whole network.
TrilingualName areaName(Store &store, const QString &key);

} // namespace kopa::reports
