#include "own_certificate.h"

#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>

namespace kopa::server {

namespace {

template <class Handle, void (*Free)(Handle *)> struct Freeing
{
    void operator()(Handle *handle) const { Free(handle); }
};
using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509, X509_free>>;
using Memory = std::unique_ptr<BIO, Freeing<BIO, BIO_free_all>>;

std::string content(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, std::size_t(size)};
}

Certificate selfSigned(EVP_PKEY *key)
{
    constexpr long dayBefore = -24L * 60 * 60;
    constexpr long monthAfter = 31L * 24 * 60 * 60;
    Certificate made(X509_new());
    std::uint64_t serial = 0;
    if (!made || RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return {};
    X509_set_version(made.get(), X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(made.get()), serial >> 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), dayBefore);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), monthAfter);
    X509_set_pubkey(made.get(), key);
    X509_NAME *const name = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("Kopa"), -1,
                               -1, 0);
    X509_set_issuer_name(made.get(), name);
    return X509_sign(made.get(), key, EVP_sha256()) > 0 ? std::move(made) : nullptr;
}

} // namespace

Result<OwnCertificate> OwnCertificate::make()
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate = key ? selfSigned(key.get()) : nullptr;
    const Memory asText(BIO_new(BIO_s_mem()));
    const Memory keyAsText(BIO_new(BIO_s_secmem()));
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    if (!certificate || !asText || !keyAsText || PEM_write_bio_X509(asText.get(), certificate.get()) != 1 ||
        PEM_write_bio_PrivateKey(keyAsText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1 ||
        X509_digest(certificate.get(), EVP_sha256(), digest, &size) != 1)
        return ErrorCode::Internal;
    return OwnCertificate{content(asText.get()), content(keyAsText.get()),
                          QByteArray(reinterpret_cast<const char *>(digest), qsizetype(size))};
}

} // namespace kopa::server
