#include "lock.h"

#include "session.h"

namespace kopa {

namespace {
const QString minutesKey = QStringLiteral("lock.minutes");
constexpr int minutesAtFirst = 5;
} // namespace

Lock::Lock()
{
    const Session *session = Session::instance();
    connect(session, &Session::sealChanged, this, &Lock::changed);
    connect(session, &Session::stateChanged, this, &Lock::clearError);
    connect(session, &Session::locking, this, &Lock::locking);
    connect(session, &Session::closing, this, &Lock::closing);
    connect(session, &Session::lockFailed, this, &Lock::take);
    connect(session, &Session::settingsLoaded, this, &Lock::idleMinutesChanged);
    connect(session, &Session::settingChanged, this, &Lock::idleMinutesChanged);
}

bool Lock::isLockable() const
{
    return Session::instance()->guard() != nullptr;
}

bool Lock::isPlain() const
{
    return Session::instance()->sealLook().state == SealLook::State::Plain;
}

bool Lock::keyringWorks() const
{
    return Session::instance()->keyringWorks();
}

bool Lock::hasPassphrase() const
{
    return Session::instance()->sealLook().passphrase;
}

bool Lock::hasKeyring() const
{
    return Session::instance()->sealLook().keyring;
}

bool Lock::isBusy() const
{
    return m_busy || Session::instance()->isLockBusy();
}

QString Lock::errorCode() const
{
    return m_error ? QString(errorName(m_error->code)) : QString();
}

QVariantMap Lock::errorParameters() const
{
    return m_error ? m_error->parameters : QVariantMap();
}

int Lock::idleMinutes() const
{
    const QString chosen = Session::instance()->setting(minutesKey);
    return chosen.isEmpty() ? minutesAtFirst : chosen.toInt();
}

void Lock::setIdleMinutes(int minutes)
{
    Session::instance()->setSetting(minutesKey, QString::number(minutes));
}

int Lock::minimumLength() const
{
    return minimumPassphrase;
}

void Lock::take(const Error &error)
{
    m_error = error;
    Q_EMIT errorChanged();
}

void Lock::clearError()
{
    if (!m_error)
        return;
    m_error.reset();
    Q_EMIT errorChanged();
}

void Lock::protect(bool keyring, const QString &passphrase)
{
    clearError();
    Session::instance()->protect({keyring, passphrase});
}

void Lock::unlock(const QString &passphrase)
{
    clearError();
    Session::instance()->unlock(passphrase);
}

void Lock::lock()
{
    Session::instance()->lock();
}

void Lock::restoreBackup(const QUrl &file, const QString &backupPassphrase, bool keyring,
                         const QString &passphrase)
{
    clearError();
    Session::instance()->restoreBackup(file.toLocalFile(), backupPassphrase, {keyring, passphrase});
}

void Lock::salvage(const QString &passphrase)
{
    clearError();
    Session::instance()->salvage(passphrase);
}

void Lock::stopDamaged()
{
    Session::instance()->stopDamaged();
}

void Lock::look()
{
    Session::instance()->lookAtSeal();
}

template <class Act> void Lock::after(const QString &present, const QString &name, Act act)
{
    StoreGuard *guard = Session::instance()->guard();
    if (!guard || isBusy())
        return;
    clearError();
    m_busy = true;
    Q_EMIT changed();
    const auto work = [guard, present, act]() -> Result<void> {
        KOPA_ASSIGN(const crypto::StoreKey key, guard->open(present));
        return act(*guard, key);
    };
    Session::away(this, work, [this, name](const Result<void> &acted) {
        m_busy = false;
        Session::instance()->lookAtSeal();
        if (acted.ok())
            Q_EMIT done(name);
        else
            take(acted.error());
    });
}

void Lock::prove(const QString &present)
{
    after(present, QStringLiteral("prove"),
          [](StoreGuard &, const crypto::StoreKey &) { return Result<void>(); });
}

void Lock::setPassphrase(const QString &present, const QString &fresh)
{
    after(present, QStringLiteral("passphrase"), [fresh](StoreGuard &guard, const crypto::StoreKey &key) {
        return guard.setPassphrase(key, fresh);
    });
}

void Lock::removePassphrase(const QString &present)
{
    after(present, QStringLiteral("removePassphrase"),
          [](StoreGuard &guard, const crypto::StoreKey &) { return guard.removePassphrase(); });
}

void Lock::setKeyring(const QString &present, bool on)
{
    after(present, QStringLiteral("keyring"), [on](StoreGuard &guard, const crypto::StoreKey &key) {
        return on ? guard.setKeyring(key) : guard.removeKeyring();
    });
}

void Lock::reseal(const QString &present, bool keyring, const QString &fresh)
{
    clearError();
    Session::instance()->reseal(present, {keyring, fresh});
}

} // namespace kopa
