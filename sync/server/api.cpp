#include "api.h"

#include "sync/protocol/hello.h"
#include "sync/protocol/message_signature.h"
#include "sync/protocol/server_key.h"
#include "sync/protocol/spaces.h"

#include <QDateTime>

#include <algorithm>

namespace kopa::server {

using namespace sync;

namespace {

constexpr char jsonType[] = "application/json";
/// Of every request but an exchange.
constexpr std::uint64_t smallBody = 1024;
constexpr std::uint64_t secondsUntilRoom = 5;
constexpr std::uint64_t secondsUntilStreams = 300;

Api::Draft draftProblem(int status, QLatin1String code, const char *detail)
{
    return {status, {}, Problem{QString(code), QString::fromLatin1(detail), {}, 0}, {}};
}

Api::Draft draftError(const Error &error)
{
    const QLatin1String name = errorName(error.code);
    switch (error.code) {
    case ErrorCode::TooLarge:
        return draftProblem(413, name, "the message is larger than the protocol allows");
    case ErrorCode::Malformed:
        return draftProblem(400, name, "the message breaks its format");
    case ErrorCode::AnswerVersion:
        return draftProblem(400, name, "this server does not speak that version of the protocol");
    case ErrorCode::DiskFull:
        return draftProblem(507, name, "the server has no room left; nothing was stored");
    default:
        return draftProblem(500, name, "the server's store failed; nothing was stored");
    }
}

Api::Draft draftBusy(std::uint64_t seconds)
{
    auto draft = draftProblem(429, errorName(ErrorCode::ServerBusy), "too many requests");
    draft.problem->retryAfter = seconds;
    return draft;
}

template <class Id> std::optional<Id> headerId(const QByteArray &text)
{
    const auto bytes = fromHeaderText(text);
    return bytes ? Id::from(*bytes) : std::nullopt;
}

std::int64_t now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// What every answer to a signed request says of the server, and its bytes.
template <class Answer>
QByteArray stamped(Answer answer, const ServerIdentity &server, const Challenges &challenges,
                   const crypto::VerifyKey &device, std::int64_t time)
{
    answer.generation = server.generation;
    answer.serverTime = time;
    answer.challenge = challenges.make(device, time);
    return answer.encode();
}

} // namespace

Api::Api(Log &log, const ApiLimits &limits)
    : m_log(log),
      m_limits(limits),
      m_challenges(log.identity().challengeSecret),
      m_devices(limits.devicePerSecond, limits.deviceAtOnce),
      m_strangers(limits.strangerPerSecond, limits.strangerAtOnce),
      m_exchanges(log),
      m_slots(log),
      m_checkpoints(log),
      m_attachments(log, limits.spaceFiles)
{
}

std::variant<Api::Work, Api::Draft> Api::receive(const ApiRequest &request)
{
    const bool health = request.path == healthPath;
    static const QList<QByteArray> known = {healthPath,      helloPath, serverKeyPath,   exchangePath,
                                            spacesPath,      slotsPath, checkpointsPath, idlePath,
                                            attachmentsPath, livePath};
    if (!known.contains(request.path))
        return draftProblem(404, problemPath, "there is nothing at this address");
    if (request.method != (health ? "GET" : "POST"))
        return draftProblem(405, problemMethod, "this address takes another method");
    if (health)
        return Work{};
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
    const HelloAnswer answer{identity.key.verify, identity.generation, time,
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
    if (request.path == spacesPath) {
        const auto spaces = SpacesRequest::parse(request.body);
        if (!spaces.ok())
            return draftError(spaces.error());
        return Work{Work::Kind::Spaces, crypto::deviceId(device), device, {}};
    }
    if (request.path == slotsPath) {
        auto slots = SlotsRequest::parse(request.body);
        if (!slots.ok())
            return draftError(slots.error());
        return Work{Work::Kind::Slots, crypto::deviceId(device), device, {}, std::move(slots).value()};
    }
    if (request.path == checkpointsPath) {
        auto checkpoints = CheckpointsRequest::parse(request.body);
        if (!checkpoints.ok())
            return draftError(checkpoints.error());
        return Work{Work::Kind::Checkpoints,       crypto::deviceId(device), device, {}, {},
                    std::move(checkpoints).value()};
    }
    if (request.path == idlePath || request.path == livePath) {
        const auto idle = IdleRequest::parse(request.body);
        if (!idle.ok())
            return draftError(idle.error());
        const auto kind = request.path == idlePath ? Work::Kind::Idle : Work::Kind::Live;
        return Work{kind, crypto::deviceId(device), device, {}, {}, {}, idle->heads};
    }
    if (request.path == attachmentsPath) {
        auto attachments = AttachmentsRequest::parse(request.body);
        if (!attachments.ok())
            return draftError(attachments.error());
        return Work{.kind = Work::Kind::Attachments,
                    .device = crypto::deviceId(device),
                    .deviceKey = device,
                    .exchange = {},
                    .attachments = std::move(attachments).value()};
    }
    auto exchange = ExchangeRequest::parse(request.body);
    if (!exchange.ok())
        return draftError(exchange.error());
    return Work{Work::Kind::Exchange, crypto::deviceId(device), device, std::move(exchange).value()};
}

Api::Draft Api::apply(const Work &work)
{
    switch (work.kind) {
    case Work::Kind::Exchange:
        return exchange(work);
    case Work::Kind::Spaces:
        return spaces(work);
    case Work::Kind::Slots:
        return slots(work);
    case Work::Kind::Checkpoints:
        return checkpoints(work);
    case Work::Kind::Idle:
        return idle(work);
    case Work::Kind::Attachments:
        return attachments(work);
    case Work::Kind::Live:
        return listen(work);
    case Work::Kind::Health:
        break;
    }
    const auto healthy = m_log.check();
    return healthy.ok() ? Draft{200, "ok\n", std::nullopt, {}} : draftError(healthy.error());
}

Api::Draft Api::exchange(const Work &work)
{
    Draft draft;
    const std::int64_t time = now();
    auto answer = m_exchanges.answer(work.device, work.exchange, time, draft.count);
    if (!answer.ok())
        return draftError(answer.error());
    m_live.tell(m_exchanges.news(), work.device);
    draft.body = stamped(std::move(*answer), m_log.identity(), m_challenges, work.deviceKey, time);
    return draft;
}

Api::Draft Api::spaces(const Work &work)
{
    const auto spaces = m_exchanges.spacesOf(work.device);
    if (!spaces.ok())
        return draftError(spaces.error());
    const std::int64_t time = now();
    const SpacesAnswer answer{
        m_log.identity().generation, time, m_challenges.make(work.deviceKey, time),
        spaces->first(std::min(spaces->size(), qsizetype(SpacesAnswer::maximumListed)))};
    return {200, answer.encode(), std::nullopt, {}};
}

Api::Draft Api::slots(const Work &work)
{
    Draft draft;
    auto answer = m_slots.answer(work.device, work.slots);
    if (!answer.ok())
        return draftError(answer.error());
    draft.body = stamped(std::move(*answer), m_log.identity(), m_challenges, work.deviceKey, now());
    return draft;
}

Api::Draft Api::checkpoints(const Work &work)
{
    Draft draft;
    auto answer = m_checkpoints.answer(work.device, work.checkpoints);
    if (!answer.ok())
        return draftError(answer.error());
    draft.body = stamped(std::move(*answer), m_log.identity(), m_challenges, work.deviceKey, now());
    return draft;
}

Api::Draft Api::idle(const Work &work)
{
    const auto heads = m_exchanges.headsOf(work.device);
    if (!heads.ok())
        return draftError(heads.error());
    IdleAnswer answer;
    answer.same = HeadsSummary::of(*heads) == work.heads;
    return {200, stamped(answer, m_log.identity(), m_challenges, work.deviceKey, now()), std::nullopt, {}};
}

Api::Draft Api::attachments(const Work &work)
{
    Draft draft;
    auto answer = m_attachments.answer(work.device, work.attachments);
    if (!answer.ok())
        return draftError(answer.error());
    draft.body = stamped(std::move(*answer), m_log.identity(), m_challenges, work.deviceKey, now());
    return draft;
}

/// The stream hears of all that is committed after the spaces were read, and what the device lacks is looked
/// for later: nothing falls between.
Api::Draft Api::listen(const Work &work)
{
    const auto spaces = m_exchanges.spacesOf(work.device);
    if (!spaces.ok())
        return draftError(spaces.error());
    m_live.follow(work.stream, *spaces);
    return idle(work);
}

ApiAnswer Api::finish(const ApiRequest &request, const Draft &draft) const
{
    ApiAnswer answer{draft.status, draft.body, messageType, {}, 0, draft.count, {}};
    if (draft.problem) {
        answer.body = request.wantsJson ? draft.problem->json() : draft.problem->encode();
        answer.type = request.wantsJson ? jsonType : messageType;
        answer.retryAfter = draft.problem->retryAfter;
        answer.problem = draft.problem->code.toLatin1();
    } else if (request.path == healthPath) {
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
    const bool large =
        request.path == exchangePath || request.path == checkpointsPath || request.path == attachmentsPath;
    return large ? m_limits.body : std::min(m_limits.body, smallBody);
}

} // namespace kopa::server
