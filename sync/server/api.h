#pragma once

#include "attachments_service.h"
#include "challenge.h"
#include "checkpoints_service.h"
#include "exchange_service.h"
#include "live_registry.h"
#include "slots_service.h"
#include "sync/protocol/problem.h"
#include "token_bucket.h"

#include <optional>
#include <variant>

namespace kopa::server {

/// A request as the HTTP front hands it over.
struct ApiRequest
{
    QByteArray method;
    QByteArray path; ///< with query
    QByteArray body;
    QByteArray device; ///< header texts, empty where missing
    QByteArray challenge;
    QByteArray signature;
    QByteArray remote; ///< address, only for the limit on strangers; never written down
    bool wantsJson = false;
};

struct ApiAnswer
{
    int status = 200;
    QByteArray body;
    QByteArray type;              ///< of the body
    QByteArray signature;         ///< header text
    std::uint64_t retryAfter = 0; ///< seconds; 0: none
    ExchangeCount count;          ///< for the journal
    QByteArray problem;           ///< its code, for the journal; empty on success
};

/// How much one device, and one address without a device, may ask.
struct ApiLimits
{
    double devicePerSecond = 20;
    double deviceAtOnce = 400;
    double strangerPerSecond = 5;
    double strangerAtOnce = 100;
    std::uint64_t body = std::uint64_t(sync::maximumMessage); ///< bytes
    std::uint64_t spaceFiles = 20ULL << 30;                   ///< bytes of files that one space may keep
};

/// What the server answers, without HTTP: three steps, of which only the middle one touches the store.
/// receive() and finish() are safe to use from several threads; apply() belongs to the store's thread.
class Api
{
public:
    /// A request that was received well and needs the store.
    struct Work
    {
        enum class Kind { Health, Exchange, Spaces, Slots, Checkpoints, Idle, Attachments, Live };
        Kind kind = Kind::Health;
        DeviceId device;
        crypto::VerifyKey deviceKey;
        sync::ExchangeRequest exchange;            ///< with Exchange
        sync::SlotsRequest slots = {};             ///< with Slots
        sync::CheckpointsRequest checkpoints = {}; ///< with Checkpoints
        sync::HeadsSummary heads = {};             ///< with Idle and Live
        sync::AttachmentsRequest attachments = {}; ///< with Attachments
        LiveRegistry::Stream stream = 0;           ///< with Live: what hears of news from now on, or 0
    };
    /// What is to be said before it is signed.
    struct Draft
    {
        int status = 200;
        QByteArray body;
        std::optional<sync::Problem> problem;
        ExchangeCount count;
    };

    Api(Log &log, const ApiLimits &limits);

    std::variant<Work, Draft> receive(const ApiRequest &request);
    Draft apply(const Work &work);
    ApiAnswer finish(const ApiRequest &request, const Draft &draft) const;
    /// The answer to a body beyond the limit, and to one for which all the others leave no room.
    Draft tooLarge() const;
    Draft noRoom() const;
    /// The answer to a device for whose stream there is no room.
    static Draft tooManyStreams();

    /// Who listens; whoever answers a Live request joins before it is applied.
    LiveRegistry &live() { return m_live; }
    const ApiLimits &limits() const { return m_limits; }
    /// Bytes that the body of this request may have; its own body is not looked at.
    std::uint64_t bodyLimit(const ApiRequest &request) const;

private:
    std::variant<Work, Draft> receiveSigned(const ApiRequest &request);
    std::optional<Draft> refuseUnsigned(const ApiRequest &request, crypto::VerifyKey &device);
    Draft exchange(const Work &work);
    Draft spaces(const Work &work);
    Draft slots(const Work &work);
    Draft checkpoints(const Work &work);
    Draft idle(const Work &work);
    Draft attachments(const Work &work);
    Draft listen(const Work &work);
    Draft hello(const ApiRequest &request);
    Draft serverKey(const ApiRequest &request);
    std::optional<Draft> refuseStranger(const ApiRequest &request);

    Log &m_log;
    LiveRegistry m_live;
    ApiLimits m_limits;
    Challenges m_challenges;
    TokenBuckets m_devices;
    TokenBuckets m_strangers;
    ExchangeService m_exchanges;
    SlotsService m_slots;
    CheckpointsService m_checkpoints;
    AttachmentsService m_attachments;
};

} // namespace kopa::server
