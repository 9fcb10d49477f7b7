#include "fake_administration.h"

#include <QPromise>

namespace kopa {

namespace {
template <class Answer> QFuture<Result<Answer>> told(Result<Answer> answer)
{
    QPromise<Result<Answer>> promise;
    promise.start();
    promise.addResult(std::move(answer));
    promise.finish();
    return promise.future();
}
} // namespace

QFuture<Result<QList<SpaceSummary>>> FakeAdministration::spaces()
{
    return told<QList<SpaceSummary>>(spacesHere);
}

QFuture<Result<crypto::SpaceId>> FakeAdministration::createSpace(SpaceKind, const QString &name,
                                                                 const QString &subject,
                                                                 const QList<crypto::PersonId> &people)
{
    ordered << QStringLiteral("space %1 %2 %3").arg(name, subject).arg(people.size());
    return told<crypto::SpaceId>(crypto::SpaceId());
}

QFuture<Result<QList<SpaceDevice>>> FakeAdministration::devices(const crypto::SpaceId &space)
{
    asked = space;
    return told<QList<SpaceDevice>>(devicesHere);
}

QFuture<Result<InvitationLink>> FakeAdministration::invite(const InvitationOffer &offer)
{
    offered = offer;
    if (offer.role == Role::None && !offer.ownDevice)
        return told<InvitationLink>(ErrorCode::InvalidArgument);
    return told<InvitationLink>(
        InvitationLink{QStringLiteral("kopa:test"), QDateTime::currentDateTime(), true});
}

QFuture<Result<QList<OpenInvitation>>> FakeAdministration::invitations(const crypto::SpaceId &)
{
    return told<QList<OpenInvitation>>(open);
}

QFuture<Result<void>> FakeAdministration::revoke(const crypto::SpaceId &, const crypto::VerifyKey &)
{
    ordered << QStringLiteral("revoke");
    return told<void>(answer);
}

QFuture<Result<QList<Pairing>>> FakeAdministration::pairings()
{
    return told<QList<Pairing>>(waiting);
}

QFuture<Result<void>> FakeAdministration::confirm(const Pairing &, bool same)
{
    ordered << (same ? QStringLiteral("same") : QStringLiteral("different"));
    return told<void>(answer);
}

QFuture<Result<void>> FakeAdministration::setRole(const crypto::SpaceId &, const crypto::PersonId &,
                                                  Role role)
{
    ordered << QStringLiteral("role %1").arg(int(role));
    return told<void>(answer);
}

QFuture<Result<void>> FakeAdministration::removeDevice(const crypto::SpaceId &space, const crypto::DeviceId &)
{
    ordered << QStringLiteral("device");
    asked = space;
    return told<void>(answer);
}

QFuture<Result<void>> FakeAdministration::removePerson(const crypto::SpaceId &space, const crypto::PersonId &)
{
    ordered << QStringLiteral("person");
    asked = space;
    return told<void>(answer);
}

QFuture<Result<QString>> FakeAdministration::makeRecoveryCode()
{
    return told<QString>(QStringLiteral("7k3qf 9wx2m 4zt8r h6bna c5d1j v0pe7"));
}

QFuture<Result<QString>> FakeAdministration::recoveryLink(const QString &)
{
    return told<QString>(QStringLiteral("kopa:recovery"));
}

QFuture<Result<void>> FakeAdministration::recover(const QString &codeOrLink, const QString &, const QString &)
{
    ordered << QStringLiteral("recover ") + codeOrLink;
    return told<void>(answer);
}

QFuture<Result<SpaceFingerprint>> FakeAdministration::fingerprint(const crypto::SpaceId &)
{
    return told<SpaceFingerprint>(
        SpaceFingerprint{QStringLiteral("12345 67890"), QStringLiteral("kopa:fingerprint"), 3});
}

QFuture<Result<bool>> FakeAdministration::compareFingerprint(const QString &link)
{
    return told<bool>(link == u"kopa:fingerprint");
}

QFuture<Result<QList<SafetyNotice>>> FakeAdministration::notices()
{
    return told<QList<SafetyNotice>>(noticed);
}

QFuture<Result<QList<QuarantinedEnvelope>>> FakeAdministration::quarantined(const crypto::SpaceId &)
{
    return told<QList<QuarantinedEnvelope>>(apart);
}

QFuture<Result<void>> FakeAdministration::exportProof(const crypto::SpaceId &, const QString &)
{
    ordered << QStringLiteral("proof");
    return told<void>(answer);
}

QFuture<Result<void>> FakeAdministration::resolve(const crypto::SpaceId &)
{
    ordered << QStringLiteral("resolve");
    return told<void>(answer);
}

QFuture<Result<void>> FakeAdministration::fetchHistory(const crypto::SpaceId &)
{
    ordered << QStringLiteral("history");
    return told<void>(answer);
}

QFuture<Result<void>> FakeAdministration::makeCheckpoint(const crypto::SpaceId &)
{
    ordered << QStringLiteral("checkpoint");
    return told<void>(answer);
}

} // namespace kopa
