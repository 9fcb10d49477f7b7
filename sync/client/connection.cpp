#include "connection.h"

#include "sync/protocol/message_signature.h"
#include "sync/protocol/problem.h"

namespace kopa::sync {

namespace {
constexpr int statusOk = 200;
constexpr int statusUnauthorised = 401;
constexpr int statusTooLarge = 413;
} // namespace

Connection::Connection(const QString &server, const QByteArray &certificate,
                       std::optional<crypto::VerifyKey> serverKey, DeviceKeys device,
                       const std::atomic_bool &cancelled)
    : m_server(server),
      m_transport(ServerLine(QUrl(server), certificate), cancelled),
      m_serverKey(serverKey),
      m_device(std::move(device))
{
}

/// Whether somebody who wants people to sign in answers in the server's place. Answers of a proxy in front of
/// a server that is down are none.
static bool asksToSignIn(const HttpAnswer &answer, const QString &server)
{
    constexpr int statusSignIn = 511;
    constexpr int statusRedirects = 300;
    constexpr int statusRefusals = 400;
    if (answer.status == statusSignIn)
        return true;
    if (answer.status >= statusRedirects && answer.status < statusRefusals)
        return !answer.redirect.host().isEmpty() && answer.redirect.host() != QUrl(server).host();
    return answer.status == statusOk && answer.type.startsWith("text/html");
}

Error Connection::signInFirst(const HttpAnswer &answer) const
{
    // It will be opened in a browser: nothing but a page, whatever a stranger says.
    const QString scheme = answer.redirect.scheme();
    const bool page = scheme == u"http" || scheme == u"https";
    const QString address =
        page ? answer.redirect.toString() : QStringLiteral("http://") + QUrl(m_server).host();
    return {ErrorCode::CaptivePortal, {{QStringLiteral("url"), m_server}, {QStringLiteral("page"), address}}};
}

/// Another certificate than the server's: somebody who wants us to sign in, somebody on the way who opens TLS
/// and passes on what the right server says, or somebody else.
Error Connection::whoStandsThere(const Error &mismatch)
{
    const QByteArray certificate = m_transport.foreignCertificate();
    const QByteArray body =
        HelloRequest{crypto::newSigningPair().verify, crypto::randomBytes(nonceBytes)}.encode();
    const auto answer = m_transport.askAnybody(helloPath, body);
    if (!answer.ok())
        return mismatch;
    if (answer->serverSignature.isEmpty() && asksToSignIn(*answer, m_server))
        return signInFirst(*answer);
    if (!m_serverKey || !believe(body, *answer, *m_serverKey).ok())
        return mismatch;
    return {ErrorCode::TlsInspected,
            {{QStringLiteral("url"), m_server},
             {QStringLiteral("certificate"), QString::fromLatin1(certificate.toHex())}}};
}

/// A network that asks to sign in often lets nothing through but plain requests, and answers those itself.
Error Connection::whyUnreachable(const Error &unreachable)
{
    constexpr qint64 seldomMs = 60'000;
    const bool ours = QUrl(m_server).scheme() == u"https";
    if (!ours || (m_askedPlainly.isValid() && !m_askedPlainly.hasExpired(seldomMs)))
        return unreachable;
    m_askedPlainly.start();
    const auto answer = m_transport.askPlainly();
    // A page may be anybody's; being sent elsewhere is not.
    const bool sent = answer.ok() && answer->status != statusOk && asksToSignIn(*answer, m_server);
    return sent ? signInFirst(*answer) : unreachable;
}

Result<HttpAnswer> Connection::post(const char *path, const QByteArray &body,
                                    const QList<QPair<QByteArray, QByteArray>> &headers)
{
    ++m_totals.roundTrips;
    m_totals.bytesUp += body.size();
    auto answer = m_transport.post(path, body, headers);
    if (answer.ok())
        m_totals.bytesDown += answer->body.size();
    else if (m_near)
        return answer;
    else if (answer.error().code == ErrorCode::CertificateMismatch)
        return whoStandsThere(answer.error());
    else if (answer.error().code == ErrorCode::ServerUnreachable)
        return whyUnreachable(answer.error());
    return answer;
}

Result<void> Connection::believe(const QByteArray &request, const HttpAnswer &answer,
                                 const crypto::VerifyKey &server) const
{
    const auto bytes = fromHeaderText(answer.serverSignature);
    const auto signature = bytes ? crypto::Signature::from(*bytes) : std::nullopt;
    const Error notOurs{ErrorCode::AnswerGarbled, {{QStringLiteral("url"), m_server}}};
    if (!signature)
        return asksToSignIn(answer, m_server) ? signInFirst(answer) : notOurs;
    // A body that was too large the server has not read, and so could not sign for.
    const bool unread = answer.status == statusTooLarge;
    if (!verifyAnswer({unread ? QByteArray() : request, answer.status, answer.body}, *signature, server))
        return Error{ErrorCode::ServerKeyMismatch, {{QStringLiteral("url"), m_server}}};
    return {};
}

Result<HelloAnswer> Connection::hello()
{
    const bool pinned = m_serverKey.has_value();
    auto greeted = greet();
    if (greeted.ok() || !pinned || greeted.error().code != ErrorCode::ServerKeyMismatch)
        return greeted;
    KOPA_TRY(follow());
    return greet();
}

Result<void> Connection::follow()
{
    const Error otherServer{ErrorCode::ServerKeyMismatch, {{QStringLiteral("url"), m_server}}};
    const QByteArray body = ServerKeyRequest{crypto::randomBytes(nonceBytes), *m_serverKey}.encode();
    KOPA_ASSIGN(const HttpAnswer answer, post(serverKeyPath, body, {}));
    const auto parsed = answer.status == statusOk ? ServerKeyAnswer::parse(answer.body)
                                                  : Result<ServerKeyAnswer>(otherServer);
    if (!parsed.ok())
        return otherServer;
    const auto key = followKeyChanges(*m_serverKey, parsed->changes);
    if (!key.ok() || !believe(body, answer, *key).ok())
        return otherServer;
    if (!m_formerKey)
        m_formerKey = m_serverKey;
    m_serverKey = *key;
    m_challenge.clear();
    return {};
}

Result<HelloAnswer> Connection::greet()
{
    const QByteArray body = HelloRequest{m_device.signing.verify, crypto::randomBytes(nonceBytes)}.encode();
    KOPA_ASSIGN(const HttpAnswer answer, post(helloPath, body, {}));
    if (answer.serverSignature.isEmpty() && asksToSignIn(answer, m_server))
        return signInFirst(answer);
    if (m_serverKey)
        KOPA_TRY(believe(body, answer, *m_serverKey));
    if (answer.status != statusOk)
        return problemOf(answer);
    auto hello = HelloAnswer::parse(answer.body);
    if (!hello.ok())
        return unread(hello.error());
    const Error otherServer{ErrorCode::ServerKeyMismatch, {{QStringLiteral("url"), m_server}}};
    if (m_serverKey && hello->server != *m_serverKey)
        return otherServer;
    if (!m_serverKey) {
        m_serverKey = hello->server;
        if (const auto believed = believe(body, answer, *m_serverKey); !believed.ok()) {
            m_serverKey.reset();
            return believed.error();
        }
    }
    m_challenge = hello->challenge;
    m_challengeRenewed = true;
    return hello;
}

QList<QPair<QByteArray, QByteArray>> Connection::signedHeaders(const char *path, const QByteArray &body) const
{
    const crypto::Signature signature =
        signRequest({"POST", path, body, *m_serverKey, m_challenge}, m_device.signing.secret);
    return {{deviceHeader, headerText(m_device.signing.verify.toByteArray())},
            {challengeHeader, headerText(m_challenge)},
            {signatureHeader, headerText(signature.toByteArray())}};
}

std::unique_ptr<LiveStream> Connection::listen(const HeadsSummary &heads, const LivePace &pace) const
{
    const QByteArray body = IdleRequest{crypto::randomBytes(nonceBytes), heads}.encode();
    return std::make_unique<LiveStream>(m_transport.line(),
                                        LiveCall{body, signedHeaders(livePath, body), *m_serverKey}, pace);
}

Result<HttpAnswer> Connection::signedPost(const char *path, const QByteArray &body)
{
    if (m_challenge.isEmpty()) {
        if (const auto greeted = hello(); !greeted.ok())
            return greeted.error();
    }
    KOPA_ASSIGN(HttpAnswer answer, post(path, body, signedHeaders(path, body)));
    const auto believed = believe(body, answer, *m_serverKey);
    // What is in hand was made for the former key: whoever asked begins anew with the new one.
    if (!believed.ok() && believed.error().code == ErrorCode::ServerKeyMismatch)
        KOPA_TRY(follow());
    if (!believed.ok())
        return believed.error();
    return answer;
}

Error Connection::unread(Error error) const
{
    if (error.code == ErrorCode::Malformed)
        error.code = ErrorCode::AnswerGarbled;
    error.parameters.insert(QStringLiteral("url"), m_server);
    return error;
}

Error Connection::problemOf(const HttpAnswer &answer)
{
    const auto problem = Problem::parse(answer.body);
    if (!problem.ok())
        return {ErrorCode::AnswerGarbled, {{QStringLiteral("url"), m_server}}};
    if (!problem->challenge.isEmpty()) {
        m_challenge = problem->challenge;
        m_challengeRenewed = true;
    }
    Error error = errorFromProblem(problem->code, answer.status);
    if (problem->retryAfter > 0)
        error.parameters.insert(QStringLiteral("seconds"), qlonglong(problem->retryAfter));
    error.parameters.insert(QStringLiteral("url"), m_server);
    return error;
}

template <class Answer> Result<Answer> Connection::ask(const char *path, const QByteArray &body)
{
    KOPA_ASSIGN(HttpAnswer answer, signedPost(path, body));
    if (answer.status == statusUnauthorised) {
        const Error error = problemOf(answer);
        const auto problem = Problem::parse(answer.body);
        if (!problem.ok() || problem->code != problemChallenge)
            return error;
        KOPA_ASSIGN(answer, signedPost(path, body));
    }
    if (answer.status != statusOk)
        return problemOf(answer);
    auto parsed = Answer::parse(answer.body);
    if (!parsed.ok())
        return unread(parsed.error());
    m_challenge = parsed->challenge;
    return parsed;
}

Result<ExchangeAnswer> Connection::exchange(const ExchangeRequest &request)
{
    return ask<ExchangeAnswer>(exchangePath, request.encode());
}

Result<IdleAnswer> Connection::idle(const HeadsSummary &heads)
{
    return ask<IdleAnswer>(idlePath, IdleRequest{crypto::randomBytes(nonceBytes), heads}.encode());
}

Result<SlotsAnswer> Connection::slots(const SlotsRequest &request)
{
    return ask<SlotsAnswer>(slotsPath, request.encode());
}

Result<CheckpointsAnswer> Connection::checkpoints(const CheckpointsRequest &request)
{
    return ask<CheckpointsAnswer>(checkpointsPath, request.encode());
}

Result<AttachmentsAnswer> Connection::attachments(const AttachmentsRequest &request)
{
    return ask<AttachmentsAnswer>(attachmentsPath, request.encode());
}

Result<MeetingAnswer> Connection::meet(const MeetingRequest &request)
{
    return ask<MeetingAnswer>(meetingPath, request.encode());
}

Result<SpacesAnswer> Connection::spaces()
{
    return ask<SpacesAnswer>(spacesPath, SpacesRequest{crypto::randomBytes(nonceBytes)}.encode());
}

} // namespace kopa::sync
