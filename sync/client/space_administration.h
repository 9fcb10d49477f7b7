#pragma once

#include "core/exchange/administration.h"
#include "network_setup.h"

namespace kopa::sync {

/// What people order and ask about spaces, devices and invitations, on the sync thread: AdministrationClient
/// hands it there. Orders are tried at once against the member list at hand, so that what is not allowed is
/// said so, and kept until the server has receipted them.
class SpaceAdministration
{
public:
    /// One whole sync; orders are sent with it. A line that is not there is no failure of an order.
    using Sync = std::function<Result<void>()>;

    SpaceAdministration(StoreThread &store, const std::atomic_bool &cancelled, Sync sync);

    // space_administration.cpp
    Result<QList<SpaceSummary>> spaces();
    Result<SpaceId> createSpace(SpaceKind kind, const QString &name, const QString &subject,
                                const QList<PersonId> &people);
    Result<QList<SpaceDevice>> devices(const SpaceId &space);
    Result<void> setRole(const SpaceId &space, const PersonId &person, kopa::Role role);
    Result<void> removeDevice(const SpaceId &space, const DeviceId &device);
    Result<void> removePerson(const SpaceId &space, const PersonId &person);

    // joining_administration.cpp
    Result<InvitationLink> invite(const InvitationOffer &offer);
    Result<QList<OpenInvitation>> invitations(const SpaceId &space);
    Result<void> revoke(const SpaceId &space, const VerifyKey &invitation);
    Result<QList<Pairing>> pairings();
    Result<void> confirm(const Pairing &pairing, bool same);
    Result<QString> makeRecoveryCode();
    Result<QString> recoveryLink(const QString &code);
    Result<void> recover(const QString &codeOrLink, const QString &serverUrl, const QString &personName);

    // safety_administration.cpp
    Result<SpaceFingerprint> fingerprint(const SpaceId &space);
    Result<bool> compareFingerprint(const QString &link);
    Result<QList<SafetyNotice>> notices();
    Result<QList<QuarantinedEnvelope>> quarantined(const SpaceId &space);
    Result<void> exportProof(const SpaceId &space, const QString &path);
    Result<void> resolve(const SpaceId &space);
    Result<void> fetchHistory(const SpaceId &space);
    Result<void> makeCheckpoint(const SpaceId &space);

private:
    Result<SpaceLog> load(const SpaceId &space);
    Result<QList<SpaceLog>> loadAll();
    /// Tries an act, and keeps it; in a space that no server has receipted it is signed at once.
    Result<void> order(const SpaceId &space, const Act &act);
    Result<void> orderInAll(const std::function<std::optional<Act>(const SpaceLog &)> &actFor);
    void send();

    StoreThread &m_store;
    const std::atomic_bool &m_cancelled;
    Sync m_sync;
};

} // namespace kopa::sync
