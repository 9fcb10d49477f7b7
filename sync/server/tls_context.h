#pragma once

#include "core/result/result.h"
#include "own_certificate.h"

#include <boost/asio/ssl/context.hpp>
#include <memory>
#include <string>

namespace kopa::server {

using TlsContext = std::shared_ptr<boost::asio::ssl::context>;

/// TLS 1.3 and no other, under a certificate chain and its key (PEM files). InvalidArgument with a detail for
/// what cannot be used.
Result<TlsContext> tlsContext(const std::string &certificate, const std::string &key);
Result<TlsContext> tlsContext(const OwnCertificate &certificate);

} // namespace kopa::server
