#include "message_signature.h"

#include "core/crypto/cbor.h"

namespace kopa::sync {

using namespace crypto;

static constexpr auto headerEncoding = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

QByteArray headerText(const QByteArray &bytes)
{
    return bytes.toBase64(headerEncoding);
}

std::optional<QByteArray> fromHeaderText(const QByteArray &text)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(text, headerEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || headerText(*decoded) != text)
        return std::nullopt;
    return *decoded;
}

static QByteArray signedBytes(const SignedRequest &request)
{
    CborWriter writer;
    writer.array(5)
        .text(QString::fromLatin1(request.method))
        .text(QString::fromLatin1(request.path))
        .id(hash(Domain::RequestBody, request.body))
        .id(request.server)
        .bytes(request.challenge);
    return writer.result();
}

Signature signRequest(const SignedRequest &request, const SigningKey &device)
{
    return sign(Domain::Request, signedBytes(request), device);
}

bool verifyRequest(const SignedRequest &request, const Signature &signature, const VerifyKey &device)
{
    return verify(Domain::Request, signedBytes(request), signature, device);
}

static QByteArray signedBytes(const SignedAnswer &answer)
{
    CborWriter writer;
    writer.array(3)
        .id(hash(Domain::RequestBody, answer.requestBody))
        .unsignedInteger(std::uint64_t(answer.status))
        .id(hash(Domain::Answer, answer.body));
    return writer.result();
}

Signature signAnswer(const SignedAnswer &answer, const SigningKey &server)
{
    return sign(Domain::Answer, signedBytes(answer), server);
}

bool verifyAnswer(const SignedAnswer &answer, const Signature &signature, const VerifyKey &server)
{
    return verify(Domain::Answer, signedBytes(answer), signature, server);
}

} // namespace kopa::sync
