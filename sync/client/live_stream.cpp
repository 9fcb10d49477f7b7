#include "live_stream.h"

#include "sync/protocol/message_signature.h"

namespace kopa::sync {

namespace {
constexpr int statusOk = 200;
constexpr int statusTooMany = 429;
constexpr int statusServerError = 500;
constexpr qint64 bufferBytes = 64 * 1024;

/// A server that is started anew, or whose store is on its way to another machine, has notices again later.
LiveStream::End endOfRefused(int status)
{
    const bool passes = status == 0 || status == statusTooMany || status >= statusServerError;
    return passes ? LiveStream::End::NotNow : LiveStream::End::Useless;
}
} // namespace

LiveStream::LiveStream(const ServerLine &line, const LiveCall &call, const LivePace &pace)
    : m_call(call), m_pace(pace)
{
    QNetworkRequest request = line.request(livePath);
    request.setRawHeader("Accept", eventStreamType);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const auto &[name, value] : m_call.headers)
        request.setRawHeader(name, value);
    line.lead(m_manager);
    m_reply.reset(m_manager.post(request, m_call.body));
    m_reply->setReadBufferSize(bufferBytes);
    line.watch(m_reply.get(), m_certificate);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &LiveStream::read);
    connect(m_reply.get(), &QNetworkReply::finished, this, [this] {
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        end(m_stands ? End::Lost : endOfRefused(status));
    });
    m_silence.setSingleShot(true);
    m_silence.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_silence, &QTimer::timeout, this, [this] { end(m_stands ? End::Silent : End::Useless); });
    m_silence.start(m_pace.first);
}

LiveStream::~LiveStream()
{
    m_ended = true;
    m_reply->abort();
}

void LiveStream::read()
{
    if (m_ended)
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != statusOk) {
        end(endOfRefused(status));
        return;
    }
    const QByteArray type = m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray();
    const auto events = type.startsWith(eventStreamType) ? m_reader.take(m_reply->readAll())
                                                         : Result<QList<LiveEvent>>(ErrorCode::Malformed);
    if (!events.ok()) {
        end(End::Useless);
        return;
    }
    for (const LiveEvent &event : *events)
        if (!m_ended)
            take(event);
    if (m_stands && !m_ended)
        m_silence.start(m_pace.silence);
}

bool LiveStream::isOurs(const LiveEvent &event) const
{
    const auto signature = crypto::Signature::from(event.signature);
    return signature && verifyAnswer({m_call.body, statusOk, event.answer}, *signature, m_call.server);
}

void LiveStream::take(const LiveEvent &event)
{
    if (!m_stands) {
        const auto answer = event.kind == LiveEvent::Kind::Standing && isOurs(event)
                                ? IdleAnswer::parse(event.answer)
                                : Result<IdleAnswer>(ErrorCode::AnswerGarbled);
        if (!answer.ok()) {
            end(End::Useless);
            return;
        }
        m_stands = true;
        Q_EMIT standing(*answer);
    } else if (event.kind == LiveEvent::Kind::News) {
        Q_EMIT news();
    }
}

void LiveStream::end(End why)
{
    if (std::exchange(m_ended, true))
        return;
    m_silence.stop();
    m_reply->abort();
    Q_EMIT ended(why);
}

} // namespace kopa::sync
