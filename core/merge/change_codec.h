#pragma once

#include "change.h"
#include "core/result/result.h"

namespace kopa::merge {

/// The body of an envelope before compression: one device's changes in order, and what of other devices its
/// author had seen. Byte form: PROTOCOL.md, "Change body".
struct ChangeBody
{
    /// The newest change known of each other device of which more was known than when the author's last body
    /// was made: whoever reads it learns what is withheld.
    QList<Dot> seen = {};
    QList<Change> changes = {};
};

/// All changes are of one device, their numbers rise.
QByteArray encodeBody(const ChangeBody &body);
/// Malformed, or AnswerVersion for the body of a newer version. Takes the form with a hash of all heads, too,
/// that bodies had before version 1 was frozen.
Result<ChangeBody> decodeBody(const QByteArray &bytes, const DeviceId &author);

/// One change alone, as it waits to be sent.
QByteArray encodeChange(const Change &change);
Result<Change> decodeChange(const QByteArray &bytes, const DeviceId &author);

} // namespace kopa::merge
