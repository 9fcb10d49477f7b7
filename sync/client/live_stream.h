#pragma once

#include "core/crypto/signing.h"
#include "server_line.h"
#include "sync/protocol/idle.h"
#include "sync/protocol/live.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

namespace kopa::sync {

/// How long a stream of notices may be silent, in milliseconds.
struct LivePace
{
    int first = 20'000;    ///< before its first event: later, something on the way gathers them up
    int silence = 300'000; ///< between two signs of life, of which there is one in four minutes
};

/// A signed request for a stream, and whose signature its first event is to carry.
struct LiveCall
{
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    crypto::VerifyKey server;
};

/// One stream of notices from a server, from its request to its end. Lives in the sync thread; wakes it for
/// nothing but what the server sends. Notices are hints: they carry nothing, and nothing is believed of them.
class LiveStream : public QObject
{
    Q_OBJECT

public:
    /// Why a stream ended.
    enum class End {
        Lost,   ///< the line, or the server ended it
        Silent, ///< no sign of life any more
        NotNow, ///< it did not come about: the server was not reached, or could not serve anybody just then
        Useless ///< there is none to be had here: events are held up on the way, or the server gives none
    };

    LiveStream(const ServerLine &line, const LiveCall &call, const LivePace &pace);
    ~LiveStream() override;

    bool stands() const { return m_stands; }

Q_SIGNALS:
    /// The server's signed word about what this device has; from now on notices come.
    void standing(const kopa::sync::IdleAnswer &answer);
    void news();
    /// Once; nothing comes after it.
    void ended(kopa::sync::LiveStream::End why);

private:
    void read();
    void take(const LiveEvent &event);
    bool isOurs(const LiveEvent &event) const;
    void end(End why);

    LiveCall m_call;
    LivePace m_pace;
    QNetworkAccessManager m_manager;
    ServerLine::Found m_certificate;
    std::unique_ptr<QNetworkReply> m_reply;
    LiveReader m_reader;
    QTimer m_silence;
    bool m_stands = false;
    bool m_ended = false;
};

} // namespace kopa::sync
