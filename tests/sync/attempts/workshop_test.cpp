#include "core/records/attendance.h"
#include "hostile_server.h"
#include "sync/client/workshop_client.h"
#include "test_person.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <gtest/gtest.h>

namespace kopa::sync {

using server::HostileServer;

namespace {

/// Lets events happen until it holds; the milliseconds that it took, or nothing.
std::optional<qint64> until(const std::function<bool()> &holds, int atMostMs = 20'000)
{
    QElapsedTimer time;
    time.start();
    while (!holds()) {
        if (time.hasExpired(atMostMs))
            return std::nullopt;
        QEventLoop loop;
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return time.elapsed();
}

Result<void> done(const QFuture<Result<void>> &future)
{
    return until([&] { return future.isFinished(); }) ? future.result() : Result<void>(ErrorCode::Cancelled);
}

/// Three people whose server is out of reach, each with what the app works with.
class WorkshopTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(host.create(server.url()).ok());
        for (TestPerson *person : {&two, &three}) {
            const auto invitation = host.invite(Role::Editor);
            ASSERT_TRUE(host.sync().ok());
            ASSERT_TRUE(person->join(invitation->link).ok());
        }
        note = host.write(QStringLiteral("Työpaja kylätalolla"));
        for (int i = 0; i < 2; ++i)
            for (TestPerson *person : {&host, &two, &three})
                ASSERT_TRUE(person->sync().ok());
        server.setLine(0);
        const auto opened = done(hosting.host(
            {note, QStringLiteral("Työpaja"), QStringLiteral("fi"), {QStringLiteral("Ryhmä 1")}}));
        if (!opened.ok() && opened.error().code == ErrorCode::NoLocalNetwork)
            GTEST_SKIP() << "this machine is on no network";
        ASSERT_TRUE(opened.ok()) << errorName(opened.error().code).data();
    }
    QByteArray guestGets()
    {
        QNetworkAccessManager manager;
        QNetworkReply *const reply = manager.get(QNetworkRequest(QUrl(hosting.status().guestAddress)));
        until([&] { return reply->isFinished(); });
        const QByteArray page = reply->readAll();
        EXPECT_EQ(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        EXPECT_TRUE(reply->rawHeader("Content-Security-Policy").startsWith("default-src 'none'"));
        reply->deleteLater();
        return page;
    }

    HostileServer server;
    TestPerson host;
    TestPerson two;
    TestPerson three;
    QString note;
    WorkshopClient hosting{host.storeThread()};
    WorkshopClient second{two.storeThread()};
    WorkshopClient third{three.storeThread()};
};

TEST_F(WorkshopTest, GroupsWriteAtOnceAndItIsThereForAllWithinSeconds)
{
    ASSERT_TRUE(done(second.visit(hosting.status().link)).ok());
    ASSERT_TRUE(done(third.visit(hosting.status().link)).ok());
    EXPECT_EQ(second.status().phase, WorkshopStatus::Phase::Visiting);
    EXPECT_EQ(second.status().title, QStringLiteral("Työpaja"));
    two.edit(note, QStringLiteral("Kaksi: Työpaja kylätalolla"));
    three.edit(note, QStringLiteral("Työpaja kylätalolla. Kolme."));
    host.edit(note, QStringLiteral("Työpaja vanhalla kylätalolla"));
    const QString all = QStringLiteral("Kaksi: Työpaja vanhalla kylätalolla. Kolme.");
    const auto took =
        until([&] { return host.text(note) == all && two.text(note) == all && three.text(note) == all; });
    ASSERT_TRUE(took.has_value()) << host.text(note).toStdString() << " | " << two.text(note).toStdString()
                                  << " | " << three.text(note).toStdString();
    RecordProperty("milliseconds", int(*took));
    // And once more, when all listen.
    two.edit(note, all + QStringLiteral(" Loppu."));
    ASSERT_TRUE(until([&] { return three.text(note).endsWith(QStringLiteral("Loppu.")); }).has_value());
    ASSERT_TRUE(until([&] { return hosting.status().devices == 2; }).has_value());
    EXPECT_FALSE(hosting.status().nobodyGotThrough);
    EXPECT_GT(two.waiting(), 0) << "a room makes nothing safe";
    server.setLine();
    for (TestPerson *person : {&three, &two, &host})
        ASSERT_TRUE(person->sync().ok());
    EXPECT_EQ(two.waiting(), 0);
}

TEST_F(WorkshopTest, AGuestFindsAPageAndNothingElse)
{
    const QByteArray page = guestGets();
    EXPECT_TRUE(page.contains("Työpaja"));
    EXPECT_TRUE(page.contains("Ryhmä 1"));
    EXPECT_FALSE(page.contains("kylätalolla")) << "what members write is not for guests";
    QUrl elsewhere(hosting.status().guestAddress);
    for (const char *path : {"/", "/w/", "/w/wrong/", "/v1/exchange", "/v1/spaces", "/v1/attachments"}) {
        elsewhere.setPath(QString::fromLatin1(path));
        QNetworkAccessManager manager;
        QNetworkReply *const reply = manager.get(QNetworkRequest(elsewhere));
        until([&] { return reply->isFinished(); });
        EXPECT_EQ(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 404) << path;
        reply->deleteLater();
    }
}

TEST_F(WorkshopTest, WhatEndsIsSaidAndANewOneCanBegin)
{
    ASSERT_TRUE(done(second.visit(hosting.status().link)).ok());
    const QString before = hosting.status().link;
    hosting.leave();
    EXPECT_EQ(hosting.status().phase, WorkshopStatus::Phase::None);
    ASSERT_TRUE(until([&] {
                    return second.status().error && second.status().error->code == ErrorCode::HubOver;
                }).has_value());
    second.leave();
    EXPECT_EQ(second.status().phase, WorkshopStatus::Phase::None);
    ASSERT_TRUE(done(hosting.host({note, QStringLiteral("Toinen"), QStringLiteral("sv"), {}})).ok());
    EXPECT_NE(hosting.status().link, before);
    const auto former = done(second.visit(before));
    ASSERT_FALSE(former.ok());
    EXPECT_EQ(former.error().code, ErrorCode::HubOver);
    EXPECT_TRUE(done(second.visit(hosting.status().link)).ok());
    EXPECT_EQ(done(third.visit(QStringLiteral("kopa-hub:0"))).error().code, ErrorCode::HubLinkBroken);
}

} // namespace

} // namespace kopa::sync
