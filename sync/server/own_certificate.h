#pragma once

#include "core/result/result.h"

#include <QByteArray>

#include <string>

namespace kopa::server {

/// A TLS certificate that nobody vouches for but the link with its hash: made for one workshop, kept in
/// memory only.
struct OwnCertificate
{
    std::string certificate; ///< PEM
    std::string key;         ///< PEM, of a P-256 key
    QByteArray sha256;       ///< of the certificate's DER

    /// Valid from a day ago for a month. Internal when OpenSSL fails.
    static Result<OwnCertificate> make();
};

} // namespace kopa::server
