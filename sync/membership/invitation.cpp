#include "invitation.h"

#include "core/crypto/cbor.h"
#include "core/crypto/hash.h"

namespace kopa::sync {

using namespace crypto;

namespace {
constexpr qsizetype checkBytes = 4;
constexpr qsizetype maximumServer = 512;
constexpr qsizetype maximumNetwork = 256;
constexpr qsizetype maximumLink = 4096;
constexpr qsizetype certificateBytes = 32;

QByteArray check(const QByteArray &content)
{
    return hash(Domain::InvitationCheck, content).toByteArray().first(checkBytes);
}

QString withoutSpace(const QString &text)
{
    QString result;
    for (const QChar letter : text) {
        if (!letter.isSpace())
            result.append(letter);
    }
    return result;
}

Result<QByteArray> checkedContent(const QString &text)
{
    static const QString scheme = QStringLiteral("kopa:");
    const QString link = withoutSpace(text);
    if (link.size() > maximumLink || !link.startsWith(scheme, Qt::CaseInsensitive))
        return ErrorCode::InvitationBroken;
    const auto bytes = fromBase32(QStringView(link).sliced(scheme.size()));
    if (!bytes || bytes->size() <= checkBytes)
        return ErrorCode::InvitationBroken;
    QByteArray content = bytes->first(bytes->size() - checkBytes);
    if (check(content) != bytes->last(checkBytes))
        return ErrorCode::InvitationBroken;
    return content;
}
} // namespace

QString Invitation::link() const
{
    CborWriter writer;
    QByteArray plain = secret.reveal();
    writer.array(7)
        .unsignedInteger(currentVersion)
        .id(space)
        .text(server)
        .id(serverKey)
        .bytes(plain)
        .bytes(certificate)
        .text(network);
    wipe(plain);
    return QStringLiteral("kopa:") + base32(writer.result() + check(writer.result()));
}

Result<Invitation> Invitation::parse(const QString &text)
{
    KOPA_ASSIGN(const QByteArray content, checkedContent(text));
    CborReader reader(content);
    Invitation invitation;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    invitation.space = reader.id<SpaceId>();
    invitation.server = reader.text(maximumServer);
    invitation.serverKey = reader.id<VerifyKey>();
    QByteArray plain = reader.exactBytes(InvitationSecret::size);
    invitation.certificate = reader.bytes(certificateBytes);
    invitation.network = reader.text(maximumNetwork);
    const auto secret = InvitationSecret::from(plain);
    wipe(plain);
    const qsizetype certificate = invitation.certificate.size();
    if (fields != 7 || !reader.finish() || !secret || (certificate != 0 && certificate != certificateBytes))
        return ErrorCode::InvitationBroken;
    invitation.secret = *secret;
    return invitation;
}

} // namespace kopa::sync
