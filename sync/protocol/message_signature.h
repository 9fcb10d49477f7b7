#pragma once

#include "core/crypto/hash.h"
#include "core/crypto/signing.h"
#include "core/result/result.h"

#include <QByteArray>

#include <optional>

namespace kopa::sync {

/// Addresses and HTTP headers of version 1.
inline constexpr char helloPath[] = "/v1/hello";
inline constexpr char serverKeyPath[] = "/v1/server-key";
inline constexpr char exchangePath[] = "/v1/exchange";
inline constexpr char idlePath[] = "/v1/idle";
inline constexpr char livePath[] = "/v1/live";
inline constexpr char slotsPath[] = "/v1/slots";
inline constexpr char checkpointsPath[] = "/v1/checkpoints";
inline constexpr char attachmentsPath[] = "/v1/attachments";
inline constexpr char meetingPath[] = "/v1/meeting";
inline constexpr char spacesPath[] = "/v1/spaces";
inline constexpr char healthPath[] = "/healthz";
inline constexpr char deviceHeader[] = "Kopa-Device";                    ///< the device's Ed25519 key
inline constexpr char challengeHeader[] = "Kopa-Challenge";              ///< as the server handed it out
inline constexpr char signatureHeader[] = "Kopa-Signature";              ///< by the device
inline constexpr char serverSignatureHeader[] = "Kopa-Server-Signature"; ///< by the server, on every answer
inline constexpr char messageType[] = "application/cbor";

/// How bytes stand in headers: base64url (RFC 4648) without padding.
QByteArray headerText(const QByteArray &bytes);
/// Nothing unless the text is exactly what headerText writes.
std::optional<QByteArray> fromHeaderText(const QByteArray &text);

/// What a device's signature covers. Path with its query, if any.
struct SignedRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray body;
    crypto::VerifyKey server;
    QByteArray challenge;
};
crypto::Signature signRequest(const SignedRequest &request, const crypto::SigningKey &device);
bool verifyRequest(const SignedRequest &request, const crypto::Signature &signature,
                   const crypto::VerifyKey &device);

/// What the server's signature covers; the request's nonce makes an old answer unfit.
struct SignedAnswer
{
    QByteArray requestBody;
    int status = 200;
    QByteArray body;
};
crypto::Signature signAnswer(const SignedAnswer &answer, const crypto::SigningKey &server);
bool verifyAnswer(const SignedAnswer &answer, const crypto::Signature &signature,
                  const crypto::VerifyKey &server);

} // namespace kopa::sync
