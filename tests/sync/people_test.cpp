#include "attempts/scene.h"
#include "sync/membership/recovery_code.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace kopa::sync {

/// What people do with the real client, one step after the other.
using People = Attempt;

TEST_F(People, ANewcomerMakesTheCoordinatorChangeTheKey)
{
    EXPECT_EQ(one.members().log->epochs().size(), 2);
    EXPECT_EQ(one.common().epoch, 1u);
    EXPECT_EQ(two.common().epoch, 1u);
    const QString id = two.write(QStringLiteral("uudella avaimella"));
    settle({&two, &one});
    EXPECT_EQ(one.text(id), u"uudella avaimella");
    EXPECT_FALSE(one.members().log->rotationDue(nowMs()));
}

TEST_F(People, OwnDraftsReachOwnDevicesAndNobodyElse)
{
    const auto own = one.spaceOf(SpaceKind::Own);
    ASSERT_TRUE(own.has_value());
    ASSERT_TRUE(two.spaceOf(SpaceKind::Own).has_value());
    EXPECT_NE(own->id, two.spaceOf(SpaceKind::Own)->id);
    const auto link = one.invite(Role::Reader, false, true);
    ASSERT_EQ(failure(link), "");
    TestPerson phone;
    ASSERT_EQ(failure(phone.join(link->link)), "");
    settle({&one, &phone, &two});
    EXPECT_EQ(phone.person(), one.person());
    EXPECT_EQ(phone.common().role, kopa::Role::Coordinator);
    ASSERT_TRUE(phone.spaceOf(SpaceKind::Own).has_value());
    EXPECT_EQ(phone.spaceOf(SpaceKind::Own)->id, own->id);
    const QString id = one.write(QStringLiteral("vain minulle"), own->id);
    settle({&one, &phone, &two});
    EXPECT_EQ(phone.text(id), u"vain minulle");
    EXPECT_FALSE(two.has(id));
}

TEST_F(People, ASpaceForAPilotReachesThoseWhoWereChosen)
{
    const auto made = one.administration().createSpace(SpaceKind::Pilot, QStringLiteral("Pilotti 1"),
                                                       QStringLiteral("p1"), {two.person()});
    ASSERT_EQ(failure(made), "");
    settle({&one, &two});
    const auto pilot = two.spaceOf(SpaceKind::Pilot);
    ASSERT_TRUE(pilot.has_value());
    EXPECT_EQ(pilot->id, *made);
    EXPECT_EQ(pilot->name, u"Pilotti 1");
    const QString id = two.write(QStringLiteral("pilotin muistiinpano"), pilot->id);
    settle({&two, &one});
    EXPECT_EQ(one.text(id), u"pilotin muistiinpano");
}

TEST_F(People, TwoCoordinatorsWithoutALineBothGetTheirWay)
{
    ASSERT_EQ(failure(one.administration().setRole(one.common().id, two.person(), kopa::Role::Coordinator)),
              "");
    settle({&one, &two});
    ASSERT_EQ(two.common().role, kopa::Role::Coordinator);
    one.setOffline(true);
    two.setOffline(true);
    const auto first = one.invite(Role::Editor);
    const auto second = two.invite(Role::Reader);
    ASSERT_EQ(failure(first), "");
    ASSERT_EQ(failure(second), "");
    EXPECT_FALSE(first->onServer);
    one.setOffline(false);
    two.setOffline(false);
    settle({&one, &two});
    EXPECT_EQ(one.administration().invitations(one.common().id)->size(), 2);
    EXPECT_EQ(two.administration().invitations(one.common().id)->size(), 2);
    TestPerson third;
    EXPECT_EQ(failure(third.join(second->link)), "");
}

TEST_F(People, TheLastCoordinatorStays)
{
    EXPECT_EQ(failure(one.administration().setRole(one.common().id, one.person(), kopa::Role::Editor)),
              "last_coordinator");
    EXPECT_TRUE(one.hasNotice(SafetyNotice::Kind::OneCoordinator));
    EXPECT_TRUE(one.hasNotice(SafetyNotice::Kind::NoRecoveryCode));
    EXPECT_EQ(failure(two.administration().removePerson(one.common().id, one.person())), "read_only");
}

TEST_F(People, TheCodeAloneBringsAPersonBackWithAllSpaces)
{
    const auto own = one.spaceOf(SpaceKind::Own);
    const QString draft = one.write(QStringLiteral("luonnos"), own->id);
    const QString note = one.write(QStringLiteral("yhteinen"));
    const auto code = one.administration().makeRecoveryCode();
    ASSERT_EQ(failure(code), "");
    settle({&one, &two});
    EXPECT_FALSE(one.hasNotice(SafetyNotice::Kind::NoRecoveryCode));
    TestPerson back;
    QString slip = *code;
    slip[0] = slip[0] == u'2' ? u'3' : u'2';
    EXPECT_EQ(failure(back.administration().recover(slip, server.url(), {})), "code_mistyped");
    ASSERT_EQ(failure(back.administration().recover(*code, server.url(), QStringLiteral("Testi Testinen"))),
              "");
    settle({&back, &one});
    EXPECT_EQ(back.text(note), u"yhteinen");
    EXPECT_EQ(back.text(draft), u"luonnos");
    EXPECT_EQ(back.person(), one.person());
    const QString fresh = back.write(QStringLiteral("takaisin"));
    settle({&back, &two});
    EXPECT_EQ(two.text(fresh), u"takaisin");
    TestPerson stranger;
    EXPECT_EQ(failure(stranger.administration().recover(RecoveryCode::create().text(), server.url(), {})),
              "code_unknown");
}

TEST_F(People, ACopiedStoreBecomesAnotherDeviceAndNothingIsLost)
{
    QTemporaryDir folder;
    const QString original = folder.filePath(QStringLiteral("original"));
    const QString copy = folder.filePath(QStringLiteral("copy"));
    const auto link = one.invite(Role::Editor);
    {
        TestPerson third(original);
        ASSERT_EQ(failure(third.join(link->link)), "");
        settle({&third, &one});
    }
    QDir().mkpath(copy);
    for (const QString &name : QDir(original).entryList(QDir::Files))
        ASSERT_TRUE(QFile::copy(original + u'/' + name, copy + u'/' + name));
    TestPerson first(original);
    TestPerson second(copy);
    ASSERT_EQ(first.device(), second.device());
    const QString here = first.write(QStringLiteral("alkuperäisellä"));
    settle({&first});
    const QString there = second.write(QStringLiteral("kopiolla"));
    settle({&second, &one, &two, &first});
    EXPECT_NE(first.device(), second.device());
    EXPECT_EQ(first.person(), second.person());
    EXPECT_TRUE(second.hasNotice(SafetyNotice::Kind::DeviceRenewed));
    for (TestPerson *person : {&one, &two, &first, &second}) {
        EXPECT_EQ(person->text(here), u"alkuperäisellä");
        EXPECT_EQ(person->text(there), u"kopiolla");
    }
    EXPECT_EQ(second.waiting(), 0);
}

} // namespace kopa::sync
