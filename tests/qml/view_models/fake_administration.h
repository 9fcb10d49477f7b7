#pragma once

#include "core/exchange/administration.h"

namespace kopa {

/// An administration that answers what a test has put in and remembers what was ordered.
class FakeAdministration : public Administration
{
    Q_OBJECT

public:
    QFuture<Result<QList<SpaceSummary>>> spaces() override;
    QFuture<Result<crypto::SpaceId>> createSpace(SpaceKind kind, const QString &name, const QString &subject,
                                                 const QList<crypto::PersonId> &people) override;
    QFuture<Result<QList<SpaceDevice>>> devices(const crypto::SpaceId &space) override;
    QFuture<Result<InvitationLink>> invite(const InvitationOffer &offer) override;
    QFuture<Result<QList<OpenInvitation>>> invitations(const crypto::SpaceId &space) override;
    QFuture<Result<void>> revoke(const crypto::SpaceId &space, const crypto::VerifyKey &invitation) override;
    QFuture<Result<QList<Pairing>>> pairings() override;
    QFuture<Result<void>> confirm(const Pairing &pairing, bool same) override;
    QFuture<Result<void>> setRole(const crypto::SpaceId &space, const crypto::PersonId &person,
                                  Role role) override;
    QFuture<Result<void>> removeDevice(const crypto::SpaceId &space, const crypto::DeviceId &device) override;
    QFuture<Result<void>> removePerson(const crypto::SpaceId &space, const crypto::PersonId &person) override;
    QFuture<Result<QString>> makeRecoveryCode() override;
    QFuture<Result<QString>> recoveryLink(const QString &code) override;
    QFuture<Result<void>> recover(const QString &codeOrLink, const QString &serverUrl,
                                  const QString &personName) override;
    QFuture<Result<SpaceFingerprint>> fingerprint(const crypto::SpaceId &space) override;
    QFuture<Result<bool>> compareFingerprint(const QString &link) override;
    QFuture<Result<QList<SafetyNotice>>> notices() override;
    QFuture<Result<QList<QuarantinedEnvelope>>> quarantined(const crypto::SpaceId &space) override;
    QFuture<Result<void>> exportProof(const crypto::SpaceId &space, const QString &path) override;
    QFuture<Result<void>> resolve(const crypto::SpaceId &space) override;
    QFuture<Result<void>> fetchHistory(const crypto::SpaceId &space) override;
    QFuture<Result<void>> makeCheckpoint(const crypto::SpaceId &space) override;

    QList<SpaceSummary> spacesHere;
    QList<SpaceDevice> devicesHere;
    QList<OpenInvitation> open;
    QList<Pairing> waiting;
    QList<SafetyNotice> noticed;
    QList<QuarantinedEnvelope> apart;
    Result<void> answer; ///< of every act
    QStringList ordered;
    InvitationOffer offered;
    crypto::SpaceId asked; ///< the space of the last question
};

} // namespace kopa
