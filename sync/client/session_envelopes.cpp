#include "core/exchange/administration.h"
#include "session.h"

#include <algorithm>

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

/// Whether the server has less than it had confirmed: of the lists, of what it handed out, or of what it
/// acknowledged.
Result<bool> Session::offersLess(const SpaceLog &space, const SpaceRequest &asked, const SpaceAnswer &answer)
{
    if (answer.cursor < asked.cursor || answer.logHas < asked.logHave || answer.claimsHas < asked.claimsHave)
        return true;
    KOPA_ASSIGN(const auto heads, onStore(m_store, [](Store &store) { return store.ownHeads(); }));
    return answer.ownHeadSeq < heads.value(space.record.id).acknowledged;
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
    if (judgement.verdict == Verdict::Refuse &&
        (judgement.reason == ErrorCode::ChainBroken || judgement.reason == ErrorCode::NotMember)) {
        // It names an entry, or an author, that is not in ours: are there two lists? What stands on the other
        // one is taken when one of them is the one.
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

/// What is missing before an envelope lies before the cursor, where nobody would ask for it again: so all is
/// asked for once more. ChainBroken when that has not helped, or is not what is wrong.
Result<bool> Session::readAgain(SpaceLog &space, const SpaceAnswer &answer)
{
    const SpaceId id = space.record.id;
    KOPA_ASSIGN(const auto heads, onStore(m_store, [&](Store &store) { return store.deviceHeads(id); }));
    const bool gap =
        std::any_of(answer.envelopes.begin(), answer.envelopes.end(), [&](const QByteArray &bytes) {
            const auto envelope = crypto::parseEnvelope(bytes);
            return envelope.ok() && envelope->header.seq > heads.value(envelope->header.device).seq + 1;
        });
    if (!gap || space.record.cursor == 0 || m_readAgain.contains(id))
        return ErrorCode::ChainBroken;
    m_readAgain.insert(id);
    space.record.cursor = 0;
    return true;
}

/// What others have seen and the server has not handed out may lie before the cursor, where a wrong one hides
/// it. When it is still awaited at the next look around, all of the space is asked for again, once.
Result<void> Session::readAwaitedAgain()
{
    for (SpaceLog &space : m_spaces) {
        const SpaceId id = space.record.id;
        KOPA_TRY(onStore(m_store, [&](Store &store) -> Result<void> {
            KOPA_ASSIGN(const auto awaited, store.awaited(id));
            const QString place = QStringLiteral("sync.awaited.") + QString::fromLatin1(id.toHex());
            KOPA_ASSIGN(const QVariant known, store.setting(place));
            QString now;
            for (const AwaitedChanges &one : awaited)
                now += QString::fromLatin1(one.device.toHex()) + u':' + QString::number(one.change) + u' ';
            const QString again = now + QStringLiteral("again");
            if (now.isEmpty() || known.toString() == again)
                return {};
            if (known.toString() == now)
                space.record.cursor = 0;
            return store.setSetting(place, known.toString() == now ? again : now);
        }));
    }
    return {};
}

/// True when all is to be asked for again.
Result<bool> Session::takeEnvelopes(SpaceLog &space, const SpaceAnswer &answer)
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
        return false;
    }
    if (envelopes.isEmpty() && answer.cursor == space.record.cursor)
        return false;
    qsizetype from = 0;
    do {
        const bool last = envelopes.size() - from <= envelopesPerJob;
        const auto applied = onStore(m_store, [&](Store &store) {
            return store.applyEnvelopes(id, envelopes.mid(from, envelopesPerJob),
                                        last ? std::optional(answer.cursor) : std::nullopt);
        });
        if (!applied.ok() && applied.error().code == ErrorCode::ChainBroken)
            return readAgain(space, answer);
        if (!applied.ok())
            return applied.error();
        m_totals.received += *applied;
        from += envelopesPerJob;
    } while (from < envelopes.size());
    space.record.cursor = answer.cursor;
    return false;
}

} // namespace kopa::sync
