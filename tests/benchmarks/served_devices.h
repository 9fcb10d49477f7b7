#pragma once

#include "sample_notes.h"
#include "sync/client/administration_client.h"

#include <QProcess>
#include <QTemporaryDir>

namespace kopa::benchmark {

/// kopa-server on a free port of the loopback, ended with this object.
class Server
{
public:
    /// Its store is FOLDER/server.sqlite. `tls`: with a certificate of its own.
    explicit Server(const QString &folder, bool tls = false);
    ~Server();
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    QString url() const { return m_url; }
    QString port() const { return m_url.section(u':', -1); }
    /// SHA-256 of the certificate, or empty.
    QByteArray certificate() const { return m_certificate; }

private:
    QProcess m_process;
    QString m_url;
    QByteArray m_certificate;
};

/// A person's device: a store on its thread and the client that syncs it.
struct Device
{
    explicit Device(const QString &folder);

    void write(const QList<SampleNote> &notes);
    void edit(const Edit &edit);
    /// A picture of about so many bytes that nothing makes smaller, with a small picture of 3 kB; its bytes
    /// as they travel unsealed.
    qint64 addPhoto(const QString &note, qsizetype bytes);
    ExchangeTotals sync() { return sure(client.exchange().result()); }
    SpaceRecord space();
    /// Makes a network with this server.
    void found(const QString &url, const QByteArray &certificate = {});
    /// An invitation that the server has.
    QString invite();
    /// With an invitation of a coordinator's device, shown in a room.
    void join(Device &coordinator);

    StoreThread thread;
    sync::SyncClient client;
    sync::AdministrationClient administration;
};

/// The notes' own words, as one piece.
QByteArray wordsOf(const QList<SampleNote> &notes);
/// What that costs, compressed as hard as zstd can in one piece: the floor of every goal.
double payload(const QByteArray &words);
double payload(const QList<SampleNote> &notes);

} // namespace kopa::benchmark
