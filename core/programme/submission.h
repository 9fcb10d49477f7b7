#pragma once

#include "application_check.h"
#include "core/store/store.h"

namespace kopa::programme {

/// Why something cannot be done with an application or a fee: InvalidArgument with `field` (the key of a part
/// or field) and `reason`: those of Gap, "too_long" (also characters, limit), "submitted", "not_submitted",
/// "score", "conflict", "not_agreed" or "not_stated".
Error refusal(const QString &field, const QString &reason);

/// All that an application says, as canonical JSON: parts, lead, organisations and aims by their keys.
QString frozenText(const Record &application);

/// SHA-256 of such a text in UTF-8, in hexadecimal: whoever has a copy can compare it.
QString frozenHash(const QString &text);

/// Whether the copy that was submitted is the one that its hash was made of.
bool isCopyWhole(const Record &application);

/// Whether the parts say something else now than when they were submitted: two devices that had no line.
bool isChangedSince(const Record &application);

/// Freezes a copy of an application that is complete and not too long, with who, when and its hash; a late
/// one too. It happens once. NotFound, InvalidArgument (see refusal).
Result<void> submitApplication(Store &store, const QString &id, const QDateTime &now);

/// The decision about an application that was submitted; reasons are a long text of their own.
struct Decision
{
    bool chosen = false;
    QDate date;
    QString reasons;
};
Result<void> decideApplication(Store &store, const QString &id, const Decision &decision);

} // namespace kopa::programme
