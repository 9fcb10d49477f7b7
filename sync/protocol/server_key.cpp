#include "server_key.h"

#include "core/crypto/cbor.h"

#include <QSet>

namespace kopa::sync {

using namespace crypto;

namespace {

constexpr qsizetype maximumChange = 512;
constexpr qsizetype maximumRequest = 256;
constexpr qsizetype maximumAnswer = 64 * 1024;

QByteArray payloadOf(const KeyChange &change)
{
    CborWriter writer;
    writer.array(5)
        .unsignedInteger(KeyChange::currentVersion)
        .unsignedInteger(change.number)
        .id(change.former)
        .id(change.key)
        .unsignedInteger(std::uint64_t(change.timeMs));
    return writer.result();
}

} // namespace

QByteArray signKeyChange(const SigningPair &former, const SigningPair &key, std::uint64_t number,
                         std::int64_t timeMs)
{
    const QByteArray payload = payloadOf({number, former.verify, key.verify, timeMs});
    CborWriter writer;
    writer.array(3)
        .bytes(payload)
        .id(sign(Domain::ServerKey, payload, former.secret))
        .id(sign(Domain::ServerKey, payload, key.secret));
    return writer.result();
}

Result<KeyChange> readKeyChange(const QByteArray &bytes)
{
    if (bytes.size() > maximumChange)
        return ErrorCode::Malformed;
    CborReader whole(bytes);
    whole.exactArray(3);
    const QByteArray payload = whole.bytes(maximumChange);
    const auto byFormer = whole.id<Signature>();
    const auto byNew = whole.id<Signature>();
    CborReader reader(payload);
    KeyChange change;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (whole.finish() && !reader.failed() && version != KeyChange::currentVersion)
        return ErrorCode::AnswerVersion;
    change.number = reader.unsignedInteger(INT64_MAX);
    change.former = reader.id<VerifyKey>();
    change.key = reader.id<VerifyKey>();
    change.timeMs = std::int64_t(reader.unsignedInteger(INT64_MAX));
    if (fields != 5 || !reader.finish() || !whole.finish() || change.number == 0)
        return ErrorCode::Malformed;
    if (!verify(Domain::ServerKey, payload, byFormer, change.former) ||
        !verify(Domain::ServerKey, payload, byNew, change.key))
        return ErrorCode::SignatureInvalid;
    return change;
}

Result<VerifyKey> followKeyChanges(const VerifyKey &known, const QList<QByteArray> &changes)
{
    VerifyKey at = known;
    QSet<VerifyKey> left{known};
    std::uint64_t number = 0;
    for (const QByteArray &bytes : changes) {
        KOPA_ASSIGN(const KeyChange change, readKeyChange(bytes));
        const bool follows = change.former == at && (number == 0 || change.number == number + 1);
        if (!follows || left.contains(change.key))
            return ErrorCode::ServerKeyMismatch;
        at = change.key;
        number = change.number;
        left.insert(at);
    }
    return at == known ? Result<VerifyKey>(ErrorCode::ServerKeyMismatch) : Result<VerifyKey>(at);
}

QByteArray ServerKeyRequest::encode() const
{
    return CborWriter().array(3).unsignedInteger(currentVersion).bytes(nonce).id(known).result();
}

Result<ServerKeyRequest> ServerKeyRequest::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumRequest)
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximumRequest)}}};
    CborReader reader(bytes);
    ServerKeyRequest request;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    request.nonce = reader.exactBytes(nonceBytes);
    request.known = reader.id<VerifyKey>();
    if (fields != 3 || !reader.finish())
        return ErrorCode::Malformed;
    return request;
}

QByteArray ServerKeyAnswer::encode() const
{
    CborWriter writer;
    writer.array(2).unsignedInteger(currentVersion).array(std::uint64_t(changes.size()));
    for (const QByteArray &change : changes)
        writer.bytes(change);
    return writer.result();
}

Result<ServerKeyAnswer> ServerKeyAnswer::parse(const QByteArray &bytes)
{
    if (bytes.size() > maximumAnswer)
        return ErrorCode::AnswerTooLarge;
    CborReader reader(bytes);
    ServerKeyAnswer answer;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    for (auto left = reader.array(maximumChanges); left > 0 && !reader.failed(); --left)
        answer.changes.append(reader.bytes(maximumChange));
    if (fields != 2 || !reader.finish())
        return ErrorCode::Malformed;
    return answer;
}

} // namespace kopa::sync
