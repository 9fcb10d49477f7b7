#pragma once

#include "core/result/error.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

class QJSEngine;
class QQmlEngine;

namespace kopa {

/// How the notes are protected on this device, and the lock itself. Owned by the QML engine.
class Lock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(bool lockable READ isLockable CONSTANT)
    Q_PROPERTY(bool plain READ isPlain NOTIFY changed)
    Q_PROPERTY(bool keyringWorks READ keyringWorks NOTIFY changed)
    Q_PROPERTY(bool passphrase READ hasPassphrase NOTIFY changed)
    Q_PROPERTY(bool keyring READ hasKeyring NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY errorChanged)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY errorChanged)
    Q_PROPERTY(int idleMinutes READ idleMinutes WRITE setIdleMinutes NOTIFY idleMinutesChanged)
    Q_PROPERTY(int minimumLength READ minimumLength CONSTANT)

public:
    static Lock *create(QQmlEngine *, QJSEngine *) { return new Lock; }

    /// False where the store opens by itself and is never locked.
    bool isLockable() const;
    /// An unsealed store of an early Kopa: it is sealed before it is used.
    bool isPlain() const;
    bool keyringWorks() const;
    bool hasPassphrase() const;
    bool hasKeyring() const;
    /// Something that takes a second or more is going on.
    bool isBusy() const;
    QString errorCode() const;
    QVariantMap errorParameters() const;
    /// Untouched for this long, Kopa locks itself; 5 when never set.
    int idleMinutes() const;
    void setIdleMinutes(int minutes);
    /// Of a new passphrase, in characters.
    int minimumLength() const;

    Q_INVOKABLE void protect(bool keyring, const QString &passphrase);
    /// By a passphrase, or with an empty one by the keyring.
    Q_INVOKABLE void unlock(const QString &passphrase);
    Q_INVOKABLE void lock();
    /// Of a damaged store: what verifies is saved and opened. By a passphrase, or with an empty one by the
    /// keyring.
    Q_INVOKABLE void salvage(const QString &passphrase);
    /// Closes a store that turned out to be damaged while it was open.
    Q_INVOKABLE void stopDamaged();
    /// Takes a backup in the place of a store that is in no network; from then on these ways open it. An
    /// empty passphrase is none.
    Q_INVOKABLE void restoreBackup(const QUrl &file, const QString &backupPassphrase, bool keyring,
                                   const QString &passphrase);
    /// Looks anew at what protects the notes, and whether there is a keyring.
    Q_INVOKABLE void look();
    Q_INVOKABLE void clearError();

    // Each proves first who asks: by the passphrase at present, or with an empty one by the keyring; and ends
    // in done() with its name, or with an error.
    Q_INVOKABLE void prove(const QString &present);
    Q_INVOKABLE void setPassphrase(const QString &present, const QString &fresh);
    Q_INVOKABLE void removePassphrase(const QString &present);
    Q_INVOKABLE void setKeyring(const QString &present, bool on);
    /// Somebody may know the passphrase: everything is sealed anew.
    Q_INVOKABLE void reseal(const QString &present, bool keyring, const QString &fresh);

Q_SIGNALS:
    void changed();
    void errorChanged();
    void idleMinutesChanged();
    /// Everything is hidden in a moment.
    void locking();
    /// Pages let go of what they hold.
    void closing();
    void done(const QString &act);

private:
    Lock();
    template <class Act> void after(const QString &present, const QString &name, Act act);
    void take(const Error &error);

    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace kopa
