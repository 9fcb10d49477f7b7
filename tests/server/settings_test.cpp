#include "sync/server/settings.h"

#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace kopa::server {

namespace {

Settings settingsOf(const std::vector<std::string> &arguments)
{
    const auto read = readSettings(arguments);
    EXPECT_TRUE(std::holds_alternative<Settings>(read)) << std::get<std::string>(read);
    return std::get<Settings>(read);
}

std::string problemOf(const std::vector<std::string> &arguments)
{
    const auto read = readSettings(arguments);
    return std::holds_alternative<std::string>(read) ? std::get<std::string>(read) : std::string();
}

} // namespace

TEST(Settings, of_the_shortest_command)
{
    const Settings settings = settingsOf({"serve", "--store", "file"});
    EXPECT_EQ(settings.command, Settings::Command::Serve);
    EXPECT_EQ(settings.address, "127.0.0.1");
    EXPECT_EQ(settings.port, 8443);
    EXPECT_FALSE(settings.tls());
}

TEST(Settings, flags_win_over_the_environment_and_it_over_the_file)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write("listen = 127.0.0.1:1\nstore = of the file\nquiet = true\n");
    file.close();
    const std::vector<std::string> arguments{"serve", "--config", file.fileName().toStdString()};
    EXPECT_EQ(settingsOf(arguments).port, 1);
    EXPECT_TRUE(settingsOf(arguments).quiet);
    qputenv("KOPA_SERVER_LISTEN", "127.0.0.1:2");
    qputenv("KOPA_SERVER_OTHER", "is not ours");
    EXPECT_EQ(settingsOf(arguments).port, 2);
    EXPECT_EQ(settingsOf({"serve", "--store", "s", "--listen", "127.0.0.1:3"}).port, 3);
    qunsetenv("KOPA_SERVER_LISTEN");
    EXPECT_EQ(settingsOf(arguments).store, "of the file");
}

TEST(Settings, plain_http_is_for_loopback_only)
{
    for (const char *listen : {"0.0.0.0:80", "192.0.2.1:80", "[::]:80"}) {
        EXPECT_NE(problemOf({"serve", "--store", "s", "--listen", listen}).find("loopback"),
                  std::string::npos);
        EXPECT_EQ(
            problemOf({"serve", "--store", "s", "--listen", listen, "--certificate", "c", "--key", "k"}), "");
    }
    for (const char *listen : {"127.0.0.1:0", "[::1]:80", "localhost:80"})
        EXPECT_EQ(problemOf({"serve", "--store", "s", "--listen", listen}), "");
}

TEST(Settings, nonsense_is_told_in_a_sentence)
{
    EXPECT_NE(problemOf({"serve"}), "");
    EXPECT_NE(problemOf({"key"}), "");
    EXPECT_NE(problemOf({"dance"}), "");
    EXPECT_NE(problemOf({"serve", "--store", "s", "--certificate", "c"}), "");
    EXPECT_NE(problemOf({"serve", "--store", "s", "--config", "/nowhere"}), "");
    EXPECT_NE(problemOf({"serve", "--store", "s", "--workers", "many"}), "");
    EXPECT_NE(problemOf({"serve", "--store", "s", "--body-limit", "1"}), "");
    EXPECT_NE(problemOf({"serve", "--store", "s", "--device-rate", "0"}), "");
    for (const char *listen : {"8443", "example.org:1", "127.0.0.1:", "127.0.0.1:70000", "127.0.0.1:-1"})
        EXPECT_NE(problemOf({"serve", "--store", "s", "--listen", listen}), "") << listen;
}

TEST(Settings, help_names_every_setting)
{
    const std::string help = helpText();
    for (const char *name : {"listen", "store", "certificate", "key", "workers", "body-limit", "device-rate",
                             "device-burst", "stranger-rate", "stranger-burst", "quiet", "config"})
        EXPECT_NE(help.find(std::string("--") + name), std::string::npos) << name;
    EXPECT_EQ(settingsOf({}).command, Settings::Command::Help);
    EXPECT_EQ(settingsOf({"serve", "--help"}).command, Settings::Command::Help);
    EXPECT_EQ(settingsOf({"--version"}).command, Settings::Command::Version);
}

} // namespace kopa::server
