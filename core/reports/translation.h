#pragma once

#include "core/records/record.h"
#include "core/result/result.h"

namespace kopa {
class Store;
}

namespace kopa::reports {

/// A stretch of a text that was changed: what both have, what came, what went.
struct ChangedWords
{
    enum class Kind { Same, Added, Removed };

    Kind kind = Kind::Same;
    QString text;

    bool operator==(const ChangedWords &) const = default;
};

/// From what a part's text in one language was translated, and what has become of that since.
struct Translation
{
    QString from;                     ///< fi, sv or en; empty: nobody has said
    bool behind = false;              ///< that text has changed since
    QList<ChangedWords> changes = {}; ///< of that text, since then; only where it has changed
};
Result<Translation> translationOf(Store &store, const Record &part, const QString &language);

/// Notes that a part's text in one language says what another one says now. InvalidArgument for languages
/// that are the same or not ours.
Result<void> setTranslated(Store &store, const QString &part, const QString &language, const QString &from);

/// What differs between two texts, word by word as far as it can be told.
QList<ChangedWords> changedWords(const QString &before, const QString &after);

} // namespace kopa::reports
