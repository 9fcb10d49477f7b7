#include "problem.h"

#include "core/crypto/cbor.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kopa::sync {

using namespace crypto;

/// Errors that a server may name and that mean the same on the device.
static constexpr ErrorCode travelling[] = {
    ErrorCode::ReadOnly,        ErrorCode::NotMember,         ErrorCode::AlreadyMember,
    ErrorCode::InvitationUsed,  ErrorCode::InvitationExpired, ErrorCode::InvitationUnknown,
    ErrorCode::ServerBusy,      ErrorCode::SignatureInvalid,  ErrorCode::ChainBroken,
    ErrorCode::Equivocation,    ErrorCode::RolledBack,        ErrorCode::TooLarge,
    ErrorCode::Malformed,       ErrorCode::NotFound,          ErrorCode::AnswerVersion,
    ErrorCode::KeyMissing,      ErrorCode::NotConfirmed,      ErrorCode::Removed,
    ErrorCode::LastCoordinator, ErrorCode::QuotaReached,      ErrorCode::HubOver,
    ErrorCode::StoreLocked,     ErrorCode::SpaceFrozen,       ErrorCode::SpaceDeleted,
};

QByteArray Problem::encode() const
{
    CborWriter writer;
    writer.array(4).text(code).text(detail).bytes(challenge).unsignedInteger(retryAfter);
    return writer.result();
}

QByteArray Problem::json() const
{
    QJsonObject object{{QStringLiteral("error"), code}, {QStringLiteral("message"), detail}};
    if (!challenge.isEmpty())
        object.insert(QStringLiteral("challenge"),
                      QString::fromLatin1(challenge.toBase64(QByteArray::Base64UrlEncoding |
                                                             QByteArray::OmitTrailingEquals)));
    if (retryAfter != 0)
        object.insert(QStringLiteral("retryAfter"), qint64(retryAfter));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Problem> Problem::parse(const QByteArray &bytes)
{
    CborReader reader(bytes);
    Problem problem;
    reader.exactArray(4);
    problem.code = reader.text(maximumProblemText);
    problem.detail = reader.text(maximumProblemText);
    problem.challenge = reader.bytes(64);
    problem.retryAfter = reader.unsignedInteger(INT64_MAX);
    if (!reader.finish())
        return ErrorCode::Malformed;
    return problem;
}

Error errorFromProblem(const QString &code, int status)
{
    // It is not this device's disk that is full.
    if (code == errorName(ErrorCode::DiskFull))
        return {ErrorCode::QuotaReached};
    for (const ErrorCode known : travelling) {
        if (code == errorName(known))
            return {known};
    }
    return {ErrorCode::ServerRefused,
            {{QStringLiteral("status"), status}, {QStringLiteral("problem"), code}}};
}

} // namespace kopa::sync
