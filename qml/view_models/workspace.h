#pragma once

#include "core/result/result.h"

#include <QFuture>
#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

class QJSEngine;
class QQmlEngine;

namespace kopa {

/// Whether there are notes to work with, and how a device gets into a network. Owned by the QML engine.
class Workspace : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)
    Q_PROPERTY(QString networkName READ networkName NOTIFY changed)
    Q_PROPERTY(QString personName READ personName NOTIFY changed)
    Q_PROPERTY(QString role READ role NOTIFY changed)
    Q_PROPERTY(QString deviceId READ deviceId NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(bool renewed READ isRenewed NOTIFY changed)
    Q_PROPERTY(bool serverRenewed READ isServerRenewed NOTIFY changed)
    Q_PROPERTY(bool salvaged READ isSalvaged NOTIFY changed)

public:
    static Workspace *create(QQmlEngine *, QJSEngine *) { return new Workspace; }

    /// "starting", "chooseLock", "sealing", "locked", "welcome", "waiting", "ready" or "failed".
    QString state() const;
    /// Why it failed: the stable name of an error, else empty.
    QString errorCode() const;
    QVariantMap errorParameters() const;
    QString networkName() const;
    QString personName() const;
    /// "administrator", "writer", "reader" or empty.
    QString role() const;
    QString deviceId() const;
    QString version() const;
    bool busy() const { return m_busy; }
    /// The store was a restored or copied one when it was opened, and is a device of its own since then;
    /// until a person has read so.
    bool isRenewed() const;
    Q_INVOKABLE void forgetRenewed();
    /// The server took another key, with its former one's word; until a person has read so.
    bool isServerRenewed() const;
    Q_INVOKABLE void forgetServerRenewed();
    /// What is here was saved of a damaged store, and is only read.
    bool isSalvaged() const;

    /// Makes a network with this device as its first coordinator; ends in joined() or failed(). An empty
    /// address makes one without a server.
    Q_INVOKABLE void createNetwork(const QString &name, const QString &person, const QString &language,
                                   const QString &serverUrl);
    /// Joins by a kopa: link; ends in joined() or failed().
    Q_INVOKABLE void join(const QString &link, const QString &person);
    /// Joins by a picture of an invitation's QR code; ends in joined() or failed().
    Q_INVOKABLE void joinFromImage(const QUrl &file, const QString &person);
    /// Restores the person by the printed recovery code and the server's address, or by the printed page's
    /// link alone; ends in joined() or failed().
    Q_INVOKABLE void recover(const QString &code, const QString &serverUrl, const QString &person);
    /// By a picture of the printed page's QR code.
    Q_INVOKABLE void recoverFromImage(const QUrl &file, const QString &person);

Q_SIGNALS:
    void changed();
    void busyChanged();
    void joined();
    void failed(const QString &code, const QVariantMap &parameters);

private:
    Workspace();
    void await(QFuture<Result<void>> entering, const QString &person);
    bool isWaiting() const;
    void readPairing();
    void readServerKey();
    void setPairing(bool waits);
    void fail(const Error &error);
    void setBusy(bool busy);

    bool m_busy = false;
    bool m_pairing = false; ///< this device waits to be let in
};

} // namespace kopa
