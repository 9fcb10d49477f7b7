#include "space_exchange.h"

namespace kopa::server {

using namespace sync;
using crypto::Envelope;
using crypto::EnvelopeHeader;

static QString nameOf(ErrorCode code)
{
    return QString(errorName(code));
}

SpaceExchange::SpaceExchange(LogTransaction &log, std::optional<MemberLog> members, std::int64_t time)
    : m_log(log), m_members(std::move(members)), m_time(time)
{
}

Result<SpaceAnswer> SpaceExchange::answer(const DeviceId &device, const SpaceRequest &request,
                                          AnswerRoom &room)
{
    m_answer.space = request.space;
    m_device = device;
    takeMembers(request);
    if (m_problem)
        m_answer.logProblem = nameOf(m_problem->code);
    if (!m_members || !m_members->role(device)) {
        // Nothing of what a stranger brought along is kept.
        const ErrorCode missing = m_members ? ErrorCode::NotMember : ErrorCode::NotFound;
        m_answer.status = nameOf(m_problem ? m_problem->code : missing);
        m_members.reset();
        return m_answer;
    }
    KOPA_TRY(storeMembers(request.space));
    KOPA_TRY(takeEnvelopes(request));
    KOPA_TRY(handOutMembers(request, room));
    KOPA_TRY(handOut(device, request, room));
    return m_answer;
}

/// Entries and claims may need each other (an author joined by a claim), so both lists are gone through in
/// turns.
void SpaceExchange::takeMembers(const SpaceRequest &request)
{
    qsizetype entry = 0;
    qsizetype claim = 0;
    for (;;) {
        const qsizetype before = entry + claim;
        m_problem.reset();
        while (entry < request.newEntries.size() && takeEntry(request.newEntries[entry]))
            ++entry;
        while (claim < request.newClaims.size() && takeClaim(request.newClaims[claim]))
            ++claim;
        if (entry + claim == before)
            return;
    }
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
    const auto taken = m_members->append(bytes);
    note(taken);
    if (taken.ok() && m_members->entryCount() > place)
        m_additions.append({place, bytes, false});
    return taken.ok();
}

bool SpaceExchange::takeClaim(const QByteArray &bytes)
{
    if (!m_members) {
        note(ErrorCode::NotFound);
        return false;
    }
    // A writer who brings somebody's claim (after a restore) has seen it hold; others are held to our clock.
    const bool vouched = m_members->mayWrite(m_device);
    const std::uint64_t place = m_members->claimCount();
    const auto taken = m_members->addClaim(bytes, vouched ? std::nullopt : std::optional(m_time));
    note(taken);
    if (taken.ok() && m_members->claimCount() > place)
        m_additions.append({place, bytes, true});
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
    return {};
}

Result<void> SpaceExchange::takeEnvelopes(const SpaceRequest &request)
{
    for (qsizetype i = 0; i < request.envelopes.size(); ++i) {
        EnvelopeMark mark{{}, std::uint64_t(i), {}};
        KOPA_ASSIGN(const QString problem, takeEnvelope(request.space, request.envelopes[i], mark));
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
    if (QString problem = check(header); !problem.isEmpty())
        return problem;
    if (!crypto::verifyEnvelope(*parsed, m_members->device(header.device)->verify))
        return nameOf(ErrorCode::SignatureInvalid);
    const Hash previous = head ? head->mark.hash : Hash{};
    const std::uint64_t seenLog = head ? head->logSeq : 0;
    if (header.seq != headSeq + 1 || header.previous != previous || header.logSeq < seenLog)
        return nameOf(ErrorCode::ChainBroken);
    KOPA_TRY(m_log.addEnvelope(space, {mark, header.logSeq, bytes}));
    ++m_stored;
    return QString();
}

/// What the member log says about a header: a courtesy to those who read it, who check it all again.
QString SpaceExchange::check(const EnvelopeHeader &header) const
{
    const auto role = m_members->role(header.device);
    if (!role)
        return nameOf(ErrorCode::NotMember);
    if (!roleAllowsWriting(*role))
        return nameOf(ErrorCode::ReadOnly);
    if (!m_members->holds(header.logSeq, header.logHash))
        return nameOf(ErrorCode::ChainBroken);
    const auto &epochs = m_members->epochs();
    if (header.epoch >= std::uint32_t(epochs.size()) || epochs[header.epoch].key != header.key)
        return nameOf(ErrorCode::KeyMissing);
    return {};
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

Result<void> SpaceExchange::handOutMembers(const SpaceRequest &request, AnswerRoom &room)
{
    m_answer.logHas = m_members->entryCount();
    m_answer.claimsHas = m_members->claimCount();
    const auto spend = [&](const QList<QByteArray> &from, QList<QByteArray> &into) {
        for (const QByteArray &item : from) {
            const auto cost = std::uint64_t(item.size()) + 8;
            if (room.entries == 0 || room.messageBytes < cost) {
                m_answer.more = true;
                return;
            }
            --room.entries;
            room.messageBytes -= cost;
            into.append(item);
        }
    };
    if (request.logHave < m_answer.logHas) {
        KOPA_ASSIGN(const auto entries, m_log.entries(request.space, request.logHave, maximumEntries));
        spend(entries, m_answer.entries);
        m_answer.more |= request.logHave + std::uint64_t(m_answer.entries.size()) < m_answer.logHas;
    }
    if (request.claimsHave < m_answer.claimsHas) {
        KOPA_ASSIGN(const auto claims, m_log.claims(request.space, request.claimsHave, maximumEntries));
        spend(claims, m_answer.claims);
        m_answer.more |= request.claimsHave + std::uint64_t(m_answer.claims.size()) < m_answer.claimsHas;
    }
    return {};
}

Result<void> SpaceExchange::handOut(const DeviceId &device, const SpaceRequest &request, AnswerRoom &room)
{
    if (request.wantHeads) {
        KOPA_ASSIGN(m_answer.heads, m_log.heads(request.space));
        const auto cost = std::uint64_t(m_answer.heads.size()) * 64;
        room.messageBytes -= std::min(room.messageBytes, cost);
    }
    EnvelopeQuery query;
    query.after = request.cursor;
    query.own = device;
    query.ownHave = request.ownHave;
    query.limitBytes = std::min(room.envelopeBytes, room.messageBytes);
    const bool fits =
        room.envelopeBytes > 0 && room.messageBytes >= std::uint64_t(crypto::maximumEnvelope) + 8;
    query.limitCount = fits ? room.envelopes : 0;
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
