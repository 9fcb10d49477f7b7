#include "invitation.h"

#include "core/crypto/cbor.h"
#include "link_text.h"

namespace kopa::sync {

using namespace crypto;

namespace {
constexpr qsizetype maximumServer = 512;
constexpr qsizetype maximumNetwork = 256;
constexpr qsizetype certificateBytes = 32;

constexpr QLatin1String scheme("kopa:");
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
    return linkText(scheme, Domain::InvitationCheck, writer.result());
}

Result<Invitation> Invitation::parse(const QString &text)
{
    KOPA_ASSIGN(const QByteArray content,
                linkContent(scheme, Domain::InvitationCheck, text, ErrorCode::InvitationBroken));
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
