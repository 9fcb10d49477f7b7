#include "tls_context.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>

namespace kopa::server {

namespace ssl = boost::asio::ssl;

namespace {

TlsContext emptyContext()
{
    auto made = std::make_shared<ssl::context>(ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(made->native_handle(), TLS1_3_VERSION);
    SSL_CTX_set_mode(made->native_handle(), SSL_MODE_RELEASE_BUFFERS); // streams of notices mostly wait
    return made;
}

Result<TlsContext> checked(TlsContext made, boost::system::error_code failed)
{
    if (!failed && SSL_CTX_check_private_key(made->native_handle()) != 1)
        failed = boost::asio::error::invalid_argument;
    if (failed)
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("detail"), QString::fromStdString(failed.message())}}};
    return made;
}

} // namespace

Result<TlsContext> tlsContext(const std::string &certificate, const std::string &key)
{
    boost::system::error_code failed;
    TlsContext made = emptyContext();
    made->use_certificate_chain_file(certificate, failed);
    if (!failed)
        made->use_private_key_file(key, ssl::context::pem, failed);
    return checked(std::move(made), failed);
}

Result<TlsContext> tlsContext(const OwnCertificate &certificate)
{
    boost::system::error_code failed;
    TlsContext made = emptyContext();
    made->use_certificate(boost::asio::buffer(certificate.certificate), ssl::context::pem, failed);
    if (!failed)
        made->use_private_key(boost::asio::buffer(certificate.key), ssl::context::pem, failed);
    return checked(std::move(made), failed);
}

} // namespace kopa::server
