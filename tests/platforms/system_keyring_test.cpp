#include "platforms/linux/system_keyring.h"

#include <QCoreApplication>

#include <gtest/gtest.h>
#include <thread>

namespace kopa {

namespace {

const QString entry = QStringLiteral("test entry");

/// KOPA_KEYRING tells in which state the surrounding session's keyring is.
bool keyringIs(const char *state)
{
    return qgetenv("KOPA_KEYRING") == state;
}

SystemKeyring &theKeyring()
{
    static SystemKeyring keyring;
    return keyring;
}

} // namespace

TEST(SystemKeyring, keeps_bytes_as_they_are_until_they_are_removed)
{
    if (!keyringIs("open"))
        GTEST_SKIP() << "needs a session with an open keyring";
    SystemKeyring &keyring = theKeyring();
    const QByteArray secret("\x00\xff\x80 secret", 10);
    ASSERT_TRUE(keyring.write(entry, secret).ok());
    ASSERT_TRUE(keyring.read(entry).ok());
    EXPECT_EQ(*keyring.read(entry), std::optional(secret));
    ASSERT_TRUE(keyring.remove(entry).ok());
    EXPECT_EQ(*keyring.read(entry), std::nullopt);
    EXPECT_TRUE(keyring.remove(entry).ok()) << "what is gone may be removed again";
}

TEST(SystemKeyring, answers_several_threads)
{
    if (!keyringIs("open"))
        GTEST_SKIP() << "needs a session with an open keyring";
    SystemKeyring &keyring = theKeyring();
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&keyring, i] {
            const QString name = entry + QString::number(i);
            const QByteArray secret = QByteArray::number(i);
            EXPECT_TRUE(keyring.write(name, secret).ok());
            const auto read = keyring.read(name);
            EXPECT_TRUE(read.ok() && *read == secret);
            EXPECT_TRUE(keyring.remove(name).ok());
        });
    for (std::thread &thread : threads)
        thread.join();
}

TEST(SystemKeyring, without_a_keyring_it_says_so)
{
    if (!keyringIs("missing"))
        GTEST_SKIP() << "needs a session without a keyring";
    SystemKeyring &keyring = theKeyring();
    const auto written = keyring.write(entry, "secret");
    ASSERT_FALSE(written.ok());
    EXPECT_EQ(written.error().code, ErrorCode::KeyringMissing);
    const auto read = keyring.read(entry);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::KeyringMissing);
}

} // namespace kopa

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    return RUN_ALL_TESTS();
}
