#include "server_process.h"

#include "sync/server/sqlite/sqlite_log.h"

#include <csignal>

namespace kopa::server {

static constexpr int patience = 20'000; // milliseconds

ServerProcess::ServerProcess(const QStringList &flags) : m_flags(flags) {}

ServerProcess::~ServerProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

bool ServerProcess::start()
{
    m_process.start(QStringLiteral(KOPA_SERVER),
                    QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
                                QStringLiteral("127.0.0.1:%1").arg(m_port), QStringLiteral("--store"),
                                m_store} +
                        m_flags);
    if (!m_process.waitForStarted(patience) || !m_process.waitForReadyRead(patience))
        return false;
    const QByteArray line = m_process.readLine().trimmed();
    m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
    return m_port != 0;
}

bool ServerProcess::startOn(const QString &store)
{
    m_store = store;
    return start();
}

int ServerProcess::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

int ServerProcess::command(const QStringList &words, QByteArray *said) const
{
    QProcess process;
    process.start(QStringLiteral(KOPA_SERVER), words + QStringList{QStringLiteral("--store"), m_store});
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    if (said)
        *said = process.readAllStandardOutput() + process.readAllStandardError();
    return process.exitCode();
}

void ServerProcess::signal(int number) const
{
    ::kill(pid_t(m_process.processId()), number);
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

crypto::VerifyKey ServerProcess::key() const
{
    return publicKeyOf(m_store).value();
}

QByteArray ServerProcess::journal()
{
    m_process.waitForReadyRead(50);
    return m_process.readAllStandardError();
}

} // namespace kopa::server
