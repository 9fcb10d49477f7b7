#pragma once

#include "attachment_exchange.h"
#include "session.h"

#include <QElapsedTimer>

#include <atomic>

namespace kopa::sync {

/// Whole syncs, one after the other, over one connection that is kept: a store whose keys were renewed is
/// let in first, and one that turns out to be a copy is made another device and runs again. On the sync
/// thread.
class SyncRun
{
public:
    SyncRun(StoreThread &store, const std::atomic_bool &cancelled);

    /// What is heard of the stream of notices, on the sync thread.
    struct Ears
    {
        std::function<void()> standing; ///< from now on notices come
        std::function<void()> news;
        std::function<void(LiveStream::End)> ended;
    };
    /// After a sync: opens a stream of notices, if none stands and the server was reached. Notices that there
    /// is something that this device lacks come at once.
    void listen(const Ears &ears, const LivePace &pace);
    /// Ends it without a word, and uses no connection that was made before.
    void hangUp();
    bool isListening() const { return m_live != nullptr; }

    /// NotMember, ServerUnknown for a network without a server, and what Session and Connection say.
    /// Words go first, then files. `newsExpected`: as Session::run.
    Result<ExchangeTotals> run(const Session::Progress &progress = {}, const FilesOnLine &files = {},
                               bool newsExpected = false);

    /// A connection to the server of a space for any keys, with the challenge that the last one kept if they
    /// are this device's. Pins the server's key when the space has none yet.
    Result<std::unique_ptr<Connection>> connect(const SpaceRecord &space,
                                                const std::optional<DeviceKeys> &keys = std::nullopt);
    /// The next run goes over this one, which connect() made.
    void goOnWith(std::unique_ptr<Connection> connection) { m_connection = std::move(connection); }
    /// The server has proved to have another key now: all its spaces are pinned to it, and what it vouched
    /// for with the former one is asked for anew. True when so.
    Result<bool> followServer(Connection &connection);
    /// From now on this certificate is taken in the server's place, too.
    void letPass(const QByteArray &certificate);
    bool isInspected() const { return m_connection && m_connection->isInspected(); }
    /// Keeps a connection's challenge for the next.
    Result<void> keepChallenge(Connection &connection);

private:
    Result<Connection *> connection();
    Result<void> handOver();
    Result<bool> exchangeFiles(Connection &line, const FilesOnLine &files, bool lookAround);
    void keepHeads(Session &session, const Result<void> &result);
    void dropConnection();
    Result<void> pin(const VerifyKey &server);

    StoreThread &m_store;
    const std::atomic_bool &m_cancelled;
    std::unique_ptr<Connection> m_connection;
    std::optional<HeadsSummary> m_heads; ///< of the last sync that reached the server
    std::unique_ptr<LiveStream> m_live;
    QByteArray m_letPass;
    QElapsedTimer m_looked; ///< since the server was last asked for more than an exchange tells
};

} // namespace kopa::sync
