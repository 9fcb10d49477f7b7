#pragma once

#include "core/crypto/signing.h"
#include "core/result/result.h"

#include <QByteArray>
#include <QList>

namespace kopa::sync {

/// The media type of the answer to `POST /v1/live`: server-sent events.
inline constexpr char eventStreamType[] = "text/event-stream";

/// One event of such a stream.
struct LiveEvent
{
    enum class Kind {
        Standing,  ///< the first: what `/v1/idle` would have answered, and from now on notices come
        News,      ///< somebody else changed something in a space of the device; says nothing more
        Heartbeat, ///< the stream is alive
        Other      ///< of a newer server
    };

    Kind kind = Kind::Other;
    QByteArray answer;    ///< of Standing: the bytes of an IdleAnswer
    QByteArray signature; ///< of Standing: the server's, over them as over any answer

    bool operator==(const LiveEvent &) const = default;
};

/// The bytes of events.
QByteArray standingEvent(const QByteArray &answer, const crypto::Signature &server);
QByteArray newsEvent();
QByteArray heartbeatEvent();

/// Takes a stream apart as it comes, in pieces of any size.
class LiveReader
{
public:
    static constexpr qsizetype maximumEvent = 4096; ///< bytes of one event, line ends included

    /// The events that are whole with these bytes. Malformed when an event is larger than any of ours, or is
    /// not in its form: nothing more is read then.
    Result<QList<LiveEvent>> take(const QByteArray &bytes);

private:
    Result<void> takeLine(const QByteArray &line, QList<LiveEvent> &events);
    Result<void> finishEvent(QList<LiveEvent> &events);

    QByteArray m_line;
    QByteArray m_name;
    QByteArray m_data;
    bool m_broken = false;
};

} // namespace kopa::sync
