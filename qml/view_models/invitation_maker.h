#pragma once

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Makes invitations for one device each.
class InvitationMaker : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString role READ role NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString expires READ expires NOTIFY changed)
    Q_PROPERTY(bool onServer READ onServer NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    using QObject::QObject;

    QString role() const { return m_role; }
    /// The kopa: link; empty before one was made.
    QString link() const { return m_link; }
    QString expires() const { return m_expires; }
    /// False while the server does not know of it: nobody can join with it yet.
    bool onServer() const { return m_onServer; }
    bool busy() const { return m_busy; }
    QString errorCode() const { return m_errorCode; }
    QVariantMap errorParameters() const { return m_errorParameters; }

    /// Offer: role ("administrator", "writer" or "reader"), minutes (0 never expire), remote (the link alone
    /// opens nothing), ownDevice (for another device of this person), space (in hexadecimal; empty is the
    /// network).
    Q_INVOKABLE void make(const QVariantMap &offer);
    /// The invitation made is no longer shown.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();

private:
    QString m_role;
    QString m_link;
    QString m_expires;
    QString m_errorCode;
    QVariantMap m_errorParameters;
    bool m_onServer = false;
    bool m_busy = false;
};

} // namespace kopa
