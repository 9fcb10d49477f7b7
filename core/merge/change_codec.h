#pragma once

#include "change.h"
#include "core/crypto/hash.h"
#include "core/result/result.h"

namespace kopa::merge {

/// The body of an envelope before compression: one device's changes in order, and a hash of all heads its
/// author had seen. Byte form: PROTOCOL.md, "Change body".
struct ChangeBody
{
    crypto::Hash frontier;
    QList<Change> changes;
};

/// All changes are of one device, their numbers rise.
QByteArray encodeBody(const ChangeBody &body);
/// Malformed, or AnswerVersion for the body of a newer version.
Result<ChangeBody> decodeBody(const QByteArray &bytes, const DeviceId &author);

/// One change alone, as it waits to be sent.
QByteArray encodeChange(const Change &change);
Result<Change> decodeChange(const QByteArray &bytes, const DeviceId &author);

/// The hash of all device heads: two that name one frontier have seen the same changes.
crypto::Hash frontierHash(const VersionVector &heads);

} // namespace kopa::merge
