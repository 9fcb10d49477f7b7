#pragma once

#include "core/records/note.h"
#include "core/store/store_thread.h"
#include "server_process.h"
#include "sync/client/space_administration.h"
#include "sync/client/sync_client.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTemporaryDir>

#include <functional>

namespace kopa::sync {

template <class T> std::string failure(const Result<T> &result)
{
    return result.ok() ? std::string() : std::string(errorName(result.error().code).data());
}

/// Runs the event loop until something holds, or the time is over; whether it holds.
bool waitUntil(const std::function<bool()> &holds, int milliseconds);
/// Runs the event loop, and wakes it for nothing.
void waitFor(int milliseconds);
/// The result of a future, with the event loop running.
template <class T> T resultOf(const QFuture<T> &future)
{
    waitUntil([&] { return future.isFinished(); }, 30'000);
    return future.result();
}

/// A line that is there when a test says so.
class FakeLine : public LineWatch
{
public:
    bool isThere() const override { return m_there; }
    void set(bool there)
    {
        m_there = there;
        Q_EMIT changed();
    }

private:
    bool m_there = true;
};

/// Passes bytes on between clients and a server on loopback, or holds them up.
class Relay : public QObject
{
public:
    explicit Relay(std::uint16_t server);

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_listener.serverPort()); }
    /// Streams of notices are opened, and nothing of theirs comes through.
    void holdStreams(bool hold) { m_holdStreams = hold; }
    /// So many are answered as by a server that is about to stop.
    void refuseStreams(int count) { m_refuseStreams = count; }
    /// They come through with one letter changed in what the server signed.
    void changeStreams(bool change) { m_changeStreams = change; }
    /// Nothing comes through any more on the connections that there are, and nobody is told.
    void freeze();
    int connections() const { return m_connections; }
    int streams() const { return m_streams; }

private:
    void take();

    QTcpServer m_listener;
    std::uint16_t m_server;
    bool m_holdStreams = false;
    bool m_changeStreams = false;
    int m_refuseStreams = 0;
    int m_connections = 0;
    int m_streams = 0;
    int m_frozen = 0; ///< connections up to this one
};

/// Somebody whose client syncs by itself.
class LivePerson
{
public:
    explicit LivePerson(const SyncHabits &habits = {});

    SyncClient &client() { return m_client; }
    FakeLine &line() { return m_line; }
    /// For one editor, shown in a room.
    QString invite();
    /// All is sent, nothing is under way, and notices come.
    bool isSettled() const;
    QString write(const QString &text);
    bool has(const QString &id);

private:
    template <class Job> auto ask(Job job)
    {
        return m_store.run(StoreThread::Priority::Person, std::move(job)).result();
    }

    QTemporaryDir m_folder;
    StoreThread m_store;
    FakeLine m_line;
    SyncClient m_client;
};

} // namespace kopa::sync
