#include "core/exchange/administration.h"
#include "session.h"

namespace kopa::sync {

using Notice = SafetyNotice::Kind;

/// Envelopes applied in one job of the store's thread, so that a person never waits long behind them.
static constexpr qsizetype envelopesPerJob = 8;

Result<void> Session::takeAcknowledgements(const SpaceLog &space, const SpaceAnswer &answer)
{
    for (const EnvelopeMark &mark : answer.acknowledged) {
        KOPA_ASSIGN(const int left, onStore(m_store, [&](Store &store) {
                        return store.acknowledge(space.record.id, mark.device, mark.seq, mark.hash);
                    }));
        m_totals.sent += left;
    }
    return {};
}

/// Whether the server's newest envelope of this device is one that we know: else this store is a copy, or of
/// yesterday.
Result<bool> Session::ownHeadHolds(const SpaceLog &space, const SpaceAnswer &answer)
{
    if (answer.ownHeadSeq == 0)
        return true;
    KOPA_ASSIGN(const auto known, onStore(m_store, [&](Store &store) {
                    return store.envelopeHash(space.record.id, m_keys->id(), answer.ownHeadSeq);
                }));
    return known == answer.ownHeadHash;
}

Result<std::optional<JudgedEnvelope>> Session::judged(SpaceLog &space, const QByteArray &bytes)
{
    using Judged = std::optional<JudgedEnvelope>;
    KOPA_ASSIGN(const crypto::Envelope envelope, crypto::parseEnvelope(bytes));
    const auto author = space.log->device(envelope.header.device);
    const Hash hash = crypto::envelopeHash(bytes);
    Judgement judgement = space.log->judge(envelope.header, hash);
    if (judgement.verdict == Verdict::LogAhead) {
        KOPA_TRY(onStore(m_store, [&](Store &store) {
            return store.setNotice(space.record.id, int(Notice::LogWithheld), envelope.header.device);
        }));
        return ErrorCode::LogWithheld;
    }
    if (judgement.verdict == Verdict::Refuse && judgement.reason == ErrorCode::ChainBroken) {
        // It names an entry that is not ours: are there two lists? What stands on the other one is taken when
        // one of them is the one.
        if (!space.record.frozen)
            KOPA_TRY(lookForFork(space));
        if (space.record.frozen)
            return Judged();
        judgement = space.log->judge(envelope.header, hash);
    }
    if (judgement.verdict == Verdict::Refuse || !author || !crypto::verifyEnvelope(envelope, author->verify))
        return ErrorCode::SignatureInvalid;
    if (envelope.header.device == m_keys->id() && m_suspected.contains(space.record.id)) {
        m_copied = true;
        return Judged();
    }
    const bool apart = judgement.verdict != Verdict::Accept;
    if (judgement.verdict == Verdict::Equivocation)
        KOPA_TRY(onStore(m_store, [&](Store &store) {
            return store.setNotice(space.record.id, int(Notice::Equivocation), envelope.header.device);
        }));
    return Judged(JudgedEnvelope{bytes, apart ? EnvelopeVerdict::Quarantine : EnvelopeVerdict::Accept});
}

Result<void> Session::takeEnvelopes(SpaceLog &space, const SpaceAnswer &answer)
{
    const SpaceId id = space.record.id;
    QList<JudgedEnvelope> envelopes;
    for (const QByteArray &bytes : answer.envelopes) {
        KOPA_ASSIGN(const auto one, judged(space, bytes));
        if (one)
            envelopes.append(*one);
    }
    if (m_copied) {
        m_done.insert(id);
        return {};
    }
    const auto apply = [&](qsizetype from, qsizetype count, std::optional<std::uint64_t> cursor) {
        return onStore(m_store, [&, from, count, cursor](Store &store) {
            return store.applyEnvelopes(id, envelopes.mid(from, count), cursor);
        });
    };
    qsizetype from = 0;
    while (envelopes.size() - from > envelopesPerJob) {
        KOPA_ASSIGN(const int applied, apply(from, envelopesPerJob, std::nullopt));
        m_totals.received += applied;
        from += envelopesPerJob;
    }
    if (envelopes.isEmpty() && answer.cursor == space.record.cursor)
        return {};
    KOPA_ASSIGN(const int applied, apply(from, -1, answer.cursor));
    m_totals.received += applied;
    space.record.cursor = answer.cursor;
    return {};
}

} // namespace kopa::sync
