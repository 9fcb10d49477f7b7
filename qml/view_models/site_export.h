#pragma once

#include "core/result/result.h"

#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace kopa {

/// Writes the network's public pages into a folder, away from the interface (capability A6).
class SiteExport : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(int written READ written NOTIFY changed)
    Q_PROPERTY(QString folder READ folder NOTIFY changed)
    Q_PROPERTY(QString errorCode READ errorCode NOTIFY changed)
    Q_PROPERTY(QVariantMap errorParameters READ errorParameters NOTIFY changed)

public:
    explicit SiteExport(QObject *parent = nullptr) : QObject(parent) {}

    bool isBusy() const { return m_busy; }
    /// How many files were written at the last time, and where.
    int written() const { return m_written; }
    QString folder() const { return m_folder; }
    QString errorCode() const { return m_error ? QString(errorName(m_error->code)) : QString(); }
    QVariantMap errorParameters() const { return m_error ? m_error->parameters : QVariantMap(); }

    /// Does nothing while they are being written.
    Q_INVOKABLE void write(const QUrl &folder);

Q_SIGNALS:
    void changed();

private:
    void finish(const Result<int> &written);

    QString m_folder;
    int m_written = 0;
    std::optional<Error> m_error;
    bool m_busy = false;
};

} // namespace kopa
