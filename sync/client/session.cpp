#include "session.h"

#include "core/exchange/administration.h"
#include "core/records/space_about.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/spaces.h"

namespace kopa::sync {

namespace {

/// What one exchange carries each way at most; the rest follows in the next. A line that breaks under it gets
/// less, down to little more than an envelope, and more again when that has come through.
constexpr std::int64_t mostRoom = 4 * 1024 * 1024;
constexpr std::int64_t leastRoom = 64 * 1024;
constexpr std::int64_t roomStep = 4;
const QString roomSetting = QStringLiteral("sync.room");
constexpr int exchangesAtMost = 100'000;
/// Others may be quicker with an entry; so often it is signed anew.
constexpr int triesPerSpace = 8;
/// The kind of a space that has not told it yet.
constexpr auto unknownKind = SpaceKind(0);

} // namespace

Session::Session(StoreThread &store, Connection &connection, Progress progress)
    : m_store(store), m_connection(connection), m_slots(store, connection), m_progress(std::move(progress))
{
}

void Session::fail(const SpaceId &space, const Error &error)
{
    m_done.insert(space);
    if (!m_error)
        m_error = error;
}

Result<void> Session::begin()
{
    return onStore(m_store, [this](Store &store) -> Result<void> {
        m_keys = DeviceKeys{store.signingKey(), store.boxKey()};
        KOPA_ASSIGN(const auto renewal, store.renewalDue());
        m_sealing = renewal == Store::Renewal::None;
        KOPA_ASSIGN(const QVariant room, store.setting(roomSetting));
        m_room = room.isNull() ? mostRoom : std::clamp<std::int64_t>(room.toLongLong(), leastRoom, mostRoom);
        KOPA_ASSIGN(const auto all, store.spaces());
        for (const SpaceRecord &record : all) {
            if (record.serverUrl != m_connection.server())
                continue;
            auto space = SpaceLog::load(store, record);
            if (!space.ok() && !m_error)
                m_error = space.error();
            if (space.ok())
                m_spaces.insert(record.id, std::move(space).value());
            KOPA_ASSIGN(const auto origin, Checkpoints(store).origin(record.id));
            if (origin)
                m_told.insert(record.id);
        }
        return {};
    });
}

/// The server serves this device in more spaces than it was asked for.
static bool hasUnknownSpaces(const ExchangeAnswer &answer)
{
    const auto served =
        std::count_if(answer.spaces.begin(), answer.spaces.end(), [](const SpaceAnswer &part) {
            return part.status.isEmpty() || part.status == errorName(ErrorCode::NotConfirmed);
        });
    return answer.memberOf > std::uint64_t(served);
}

Result<void> Session::findSpaces()
{
    KOPA_ASSIGN(const SpacesAnswer answer, m_connection.spaces());
    return onStore(m_store, [&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const SpaceRecord common, store.commonSpace());
        for (const SpaceId &id : answer.spaces) {
            if (m_spaces.contains(id) || store.space(id).ok())
                continue;
            SpaceLog space;
            space.record.id = id;
            space.record.kind = unknownKind;
            space.record.serverUrl = common.serverUrl;
            space.record.serverKey = common.serverKey;
            space.record.certificate = common.certificate;
            m_spaces.insert(id, space);
        }
        return {};
    });
}

Result<void> Session::run(bool lookAround, bool newsExpected)
{
    KOPA_TRY(begin());
    if (m_spaces.isEmpty())
        return m_error ? Result<void>(*m_error) : Result<void>(ErrorCode::NotMember);
    if (lookAround)
        KOPA_TRY(readAwaitedAgain());
    bool more = true;
    for (int round = 0; more && round < exchangesAtMost; ++round) {
        findOwnDevices();
        KOPA_TRY(beginFromCheckpoints());
        KOPA_ASSIGN(Outgoing outgoing, gather());
        if (round == 0 && !newsExpected) {
            KOPA_ASSIGN(const bool nothing, findsNothingNew(outgoing));
            if (nothing) {
                KOPA_TRY(fetchSlots(outgoing));
                break;
            }
        }
        KOPA_TRY(putSlots(outgoing));
        if (outgoing.spaces.isEmpty())
            break;
        const auto answered = m_connection.exchange(outgoing.request);
        KOPA_TRY(fitRoom(answered.ok() ? Result<void>() : Result<void>(answered.error())));
        KOPA_ASSIGN(const ExchangeAnswer answer, answered);
        KOPA_ASSIGN(const bool again, takeAll(outgoing, answer));
        const bool unknown = round == 0 && hasUnknownSpaces(answer);
        if (unknown)
            KOPA_TRY(findSpaces());
        more = outgoing.more || again || unknown;
        KOPA_TRY(fetchSlots(outgoing));
        if (m_progress)
            m_progress(m_totals.sent, std::max(m_toSend, m_totals.sent));
    }
    if (!m_error && !m_copied)
        tendCheckpoints(lookAround);
    return finish();
}

/// From how an exchange went: kept, for the next one may be tomorrow's.
Result<void> Session::fitRoom(const Result<void> &exchanged)
{
    const bool broken = !exchanged.ok() && Transport::isBroken(exchanged.error());
    const std::int64_t room = broken           ? std::max(leastRoom, m_room / roomStep)
                              : exchanged.ok() ? std::min(mostRoom, m_room * roomStep)
                                               : m_room;
    if (std::exchange(m_room, room) != room)
        KOPA_TRY(onStore(m_store, [room](Store &store) {
            return store.setSetting(roomSetting, room == mostRoom ? QVariant() : qlonglong(room));
        }));
    return exchanged;
}

Result<bool> Session::takeAll(const Outgoing &outgoing, const ExchangeAnswer &answer)
{
    if (answer.spaces.size() != outgoing.spaces.size())
        return ErrorCode::AnswerGarbled;
    bool more = false;
    for (qsizetype i = 0; i < answer.spaces.size(); ++i) {
        const SpaceId id = outgoing.spaces[i];
        if (answer.spaces[i].space != id)
            return ErrorCode::AnswerGarbled;
        const auto again =
            take(m_spaces[id], outgoing.request.spaces[i], answer.spaces[i], answer.generation);
        if (again.ok())
            more = more || *again;
        else if (m_spaces[id].log)
            fail(id, again.error());
        else // listed by the server, but no space of ours: as if it had not been
            m_done.insert(id);
    }
    return more;
}

Result<void> Session::finish()
{
    return onStore(m_store, [this](Store &store) -> Result<void> {
        KOPA_ASSIGN(const auto renewal, store.renewalDue());
        if (m_copied || (renewal != Store::Renewal::None && !m_error)) {
            KOPA_TRY(store.renewDevice(renewal == Store::Renewal::Retire || !m_changedOver.isEmpty()));
            KOPA_TRY(store.setNotice(m_spaces.firstKey(), int(SafetyNotice::Kind::DeviceRenewed)));
            return ErrorCode::DeviceRenewed;
        }
        for (SpaceLog &space : m_spaces) {
            const auto about = store.record({space_about::type().number, space_about::idOf(space.record.id)});
            const auto kept = store.space(space.record.id);
            if (!about.ok() || !kept.ok())
                continue;
            SpaceRecord record = *kept;
            record.kind = SpaceKind(about->integer(space_about::kind));
            if (const QString name = about->text(space_about::name); !name.isEmpty())
                record.name = name;
            KOPA_TRY(store.saveSpace(record));
        }
        // A keyring that is locked or missing keeps nothing from being synced.
        static_cast<void>(store.rememberHeads());
        return m_error ? Result<void>(*m_error) : Result<void>();
    });
}

Result<Session::Outgoing> Session::gather()
{
    Outgoing outgoing;
    outgoing.request.nonce = crypto::randomBytes(nonceBytes);
    outgoing.request.limitBytes = std::uint64_t(m_room);
    std::int64_t room = m_room;
    for (SpaceLog &space : m_spaces) {
        if (space.isRemoved(m_keys->id()) && !m_done.contains(space.record.id))
            fail(space.record.id, {ErrorCode::Removed, {}});
        if (m_done.contains(space.record.id))
            continue;
        KOPA_ASSIGN(SpaceRequest request, gatherSpace(space, room, outgoing.more));
        outgoing.request.spaces.append(std::move(request));
        outgoing.spaces.append(space.record.id);
    }
    return outgoing;
}

Result<SpaceRequest> Session::gatherSpace(SpaceLog &space, std::int64_t &room, bool &more)
{
    const SpaceId id = space.record.id;
    SpaceRequest request;
    request.space = id;
    request.cursor = space.record.cursor;
    request.wantHeads = space.record.generation.isEmpty();
    request.logHave = std::uint64_t(space.sentEntries);
    request.claimsHave = std::uint64_t(space.sentClaims);
    request.newEntries = space.entries.mid(space.sentEntries);
    request.newClaims = space.claims.mid(space.sentClaims);
    if (!space.log)
        return request;
    if (m_closed.contains(id)) {
        request.newEntries.clear();
        request.newClaims.clear();
        KOPA_ASSIGN(request.ownHave, onStore(m_store, [&](Store &store) { return store.ownSeq(id); }));
        return request;
    }
    KOPA_TRY(addActs(space, request));
    KOPA_TRY(addPairings(space, request));
    if (m_suspected.contains(id)) {
        KOPA_ASSIGN(const auto heads, onStore(m_store, [](Store &store) { return store.ownHeads(); }));
        request.ownHave = heads.value(id).acknowledged;
        return request;
    }
    const bool seals = space.seals && m_sealing;
    return onStore(m_store, [&](Store &store) -> Result<SpaceRequest> {
        if (seals) {
            KOPA_ASSIGN(const int left, store.sealPending(id));
            more = more || left > 0;
        }
        KOPA_ASSIGN(request.ownHave, store.ownSeq(id));
        KOPA_ASSIGN(const Waiting all, store.waiting());
        KOPA_ASSIGN(const Waiting waiting, store.waiting(id));
        m_toSend = m_totals.sent + all.envelopes;
        if (!request.wantHeads && room > 0) {
            KOPA_ASSIGN(request.envelopes, store.unsafeEnvelopes(id, room));
            for (const QByteArray &envelope : std::as_const(request.envelopes))
                room -= envelope.size();
            more = more || request.envelopes.size() < waiting.envelopes;
        } else {
            more = more || waiting.envelopes > 0;
        }
        return request;
    });
}

Result<bool> Session::take(SpaceLog &space, const SpaceRequest &asked, const SpaceAnswer &answer,
                           const QByteArray &generation)
{
    SpaceRecord &record = space.record;
    if (!record.generation.isEmpty() && record.generation != generation) {
        KOPA_TRY(beginAgain(space));
        return true;
    }
    const bool partial =
        answer.status == errorName(ErrorCode::NotConfirmed) || answer.status == errorName(ErrorCode::Removed);
    if (!answer.status.isEmpty() && !partial)
        return errorFromProblem(answer.status);
    const bool fresh = record.generation.isEmpty();
    if (!fresh && !partial) {
        KOPA_ASSIGN(const bool less, offersLess(space, asked, answer));
        if (less) {
            // Less than there was, or something else?
            const bool mayDiffer = space.log && space.log->server();
            KOPA_ASSIGN(const bool changedOver, mayDiffer ? lookForFork(space) : Result<bool>(false));
            return changedOver ? Result<bool>(true) : Result<bool>(ErrorCode::RolledBack);
        }
    }
    KOPA_ASSIGN(const bool grown, takeMembers(space, asked, answer));
    if (space.isRemoved(m_keys->id()))
        return ErrorCode::Removed;
    if (partial)
        return answer.more || (grown && ++m_tries[record.id] <= triesPerSpace);
    KOPA_TRY(takeAcknowledgements(space, answer));
    KOPA_ASSIGN(const bool holds, ownHeadHolds(space, answer));
    if (!holds && m_suspected.contains(record.id) == false) {
        m_suspected.insert(record.id);
        return true;
    }
    const auto taken = takeEnvelopes(space, answer);
    KOPA_ASSIGN(const bool dropped,
                dropTold(space, taken.ok() ? std::nullopt : std::optional(taken.error())));
    KOPA_ASSIGN(const bool gap, dropped ? Result<bool>(true) : taken);
    if (gap)
        return true;
    const bool refused = !answer.logProblem.isEmpty() || !answer.refused.isEmpty();
    const QString problem =
        answer.logProblem.isEmpty() && refused ? answer.refused.first().problem : answer.logProblem;
    if (refused && !m_copied && sendsNothingMore(record.id, errorFromProblem(problem)))
        return answer.more;
    if (!answer.logProblem.isEmpty()) {
        if (!grown || ++m_tries[record.id] > triesPerSpace)
            return errorFromProblem(answer.logProblem);
        return true;
    }
    if (!answer.refused.isEmpty() && !m_copied)
        return errorFromProblem(answer.refused.first().problem);
    if (fresh) {
        KOPA_TRY(adoptGeneration(space, generation, answer));
        return true;
    }
    return answer.more || (grown && ++m_tries[record.id] <= triesPerSpace);
}

/// A space that the server takes nothing more of goes on being read.
bool Session::sendsNothingMore(const SpaceId &space, const Error &refusal)
{
    if (refusal.code != ErrorCode::SpaceFrozen && refusal.code != ErrorCode::QuotaReached)
        return false;
    m_closed.insert(space);
    if (!m_error)
        m_error = refusal;
    return true;
}

Result<void> Session::join(const SpaceRecord &joined, const QByteArray &claim,
                           const QList<EpochKey> &keysBrought,
                           const std::function<Result<QList<EpochKey>>(const MemberLog &)> &unlock)
{
    KOPA_TRY(begin());
    ExchangeRequest request;
    request.nonce = crypto::randomBytes(nonceBytes);
    SpaceRequest asked;
    asked.space = joined.id;
    asked.newClaims = {Receipted(claim)};
    request.spaces = {asked};
    KOPA_ASSIGN(const ExchangeAnswer answer, m_connection.exchange(request));
    if (answer.spaces.size() != 1 || answer.spaces.first().space != joined.id)
        return ErrorCode::AnswerGarbled;
    const SpaceAnswer &part = answer.spaces.first();
    if (!part.logProblem.isEmpty())
        return errorFromProblem(part.logProblem);
    if (!part.status.isEmpty() && part.status != errorName(ErrorCode::NotConfirmed))
        return errorFromProblem(part.status);
    SpaceLog space;
    space.record = joined;
    space.entries = part.entries;
    space.claims = part.claims;
    space.sentEntries = part.entries.size();
    space.sentClaims = part.claims.size();
    space.kept = keysBrought;
    KOPA_ASSIGN(space.log, verifiedLog(part.entries, part.claims, joined.serverKey));
    if (space.log->space() != joined.id)
        return ErrorCode::SignatureInvalid;
    KOPA_ASSIGN(const auto unlocked, unlock(*space.log));
    space.kept += unlocked;
    space.settle(*m_keys);
    return onStore(m_store, [&](Store &store) { return space.save(store); });
}

} // namespace kopa::sync
