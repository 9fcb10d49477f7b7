#pragma once

#include "connection.h"
#include "core/store/store_thread.h"
#include "sync/membership/member_log.h"

#include <functional>

namespace kopa::sync {

/// The signed entries and claims of a space's member log, in order.
struct MemberParts
{
    QList<QByteArray> entries;
    QList<QByteArray> claims;

    /// The log that they make, every signature checked.
    Result<MemberLog> verified() const;
};

QList<QByteArray> bytesOf(const QList<SignedPart> &parts);
QList<SignedPart> storedParts(const QList<QByteArray> &bytes);

/// As the store keeps them.
Result<MemberParts> memberParts(Store &store, const crypto::SpaceId &space);

/// One sync of all spaces with their server: what it lacks goes up, what this device lacks comes down, again
/// until neither has more. Runs on the sync thread. Whatever happens in between, what was not acknowledged
/// stays in the outbox, and a cursor moves only together with the envelopes it stands for.
class Session
{
public:
    /// Told after each exchange: envelopes acknowledged so far, and how many there are to send.
    using Progress = std::function<void(int done, int total)>;

    Session(StoreThread &store, Connection &connection, Progress progress = {});

    /// Runs until nothing is left. The error of the first exchange that failed.
    Result<void> run();
    /// One exchange that carries a claim (joining): the space is new here and read with the invitation's key.
    Result<void> join(const SpaceRecord &space, const QByteArray &claim,
                      const std::function<Result<void>(const MemberLog &, SpaceRecord &)> &unlock);

    const ExchangeTotals &totals() const { return m_totals; }

private:
    struct Outgoing
    {
        ExchangeRequest request;
        QList<SpaceRecord> spaces;
        bool more = false; ///< there is more to send than fitted
    };
    template <class Job> auto ask(Job job) -> std::invoke_result_t<Job, Store &>;

    Result<Outgoing> gather();
    Result<SpaceRequest> gatherSpace(const SpaceRecord &space, std::int64_t &room, bool &more);
    Result<bool> take(const SpaceRecord &space, const SpaceRequest &asked, const SpaceAnswer &answer,
                      const QByteArray &generation);
    Result<MemberLog> takeMembers(SpaceRecord &space, const SpaceRequest &asked, const SpaceAnswer &answer);
    Result<void> takeAcknowledgements(const SpaceRecord &space, const SpaceAnswer &answer);
    Result<void> takeEnvelopes(const SpaceRecord &space, const MemberLog &log, const SpaceAnswer &answer);
    /// The server was restored from a backup: it is read from its beginning, and told all that it may lack.
    Result<void> beginAgain(const crypto::SpaceId &space);
    Result<void> adoptGeneration(SpaceRecord space, const QByteArray &generation, const SpaceAnswer &answer);

    StoreThread &m_store;
    Connection &m_connection;
    Progress m_progress;
    ExchangeTotals m_totals;
    int m_toSend = 0;
};

} // namespace kopa::sync
