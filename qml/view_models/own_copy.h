#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

/// Copies of everything here, for its owner: sealed into one file, or in the clear for other programs. Who
/// asks was proven before.
class OwnCopy : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    using QObject::QObject;

    bool isBusy() const { return m_busy; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// Everything into one file that only this passphrase opens; takes a second and more, ends in backedUp().
    Q_INVOKABLE void backUp(const QUrl &file, const QString &passphrase);
    /// Everything readable into a new folder inside this one; ends in exported().
    Q_INVOKABLE void exportPlain(const QUrl &folder);

Q_SIGNALS:
    void changed();
    void backedUp(const QString &path);
    void exported(const QString &path, int notes, int records);

private:
    bool begin();
    void end(const std::optional<Error> &error);

    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace kopa
