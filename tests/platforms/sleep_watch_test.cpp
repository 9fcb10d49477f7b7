#include "platforms/linux/sleep_watch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QElapsedTimer>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace kopa {

namespace {

/// logind as far as SleepWatch asks of it: hands out a pipe's end, and sees when it is closed.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    Logind()
    {
        if (pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
            ADD_FAILURE() << "no pipe";
    }
    ~Logind() override { close(m_pipe[0]); }

    /// True once nobody holds the sleep back any more.
    bool released() const
    {
        char byte = 0;
        return asked && ::read(m_pipe[0], &byte, 1) == 0;
    }
    bool asked = false;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode)
    {
        EXPECT_EQ(what, QStringLiteral("sleep"));
        EXPECT_EQ(mode, QStringLiteral("delay"));
        asked = true;
        QDBusUnixFileDescriptor handed(m_pipe[1]);
        close(m_pipe[1]);
        return handed;
    }

private:
    int m_pipe[2] = {-1, -1};
};

bool comesTrue(const std::function<bool()> &condition)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
    return condition();
}

} // namespace

TEST(SleepWatch, locks_before_the_machine_sleeps_and_then_lets_it)
{
    Logind logind;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, QStringLiteral("logind"));
    ASSERT_TRUE(bus.isConnected());
    ASSERT_TRUE(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind,
                                   QDBusConnection::ExportAllSlots));
    ASSERT_TRUE(bus.registerService(QStringLiteral("org.freedesktop.login1")));
    SleepWatch watch;
    bool locked = false;
    bool heldUntilLocked = false;
    QObject::connect(&watch, &SleepWatch::lockNow, [&] {
        locked = true;
        heldUntilLocked = !logind.released();
    });
    ASSERT_TRUE(comesTrue([&] { return logind.asked; }));
    QDBusMessage sleep = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                                    QStringLiteral("org.freedesktop.login1.Manager"),
                                                    QStringLiteral("PrepareForSleep"));
    sleep << true;
    ASSERT_TRUE(bus.send(sleep));
    EXPECT_TRUE(comesTrue([&] { return locked; }));
    EXPECT_TRUE(heldUntilLocked);
    EXPECT_TRUE(comesTrue([&] { return logind.released(); }));
    QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
}

} // namespace kopa

#include "sleep_watch_test.moc"
