#pragma once

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Makes this person's recovery code and the page to print. The code is in memory only while it is shown.
class RecoveryCode : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList groups READ groups NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    using QObject::QObject;

    /// Of five signs each; empty before one was made and after forget().
    QStringList groups() const { return m_groups; }
    /// For the QR code: code, server and its key.
    QString link() const { return m_link; }
    /// The server's address; empty when the network has none.
    QString server() const { return m_server; }
    bool isBusy() const { return m_busy; }
    QString errorCode() const { return m_errorCode; }
    QVariantMap errorParameters() const { return m_errorParameters; }

    /// A new code; an earlier one stops working.
    Q_INVOKABLE void make();
    Q_INVOKABLE void forget();
    /// Writes the page to print; see writeRecoveryPage() for the words.
    Q_INVOKABLE void save(const QUrl &file, const QVariantMap &words);
    /// True when these signs are that group: capitals, O for 0 and I or L for 1 do not matter.
    Q_INVOKABLE bool isGroup(int index, const QString &typed) const;

Q_SIGNALS:
    void changed();
    void saved(const QUrl &file);

private:
    void fail(const QString &code, const QVariantMap &parameters);

    QStringList m_groups;
    QString m_link;
    QString m_server;
    QString m_errorCode;
    QVariantMap m_errorParameters;
    bool m_busy = false;
};

} // namespace kopa
