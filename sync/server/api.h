#pragma once

#include "attachments_service.h"
#include "challenge.h"
#include "checkpoints_service.h"
#include "exchange_service.h"
#include "room.h"
#include "slots_service.h"
#include "sync/protocol/problem.h"
#include "token_bucket.h"

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <variant>
#include <vector>

namespace kopa::server {

/// Where it is said whether the store can be written now.
inline constexpr char readyPath[] = "/readyz";

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
    QByteArray languages = {}; ///< of a guest's browser
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
    Quotas quotas = {};
};

/// What the server answers, without HTTP: three steps, of which only the middle one touches the store.
/// receive() and finish() are safe to use from several threads, apply() by one thread for each of the store's
/// lanes.
class Api
{
public:
    /// A request that was received well and needs the store.
    struct Work
    {
        enum class Kind {
            Ready,
            Exchange,
            Spaces,
            Slots,
            Checkpoints,
            Idle,
            Attachments,
            Live,
            Meeting,
            Guest,
            Job
        };
        Kind kind = Kind::Ready;
        DeviceId device;
        crypto::VerifyKey deviceKey;
        sync::ExchangeRequest exchange;            ///< with Exchange
        QSet<Hash> verified = {};                  ///< with Exchange: envelopes that hold with deviceKey
        sync::SlotsRequest slots = {};             ///< with Slots
        sync::CheckpointsRequest checkpoints = {}; ///< with Checkpoints
        sync::HeadsSummary heads = {};             ///< with Idle and Live
        sync::AttachmentsRequest attachments = {}; ///< with Attachments
        sync::MeetingRequest meeting = {};         ///< with Meeting
        GuestRequest guest = {};                   ///< with Guest
        LiveRegistry::Stream stream = 0;           ///< with Live: what hears of news from now on, or 0
        std::uint64_t bytes = 0;                   ///< of the request
        std::function<void(unsigned)> job = {};    ///< with Job: what the thread of a lane does alone
        std::optional<ErrorCode> closed = {};      ///< nothing is written for it; what it brings is refused

        /// What the log will be asked for; nothing for what a room or nobody answers.
        Foresight ahead() const;
        /// Can be answered in part where nothing can be written.
        bool reads() const;
        /// May be done in one transaction together with others.
        bool isOfLog() const;
    };
    /// What is to be said before it is signed.
    struct Draft
    {
        int status = 200;
        QByteArray body;
        std::optional<sync::Problem> problem;
        ExchangeCount count;
        QByteArray type = {}; ///< of a guest's page; empty: a message of ours
    };

    /// With a room it is a hub's: devices meet there, and the log tells no more than who the hub is.
    Api(Log &log, const ApiLimits &limits, const Room *room = nullptr);
    ~Api() { m_log.setListener(nullptr); }
    Api(const Api &) = delete;
    Api &operator=(const Api &) = delete;

    std::variant<Work, Draft> receive(const ApiRequest &request);
    /// The answers, in one transaction of this lane; each is as if it had been alone. Of works that are not
    /// of the log one at a time.
    QList<Draft> apply(unsigned lane, const QList<const Work *> &works);
    ApiAnswer finish(const ApiRequest &request, const Draft &draft) const;
    /// The answer to a body beyond the limit, and to one for which all the others leave no room.
    Draft tooLarge() const;
    Draft noRoom() const;
    /// The answer to a device for whose stream there is no room.
    static Draft tooManyStreams();

    /// From any thread: says from now on that it is not ready, and does all that it is asked for.
    void drain() { m_draining = true; }
    bool isDraining() const { return m_draining; }

    /// Who listens; whoever answers a Live request joins before it is applied.
    LiveRegistry &live() { return m_live; }
    unsigned lanes() const { return m_log.lanes(); }
    const ApiLimits &limits() const { return m_limits; }
    /// Bytes that the body of this request may have; its own body is not looked at.
    std::uint64_t bodyLimit(const ApiRequest &request) const;

private:
    /// What the thread of one lane has for itself.
    struct Lane
    {
        Lane(const ServerIdentity &server, const ApiLimits &limits);

        MemberLogs members;
        QByteArray generation; ///< that the members are of
        ExchangeService exchanges;
        SlotsService slots;
        CheckpointsService checkpoints;
        AttachmentsService attachments;
        std::uint64_t day = 0; ///< on which these devices were seen
        QSet<DeviceId> seen = {};
    };
    /// A request's news, to be told once they are committed.
    struct Told
    {
        DeviceId by;
        QList<SpaceNews> news;
    };

    std::variant<Work, Draft> receiveAny(const ApiRequest &request);
    std::variant<Work, Draft> receiveSigned(const ApiRequest &request);
    /// What the body of a signed request asks for.
    static Result<void> read(const ApiRequest &request, Work &work);
    std::optional<Draft> refuseUnsigned(const ApiRequest &request, crypto::VerifyKey &device);
    Draft applyAlone(unsigned lane, const Work &work);
    Draft ready(unsigned lane);
    void noteContacts(unsigned lane, const QList<const Work *> &works, const QList<Told> &told);
    Result<QList<Draft>> applyTogether(unsigned lane, const QList<const Work *> &works);
    Result<void> follow(unsigned lane, const QList<const Work *> &works);
    Result<Draft> answer(LogTransaction &log, Lane &lane, const Work &work, QList<Told> &told);
    Result<Draft> exchange(LogTransaction &log, Lane &lane, const Work &work, QList<Told> &told);
    Result<Draft> spaces(LogTransaction &log, const Work &work);
    Result<Draft> idle(LogTransaction &log, Lane &lane, const Work &work);
    std::variant<Work, Draft> receiveMeeting(const ApiRequest &request, const crypto::VerifyKey &device);
    std::variant<Work, Draft> receiveGuest(const ApiRequest &request);
    Draft meeting(const Work &work);
    Draft listenInRoom(const Work &work);
    Draft guest(const Work &work);
    Draft hello(const ApiRequest &request);
    Draft serverKey(const ApiRequest &request);
    std::optional<Draft> refuseStranger(const ApiRequest &request);

    Log &m_log;
    const Room *m_room;
    LiveRegistry m_live;
    std::atomic<bool> m_draining = false;
    std::mutex m_readyMutex;
    Result<void> m_ready;                                           ///< what the last look said
    std::optional<std::chrono::steady_clock::time_point> m_readyAt; ///< and when it was
    ApiLimits m_limits;
    Challenges m_challenges;
    TokenBuckets m_devices;
    TokenBuckets m_strangers;
    std::vector<std::unique_ptr<Lane>> m_lanes;
};

} // namespace kopa::server
