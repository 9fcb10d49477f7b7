#include "server_process.h"

#include "sync/server/sqlite_log.h"

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
                                file(QStringLiteral("store"))} +
                        m_flags);
    if (!m_process.waitForStarted(patience) || !m_process.waitForReadyRead(patience))
        return false;
    const QByteArray line = m_process.readLine().trimmed();
    m_port = line.mid(line.lastIndexOf(':') + 1).toUShort();
    return m_port != 0;
}

int ServerProcess::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patience);
}

crypto::VerifyKey ServerProcess::key() const
{
    return publicKeyOf(file(QStringLiteral("store"))).value();
}

QByteArray ServerProcess::journal()
{
    m_process.waitForReadyRead(50);
    return m_process.readAllStandardError();
}

} // namespace kopa::server
