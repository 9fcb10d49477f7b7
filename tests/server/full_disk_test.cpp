#include "http_client.h"
#include "server_process.h"
#include "sync/protocol/problem.h"
#include "test_device.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>
#include <thread>

namespace kopa::server {

using namespace sync;

namespace {

int execute(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? process.exitCode() : -1;
}

/// A store on a small file system of its own, which is filled to the brim.
class FullDisk : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(folder.isValid());
        const QStringList small{QStringLiteral("-t"),       QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                QStringLiteral("size=40m"), QStringLiteral("tmpfs"), folder.path()};
        mounted = execute(QStringLiteral("mount"), small) == 0;
        if (!mounted)
            GTEST_SKIP() << "no small file system can be mounted here";
        server.addFlags({QStringLiteral("--control"), folder.filePath(QStringLiteral("control"))});
    }
    void TearDown() override
    {
        server.kill();
        if (mounted)
            execute(QStringLiteral("umount"), {folder.path()});
    }
    void fill()
    {
        QFile filler(folder.filePath(QStringLiteral("filler")));
        ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        const QByteArray block(4096, 'f');
        while (filler.write(block) == block.size()) {
        }
    }
    int ready()
    {
        WireConnection connection(server.port());
        connection.send(httpRequest("GET", "/readyz", {}));
        const auto answer = connection.receive();
        return answer ? answer->status : 0;
    }
    int readyInTime(int status)
    {
        for (int patience = 0; patience < 50 && ready() != status; ++patience)
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        return ready();
    }

    QTemporaryDir folder;
    bool mounted = false;
    ServerProcess server;
};

} // namespace

TEST_F(FullDisk, pushes_are_refused_reading_goes_on_and_with_room_all_is_well)
{
    ASSERT_TRUE(server.startOn(folder.filePath(QStringLiteral("store"))));
    TestSpace space;
    TestDevice device(space.coordinator, space);
    TestDevice reader(space.join(Role::Editor), space);
    WireDevice wire(server.port(), server.key(), device.keys.signing);
    WireDevice readers(server.port(), server.key(), reader.keys.signing);
    ASSERT_EQ(wire.hello()->status, 200);
    ASSERT_EQ(readers.hello()->status, 200);
    SpaceRequest founding = device.request();
    founding.newEntries = withoutReceipts(space.entries);
    founding.newClaims = withoutReceipts(space.claims);
    ASSERT_EQ(wire.exchange(exchangeOf({founding}))->status, 200);
    const QByteArray before = device.envelope("before", 1000);
    ASSERT_EQ(wire.exchange(exchangeOf({device.request({before})}))->status, 200);
    EXPECT_EQ(ready(), 200);

    fill();
    EXPECT_EQ(readyInTime(503), 503);
    QList<QByteArray> large;
    for (int i = 0; i < 20; ++i)
        large.append(device.envelope("too much", 200'000));
    const auto pushed = wire.exchange(exchangeOf({device.request(large)}));
    ASSERT_EQ(pushed->status, 200);
    const auto refusal = ExchangeAnswer::parse(pushed->body)->spaces[0];
    EXPECT_EQ(refusal.acknowledged.size(), 0);
    EXPECT_EQ(refusal.refused.value(0).problem, errorName(ErrorCode::DiskFull));
    const auto got = ExchangeAnswer::parse(readers.exchange(exchangeOf({reader.request()}))->body).value();
    EXPECT_EQ(got.spaces[0].envelopes, QList{before});

    ASSERT_TRUE(QFile::remove(folder.filePath(QStringLiteral("filler"))));
    EXPECT_EQ(readyInTime(200), 200);
    const auto again =
        ExchangeAnswer::parse(wire.exchange(exchangeOf({device.request(large)}))->body).value();
    EXPECT_EQ(again.spaces[0].acknowledged.value(0).seq, 21u);
    EXPECT_EQ(server.terminate(), 0);
    EXPECT_EQ(server.command({QStringLiteral("check")}), 0);
}

} // namespace kopa::server
