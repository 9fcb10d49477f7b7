#pragma once

#include "sync/server/store/log.h"

#include <mutex>
#include <optional>
#include <thread>

namespace kopa::server {

class PostgresConnection;
class PostgresHosts;

/// Hears what other processes have committed in the same store, on a connection and a thread of its own.
class PostgresNotices
{
public:
    /// Begins to listen. The hosts outlive it. `instance`: marks what this process announces itself, which is
    /// not heard again.
    PostgresNotices(PostgresHosts &hosts, const QByteArray &instance);
    ~PostgresNotices();
    PostgresNotices(const PostgresNotices &) = delete;
    PostgresNotices &operator=(const PostgresNotices &) = delete;

    /// Who is told, or nobody any more; it is not called after this returns. What has been before, it has
    /// missed.
    void setListener(NewsListener *listener);

    /// The payloads of NOTIFY for these news.
    static QList<QByteArray> write(const QByteArray &instance, const DeviceId &by,
                                   const QList<SpaceNews> &news);
    /// What a payload says; nothing for one that is not ours.
    struct Said
    {
        QByteArray instance;
        DeviceId by;
        QList<SpaceNews> news;
    };
    static std::optional<Said> read(const QByteArray &payload);

private:
    void listen();
    enum class Wait { Something, Silence, Over };
    /// Until there is something to hear, or for a while.
    Wait wait(const PostgresConnection *connection);
    /// Whether what is said there is still worth hearing.
    bool isAlive(PostgresConnection &connection, Wait heard);
    void hear(const QByteArray &payload);
    void setListening(bool listening);

    PostgresHosts &m_hosts;
    QByteArray m_instance;
    bool m_tried = false; ///< to connect
    std::mutex m_mutex;
    NewsListener *m_listener = nullptr;
    bool m_listening = false;
    int m_over; ///< an event that can be read once it is over
    std::thread m_thread;
};

} // namespace kopa::server
