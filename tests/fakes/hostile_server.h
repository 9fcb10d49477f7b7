#pragma once

#include "sync/protocol/server_key.h"
#include "sync/server/api.h"
#include "sync/server/sqlite/sqlite_log.h"

#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace kopa::server {

/// A server on loopback with a real store and a real key that lies as it is told to: in what it says before
/// it signs (its owner is dishonest), or in the bytes on the wire (somebody on the way is). One connection at
/// a time.
class HostileServer
{
public:
    /// Changes an answer to an exchange; it is signed afterwards.
    using Lie = std::function<void(const sync::ExchangeRequest &, sync::ExchangeAnswer &)>;
    /// The same for the keys of persons' words.
    using SlotLie = std::function<void(const sync::SlotsRequest &, sync::SlotsAnswer &)>;
    /// The same for what is told to newcomers.
    using CheckpointLie = std::function<void(const sync::CheckpointsRequest &, sync::CheckpointsAnswer &)>;
    /// The same for what it says of its former keys.
    using KeyLie = std::function<void(const sync::ServerKeyRequest &, sync::ServerKeyAnswer &)>;
    /// Changes the bytes of an HTTP answer; an empty answer closes the connection.
    using Tamper = std::function<QByteArray(const QByteArray &)>;
    /// Changes the body of any answer that is no problem; it is signed afterwards.
    using Forgery = std::function<QByteArray(const QByteArray &path, const QByteArray &body)>;
    /// Hears what passes: bodies as they are on the wire.
    using Watch =
        std::function<void(const QByteArray &path, const QByteArray &request, const QByteArray &answer)>;

    HostileServer();
    ~HostileServer();

    QString url() const;
    crypto::VerifyKey key() const { return m_log->identity().key.verify; }
    /// Its key pair, to receipt what it likes.
    crypto::SigningPair identity() const { return m_log->identity().key; }
    /// Takes another key, as kopa-server does when its owner asks for it.
    void renewKey();

    void setLie(Lie lie);
    void setSlotLie(SlotLie lie);
    void setCheckpointLie(CheckpointLie lie);
    void setKeyLie(KeyLie lie);
    void setTamper(Tamper tamper);
    void setForgery(Forgery forgery);
    void setWatch(Watch watch);
    /// The line ends for good after so many bytes from now on, of the devices' requests or of the answers,
    /// and counts those that pass; each over all connections. Nothing: it holds.
    void setLine(std::optional<qsizetype> up = {}, std::optional<qsizetype> down = {});
    /// Every request reaches the server twice; the second answer goes out.
    void setTwice(bool twice);
    qsizetype bytesUp() const { return m_up.passed; }
    qsizetype bytesDown() const { return m_down.passed; }
    /// No more of any of it.
    void behave();
    int requests() const { return m_requests; }

    /// Looks into the store.
    void look(const std::function<void(LogTransaction &)> &reader);
    /// Keeps a copy of the store under a name.
    void backUp(const QString &name = QStringLiteral("copy"));
    /// Puts a copy back: noticed, as an honest server restores a backup, with a new generation; or
    /// unnoticed, with the old generation, as a dishonest one would.
    void restore(bool noticed, const QString &name = QStringLiteral("copy"));
    /// Another server takes over the address: empty, with a key of its own.
    void replace();

private:
    /// One way of the line.
    struct Way
    {
        std::optional<qsizetype> cut;
        qsizetype passed = 0;

        bool isCut() const { return cut && passed >= *cut; }
        /// How many of so many bytes come through.
        qsizetype take(qsizetype wanted);
    };

    void open();
    bool receive(int socket, QByteArray &into);
    void serve();
    void serveConnection(int socket);
    void lie(const Api::Work &work, Api::Draft &draft) const;
    QByteArray answerTo(const QByteArray &head, const QByteArray &body);

    QTemporaryDir m_folder;
    QString m_store = m_folder.filePath(QStringLiteral("store"));
    std::unique_ptr<SqliteLog> m_log;
    std::unique_ptr<Api> m_api;
    std::mutex m_mutex; ///< over the store and what it is told to do
    Lie m_lie;
    SlotLie m_slotLie;
    CheckpointLie m_checkpointLie;
    KeyLie m_keyLie;
    Tamper m_tamper;
    Forgery m_forgery;
    Watch m_watch;
    std::atomic_bool m_twice = false;
    Way m_up;
    Way m_down;
    std::atomic_int m_requests = 0;
    std::atomic_bool m_stopping = false;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::thread m_thread;
};

} // namespace kopa::server
