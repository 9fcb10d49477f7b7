#include "api.h"

#include "api_drafts.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/message_signature.h"
#include "sync/protocol/server_key.h"
#include "sync/protocol/spaces.h"

#include <algorithm>

namespace kopa::server {

using namespace sync;

namespace {

constexpr char jsonType[] = "application/json";
/// Of every request but an exchange.
constexpr std::uint64_t smallBody = 1024;
constexpr std::uint64_t guestBody = 64 * 1024;
constexpr std::uint64_t secondsUntilRoom = 5;
constexpr std::uint64_t secondsUntilStreams = 300;

template <class Id> std::optional<Id> headerId(const QByteArray &text)
{
    const auto bytes = fromHeaderText(text);
    return bytes ? Id::from(*bytes) : std::nullopt;
}

/// Most of what a device brings it has written itself: the store's thread needs not check it.
QSet<Hash> verifiedIn(const ExchangeRequest &request, const DeviceId &device, const crypto::VerifyKey &key)
{
    QSet<Hash> verified;
    for (const SpaceRequest &space : request.spaces) {
        for (const QByteArray &bytes : space.envelopes) {
            const auto envelope = crypto::parseEnvelope(bytes);
            if (envelope.ok() && envelope->header.device == device && crypto::verifyEnvelope(*envelope, key))
                verified.insert(crypto::envelopeHash(bytes));
        }
    }
    return verified;
}

} // namespace

Api::Api(Log &log, const ApiLimits &limits, const Room *room)
    : m_log(log),
      m_room(room),
      m_limits(limits),
      m_challenges(log.identity().challengeSecret),
      m_devices(limits.devicePerSecond, limits.deviceAtOnce),
      m_strangers(limits.strangerPerSecond, limits.strangerAtOnce)
{
    for (unsigned lane = 0; lane < log.lanes(); ++lane)
        m_lanes.push_back(std::make_unique<Lane>(log.identity(), limits));
    m_log.setListener(&m_live);
}

std::variant<Api::Work, Api::Draft> Api::receive(const ApiRequest &request)
{
    auto received = receiveAny(request);
    if (auto *const work = std::get_if<Work>(&received))
        work->bytes = std::uint64_t(request.body.size());
    return received;
}

std::variant<Api::Work, Api::Draft> Api::receiveAny(const ApiRequest &request)
{
    if (m_room && request.path.startsWith(m_room->guestsPath))
        return receiveGuest(request);
    const bool health = request.path == healthPath || request.path == readyPath;
    static const QList<QByteArray> knownInRoom = {healthPath, helloPath, meetingPath, livePath};
    static const QList<QByteArray> known = {healthPath,   readyPath,  helloPath,      serverKeyPath,
                                            exchangePath, spacesPath, slotsPath,      checkpointsPath,
                                            idlePath,     livePath,   attachmentsPath};
    if (!(m_room ? knownInRoom : known).contains(request.path))
        return draftProblem(404, problemPath, "there is nothing at this address");
    if (request.method != (health ? "GET" : "POST"))
        return draftProblem(405, problemMethod, "this address takes another method");
    if (request.path == readyPath)
        return Work{};
    if (health)
        return Draft{200, "ok\n", std::nullopt, {}};
    if (request.path == helloPath)
        return hello(request);
    if (request.path == serverKeyPath)
        return serverKey(request);
    return receiveSigned(request);
}

std::optional<Api::Draft> Api::refuseStranger(const ApiRequest &request)
{
    const std::uint64_t wait = m_strangers.take(request.remote);
    return wait == 0 ? std::nullopt : std::optional(draftBusy(wait));
}

Api::Draft Api::hello(const ApiRequest &request)
{
    if (const auto busy = refuseStranger(request))
        return *busy;
    const auto parsed = HelloRequest::parse(request.body);
    if (!parsed.ok())
        return draftError(parsed.error());
    const ServerIdentity &identity = m_log.identity();
    const std::int64_t time = now();
    const HelloAnswer answer{identity.key.verify, m_log.generation(), time,
                             m_challenges.make(parsed->device, time), m_limits.body};
    return {200, answer.encode(), std::nullopt, {}};
}

Api::Draft Api::serverKey(const ApiRequest &request)
{
    if (const auto busy = refuseStranger(request))
        return *busy;
    const auto parsed = ServerKeyRequest::parse(request.body);
    if (!parsed.ok())
        return draftError(parsed.error());
    ServerKeyAnswer answer;
    for (const QByteArray &bytes : m_log.identity().keyChanges) {
        const auto change = readKeyChange(bytes);
        if (!answer.changes.isEmpty() || (change.ok() && change->former == parsed->known))
            answer.changes.append(bytes);
    }
    return {200, answer.encode(), std::nullopt, {}};
}

std::optional<Api::Draft> Api::refuseUnsigned(const ApiRequest &request, crypto::VerifyKey &key)
{
    const auto device = headerId<crypto::VerifyKey>(request.device);
    const auto signature = headerId<crypto::Signature>(request.signature);
    const auto challenge = fromHeaderText(request.challenge);
    if (!device || !signature || !challenge) {
        if (const auto busy = refuseStranger(request))
            return busy;
        return draftProblem(401, errorName(ErrorCode::SignatureInvalid), "the request is not signed");
    }
    if (!m_challenges.holds(*challenge, *device, now())) {
        if (const auto busy = refuseStranger(request))
            return busy;
        auto draft =
            draftProblem(401, problemChallenge, "the challenge is too old or not ours; a fresh one is here");
        draft.problem->challenge = m_challenges.make(*device, now());
        return draft;
    }
    const SignedRequest covered{request.method, request.path, request.body, m_log.identity().key.verify,
                                *challenge};
    if (!verifyRequest(covered, *signature, *device)) {
        if (const auto busy = refuseStranger(request))
            return busy;
        return draftProblem(401, errorName(ErrorCode::SignatureInvalid), "the signature does not hold");
    }
    key = *device;
    return std::nullopt;
}

std::variant<Api::Work, Api::Draft> Api::receiveSigned(const ApiRequest &request)
{
    crypto::VerifyKey device;
    if (const auto refusal = refuseUnsigned(request, device))
        return *refusal;
    if (const std::uint64_t wait = m_devices.take(device.toByteArray()); wait != 0)
        return draftBusy(wait);
    if (request.path == meetingPath)
        return receiveMeeting(request, device);
    Work work;
    work.device = crypto::deviceId(device);
    work.deviceKey = device;
    const auto problem = read(request, work);
    if (!problem.ok())
        return draftError(problem.error());
    return work;
}

Result<void> Api::read(const ApiRequest &request, Work &work)
{
    const auto take = [&](Work::Kind kind, auto parsed, auto &into) -> Result<void> {
        work.kind = kind;
        if (!parsed.ok())
            return parsed.error();
        into = std::move(parsed).value();
        return {};
    };
    if (request.path == spacesPath) {
        SpacesRequest spaces;
        return take(Work::Kind::Spaces, SpacesRequest::parse(request.body), spaces);
    }
    if (request.path == slotsPath)
        return take(Work::Kind::Slots, SlotsRequest::parse(request.body), work.slots);
    if (request.path == checkpointsPath)
        return take(Work::Kind::Checkpoints, CheckpointsRequest::parse(request.body), work.checkpoints);
    if (request.path == attachmentsPath)
        return take(Work::Kind::Attachments, AttachmentsRequest::parse(request.body), work.attachments);
    if (request.path == idlePath || request.path == livePath) {
        IdleRequest idle;
        const auto kind = request.path == idlePath ? Work::Kind::Idle : Work::Kind::Live;
        KOPA_TRY(take(kind, IdleRequest::parse(request.body), idle));
        work.heads = idle.heads;
        return {};
    }
    KOPA_TRY(take(Work::Kind::Exchange, ExchangeRequest::parse(request.body), work.exchange));
    if (!ExchangeService::isSound(work.exchange))
        return ErrorCode::Malformed;
    work.verified = verifiedIn(work.exchange, work.device, work.deviceKey);
    return {};
}

ApiAnswer Api::finish(const ApiRequest &request, const Draft &draft) const
{
    ApiAnswer answer{draft.status, draft.body, messageType, {}, 0, draft.count, {}};
    if (!draft.type.isEmpty()) {
        answer.type = draft.type;
        return answer;
    }
    if (draft.problem) {
        answer.body = request.wantsJson ? draft.problem->json() : draft.problem->encode();
        answer.type = request.wantsJson ? jsonType : messageType;
        answer.retryAfter = draft.problem->retryAfter;
        answer.problem = draft.problem->code.toLatin1();
    } else if (request.path == healthPath || request.path == readyPath) {
        answer.type = "text/plain";
    }
    const auto signature =
        signAnswer({request.body, answer.status, answer.body}, m_log.identity().key.secret);
    answer.signature = headerText(signature.toByteArray());
    return answer;
}

Api::Draft Api::tooLarge() const
{
    return draftError({ErrorCode::TooLarge, {}});
}

Api::Draft Api::noRoom() const
{
    return draftBusy(secondsUntilRoom);
}

Api::Draft Api::tooManyStreams()
{
    return draftBusy(secondsUntilStreams);
}

std::uint64_t Api::bodyLimit(const ApiRequest &request) const
{
    if (request.path == slotsPath)
        return std::min(m_limits.body, std::uint64_t(maximumSlotsMessage));
    if (m_room && request.path.startsWith(m_room->guestsPath))
        return guestBody;
    const bool large = request.path == exchangePath || request.path == checkpointsPath ||
                       request.path == attachmentsPath || request.path == meetingPath;
    return large ? m_limits.body : std::min(m_limits.body, smallBody);
}

} // namespace kopa::server
