#pragma once

#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace kopa {

/// Tells when the machine is about to sleep or its screen was locked (systemd-logind over the system bus),
/// and holds the sleep back for the moment that locking takes. Without logind it never says anything.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(QObject *parent = nullptr);

Q_SIGNALS:
    /// Lock now; the machine sleeps once all who listen have returned.
    void lockNow();

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    void holdBack();
    QDBusUnixFileDescriptor m_delay;
};

} // namespace kopa
