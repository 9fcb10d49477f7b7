#include "session.h"

#include "sync/protocol/problem.h"

namespace kopa::sync {

namespace {

/// What one exchange carries each way at most; the rest follows in the next.
constexpr std::int64_t roomPerExchange = 4 * 1024 * 1024;
/// Envelopes applied in one job of the store's thread, so that a person never waits long behind them.
constexpr qsizetype envelopesPerJob = 8;
constexpr int exchangesAtMost = 100'000;

} // namespace

QList<QByteArray> bytesOf(const QList<SignedPart> &parts)
{
    QList<QByteArray> bytes;
    for (const SignedPart &part : parts)
        bytes.append(part.bytes);
    return bytes;
}

QList<SignedPart> storedParts(const QList<QByteArray> &bytes)
{
    QList<SignedPart> parts;
    for (const QByteArray &one : bytes)
        parts.append({one, {}});
    return parts;
}

Result<MemberParts> memberParts(Store &store, const crypto::SpaceId &space)
{
    KOPA_ASSIGN(const auto entries, store.memberParts(space, Store::MemberPart::Entry));
    KOPA_ASSIGN(const auto claims, store.memberParts(space, Store::MemberPart::Claim));
    return MemberParts{bytesOf(entries), bytesOf(claims)};
}

Result<MemberLog> MemberParts::verified() const
{
    if (entries.isEmpty())
        return ErrorCode::Malformed;
    KOPA_ASSIGN(MemberLog log, MemberLog::fromGenesis(entries.first()));
    KOPA_TRY(log.absorb(withoutReceipts(entries.mid(1)), withoutReceipts(claims)));
    return log;
}

Session::Session(StoreThread &store, Connection &connection, Progress progress)
    : m_store(store), m_connection(connection), m_progress(std::move(progress))
{
}

template <class Job> auto Session::ask(Job job) -> std::invoke_result_t<Job, Store &>
{
    return m_store.run(StoreThread::Priority::Sync, std::move(job)).result();
}

Result<void> Session::run()
{
    bool more = true;
    for (int round = 0; more && round < exchangesAtMost; ++round) {
        KOPA_ASSIGN(const Outgoing outgoing, gather());
        if (outgoing.spaces.isEmpty())
            return ErrorCode::NotMember;
        KOPA_ASSIGN(const ExchangeAnswer answer, m_connection.exchange(outgoing.request));
        if (answer.spaces.size() != outgoing.spaces.size())
            return ErrorCode::AnswerGarbled;
        more = outgoing.more;
        for (qsizetype i = 0; i < answer.spaces.size(); ++i) {
            if (answer.spaces[i].space != outgoing.spaces[i].id)
                return ErrorCode::AnswerGarbled;
            KOPA_ASSIGN(const bool spaceHasMore, take(outgoing.spaces[i], outgoing.request.spaces[i],
                                                      answer.spaces[i], answer.generation));
            more = more || spaceHasMore;
        }
        if (m_progress)
            m_progress(m_totals.sent, std::max(m_toSend, m_totals.sent));
    }
    return {};
}

Result<Session::Outgoing> Session::gather()
{
    Outgoing outgoing;
    outgoing.request.nonce = crypto::randomBytes(nonceBytes);
    outgoing.request.limitBytes = roomPerExchange;
    KOPA_ASSIGN(outgoing.spaces, ask([](Store &store) { return store.spaces(); }));
    std::int64_t room = roomPerExchange;
    for (const SpaceRecord &space : std::as_const(outgoing.spaces)) {
        KOPA_ASSIGN(SpaceRequest request, gatherSpace(space, room, outgoing.more));
        outgoing.request.spaces.append(std::move(request));
    }
    return outgoing;
}

Result<SpaceRequest> Session::gatherSpace(const SpaceRecord &space, std::int64_t &room, bool &more)
{
    if (space.role == kopa::Role::Coordinator || space.role == kopa::Role::Editor) {
        KOPA_ASSIGN(const int left, ask([&](Store &store) { return store.sealPending(space.id); }));
        more = more || left > 0;
    }
    return ask([&](Store &store) -> Result<SpaceRequest> {
        using Part = Store::MemberPart;
        SpaceRequest request;
        request.space = space.id;
        request.cursor = space.cursor;
        request.wantHeads = space.generation.isEmpty();
        KOPA_ASSIGN(const auto newEntries, store.memberParts(space.id, Part::Entry, true));
        KOPA_ASSIGN(const auto newClaims, store.memberParts(space.id, Part::Claim, true));
        request.newEntries = withoutReceipts(bytesOf(newEntries));
        request.newClaims = withoutReceipts(bytesOf(newClaims));
        KOPA_ASSIGN(const auto entries, store.memberParts(space.id, Part::Entry));
        KOPA_ASSIGN(const auto claims, store.memberParts(space.id, Part::Claim));
        request.logHave = std::uint64_t(entries.size() - request.newEntries.size());
        request.claimsHave = std::uint64_t(claims.size() - request.newClaims.size());
        KOPA_ASSIGN(request.ownHave, store.ownSeq(space.id));
        KOPA_ASSIGN(const Waiting all, store.waiting());
        KOPA_ASSIGN(const Waiting waiting, store.waiting(space.id));
        m_toSend = m_totals.sent + all.envelopes;
        if (!request.wantHeads && room > 0) {
            KOPA_ASSIGN(request.envelopes, store.unsafeEnvelopes(space.id, room));
            for (const QByteArray &envelope : std::as_const(request.envelopes))
                room -= envelope.size();
            more = more || request.envelopes.size() < waiting.envelopes;
        } else {
            more = more || waiting.envelopes > 0;
        }
        return request;
    });
}

Result<bool> Session::take(const SpaceRecord &known, const SpaceRequest &asked, const SpaceAnswer &answer,
                           const QByteArray &generation)
{
    if (!known.generation.isEmpty() && known.generation != generation) {
        KOPA_TRY(beginAgain(known.id));
        return true;
    }
    if (!answer.status.isEmpty())
        return errorFromProblem(answer.status);
    if (!known.generation.isEmpty() && (answer.cursor < asked.cursor || answer.logHas < asked.logHave ||
                                        answer.claimsHas < asked.claimsHave))
        return ErrorCode::RolledBack;
    SpaceRecord space = known;
    KOPA_ASSIGN(const MemberLog log, takeMembers(space, asked, answer));
    KOPA_TRY(takeAcknowledgements(space, answer));
    KOPA_TRY(takeEnvelopes(space, log, answer));
    if (!answer.logProblem.isEmpty())
        return errorFromProblem(answer.logProblem);
    if (!answer.refused.isEmpty())
        return errorFromProblem(answer.refused.first().problem);
    if (space.generation != generation) {
        KOPA_TRY(adoptGeneration(space, generation, answer));
        return true;
    }
    return answer.more;
}

Result<MemberLog> Session::takeMembers(SpaceRecord &space, const SpaceRequest &asked,
                                       const SpaceAnswer &answer)
{
    KOPA_ASSIGN(const MemberParts known, ask([&](Store &store) { return memberParts(store, space.id); }));
    KOPA_ASSIGN(MemberLog log, known.verified());
    if (answer.entries.isEmpty() && answer.claims.isEmpty() && asked.newEntries.isEmpty() &&
        asked.newClaims.isEmpty())
        return log;
    MemberParts parts{known.entries.mid(0, qsizetype(asked.logHave)) + bytesOf(answer.entries),
                      known.claims.mid(0, qsizetype(asked.claimsHave)) + bytesOf(answer.claims)};
    const qsizetype sentEntries = parts.entries.size();
    const qsizetype sentClaims = parts.claims.size();
    for (const Receipted &entry : asked.newEntries)
        if (!parts.entries.contains(entry.bytes))
            parts.entries.append(entry.bytes);
    for (const Receipted &claim : asked.newClaims)
        if (!parts.claims.contains(claim.bytes))
            parts.claims.append(claim.bytes);
    KOPA_ASSIGN(MemberLog grown, parts.verified());
    if (grown.space() != space.id)
        return ErrorCode::SignatureInvalid;
    if (!grown.holds(log.headSeq(), log.headHash()))
        return ErrorCode::RolledBack;
    space.logSeq = grown.headSeq();
    space.logHash = grown.headHash();
    KOPA_TRY(ask([&](Store &store) {
        space.role = kopa::Role(grown.role(store.deviceId()).value_or(Role{}));
        return store.saveMemberLog(
            space, {storedParts(parts.entries), storedParts(parts.claims), sentEntries, sentClaims});
    }));
    return grown;
}

Result<void> Session::takeAcknowledgements(const SpaceRecord &space, const SpaceAnswer &answer)
{
    for (const EnvelopeMark &mark : answer.acknowledged) {
        KOPA_ASSIGN(const int left, ask([&](Store &store) {
                        return store.acknowledge(space.id, mark.device, mark.seq, mark.hash);
                    }));
        m_totals.sent += left;
    }
    return {};
}

Result<void> Session::takeEnvelopes(const SpaceRecord &space, const MemberLog &log, const SpaceAnswer &answer)
{
    for (const QByteArray &bytes : answer.envelopes) {
        KOPA_ASSIGN(const crypto::Envelope envelope, crypto::parseEnvelope(bytes));
        const auto author = log.device(envelope.header.device);
        if (envelope.header.space != space.id || !author ||
            !crypto::verifyEnvelope(envelope, author->verify) ||
            !log.holds(envelope.header.logSeq, envelope.header.logHash))
            return ErrorCode::SignatureInvalid;
        if (!log.mayWrite(envelope.header.device))
            return ErrorCode::ReadOnly;
    }
    const auto apply = [&](qsizetype from, qsizetype count, std::optional<std::uint64_t> cursor) {
        return ask([&, from, count, cursor](Store &store) {
            return store.applyEnvelopes(space.id, answer.envelopes.mid(from, count), cursor);
        });
    };
    qsizetype from = 0;
    while (answer.envelopes.size() - from > envelopesPerJob) {
        KOPA_ASSIGN(const int applied, apply(from, envelopesPerJob, std::nullopt));
        m_totals.received += applied;
        from += envelopesPerJob;
    }
    if (answer.envelopes.isEmpty() && answer.cursor == space.cursor)
        return {};
    KOPA_ASSIGN(const int applied, apply(from, -1, answer.cursor));
    m_totals.received += applied;
    return {};
}

Result<void> Session::adoptGeneration(SpaceRecord space, const QByteArray &generation,
                                      const SpaceAnswer &answer)
{
    return ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const auto all, store.spaces());
        for (const SpaceRecord &current : all)
            if (current.id == space.id)
                space.cursor = current.cursor;
        space.generation = generation;
        QMap<crypto::DeviceId, std::uint64_t> heads;
        for (const EnvelopeMark &mark : answer.heads)
            heads.insert(mark.device, mark.seq);
        KOPA_TRY(store.serverHolds(space.id, heads));
        return store.saveSpace(space);
    });
}

Result<void> Session::beginAgain(const crypto::SpaceId &id)
{
    return ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const MemberParts parts, memberParts(store, id));
        KOPA_ASSIGN(const auto all, store.spaces());
        for (SpaceRecord space : all) {
            if (space.id != id)
                continue;
            space.generation.clear();
            space.cursor = 0;
            KOPA_TRY(
                store.saveMemberLog(space, {storedParts(parts.entries), storedParts(parts.claims), 0, 0}));
        }
        return {};
    });
}

Result<void> Session::join(const SpaceRecord &joined, const QByteArray &claim,
                           const std::function<Result<void>(const MemberLog &, SpaceRecord &)> &unlock)
{
    ExchangeRequest request;
    request.nonce = crypto::randomBytes(nonceBytes);
    SpaceRequest asked;
    asked.space = joined.id;
    asked.newClaims = {claim};
    request.spaces = {asked};
    KOPA_ASSIGN(const ExchangeAnswer answer, m_connection.exchange(request));
    if (answer.spaces.size() != 1 || answer.spaces.first().space != joined.id)
        return ErrorCode::AnswerGarbled;
    const SpaceAnswer &part = answer.spaces.first();
    if (!part.status.isEmpty())
        return errorFromProblem(part.status);
    if (!part.logProblem.isEmpty())
        return errorFromProblem(part.logProblem);
    KOPA_ASSIGN(const MemberLog log, MemberParts({bytesOf(part.entries), bytesOf(part.claims)}).verified());
    if (log.space() != joined.id)
        return ErrorCode::SignatureInvalid;
    SpaceRecord space = joined;
    KOPA_TRY(unlock(log, space));
    return ask([&](Store &store) {
        space.logSeq = log.headSeq();
        space.logHash = log.headHash();
        space.role = kopa::Role(log.role(store.deviceId()).value_or(Role{}));
        return store.saveMemberLog(space,
                                   {storedParts(bytesOf(part.entries)), storedParts(bytesOf(part.claims)),
                                    part.entries.size(), part.claims.size()});
    });
}

} // namespace kopa::sync
