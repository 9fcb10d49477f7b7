#pragma once

#include "core/exchange/administration.h"

#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// What an administrator, or a person for their own devices, orders: one act at a time, each ending in done()
/// with its name or failed(). Ids are in hexadecimal; an empty space is the network's common one.
class NetworkActs : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    using QObject::QObject;

    bool isBusy() const { return m_busy; }
    QString errorCode() const { return m_errorCode; }
    QVariantMap errorParameters() const { return m_errorParameters; }

    /// "administrator", "writer" or "reader".
    Q_INVOKABLE void setRole(const QString &space, const QString &person, const QString &role);
    Q_INVOKABLE void removePerson(const QString &space, const QString &person);
    /// Takes somebody out of every space that this person administers, the network's first of all.
    Q_INVOKABLE void removeFromAll(const QString &person);
    /// This person leaves every space but the own drafts, the network last; stops where nobody else could
    /// administer.
    Q_INVOKABLE void leaveNetwork(const QString &person);
    /// Takes a device out of every space of the network.
    Q_INVOKABLE void removeDevice(const QString &device);
    /// Takes an invitation back.
    Q_INVOKABLE void revoke(const QString &space, const QString &invitation);
    /// The codes were compared by voice.
    Q_INVOKABLE void confirm(const QString &space, const QString &device, bool same);
    /// done() answers the new space's id. Kind is "pilot" or "provider"; subject is the record's id.
    Q_INVOKABLE void createSpace(const QString &kind, const QString &name, const QString &subject,
                                 const QStringList &people);
    Q_INVOKABLE void exportProof(const QString &space, const QUrl &file);
    /// The member list at hand is the one.
    Q_INVOKABLE void resolve(const QString &space);
    /// Fetches the signed changes behind what others told.
    Q_INVOKABLE void fetchHistory(const QString &space);
    /// The error was read.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void changed();
    void done(const QString &act, const QString &answer);

private:
    bool begin();
    void end(const QString &act, const QString &answer, const std::optional<Error> &error);
    void await(const QString &act, QFuture<Result<void>> future);
    void leaveNext(const crypto::PersonId &person, QList<crypto::SpaceId> spaces);

    bool m_busy = false;
    QString m_errorCode;
    QVariantMap m_errorParameters;
};

} // namespace kopa
