#include "sleep_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace kopa {

namespace {

const QString service = QStringLiteral("org.freedesktop.login1");
const QString path = QStringLiteral("/org/freedesktop/login1");
const QString interface = QStringLiteral("org.freedesktop.login1.Manager");

} // namespace

SleepWatch::SleepWatch(QObject *parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("PrepareForSleep"), this,
                SLOT(prepareForSleep(bool)));
    bus.connect(service, QString(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"),
                this, SIGNAL(lockNow()));
    holdBack();
}

void SleepWatch::prepareForSleep(bool begins)
{
    if (!begins) {
        holdBack();
        return;
    }
    Q_EMIT lockNow();
    m_delay = QDBusUnixFileDescriptor();
}

void SleepWatch::holdBack()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Inhibit"));
    call << QStringLiteral("sleep") << QStringLiteral("Kopa") << QStringLiteral("Kopa locks the notes")
         << QStringLiteral("delay");
    const auto *asked = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *done;
        if (reply.isValid())
            m_delay = reply.value();
        done->deleteLater();
    });
}

} // namespace kopa
