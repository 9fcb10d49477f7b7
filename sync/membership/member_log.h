#pragma once

#include "core/crypto/envelope.h"
#include "member_state.h"
#include "sync/protocol/receipt.h"

namespace kopa::sync {

/// What a member list says of an envelope whose signature holds.
enum class Verdict {
    Accept,
    Quarantine,   ///< genuine, but its author had no right to write it: kept apart, shown, never merged in
                  ///< silence
    LogAhead,     ///< it names a log position that we do not have yet: somebody knows more
    Refuse,       ///< of no device that was ever let in, or it names an entry or a key that the log does not
    Equivocation, ///< another envelope than the one that a cut-off names under the same number
};

struct Judgement
{
    Verdict verdict = Verdict::Refuse;
    /// Why: NotMember, ChainBroken (another entry at that position), KeyMissing (not the key of that
    /// position), ReadOnly (no right at that position), Removed (past its cut-off), LogWithheld,
    /// Equivocation; Internal with Accept.
    ErrorCode reason = ErrorCode::Internal;

    bool operator==(const Judgement &) const = default;
};

/// Two things under one number of a space's list, both receipted by its server: the proof that the server was
/// restored or lies.
struct Fork
{
    ReceiptKind kind = ReceiptKind::Entry;
    std::uint64_t place = 0;
    Receipted ours;
    Receipted theirs;

    bool operator==(const Fork &) const = default;
    QByteArray encode() const;
    static Result<Fork> parse(const QByteArray &bytes);
    /// True when both receipts hold and the two differ.
    bool proves(const SpaceId &space, const VerifyKey &server) const;
};

/// One space's member list: the chain of entries and the list of claims, in one order. Believes nothing that
/// it has not verified; holds no secret. With a server's key it takes only what that server has receipted;
/// without one (a space that no server knows yet, and the server itself) it asks for no receipts. What it
/// says is a function of the two lists, whatever came first.
class MemberLog
{
public:
    /// Founds the log. Malformed when the entry is no genesis, SignatureInvalid when its creator did not sign
    /// it or the receipt does not hold.
    static Result<MemberLog> fromGenesis(const Receipted &entry,
                                         const std::optional<VerifyKey> &server = std::nullopt);

    /// The next entry; one that is in the log already is taken for good. Malformed, AnswerVersion,
    /// ChainBroken (not on this head, of another space, or it counts claims that we lack or that an earlier
    /// entry left behind it), SignatureInvalid (the receipt's too), and MemberState::apply's.
    Result<void> append(const Receipted &entry);
    /// Whether append would take it, its receipt aside: what a new entry is tried with.
    Result<void> wouldTake(const QByteArray &entry) const;

    /// The next item of the list of claims; one that is in the log already is taken for good. Malformed,
    /// AnswerVersion, SignatureInvalid. What MemberState::apply refuses is refused here too, unless a server
    /// has receipted it: then it keeps its number and is void.
    Result<void> addClaim(const Receipted &claim, std::optional<std::int64_t> receiverTime = std::nullopt);

    /// Takes entries and claims as they come from a store or a server, each list in its own order, weaving
    /// them by the claims that each entry counts. The first that cannot be taken stops with its error; what
    /// fitted before it stays.
    Result<void> absorb(const QList<Receipted> &entries, const QList<Receipted> &claims);

    const SpaceId &space() const { return m_base.space(); }
    const std::optional<VerifyKey> &server() const { return m_server; }
    /// Position of the newest entry; the genesis is 0.
    std::uint64_t headSeq() const { return std::uint64_t(m_entries.size()) - 1; }
    const Hash &headHash() const { return m_entries.last().hash; }
    /// Numbers as an exchange states them: entries (headSeq() + 1) and claims that this log holds.
    std::uint64_t entryCount() const { return std::uint64_t(m_entries.size()); }
    std::uint64_t claimCount() const { return std::uint64_t(m_claims.size()); }
    /// Running hash over the first `count` claims; zero for none or for more than there are.
    Hash claimsHash(std::uint64_t count) const;
    /// True when the entry at this position is this one: what an envelope's header states.
    bool holds(std::uint64_t seq, const Hash &hash) const;

    /// What the whole of it says.
    const MemberState &state() const { return m_tail ? *m_tail : m_base; }
    const QHash<DeviceId, Member> &devices() const { return state().devices(); }
    const QHash<VerifyKey, InvitationState> &invitations() const { return state().invitations(); }
    const QList<EpochState> &epochs() const { return state().epochs(); }
    /// Of every device that was ever let in, or waits.
    std::optional<PublicDevice> device(const DeviceId &id) const;
    std::optional<Role> role(const DeviceId &id) const { return state().role(id); }
    bool mayWrite(const DeviceId &id) const;
    bool rotationDue(std::int64_t now) const { return state().rotationDue(now); }

    /// What to do with an envelope; the hash is envelopeHash of all of it. Its signature is the caller's to
    /// check, with device(), before anything but LogAhead and Refuse is acted upon.
    Judgement judge(const crypto::EnvelopeHeader &header, const Hash &envelope) const;
    /// The newest log position at which a device may write and whose epoch it has a key of: what its next
    /// envelope names. Never below `least`, the one that its last envelope named. KeyMissing, ReadOnly,
    /// NotMember.
    Result<std::uint64_t> writingPosition(const DeviceId &device, const QList<std::uint32_t> &epochsHeld,
                                          std::uint64_t least) const;
    /// The epoch whose key seals envelopes that name this position; nothing before epoch 0.
    const EpochState *epochAt(std::uint64_t position) const;
    Hash hashAt(std::uint64_t position) const { return m_entries[qsizetype(position)].hash; }

    /// The first place at which a list that begins at `from` differs from ours, though the server has
    /// receipted both. Needs a server.
    std::optional<Fork> forkWith(ReceiptKind kind, std::uint64_t from, const QList<Receipted> &items) const;
    /// True when the other log, of the same space, ends the fork against ours: a resolve in its branch names
    /// an entry of ours past the fork, written by somebody who coordinated at the fork and still does in our
    /// branch.
    bool yieldsTo(const MemberLog &other) const;
    /// True when a resolve in our own branch, past the fork, ends it for us.
    bool hasResolved(const Fork &fork) const;

private:
    struct EntryRecord
    {
        Hash hash;
        QByteArray receipt;
        QByteArray bytes;
        std::optional<ResolveAction> resolve;
        DeviceId author;
    };
    struct ClaimRecord
    {
        Hash hash;
        Hash running; ///< over all claims up to this one
        QByteArray receipt;
        QByteArray bytes;
        ClaimItem item;
    };

    MemberLog(MemberState base, const std::optional<VerifyKey> &server)
        : m_server(server), m_base(std::move(base))
    {
    }
    Result<void> checkPlace(const MemberEntry &entry) const;
    /// The state as it is just before an entry that counts so many claims.
    MemberState stateBefore(std::uint64_t claims) const;
    void replayTail();
    Result<void> apply(const MemberEntry &entry);
    /// The first position at which another log's branch leaves ours.
    std::uint64_t branchPoint(const MemberLog &other) const;
    /// The state as it was at an earlier position, made anew.
    Result<MemberState> stateAt(std::uint64_t position) const;

    std::optional<VerifyKey> m_server;
    QList<EntryRecord> m_entries;
    QList<ClaimRecord> m_claims;
    std::uint64_t m_baseClaims = 0;    ///< claims that stand before the newest entry
    MemberState m_base;                ///< just after the newest entry
    std::optional<MemberState> m_tail; ///< with the claims after it, if there are any
};

} // namespace kopa::sync
