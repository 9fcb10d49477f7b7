#include "core/records/note.h"
#include "qml/view_models/stick_transfer.h"
#include "session_test.h"
#include "sync/client/sync_client.h"

namespace kopa {
namespace {

/// The page's side of a stick over the client that the app has, in a network without a server.
class RealStickTest : public testing::Test
{
protected:
    RealStickTest() : store(folder.path(), StoreOptions()), client(store, false)
    {
        auto made = client.createNetwork(QStringLiteral("Testiverkosto"), QStringLiteral("fi"), {},
                                         QStringLiteral("Testi Testinen"));
        made.waitForFinished();
        EXPECT_TRUE(made.result().ok());
        session = std::make_unique<Session>(Session::Parts{.store = &store, .exchange = &client},
                                            QStringLiteral("fi"));
        EXPECT_TRUE(until([this] { return session->state() == Session::State::Ready; }));
        stick = std::make_unique<StickTransfer>();
    }

    template <class Holds> static bool until(Holds holds)
    {
        const QDeadlineTimer deadline(10'000);
        while (!holds()) {
            if (deadline.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        return true;
    }
    bool ended() const
    {
        return until([this] { return !stick->isBusy(); });
    }
    void write(const QString &words)
    {
        auto written = store.run(StoreThread::Priority::Person, [words](Store &held) {
            return held.write({.key = {note::type().number, crypto::newObjectId()},
                               .fields = {{.field = note::text, .value = words}}});
        });
        written.waitForFinished();
        ASSERT_TRUE(written.result().ok());
    }
    QString parcel() const { return stickFolder.filePath(QStringLiteral("Kopa.kopa-parcel")); }

    QTemporaryDir folder;
    QTemporaryDir stickFolder;
    StoreThread store;
    sync::SyncClient client;
    std::unique_ptr<Session> session;
    std::unique_ptr<StickTransfer> stick;
};

TEST_F(RealStickTest, WhatIsWrittenIsSealedAndToldAsItIs)
{
    write(QStringLiteral("Evijärvi"));
    stick->write(QUrl::fromLocalFile(parcel()), QStringLiteral("everybody"), true);
    ASSERT_TRUE(ended());
    EXPECT_EQ(stick->step(), u"written") << stick->errorCode().toStdString();
    EXPECT_GT(stick->changes(), 0);
    QFile file(parcel());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(double(file.size()), stick->bytes());
    EXPECT_FALSE(file.readAll().contains("Evijärvi"));

    stick->take(QUrl::fromLocalFile(parcel()));
    ASSERT_TRUE(ended());
    EXPECT_EQ(stick->step(), u"taken");
    EXPECT_EQ(stick->changes(), 0);
}

TEST_F(RealStickTest, AFileCutShortOrNoneIsToldPlainly)
{
    write(QStringLiteral("Evijärvi"));
    stick->write(QUrl::fromLocalFile(parcel()), QStringLiteral("everybody"), true);
    ASSERT_TRUE(ended());
    ASSERT_TRUE(QFile::resize(parcel(), QFile(parcel()).size() - 40));
    stick->take(QUrl::fromLocalFile(parcel()));
    ASSERT_TRUE(ended());
    EXPECT_EQ(stick->errorCode(), u"parcel_damaged");

    stick->take(QUrl::fromLocalFile(stickFolder.filePath(QStringLiteral("ei ole.kopa-parcel"))));
    ASSERT_TRUE(ended());
    EXPECT_EQ(stick->errorCode(), u"input_output");
}

TEST_F(RealStickTest, WhereNothingCanBeWrittenNothingIsLeft)
{
    stick->write(QUrl::fromLocalFile(QStringLiteral("/proc/Kopa.kopa-parcel")), QStringLiteral("server"),
                 true);
    ASSERT_TRUE(ended());
    EXPECT_EQ(stick->errorCode(), u"store_unwritable");
}

} // namespace
} // namespace kopa
