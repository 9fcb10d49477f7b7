#pragma once

#include "core/result/result.h"

namespace kopa::crypto {

/// The length to which Padmé pads (Nikitin et al., "Reducing Metadata Leakage from Encrypted Files and
/// Communication with PURBs", 2019): it leaks O(log log n) bits of a length and costs at most 12 %.
qsizetype padmeLength(qsizetype length);

/// A 4-byte big-endian length, the bytes, and zeros up to the Padmé length.
QByteArray pad(const QByteArray &bytes);
/// Malformed when the length lies or a filling byte is not zero.
Result<QByteArray> unpad(const QByteArray &padded);

} // namespace kopa::crypto
