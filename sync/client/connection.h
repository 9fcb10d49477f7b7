#pragma once

#include "core/exchange/exchange.h"
#include "live_stream.h"
#include "sync/membership/device_keys.h"
#include "sync/protocol/attachments.h"
#include "sync/protocol/checkpoints.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/idle.h"
#include "sync/protocol/meeting.h"
#include "sync/protocol/server_key.h"
#include "sync/protocol/slots.h"
#include "sync/protocol/spaces.h"
#include "transport.h"

#include <QElapsedTimer>

namespace kopa::sync {

/// Signed requests to one server, and answers that are believed only with its signature. Keeps the challenge
/// from one request to the next and counts what travels.
class Connection
{
public:
    /// Without a server key the first answer's is taken and can be asked for: only for whoever sets a network
    /// up.
    Connection(const QString &server, const QByteArray &certificate,
               std::optional<crypto::VerifyKey> serverKey, DeviceKeys device,
               const std::atomic_bool &cancelled);

    /// Whatever Transport says, ServerKeyMismatch, AnswerGarbled, AnswerVersion, ServerBusy, or what the
    /// server's problem stands for.
    Result<HelloAnswer> hello();
    /// Whether there is anything to exchange at all.
    Result<IdleAnswer> idle(const HeadsSummary &heads);
    /// Opens a stream of notices for what this device has; after a request that was answered.
    std::unique_ptr<LiveStream> listen(const HeadsSummary &heads, const LivePace &pace) const;
    Result<ExchangeAnswer> exchange(const ExchangeRequest &request);
    /// The server's key that was pinned, once after it has proved to have another one now, which serverKey()
    /// is since: what was kept with the former one is to be asked for anew.
    std::optional<crypto::VerifyKey> takeFormerKey() { return std::exchange(m_formerKey, std::nullopt); }
    /// Where this device is a member, or waits to be.
    Result<SpacesAnswer> spaces();
    Result<SlotsAnswer> slots(const SlotsRequest &request);
    Result<CheckpointsAnswer> checkpoints(const CheckpointsRequest &request);
    /// Of a hub only.
    Result<MeetingAnswer> meet(const MeetingRequest &request);
    Result<AttachmentsAnswer> attachments(const AttachmentsRequest &request);

    const std::optional<crypto::VerifyKey> &serverKey() const { return m_serverKey; }
    /// What travelled since the last call.
    ExchangeTotals takeTotals() { return std::exchange(m_totals, {}); }

    /// The server's challenge for the next request: kept over a restart, it saves the greeting. True once
    /// after the server had to hand out a new one.
    const QByteArray &challenge() const { return m_challenge; }
    void setChallenge(const QByteArray &challenge) { m_challenge = challenge; }
    bool takeChallengeRenewed() { return std::exchange(m_challengeRenewed, false); }
    const QString &server() const { return m_server; }
    /// Goes on with a certificate that is put in the server's place on the way: the server's signature still
    /// has to stand under each answer.
    void letPass(const QByteArray &certificate) { m_transport.line().letPass(certificate); }
    bool isInspected() const { return m_transport.isInspected(); }
    /// The server is in this very room: it answers soon, and nobody on the way asks anybody to sign in.
    void setNear()
    {
        m_near = true;
        m_transport.setSilence(nearSilenceMs);
    }
    void forgetConnections() { m_transport.forgetConnections(); }

private:
    Error signInFirst(const HttpAnswer &answer) const;
    Error whoStandsThere(const Error &mismatch);
    Error whyUnreachable(const Error &unreachable);
    Result<HttpAnswer> post(const char *path, const QByteArray &body,
                            const QList<QPair<QByteArray, QByteArray>> &headers);
    Result<void> believe(const QByteArray &request, const HttpAnswer &answer,
                         const crypto::VerifyKey &server) const;
    QList<QPair<QByteArray, QByteArray>> signedHeaders(const char *path, const QByteArray &body) const;
    Result<HttpAnswer> signedPost(const char *path, const QByteArray &body);
    Result<HelloAnswer> greet();
    Result<void> follow();
    template <class Answer> Result<Answer> ask(const char *path, const QByteArray &body);
    Error problemOf(const HttpAnswer &answer);
    /// What a parser says of an answer, as a failure of the exchange.
    Error unread(Error error) const;

    static constexpr int nearSilenceMs = 8'000;

    QString m_server;
    Transport m_transport;
    std::optional<crypto::VerifyKey> m_serverKey;
    std::optional<crypto::VerifyKey> m_formerKey;
    DeviceKeys m_device;
    QByteArray m_challenge;
    bool m_challengeRenewed = false;
    bool m_near = false;
    QElapsedTimer m_askedPlainly;
    ExchangeTotals m_totals;
};

} // namespace kopa::sync
