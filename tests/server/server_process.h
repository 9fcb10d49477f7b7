#pragma once

#include "core/crypto/keys.h"

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace kopa::server {

/// A real kopa-server on a free loopback port and a store in a folder of its own.
class ServerProcess
{
public:
    explicit ServerProcess(const QStringList &flags = {});
    ~ServerProcess();

    /// Starts it (again) on the same store and port; false when it did not come up.
    bool start();
    /// The same on a store elsewhere, from now on.
    bool startOn(const QString &store);
    /// SIGTERM, and the exit status; -1 when it did not end within 20 s.
    int terminate();
    void kill();

    /// Runs another command of kopa-server on the store of this one; its exit status, and what it said.
    int command(const QStringList &words, QByteArray *said = nullptr) const;
    void signal(int number) const;

    std::uint16_t port() const { return m_port; }
    bool tls() const { return m_flags.contains(QStringLiteral("--certificate")); }
    QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Adds flags for the next start.
    void addFlags(const QStringList &flags) { m_flags += flags; }
    crypto::VerifyKey key() const;
    /// What it has said on standard error so far.
    QByteArray journal();
    qint64 processId() const { return m_process.processId(); }

private:
    QTemporaryDir m_folder;
    QString m_store = file(QStringLiteral("store"));
    QStringList m_flags;
    QProcess m_process;
    std::uint16_t m_port = 0;
};

} // namespace kopa::server
