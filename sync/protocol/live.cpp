#include "live.h"

#include "message_signature.h"

namespace kopa::sync {

static constexpr char standingName[] = "standing";
static constexpr char newsName[] = "news";

static QByteArray event(const QByteArray &name, const QByteArray &data)
{
    return "event: " + name + "\ndata: " + data + "\n\n";
}

QByteArray standingEvent(const QByteArray &answer, const crypto::Signature &server)
{
    return event(standingName, headerText(answer) + '.' + headerText(server.toByteArray()));
}

QByteArray newsEvent()
{
    return event(newsName, "-");
}

QByteArray heartbeatEvent()
{
    return ":\n";
}

Result<QList<LiveEvent>> LiveReader::take(const QByteArray &bytes)
{
    QList<LiveEvent> events;
    for (const char byte : bytes) {
        if (m_broken)
            break;
        if (byte != '\n') {
            m_line.append(byte);
            m_broken = m_line.size() + m_name.size() + m_data.size() > maximumEvent;
            continue;
        }
        if (m_line.endsWith('\r'))
            m_line.chop(1);
        m_broken = !takeLine(m_line, events).ok();
        m_line.clear();
    }
    if (m_broken)
        return ErrorCode::Malformed;
    return events;
}

Result<void> LiveReader::takeLine(const QByteArray &line, QList<LiveEvent> &events)
{
    if (line.isEmpty())
        return finishEvent(events);
    if (line.startsWith(':')) {
        events.append({LiveEvent::Kind::Heartbeat, {}, {}});
        return {};
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0)
        return ErrorCode::Malformed;
    const QByteArray value = line.sliced(colon + 1);
    const QByteArray text = value.startsWith(' ') ? value.sliced(1) : value;
    if (line.first(colon) == "event")
        m_name = text;
    else if (line.first(colon) == "data")
        m_data += text;
    return {};
}

Result<void> LiveReader::finishEvent(QList<LiveEvent> &events)
{
    LiveEvent event;
    if (m_name == newsName)
        event.kind = LiveEvent::Kind::News;
    if (m_name == standingName) {
        const QList<QByteArray> parts = m_data.split('.');
        const auto answer = fromHeaderText(parts.value(0));
        const auto signature = fromHeaderText(parts.value(1));
        if (parts.size() != 2 || !answer || !signature)
            return ErrorCode::Malformed;
        event = {LiveEvent::Kind::Standing, *answer, *signature};
    }
    if (!m_name.isEmpty() || !m_data.isEmpty())
        events.append(event);
    m_name.clear();
    m_data.clear();
    return {};
}

} // namespace kopa::sync
