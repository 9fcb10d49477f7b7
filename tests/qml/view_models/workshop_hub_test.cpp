#include "qml/view_models/invitation_picture.h"
#include "qml/view_models/qr_provider.h"
#include "qml/view_models/workshop_hub.h"
#include "session_test.h"

namespace kopa {
namespace {

const QString link = QStringLiteral("kopa-hub:192.168.1.20:8480/abc");

class WorkshopHubTest : public SessionTest
{
protected:
    bool ended() const
    {
        return until([this] { return !hub.isBusy(); });
    }
    void host()
    {
        hub.host(QStringLiteral("n1"), QStringLiteral(" Evijärvi, työpaja "), QStringLiteral("fi"),
                 {QStringLiteral("Rehtorit"), QStringLiteral("  "), QStringLiteral("Rehtorit "),
                  QStringLiteral("Opettajat")});
        ASSERT_TRUE(ended());
    }

    WorkshopHub hub;
};

TEST_F(WorkshopHubTest, WhatIsHostedIsTidiedAndTold)
{
    EXPECT_TRUE(hub.isAvailable());
    EXPECT_EQ(hub.phase(), u"none");
    host();
    ASSERT_EQ(workshop().plans.size(), 1);
    EXPECT_EQ(workshop().plans[0].title, u"Evijärvi, työpaja");
    EXPECT_EQ(workshop().plans[0].groups,
              QStringList({QStringLiteral("Rehtorit"), QStringLiteral("Opettajat")}));
    EXPECT_EQ(hub.phase(), u"hosting");
    EXPECT_EQ(hub.noteId(), u"n1");
}

TEST_F(WorkshopHubTest, AnewItIsTheSameWorkshop)
{
    host();
    hub.hostAgain();
    ASSERT_TRUE(ended());
    EXPECT_EQ(workshop().left, 1);
    ASSERT_EQ(workshop().plans.size(), 2);
    EXPECT_EQ(workshop().plans[1].note, u"n1");
    EXPECT_EQ(workshop().plans[1].groups.size(), 2);
    EXPECT_EQ(hub.phase(), u"hosting");
}

TEST_F(WorkshopHubTest, ALinkIsFoundAmongOtherWords)
{
    EXPECT_TRUE(hub.isLink(QStringLiteral("Tule tänne: ") + link));
    EXPECT_FALSE(hub.isLink(QStringLiteral("kopa:abc")));
    hub.visit(QStringLiteral("Tule tänne: ") + link + QStringLiteral("\n"));
    ASSERT_TRUE(ended());
    EXPECT_EQ(workshop().visited, QStringList(link));
    EXPECT_EQ(hub.phase(), u"visiting");
}

TEST_F(WorkshopHubTest, WhatIsNoLinkIsNotTried)
{
    hub.visit(QStringLiteral("kopa:abc"));
    EXPECT_FALSE(hub.isBusy());
    EXPECT_EQ(hub.errorCode(), u"hub_link_broken");
    EXPECT_TRUE(workshop().visited.isEmpty());
    hub.visitPicture(QUrl::fromLocalFile(QStringLiteral("/proc/nothing.png")));
    EXPECT_EQ(hub.errorCode(), u"hub_link_broken");
    hub.clearError();
    EXPECT_EQ(hub.errorCode(), u"");
}

TEST_F(WorkshopHubTest, APictureOfTheCodeWillDo)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("koodi.png"));
    QSize size;
    QrProvider codes;
    const QString id = QString::fromLatin1(QUrl::toPercentEncoding(link));
    ASSERT_TRUE(codes.requestImage(id, &size, {512, 512}).save(file));
    hub.visitPicture(QUrl::fromLocalFile(file));
    ASSERT_TRUE(ended());
    EXPECT_EQ(workshop().visited, QStringList(link));
}

TEST_F(WorkshopHubTest, FailuresAreToldUntilTheNextAct)
{
    workshop().answer = ErrorCode::HubIsolated;
    hub.visit(link);
    ASSERT_TRUE(ended());
    EXPECT_EQ(hub.errorCode(), u"hub_isolated");
    EXPECT_EQ(hub.phase(), u"none");
    workshop().answer = {};
    hub.visit(link);
    ASSERT_TRUE(ended());
    EXPECT_EQ(hub.errorCode(), u"");
    WorkshopStatus lost = workshop().status();
    lost.error = Error{ErrorCode::HubUnreachable};
    workshop().say(lost);
    EXPECT_EQ(hub.errorCode(), u"hub_unreachable");
    hub.leave();
    EXPECT_EQ(hub.errorCode(), u"");
    EXPECT_EQ(hub.phase(), u"none");
}

} // namespace
} // namespace kopa
