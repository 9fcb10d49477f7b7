#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

/// A course tray as a page or paper for students or principals, written away from the interface: HTML, PDF or
/// OpenDocument by the file's name.
class TrayPapers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString trayId MEMBER m_tray NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString written READ written NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit TrayPapers(QObject *parent = nullptr) : QObject(parent) {}

    bool isBusy() const { return m_busy; }
    /// The name of the last file; empty before one.
    QString written() const { return m_written; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// `reader` is students or principals.
    Q_INVOKABLE void save(const QUrl &file, const QString &reader, const QString &language);
    /// A name in the person's own folder.
    Q_INVOKABLE QUrl suggestion(const QString &reader, const QString &language, const QString &format) const;

Q_SIGNALS:
    void changed();

private:
    void end(const Result<void> &written, const QString &path);

    QString m_tray;
    QString m_written;
    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace kopa
