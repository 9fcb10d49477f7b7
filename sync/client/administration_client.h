#pragma once

#include "core/exchange/administration.h"
#include "sync_client.h"

namespace kopa::sync {

class SpaceAdministration;

/// Administration for the interface: every question and order goes to the sync thread, where
/// SpaceAdministration works.
class AdministrationClient : public Administration
{
    Q_OBJECT

public:
    /// The client must outlive it.
    explicit AdministrationClient(SyncClient &client, QObject *parent = nullptr);

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
                                  kopa::Role role) override;
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

private:
    template <class Job> auto ask(Job job);
    /// The same for what changes something.
    template <class Job> auto order(Job job);

    SyncClient &m_client;
};

} // namespace kopa::sync
