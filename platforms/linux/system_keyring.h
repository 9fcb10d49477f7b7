#pragma once

#include "core/store/keyring.h"

#include <QObject>
#include <QThread>

#include <mutex>

namespace kopa {

/// The desktop's keyring through QtKeychain (Secret Service, KWallet), never its insecure fallback. Calls are
/// for any thread and wait for the answer, which may take as long as the person needs to unlock the keyring;
/// all work is done on one thread of its own, because the library is for
/// one thread. One a process: the library's state stays with the first one's thread.
class SystemKeyring : public Keyring
{
public:
    SystemKeyring();
    ~SystemKeyring() override;

    Result<std::optional<QByteArray>> read(const QString &name) override;
    Result<void> write(const QString &name, const QByteArray &secret) override;
    Result<void> remove(const QString &name) override;

private:
    QThread m_thread;
    QObject m_worker;
    std::mutex m_oneAtATime;
};

} // namespace kopa
