#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

/// Makes a pilot's start package, away from the interface: a document, a PDF of it or a workbook.
class StartPackageMaker : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pilotId MEMBER m_pilot NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString made READ made NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit StartPackageMaker(QObject *parent = nullptr) : QObject(parent) {}

    bool isBusy() const { return m_busy; }
    /// The name of the file that was written last; empty before.
    QString made() const { return m_made; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// In fi, sv or en; as "odt", "pdf" or "xlsx". Does nothing while another one goes on.
    Q_INVOKABLE void make(const QUrl &file, const QString &language, const QString &format);
    /// A name for the file, in the person's own folder.
    Q_INVOKABLE QUrl suggestion(const QString &language, const QString &format) const;

Q_SIGNALS:
    void changed();

private:
    QString m_pilot;
    QString m_made;
    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace kopa
