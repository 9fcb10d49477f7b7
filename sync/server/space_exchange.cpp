#include "space_exchange.h"

namespace kopa::server {

using namespace sync;
using crypto::Envelope;
using crypto::EnvelopeHeader;

static QString nameOf(ErrorCode code)
{
    return QString(errorName(code));
}

SpaceExchange::SpaceExchange(LogTransaction &log, std::optional<MemberLog> members,
                             const crypto::SigningPair &server, const QSet<Hash> &verified, std::int64_t time,
                             const Quotas &quotas)
    : m_log(log),
      m_members(std::move(members)),
      m_former(m_members),
      m_server(server),
      m_verified(verified),
      m_time(time),
      m_quotas(quotas)
{
}

static bool takesPart(const std::optional<Member::Standing> &standing)
{
    return standing == Member::Standing::Active || standing == Member::Standing::Waiting;
}

std::optional<Member::Standing> SpaceExchange::standing() const
{
    const auto member =
        m_members ? m_members->devices().constFind(m_device) : QHash<DeviceId, Member>::const_iterator();
    if (!m_members || member == m_members->devices().cend())
        return std::nullopt;
    return member->standing;
}

Result<SpaceAnswer> SpaceExchange::answer(const DeviceId &device, const SpaceRequest &request,
                                          AnswerRoom &room)
{
    m_answer.space = request.space;
    m_device = device;
    KOPA_ASSIGN(m_account, m_log.standing(request.space));
    if (m_account.deleted) {
        m_answer.status = nameOf(ErrorCode::SpaceDeleted);
        m_members.reset();
        return m_answer;
    }
    const auto before = standing();
    if (m_account.frozen)
        m_closed = ErrorCode::SpaceFrozen;
    if (!m_closed)
        takeMembers(request);
    else if (!request.newEntries.isEmpty() || !request.newClaims.isEmpty())
        note(*m_closed);
    if (m_problem)
        m_answer.logProblem = nameOf(m_problem->code);
    if (takesPart(before) || takesPart(standing())) {
        KOPA_TRY(storeMembers(request.space));
    } else {
        // Nothing of what a stranger brought along is kept.
        const ErrorCode missing = m_members ? ErrorCode::NotMember : ErrorCode::NotFound;
        m_members = m_former;
        m_answer.status = nameOf(m_problem ? m_problem->code : missing);
    }
    const auto now = standing();
    if (!now)
        return m_answer;
    if (now == Member::Standing::Waiting)
        m_answer.status = nameOf(ErrorCode::NotConfirmed);
    if (now == Member::Standing::Removed)
        m_answer.status = nameOf(ErrorCode::Removed);
    if (now != Member::Standing::Waiting)
        KOPA_TRY(takeEnvelopes(request));
    KOPA_TRY(handOutMembers(request, room));
    if (now == Member::Standing::Active)
        KOPA_TRY(handOut(device, request, room));
    return m_answer;
}

/// Each entry after the claims that it counts; what an entry stops does not stop the claims that are left.
void SpaceExchange::takeMembers(const SpaceRequest &request)
{
    qsizetype claim = 0;
    for (const Receipted &item : request.newEntries) {
        const auto entry = parseMemberEntry(item.bytes);
        const std::uint64_t counted = entry.ok() ? entry->claims : 0;
        while (m_members && counted > m_members->claimCount() && claim < request.newClaims.size()) {
            if (!takeClaim(request.newClaims[claim++]))
                return;
        }
        if (!takeEntry(item.bytes))
            break;
    }
    while (claim < request.newClaims.size() && takeClaim(request.newClaims[claim]))
        ++claim;
}

bool SpaceExchange::takeEntry(const QByteArray &bytes)
{
    if (!m_members) {
        auto founded = MemberLog::fromGenesis(bytes);
        if (!founded.ok() || founded->space() != m_answer.space) {
            note(founded.ok() ? Result<void>(ErrorCode::ChainBroken) : Result<void>(founded.error()));
            return false;
        }
        m_members = std::move(founded).value();
        m_founded = true;
        m_additions.append({0, bytes, false});
        return true;
    }
    const std::uint64_t place = m_members->entryCount();
    const auto entry = parseMemberEntry(bytes);
    // A new entry counts all claims that there are, so that their one order is the order in which they came.
    const bool behind = entry.ok() && entry->seq == place && entry->claims != m_members->claimCount();
    const auto taken = behind ? Result<void>(ErrorCode::ChainBroken) : m_members->append(bytes);
    note(taken);
    if (taken.ok() && m_members->entryCount() > place)
        m_additions.append({place, bytes, false});
    return taken.ok();
}

bool SpaceExchange::takeClaim(const Receipted &claim)
{
    if (!m_members) {
        note(ErrorCode::NotFound);
        return false;
    }
    const std::uint64_t place = m_members->claimCount();
    // What we have receipted before (and lost in a restore), or a writer brings, has been seen to hold;
    // others are held to our clock.
    const bool ours = verifyReceipt(ReceiptKind::Claim, m_members->space(), place, claimHash(claim.bytes),
                                    claim.receipt, m_server.verify);
    const bool vouched = ours || m_members->mayWrite(m_device);
    const auto taken = m_members->addClaim(claim.bytes, vouched ? std::nullopt : std::optional(m_time));
    note(taken);
    if (taken.ok() && m_members->claimCount() > place)
        m_additions.append({place, claim.bytes, true});
    return taken.ok();
}

void SpaceExchange::note(const Result<void> &problem)
{
    if (!problem.ok() && !m_problem)
        m_problem = problem.error();
}

Result<void> SpaceExchange::storeMembers(const SpaceId &space)
{
    if (m_founded)
        KOPA_TRY(m_log.found(space));
    for (const Addition &addition : m_additions) {
        if (addition.claim)
            KOPA_TRY(m_log.addClaim(space, addition.seq, addition.bytes));
        else
            KOPA_TRY(m_log.addEntry(space, addition.seq, addition.bytes));
    }
    if (!m_members || m_additions.isEmpty())
        return {};
    m_grown = true;
    const auto isIn = [](const std::optional<MemberLog> &members, const DeviceId &device) {
        const auto found = members ? members->devices().value(device) : Member{};
        return members && members->devices().contains(device) && found.standing != Member::Standing::Removed;
    };
    for (auto it = m_members->devices().cbegin(); it != m_members->devices().cend(); ++it) {
        const bool was = isIn(m_former, it.key());
        const bool is = isIn(m_members, it.key());
        if (is && !was) {
            m_news.letIn.append(it.key());
            KOPA_TRY(m_log.addMember(space, it.key()));
        }
        if (was && !is) {
            m_news.out.append(it.key());
            KOPA_TRY(m_log.dropMember(space, it.key()));
        }
    }
    return {};
}

std::optional<SpaceNews> SpaceExchange::news() const
{
    if (m_stored == 0 && !m_grown)
        return std::nullopt;
    SpaceNews news = m_news;
    news.space = m_answer.space;
    return news;
}

Result<void> SpaceExchange::takeEnvelopes(const SpaceRequest &request)
{
    m_ownHave = request.ownHave;
    for (qsizetype i = 0; i < request.envelopes.size(); ++i) {
        EnvelopeMark mark{{}, std::uint64_t(i), {}};
        KOPA_ASSIGN(const QString problem, takeEnvelope(request.space, request.envelopes[i], mark));
        if (problem.isEmpty() && mark.device == m_device && mark.seq == m_ownHave + 1)
            ++m_ownHave;
        if (problem.isEmpty())
            acknowledge(mark);
        else
            m_answer.refused.append({mark.device, mark.seq, problem});
    }
    return {};
}

Result<QString> SpaceExchange::takeEnvelope(const SpaceId &space, const QByteArray &bytes, EnvelopeMark &mark)
{
    const auto parsed = crypto::parseEnvelope(bytes);
    if (!parsed.ok())
        return nameOf(parsed.error().code);
    const EnvelopeHeader &header = parsed->header;
    mark = {header.device, header.seq, crypto::envelopeHash(bytes)};
    if (header.space != space)
        return nameOf(ErrorCode::Malformed);
    KOPA_ASSIGN(const auto head, m_log.head(space, header.device));
    const std::uint64_t headSeq = head ? head->mark.seq : 0;
    if (header.seq <= headSeq) {
        KOPA_ASSIGN(const auto stored, m_log.envelopeHash(space, header.device, header.seq));
        return stored == mark.hash ? QString() : nameOf(ErrorCode::Equivocation);
    }
    if (QString problem = check(header, mark.hash); !problem.isEmpty())
        return problem;
    const bool verified = header.device == m_device && m_verified.contains(mark.hash);
    if (!verified && !crypto::verifyEnvelope(*parsed, m_members->device(header.device)->verify))
        return nameOf(ErrorCode::SignatureInvalid);
    const Hash previous = head ? head->mark.hash : Hash{};
    const std::uint64_t seenLog = head ? head->logSeq : 0;
    if (header.seq != headSeq + 1 || header.previous != previous || header.logSeq < seenLog)
        return nameOf(ErrorCode::ChainBroken);
    if (m_closed)
        return nameOf(*m_closed);
    const auto size = std::uint64_t(bytes.size());
    if (!m_quotas.allow(m_account, head ? head->brought : 0, size))
        return nameOf(ErrorCode::QuotaReached);
    KOPA_TRY(m_log.addEnvelope(space, {mark, header.logSeq, bytes}));
    m_account.envelopeBytes += size;
    ++m_stored;
    return QString();
}

/// What the member log says about an envelope: a courtesy to those who read it, who check it all again. What
/// was written past a cut-off is kept for a coordinator to look at.
QString SpaceExchange::check(const EnvelopeHeader &header, const Hash &hash) const
{
    const Judgement judgement = m_members->judge(header, hash);
    if (judgement.verdict == Verdict::Accept || judgement.reason == ErrorCode::Removed)
        return {};
    return nameOf(judgement.verdict == Verdict::LogAhead ? ErrorCode::ChainBroken : judgement.reason);
}

void SpaceExchange::acknowledge(const EnvelopeMark &mark)
{
    m_pushed.insert(mark.hash);
    for (EnvelopeMark &known : m_answer.acknowledged) {
        if (known.device == mark.device) {
            if (known.seq < mark.seq)
                known = mark;
            return;
        }
    }
    m_answer.acknowledged.append(mark);
}

Result<void> SpaceExchange::boundMembers(const SpaceId &space, std::uint64_t &entries, std::uint64_t &claims)
{
    entries = m_members->entryCount();
    claims = m_members->claimCount();
    const Member member = m_members->devices().value(m_device);
    if (member.standing != Member::Standing::Removed || member.limits.isEmpty())
        return {};
    const std::uint64_t removal = member.limits.last().position;
    KOPA_ASSIGN(const auto removing, m_log.entries(space, removal, 1));
    KOPA_ASSIGN(const MemberEntry entry, parseMemberEntry(removing.value(0)));
    entries = removal + 1;
    claims = entry.claims;
    return {};
}

Result<void> SpaceExchange::handOutMembers(const SpaceRequest &request, AnswerRoom &room)
{
    KOPA_TRY(boundMembers(request.space, m_answer.logHas, m_answer.claimsHas));
    const auto spend = [&](ReceiptKind kind, std::uint64_t place, std::uint64_t end,
                           const QList<QByteArray> &from, QList<Receipted> &into) {
        for (qsizetype i = 0; i < from.size() && place < end; ++i, ++place) {
            const auto cost = std::uint64_t(from[i].size()) + 8 + crypto::Signature::size;
            if (room.entries == 0 || room.messageBytes < cost)
                return;
            --room.entries;
            room.messageBytes -= cost;
            const Hash hash = kind == ReceiptKind::Entry ? memberEntryHash(from[i]) : claimHash(from[i]);
            into.append(Receipted(from[i], signReceipt(kind, request.space, place, hash, m_server.secret)));
        }
    };
    if (request.logHave < m_answer.logHas) {
        KOPA_ASSIGN(const auto entries, m_log.entries(request.space, request.logHave, maximumEntries));
        spend(ReceiptKind::Entry, request.logHave, m_answer.logHas, entries, m_answer.entries);
        m_answer.more |= request.logHave + std::uint64_t(m_answer.entries.size()) < m_answer.logHas;
    }
    if (request.claimsHave < m_answer.claimsHas) {
        KOPA_ASSIGN(const auto claims, m_log.claims(request.space, request.claimsHave, maximumEntries));
        spend(ReceiptKind::Claim, request.claimsHave, m_answer.claimsHas, claims, m_answer.claims);
        m_answer.more |= request.claimsHave + std::uint64_t(m_answer.claims.size()) < m_answer.claimsHas;
    }
    return {};
}

Result<void> SpaceExchange::handOut(const DeviceId &device, const SpaceRequest &request, AnswerRoom &room)
{
    KOPA_ASSIGN(const auto own, m_log.head(request.space, device));
    if (own) {
        m_answer.ownHeadSeq = own->mark.seq;
        m_answer.ownHeadHash = own->mark.hash;
    }
    if (request.wantHeads) {
        KOPA_ASSIGN(m_answer.heads, m_log.heads(request.space));
        const auto cost = std::uint64_t(m_answer.heads.size()) * 64;
        room.messageBytes -= std::min(room.messageBytes, cost);
    }
    EnvelopeQuery query;
    query.after = request.cursor;
    query.own = device;
    query.ownHave = m_ownHave;
    query.limitBytes = std::min(room.envelopeBytes, room.messageBytes);
    const bool fits =
        room.envelopeBytes > 0 && room.messageBytes >= std::uint64_t(crypto::maximumEnvelope) + 8;
    // An envelope may need an entry or a claim that did not fit.
    query.limitCount = fits && !m_answer.more ? room.envelopes : 0;
    KOPA_ASSIGN(const EnvelopePage page, m_log.envelopes(request.space, query));
    for (const QByteArray &bytes : page.envelopes) {
        const auto size = std::uint64_t(bytes.size());
        room.envelopeBytes -= std::min(room.envelopeBytes, size);
        if (m_pushed.contains(crypto::envelopeHash(bytes)))
            continue;
        --room.envelopes;
        room.messageBytes -= std::min(room.messageBytes, size + 8);
        m_answer.envelopes.append(bytes);
    }
    m_answer.cursor = page.position;
    m_answer.more |= page.more;
    return {};
}

} // namespace kopa::server
