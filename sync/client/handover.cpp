#include "handover.h"

#include "sync/protocol/problem.h"

namespace kopa::sync {

/// Others may be quicker with an entry; so often the admission is signed anew.
static constexpr int tries = 8;

Handover::Handover(StoreThread &store, Connection &connection, DeviceKeys sponsor)
    : m_store(store), m_connection(connection), m_sponsor(std::move(sponsor))
{
}

Result<int> Handover::letIn(const QList<SpaceRecord> &spaces)
{
    KOPA_ASSIGN(m_device, onStore(m_store, [](Store &store) -> Result<std::optional<DeviceKeys>> {
                    return std::optional(DeviceKeys{store.signingKey(), store.boxKey()});
                }));
    int entered = 0;
    std::optional<Error> failed;
    for (const SpaceRecord &record : spaces) {
        const auto in = letIn(record);
        if (in.ok())
            entered += *in ? 1 : 0;
        else if (!failed)
            failed = in.error();
    }
    if (failed && entered == 0)
        return *failed;
    return entered;
}

Result<SpaceLog> Handover::fetch(const SpaceRecord &record, const QList<Receipted> &newEntries)
{
    ExchangeRequest request;
    request.nonce = crypto::randomBytes(nonceBytes);
    SpaceRequest asked;
    asked.space = record.id;
    asked.newEntries = newEntries;
    request.spaces = {asked};
    KOPA_ASSIGN(const ExchangeAnswer answer, m_connection.exchange(request));
    if (answer.spaces.size() != 1 || answer.spaces.first().space != record.id)
        return ErrorCode::AnswerGarbled;
    const SpaceAnswer &part = answer.spaces.first();
    if (!part.status.isEmpty())
        return errorFromProblem(part.status);
    SpaceLog space;
    space.record = record;
    space.entries = part.entries;
    space.claims = part.claims;
    space.sentEntries = part.entries.size();
    space.sentClaims = part.claims.size();
    KOPA_ASSIGN(space.log, verifiedLog(part.entries, part.claims, record.serverKey));
    if (space.log->space() != record.id)
        return ErrorCode::SignatureInvalid;
    return space;
}

Result<bool> Handover::letIn(const SpaceRecord &record)
{
    const DeviceId device = m_device->id();
    QList<EpochKey> brought;
    KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
        if (!store.space(record.id).ok())
            return {};
        KOPA_ASSIGN(const auto kept, store.epochKeys(record.id));
        for (const kopa::EpochKey &key : kept)
            brought.append(EpochKey{key.epoch, key.id, key.key});
        return {};
    }));
    QList<Receipted> entries;
    for (int attempt = 0; attempt < tries; ++attempt) {
        KOPA_ASSIGN(SpaceLog space, fetch(record, entries));
        if (space.isActive(device)) {
            space.kept = brought;
            space.record.logSeq = 0;
            space.settle(*m_device);
            KOPA_TRY(onStore(m_store, [&](Store &store) { return space.save(store); }));
            return true;
        }
        const auto person = space.personOf(m_sponsor.id());
        if (!person || !space.isActive(m_sponsor.id()))
            return false;
        const Role role = space.log->state().persons().value(*person).role;
        KOPA_ASSIGN(const MemberLog trial, space.trial());
        const SigningContext context{nowMs(), keysForDevice(trial, m_sponsor, brought), {}};
        KOPA_ASSIGN(
            const QByteArray entry,
            signAct(trial, m_sponsor, AdmitAct{m_device->publicDevice(), *person, role, false}, context));
        entries = {Receipted(entry)};
    }
    return ErrorCode::ServerBusy;
}

} // namespace kopa::sync
