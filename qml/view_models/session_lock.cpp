#include "session.h"

#include <QGuiApplication>
#include <QWindow>

namespace kopa {

namespace {
/// How long a locked session keeps its store open, so that a running sync may finish.
constexpr int closeAfterMs = 15 * 60 * 1000;
constexpr int idleMinutesAtFirst = 5;
const QString minutesKey = QStringLiteral("lock.minutes");

struct Look
{
    SealLook seal;
    bool keyring = false;
};

/// A dialog of its own shows what the window no longer may.
void closeDialogs()
{
    const QWindowList windows = QGuiApplication::allWindows();
    for (QWindow *window : windows)
        if (window->transientParent() && window->isVisible())
            window->close();
}
} // namespace

void Session::start()
{
    m_closeTimer.setSingleShot(true);
    m_closeTimer.setTimerType(Qt::VeryCoarseTimer);
    m_closeTimer.setInterval(closeAfterMs);
    connect(&m_closeTimer, &QTimer::timeout, this, &Session::closeStore);
    if (!m_guard)
        return hear(m_store->opened(), this, [this](const Result<void> &opened) { begin(opened); });
    watch();
    lookAtSeal();
}

void Session::watch()
{
    const auto minutes = [this] {
        const QString chosen = setting(minutesKey);
        m_idle.setMinutes(chosen.isEmpty() ? idleMinutesAtFirst : chosen.toInt());
    };
    minutes();
    connect(this, &Session::settingsLoaded, this, minutes);
    connect(this, &Session::settingChanged, this, minutes);
    connect(&m_idle, &IdleWatch::idle, this, &Session::lock);
    connect(&m_idle, &IdleWatch::slept, this, &Session::lock);
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        connect(app, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationSuspended)
                lock();
        });
}

void Session::lookAtSeal()
{
    if (!m_guard)
        return;
    const auto look = [guard = m_guard, first = !m_begun]() -> Result<Look> {
        KOPA_ASSIGN(const SealLook seal, guard->look());
        const bool trust = first && seal.state == SealLook::State::Sealed;
        return Look{seal, trust ? seal.keyring : guard->keyringWorks()};
    };
    away(this, look, [this](const Result<Look> &looked) {
        if (looked.ok())
            return takeLook(looked->seal, looked->keyring);
        m_failure = looked.error();
        enter(State::Failed);
    });
}

void Session::takeLook(const SealLook &look, bool keyringWorks)
{
    m_look = look;
    m_keyringWorks = keyringWorks;
    Q_EMIT sealChanged();
    if (m_state != State::Starting || m_begun)
        return;
    m_begun = true;
    if (look.state != SealLook::State::Sealed)
        return enter(State::ChooseLock);
    enter(State::Locked);
    if (look.keyring && keyringWorks)
        unlock({});
}

void Session::protect(const LockWays &ways)
{
    if (m_lockBusy || m_state != State::ChooseLock)
        return;
    setLockBusy(true);
    enter(State::Sealing);
    const auto work = [guard = m_guard, ways] { return guard->protect(ways); };
    away(this, work, [this](const Result<crypto::StoreKey> &key) {
        if (!key.ok())
            enter(State::ChooseLock);
        openWith(key);
        lookAtSeal();
    });
}

void Session::unlock(const QString &passphrase)
{
    if (m_lockBusy || m_state != State::Locked)
        return;
    setLockBusy(true);
    const auto work = [guard = m_guard, passphrase] { return guard->open(passphrase); };
    away(this, work, [this](const Result<crypto::StoreKey> &key) { openWith(key); });
}

void Session::openWith(const Result<crypto::StoreKey> &key)
{
    if (!key.ok()) {
        setLockBusy(false);
        Q_EMIT lockFailed(key.error());
        return;
    }
    m_closeTimer.stop();
    m_idle.touch();
    if (m_storeOpen) {
        setLockBusy(false);
        return enter(m_lockedFrom);
    }
    hear(m_guard->unlock(*key), this, [this](const Result<void> &opened) {
        setLockBusy(false);
        begin(opened);
    });
}

void Session::lock()
{
    if (!m_guard || (m_state != State::Ready && m_state != State::Welcome))
        return;
    Q_EMIT locking();
    m_lockedFrom = m_state;
    m_reported.reset();
    enter(State::Locked);
    closeDialogs();
    m_closeTimer.start();
}

void Session::closeStore()
{
    if (m_state != State::Locked || !m_storeOpen || m_lockBusy)
        return;
    Q_EMIT closing();
    setLockBusy(true);
    hear(m_guard->lock(), this, [this](const Result<void> &) {
        m_storeOpen = false;
        setLockBusy(false);
    });
}

void Session::reseal(const QString &present, const LockWays &ways)
{
    if (m_lockBusy || !m_guard || m_state != State::Ready)
        return;
    setLockBusy(true);
    const auto prove = [guard = m_guard, present] { return guard->open(present); };
    away(this, prove, [this, ways](const Result<crypto::StoreKey> &key) {
        if (!key.ok())
            return openWith(key);
        Q_EMIT locking();
        enter(State::Sealing);
        Q_EMIT closing();
        hear(m_guard->lock(), this, [this, ways, old = *key](const Result<void> &) {
            m_storeOpen = false;
            const auto work = [guard = m_guard, old, ways] { return guard->reseal(old, ways); };
            away(this, work, [this](const Result<crypto::StoreKey> &fresh) {
                if (!fresh.ok())
                    enter(State::Locked);
                openWith(fresh);
                lookAtSeal();
            });
        });
    });
}

void Session::restoreBackup(const QString &file, const QString &passphrase, const LockWays &ways)
{
    const bool empty = m_state == State::ChooseLock || m_state == State::Welcome;
    if (m_lockBusy || !m_guard || !empty)
        return;
    setLockBusy(true);
    const auto work = [guard = m_guard, file, passphrase] { return guard->readBackup(file, passphrase); };
    away(this, work, [this, passphrase, ways](const Result<void> &read) {
        if (read.ok())
            return takeBackup(passphrase, ways);
        setLockBusy(false);
        Q_EMIT lockFailed(read.error());
    });
}

void Session::takeBackup(const QString &passphrase, const LockWays &ways)
{
    enter(State::Sealing);
    Q_EMIT closing();
    hear(m_guard->lock(), this, [this, passphrase, ways](const Result<void> &) {
        m_storeOpen = false;
        const auto work = [guard = m_guard, passphrase, ways] { return guard->takeBackup(passphrase, ways); };
        away(this, work, [this](const Result<crypto::StoreKey> &key) {
            if (!key.ok())
                enter(State::Locked);
            m_settings.clear();
            openWith(key);
            lookAtSeal();
        });
    });
}

void Session::salvage(const QString &passphrase)
{
    const bool damaged = m_failure && m_failure->code == ErrorCode::StoreDamaged;
    if (m_lockBusy || !m_guard || m_state != State::Failed || !damaged)
        return;
    setLockBusy(true);
    const auto work = [guard = m_guard, passphrase] { return guard->salvage(passphrase); };
    away(this, work, [this](const Result<crypto::StoreKey> &key) {
        openWith(key);
        lookAtSeal();
    });
}

void Session::stopDamaged()
{
    const bool damaged = m_reported && m_reported->code == ErrorCode::StoreDamaged;
    if (m_lockBusy || !m_guard || m_state != State::Ready || !damaged)
        return;
    Q_EMIT locking();
    m_failure = m_reported;
    setLockBusy(true);
    enter(State::Failed);
    Q_EMIT closing();
    hear(m_guard->lock(), this, [this](const Result<void> &) {
        m_storeOpen = false;
        setLockBusy(false);
    });
}

void Session::startAnew()
{
    m_salvaged = false;
    begin(Result<void>());
    m_exchange->syncNow();
}

void Session::setLockBusy(bool busy)
{
    m_lockBusy = busy;
    Q_EMIT sealChanged();
}

} // namespace kopa
