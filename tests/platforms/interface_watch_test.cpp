#include "platforms/linux/interface_watch.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

#include <gtest/gtest.h>

// In a network of its own (unshare --net), where this test may plug and unplug.

namespace kopa {

namespace {

class Interfaces : public testing::Test
{
protected:
    Interfaces()
    {
        QObject::connect(&watch, &InterfaceWatch::changed, &watch, [this] { ++changes; });
    }

    static void ip(const QString &words)
    {
        QProcess process;
        process.start(QStringLiteral("ip"), words.split(u' '));
        ASSERT_TRUE(process.waitForFinished());
        ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    }
    bool changesWithin(int milliseconds)
    {
        const int before = changes;
        QElapsedTimer clock;
        clock.start();
        while (changes == before && !clock.hasExpired(milliseconds))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 50);
        return changes > before;
    }

    InterfaceWatch watch;
    int changes = 0;
};

} // namespace

TEST_F(Interfaces, come_and_go_and_are_noticed_at_once)
{
    EXPECT_FALSE(watch.isThere()) << "the loopback is no line";
    ip(QStringLiteral("link add line0 type veth peer name far0"));
    ip(QStringLiteral("link set far0 up"));
    ip(QStringLiteral("addr add 10.9.0.1/24 dev line0"));
    ip(QStringLiteral("link set line0 up"));
    EXPECT_TRUE(changesWithin(1000));
    EXPECT_TRUE(watch.isThere());
    ip(QStringLiteral("link set line0 down"));
    EXPECT_TRUE(changesWithin(1000));
    EXPECT_FALSE(watch.isThere());
    ip(QStringLiteral("link set line0 up"));
    EXPECT_TRUE(changesWithin(1000));
    EXPECT_TRUE(watch.isThere());
    // The same address once more is nothing new; another one is.
    const int before = changes;
    ip(QStringLiteral("addr change 10.9.0.1/24 dev line0 valid_lft 600 preferred_lft 600"));
    EXPECT_FALSE(changesWithin(300));
    EXPECT_EQ(changes, before);
    ip(QStringLiteral("addr add 10.9.0.7/24 dev line0"));
    EXPECT_TRUE(changesWithin(1000));
    ip(QStringLiteral("link del line0"));
    EXPECT_TRUE(changesWithin(1000));
    EXPECT_FALSE(watch.isThere());
}

} // namespace kopa

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
