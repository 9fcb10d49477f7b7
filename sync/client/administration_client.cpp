#include "administration_client.h"

#include "space_administration.h"

namespace kopa::sync {

AdministrationClient::AdministrationClient(SyncClient &client, QObject *parent)
    : Administration(parent), m_client(client)
{
    connect(&m_client, &Exchange::statusChanged, this, [this] {
        if (m_client.status().phase != ExchangeStatus::Phase::Exchanging)
            Q_EMIT changed();
    });
}

template <class Job> auto AdministrationClient::ask(Job job)
{
    return m_client.run([&client = m_client, job = std::move(job)] {
        const auto sync = [&client]() -> Result<void> {
            const auto done = client.exchangeOnThread();
            return done.ok() ? Result<void>() : Result<void>(done.error());
        };
        SpaceAdministration administration(client.store(), client.cancelled(), sync);
        return job(administration);
    });
}

template <class Job> auto AdministrationClient::order(Job job)
{
    auto future = ask(std::move(job));
    future.then(this, [this](const auto &) { Q_EMIT changed(); });
    return future;
}

QFuture<Result<QList<SpaceSummary>>> AdministrationClient::spaces()
{
    return ask([](SpaceAdministration &work) { return work.spaces(); });
}

QFuture<Result<crypto::SpaceId>> AdministrationClient::createSpace(SpaceKind kind, const QString &name,
                                                                   const QString &subject,
                                                                   const QList<crypto::PersonId> &people)
{
    return order([=](SpaceAdministration &work) { return work.createSpace(kind, name, subject, people); });
}

QFuture<Result<QList<SpaceDevice>>> AdministrationClient::devices(const crypto::SpaceId &space)
{
    return ask([=](SpaceAdministration &work) { return work.devices(space); });
}

QFuture<Result<InvitationLink>> AdministrationClient::invite(const InvitationOffer &offer)
{
    return order([=](SpaceAdministration &work) { return work.invite(offer); });
}

QFuture<Result<QList<OpenInvitation>>> AdministrationClient::invitations(const crypto::SpaceId &space)
{
    return ask([=](SpaceAdministration &work) { return work.invitations(space); });
}

QFuture<Result<void>> AdministrationClient::revoke(const crypto::SpaceId &space,
                                                   const crypto::VerifyKey &invitation)
{
    return order([=](SpaceAdministration &work) { return work.revoke(space, invitation); });
}

QFuture<Result<QList<Pairing>>> AdministrationClient::pairings()
{
    return ask([](SpaceAdministration &work) { return work.pairings(); });
}

QFuture<Result<void>> AdministrationClient::confirm(const Pairing &pairing, bool same)
{
    return order([=](SpaceAdministration &work) { return work.confirm(pairing, same); });
}

QFuture<Result<void>> AdministrationClient::setRole(const crypto::SpaceId &space,
                                                    const crypto::PersonId &person, kopa::Role role)
{
    return order([=](SpaceAdministration &work) { return work.setRole(space, person, role); });
}

QFuture<Result<void>> AdministrationClient::removeDevice(const crypto::SpaceId &space,
                                                         const crypto::DeviceId &device)
{
    return order([=](SpaceAdministration &work) { return work.removeDevice(space, device); });
}

QFuture<Result<void>> AdministrationClient::removePerson(const crypto::SpaceId &space,
                                                         const crypto::PersonId &person)
{
    return order([=](SpaceAdministration &work) { return work.removePerson(space, person); });
}

QFuture<Result<QString>> AdministrationClient::makeRecoveryCode()
{
    return order([](SpaceAdministration &work) { return work.makeRecoveryCode(); });
}

QFuture<Result<QString>> AdministrationClient::recoveryLink(const QString &code)
{
    return ask([=](SpaceAdministration &work) { return work.recoveryLink(code); });
}

QFuture<Result<void>> AdministrationClient::recover(const QString &codeOrLink, const QString &serverUrl,
                                                    const QString &personName)
{
    return order([=](SpaceAdministration &work) { return work.recover(codeOrLink, serverUrl, personName); });
}

QFuture<Result<SpaceFingerprint>> AdministrationClient::fingerprint(const crypto::SpaceId &space)
{
    return ask([=](SpaceAdministration &work) { return work.fingerprint(space); });
}

QFuture<Result<bool>> AdministrationClient::compareFingerprint(const QString &link)
{
    return ask([=](SpaceAdministration &work) { return work.compareFingerprint(link); });
}

QFuture<Result<QList<SafetyNotice>>> AdministrationClient::notices()
{
    return ask([](SpaceAdministration &work) { return work.notices(); });
}

QFuture<Result<QList<QuarantinedEnvelope>>> AdministrationClient::quarantined(const crypto::SpaceId &space)
{
    return ask([=](SpaceAdministration &work) { return work.quarantined(space); });
}

QFuture<Result<void>> AdministrationClient::exportProof(const crypto::SpaceId &space, const QString &path)
{
    return ask([=](SpaceAdministration &work) { return work.exportProof(space, path); });
}

QFuture<Result<void>> AdministrationClient::resolve(const crypto::SpaceId &space)
{
    return order([=](SpaceAdministration &work) { return work.resolve(space); });
}

QFuture<Result<void>> AdministrationClient::fetchHistory(const crypto::SpaceId &space)
{
    return order([=](SpaceAdministration &work) { return work.fetchHistory(space); });
}

QFuture<Result<void>> AdministrationClient::makeCheckpoint(const crypto::SpaceId &space)
{
    return order([=](SpaceAdministration &work) { return work.makeCheckpoint(space); });
}

} // namespace kopa::sync
