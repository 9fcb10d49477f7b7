#pragma once

#include "bytes.h"
#include "domain.h"

namespace kopa::crypto {

using Hash = Bytes<32, struct HashTag>;

/// BLAKE2b-256 over the domain's prefix and the bytes.
Hash hash(Domain domain, const QByteArray &bytes);

/// BLAKE2b-256 keyed with a secret of 32 bytes, for what a server must recognise as its own.
Hash keyedHash(Domain domain, const QByteArray &bytes, const QByteArray &key);

} // namespace kopa::crypto
