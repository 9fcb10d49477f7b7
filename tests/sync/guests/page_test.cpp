#include "lossy_vfs.h"
#include "room.h"
#include "sync/server/guest_page.h"

namespace kopa::sync {
namespace {

using server::guestWords;

TEST(GuestPage, SpeaksThreeLanguagesWithTheSameWords)
{
    const auto en = guestWords(QStringLiteral("en"));
    EXPECT_GT(en.size(), 30);
    for (const char *code : {"fi", "sv"}) {
        const auto words = guestWords(QString::fromLatin1(code));
        EXPECT_EQ(words.keys(), en.keys()) << code;
        for (auto it = words.begin(); it != words.end(); ++it) {
            EXPECT_FALSE(it.value().trimmed().isEmpty()) << code << ' ' << it.key().toStdString();
            EXPECT_EQ(it.value().contains(QStringLiteral("{time}")),
                      en.value(it.key()).contains(QStringLiteral("{time}")))
                << code << ' ' << it.key().toStdString();
        }
    }
}

TEST(GuestPage, BeginsInTheBrowsersLanguageElseInTheWorkshops)
{
    Room room;
    const auto language = [&](const QByteArray &path, const QByteArray &accepted) {
        const QString body = room.get(path, accepted).body;
        return body.mid(body.indexOf(QStringLiteral("lang=\"")) + 6, 2);
    };
    EXPECT_EQ(language("/", "fi-FI,fi;q=0.9,en;q=0.8"), u"fi");
    EXPECT_EQ(language("/", "de-DE,de;q=0.9,en;q=0.5,fi;q=0.6"), u"fi");
    EXPECT_EQ(language("/", "de"), u"sv");
    EXPECT_EQ(language("/", "fil,enm;q=0.3,svx"), u"sv");
    EXPECT_EQ(language("/", ";;q=,,en;q=nan"), u"sv");
    EXPECT_EQ(language("/en", "fi"), u"en");
}

TEST(GuestPage, NeedsNothingElse)
{
    Room room;
    const QString body = room.get("/").body;
    for (const char *outside : {"http:", "https:", "//www", "src=", "@import", "url("})
        EXPECT_FALSE(body.contains(QString::fromLatin1(outside))) << outside;
    EXPECT_FALSE(body.contains(QStringLiteral("{{")));
    EXPECT_TRUE(body.contains(QStringLiteral("Lukiot yhdessä")));
    EXPECT_LT(body.size(), 60'000);
}

TEST(GuestPage, NothingAnybodyWroteIsMarkup)
{
    const QString evil =
        QStringLiteral("</script></textarea><img src=x onerror='alert(1)'>\"{{title}}\u2028");
    Room room;
    room.plan.title = evil;
    room.plan.groups = {evil};
    room.open();
    EXPECT_EQ(room.write(0, {}, evil).status, 200);
    for (const QByteArray &path : {QByteArray("/"), QByteArray("/group-0")}) {
        const QString body = room.get(path).body;
        EXPECT_FALSE(body.contains(QStringLiteral("<img"))) << path.constData();
        EXPECT_EQ(body.count(QStringLiteral("</script>")), 1) << path.constData();
        EXPECT_LE(body.count(QStringLiteral("</textarea>")), 1) << path.constData();
        EXPECT_TRUE(body.contains(QStringLiteral("{{title}}")));
        EXPECT_FALSE(body.mid(body.indexOf(QStringLiteral("var KOPA"))).contains(QChar(0x2028)));
    }
    const auto form =
        room.post("/present", "guest=" + guestId(1).toLatin1() +
                                  "&name=" + QStringLiteral("\"><img src=x>").toUtf8().toPercentEncoding());
    EXPECT_FALSE(form.body.contains(QStringLiteral("<img")));
}

TEST(GuestPage, OpensAGroupForABrowserWithoutScripts)
{
    Room room;
    room.write(1, {}, QStringLiteral("\n Kyydit & ruoka"));
    const QString body = room.get("/group-1").body;
    EXPECT_TRUE(body.contains(QStringLiteral("action=\"text-1\"")));
    EXPECT_TRUE(body.contains(QStringLiteral("Kyydit &amp; ruoka</textarea>")));
    EXPECT_EQ(room.get("/group-2").status, 404);
}

TEST(GuestDesk, RefusesWhatItDoesNotKnow)
{
    Room room;
    for (const QByteArray path :
         {"/x", "/text", "/text-0-zz", "/group-0-1", "/../", "/text-0-1-2", "//", "/text-"})
        EXPECT_EQ(room.get(path).status, 404) << path.constData();
    EXPECT_EQ(room.get("/text-99").problem(), u"unknownGroup");
    EXPECT_EQ(room.get("/text--1").status, 404);
    EXPECT_EQ(room.get("/present").status, 405);
    EXPECT_EQ(room.post("/", "a=b").status, 405);
    EXPECT_EQ(room.desk().answer({"DELETE", "/", {}, {}}).status, 405);
    for (const QByteArray body :
         {"", "{", "{}", "[1]", "{\"text\":1}", "{\"text\":\"\xff\"}", "a", "=b", "text=%ff", "guest=1"})
        EXPECT_EQ(room.post("/text-0", body).status, 400) << body.constData();
    EXPECT_EQ(room.write(7, {}, QStringLiteral("a")).problem(), u"unknownGroup");
    EXPECT_EQ(room.write(0, QStringLiteral("../../x"), QStringLiteral("a")).problem(), u"misunderstood");
    EXPECT_TRUE(room.groupNotes().isEmpty());
}

TEST(GuestDesk, BoundsWhatItTakes)
{
    Room room({}, 40);
    EXPECT_EQ(room.get("/text-29").status, 200);
    EXPECT_EQ(room.get("/text-30").problem(), u"unknownGroup");
    EXPECT_EQ(room.write(0, {}, QString(64 * 1024 + 1, u'a')).problem(), u"textTooLong");
    EXPECT_TRUE(room.groupNotes().isEmpty());
    EXPECT_EQ(room.write(0, {}, QString(64 * 1024, u'a')).status, 200);
    EXPECT_EQ(room.write(0, {}, QStringLiteral("b")).problem(), u"textTooLong");
    EXPECT_EQ(room.post("/text-0", QByteArray(200 * 1024, 'a')).status, 413);
    QByteArray deep = "{\"text\":";
    for (int i = 0; i < 3000; ++i)
        deep += '[';
    EXPECT_EQ(room.post("/text-0", deep).status, 400);
    room.write(1, {}, QStringLiteral("a\r\nb\u0007\u0000c\rd"));
    EXPECT_EQ(room.read(1).first, u"a\nb"
                                  u"c\nd");
}

TEST(GuestDesk, SaysWhenTheWorkshopIsGone)
{
    Room room;
    room.write(0, {}, QStringLiteral("Kyydit"));
    ASSERT_TRUE(room.change({.key = room.workshop(), .trash = true}));
    EXPECT_EQ(room.write(0, {}, QStringLiteral("lisää")).problem(), u"gone");
    EXPECT_EQ(room.signIn(guestId(1), QStringLiteral("Testi Testinen")).problem(), u"gone");
    const auto page = room.get("/", "en");
    EXPECT_EQ(page.status, 410);
    EXPECT_TRUE(page.body.contains(QStringLiteral("This workshop is over")));
    room.plan.note = QStringLiteral("never");
    room.open();
    EXPECT_EQ(room.get("/text-0").status, 410);
}

TEST(GuestDesk, SaysWhenTheStoreIsLocked)
{
    Room room;
    room.storeThread().lock().waitForFinished();
    EXPECT_EQ(room.write(0, {}, QStringLiteral("a")).status, 503);
    EXPECT_EQ(room.get("/text-0").problem(), u"locked");
    EXPECT_TRUE(room.get("/", "en").body.contains(QStringLiteral("Ask the host to open Kopa")));
    EXPECT_EQ(room.get("/").status, 503);
}

TEST(GuestDesk, SaysWhenTheDiskIsFullAndGoesOnAfterwards)
{
    faults::LossyDisk disk;
    const faults::LossyVfs vfs(disk);
    StoreOptions options;
    options.vfs = vfs.name();
    Room room(options);
    EXPECT_EQ(room.write(0, {}, QStringLiteral("Kyydit")).status, 200);
    const QString version = room.read(0).second;
    disk.failAt(1, faults::LossyDisk::Fault::Full);
    QString more = QStringLiteral("Kyydit");
    for (int i = 0; i < 9000; ++i)
        more += QString::number(i);
    EXPECT_EQ(room.write(0, version, more).problem(), u"full");
    EXPECT_EQ(room.read(0).first, u"Kyydit");
    disk.restart();
    EXPECT_EQ(room.write(0, version, QStringLiteral("Kyydit ja ruoka")).status, 200);
    EXPECT_EQ(room.read(0).first, u"Kyydit ja ruoka");
}

TEST(GuestDesk, SaysWhenThisDeviceMayNotWrite)
{
    Room room;
    room.ask([](Store &store) {
        SpaceRecord space = store.commonSpace().value();
        space.role = kopa::Role::Reader;
        return store.saveSpace(space).ok();
    });
    EXPECT_EQ(room.write(0, {}, QStringLiteral("a")).problem(), u"readOnly");
    EXPECT_EQ(room.get("/").status, 200);
}

} // namespace
} // namespace kopa::sync
