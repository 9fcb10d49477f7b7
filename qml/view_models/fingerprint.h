#pragma once

#include "core/exchange/administration.h"

#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// The digits and the code by which two people see whether they have the same space and members.
class Fingerprint : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString spaceId READ spaceId WRITE setSpaceId NOTIFY spaceIdChanged)
    Q_PROPERTY(QString digits READ digits NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString compared READ compared NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)

public:
    explicit Fingerprint(QObject *parent = nullptr);

    /// In hexadecimal; empty is the network's common space.
    QString spaceId() const { return m_spaceId; }
    void setSpaceId(const QString &id);
    /// In groups of five.
    QString digits() const { return m_digits; }
    /// For a QR code.
    QString link() const { return m_link; }
    /// "same", "different", or empty before a picture was compared.
    QString compared() const { return m_compared; }
    QString errorCode() const { return m_errorCode; }

    /// Compares with a picture of another device's code.
    Q_INVOKABLE void compare(const QUrl &picture);

Q_SIGNALS:
    void spaceIdChanged();
    void changed();

private:
    void read();

    QString m_spaceId;
    QString m_digits;
    QString m_link;
    QString m_compared;
    QString m_errorCode;
};

} // namespace kopa
