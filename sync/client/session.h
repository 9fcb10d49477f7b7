#pragma once

#include "checkpoint_exchange.h"
#include "core/store/store_thread.h"
#include "slot_exchange.h"
#include "space_log.h"

#include <QSet>

#include <functional>

namespace kopa::sync {

/// Devices of the person at hand that let this one in: their word on others of the person counts.
QList<DeviceId> ownSponsors(Store &store);
Result<void> addOwnSponsor(Store &store, const DeviceId &device);
/// What is wrong with the line, the server or the store as a whole, and so with every space.
bool concernsAll(const Error &error);
/// Set by whoever wants the next sync to tell newcomers of a space, however little there is to tell.
QString checkpointWantedSetting(const SpaceId &space);

/// One sync of all spaces with their server: what it lacks goes up, what this device lacks comes down, again
/// until neither has more. On the way it does what is this device's to do in the member lists: signs pending
/// acts on the newest head, gives a space a new key when one is due, lets the person's own devices in
/// everywhere, answers and reveals when somebody joins from afar. Runs on the sync thread. Whatever happens
/// in between, what was not acknowledged stays in the outbox, and a cursor moves only together with the
/// envelopes it stands for.
class Session
{
public:
    /// Told after each exchange: envelopes acknowledged so far, and how many there are to send.
    using Progress = std::function<void(int done, int total)>;

    Session(StoreThread &store, Connection &connection, Progress progress = {});

    /// Runs until nothing is left. The first space's error, after the others had their turn; DeviceRenewed
    /// when this store was a copy and has taken other keys: it must be let in, and run anew.
    /// Takes up spaces that this device was let into, too, when the server says that there are any.
    /// `lookAround`: asks who has countersigned what this device was told when it was new, too.
    /// `newsExpected`: exchanges at once, without asking first whether there is anything to exchange.
    Result<void> run(bool lookAround = true, bool newsExpected = false);
    /// What this device has of its spaces, after run().
    Result<QList<SpaceHeads>> heads();
    /// One exchange that carries a claim (joining).
    Result<void> join(const SpaceRecord &space, const QByteArray &claim, const QList<EpochKey> &keysBrought,
                      const std::function<Result<QList<EpochKey>>(const MemberLog &)> &unlock);

    const ExchangeTotals &totals() const { return m_totals; }

private:
    struct Outgoing
    {
        ExchangeRequest request;
        QList<SpaceId> spaces;
        bool more = false; ///< there is more to send than fitted
    };
    /// An act that was signed for the exchange on its way; number 0 for one of the client's own.
    struct SignedAct
    {
        std::int64_t number = 0;
        QByteArray entry;
    };

    // session.cpp
    Result<void> begin();
    Result<void> findSpaces();
    Result<Outgoing> gather();
    Result<SpaceRequest> gatherSpace(SpaceLog &space, std::int64_t &room, bool &more);
    Result<bool> take(SpaceLog &space, const SpaceRequest &asked, const SpaceAnswer &answer,
                      const QByteArray &generation);
    Result<void> finish();
    Result<bool> takeAll(const Outgoing &outgoing, const ExchangeAnswer &answer);
    void fail(const SpaceId &space, const Error &error);
    bool sendsNothingMore(const SpaceId &space, const Error &refusal);
    Result<void> fitRoom(const Result<void> &exchanged);

    // session_idle.cpp
    Result<bool> isQuiet(const Outgoing &outgoing);
    Result<bool> findsNothingNew(const Outgoing &outgoing);

    // session_acts.cpp: what this device does in the member lists
    Result<void> addActs(SpaceLog &space, SpaceRequest &request);
    Result<void> addPairings(SpaceLog &space, SpaceRequest &request);
    QList<Act> dueAdmissions(const MemberLog &trial) const;
    void findOwnDevices();

    // session_members.cpp: what comes of the member lists
    bool isVouchedFor(const MemberLog &log, const QList<Receipted> &entries) const;
    Result<bool> takeMembers(SpaceLog &space, const SpaceRequest &asked, const SpaceAnswer &answer);
    Result<void> settleMembers(SpaceLog &space, const std::optional<MemberLog> &before);
    Result<bool> lookForFork(SpaceLog &space);
    Result<void> beginAgain(SpaceLog &space);
    Result<void> adoptGeneration(SpaceLog &space, const QByteArray &generation, const SpaceAnswer &answer);

    // session_slots.cpp: the keys of persons' words
    Result<void> putSlots(Outgoing &outgoing);
    Result<void> fetchSlots(const Outgoing &outgoing);
    bool hasSlots(const SpaceId &space) const;

    // session_checkpoints.cpp: what others tell of a space
    Result<void> beginFromCheckpoints();
    Result<bool> dropTold(SpaceLog &space, const std::optional<Error> &broken);
    void tendCheckpoints(bool lookAround);
    Result<void> tendCheckpoints(const SpaceLog &space, bool lookAround);

    // session_envelopes.cpp
    Result<void> takeAcknowledgements(const SpaceLog &space, const SpaceAnswer &answer);
    Result<bool> offersLess(const SpaceLog &space, const SpaceRequest &asked, const SpaceAnswer &answer);
    Result<bool> ownHeadHolds(const SpaceLog &space, const SpaceAnswer &answer);
    Result<void> readAwaitedAgain();
    Result<bool> readAgain(SpaceLog &space, const SpaceAnswer &answer);
    Result<bool> takeEnvelopes(SpaceLog &space, const SpaceAnswer &answer);
    Result<std::optional<JudgedEnvelope>> judged(SpaceLog &space, const QByteArray &bytes);

    StoreThread &m_store;
    Connection &m_connection;
    SlotExchange m_slots;
    Progress m_progress;
    ExchangeTotals m_totals;
    std::optional<DeviceKeys> m_keys;
    QMap<SpaceId, SpaceLog> m_spaces;
    QHash<SpaceId, QList<SignedAct>> m_signed;
    QHash<SpaceId, int> m_tries; ///< exchanges whose new entries or claims were not taken
    QSet<SpaceId> m_done;        ///< spaces that failed, or that this device is out of
    QSet<SpaceId> m_closed;      ///< the server takes nothing of them for now
    QMap<DeviceId, Member> m_ownDevices;
    QSet<SpaceId> m_told;      ///< begun from what others told
    QSet<SpaceId> m_toldNow;   ///< in this very sync: who has countersigned is known
    QSet<SpaceId> m_readAgain; ///< all their envelopes were asked for once more
    QSet<SpaceId>
        m_changedOver;         ///< to the other list: what named entries of the former one is to be said anew
    QSet<SpaceId> m_suspected; ///< the server knows a higher own head
    bool m_copied = false;     ///< and has shown the envelopes
    bool m_sealing = true;     ///< off while this store is to become another device
    std::optional<Error> m_error;
    int m_toSend = 0;
    std::int64_t m_room = 0; ///< bytes of envelopes in an exchange, each way
};

} // namespace kopa::sync
