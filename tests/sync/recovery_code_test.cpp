#include "sync/membership/fingerprint.h"
#include "sync/membership/recovery_code.h"
#include "test_space.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::sync {

namespace {

/// The group that is said to be wrong; -1 for a code that is taken, -2 for another error.
int slipIn(const QString &text)
{
    const auto code = RecoveryCode::parse(text);
    if (code.ok())
        return -1;
    if (code.error().code != ErrorCode::CodeMistyped)
        return -2;
    return code.error().parameters.value(QStringLiteral("group")).toInt();
}

constexpr QLatin1String alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

} // namespace

TEST(RecoveryCode, is_seven_groups_of_five_and_comes_back)
{
    for (int i = 0; i < 100; ++i) {
        const RecoveryCode code = RecoveryCode::create();
        const QStringList groups = code.text().split(QLatin1Char('-'));
        ASSERT_EQ(groups.size(), 7);
        for (const QString &group : groups)
            EXPECT_EQ(group.size(), 5);
        const auto again = RecoveryCode::parse(code.text());
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(again->keys().id(), code.keys().id());
        EXPECT_EQ(again->keys().box.open, code.keys().box.open);
    }
}

TEST(RecoveryCode, is_read_as_people_type_it)
{
    const RecoveryCode code = RecoveryCode::create();
    QString typed = code.text().toLower().replace(QLatin1Char('-'), QStringLiteral("\n "));
    EXPECT_EQ(slipIn(typed), -1);
    typed.replace(QLatin1Char('0'), QLatin1Char('O')).replace(QLatin1Char('1'), QLatin1Char('l'));
    EXPECT_EQ(slipIn(typed), -1);
}

TEST(RecoveryCode, every_wrong_character_shows_its_group)
{
    const QString plain = RecoveryCode::create().text().remove(QLatin1Char('-'));
    for (qsizetype at = 0; at < plain.size(); ++at) {
        for (const QChar letter : QString(alphabet + QStringLiteral("U*!"))) {
            QString bad = plain;
            bad[at] = letter;
            if (bad != plain) {
                EXPECT_EQ(slipIn(bad), int(at / 5) + 1) << at << bad.toStdString();
            }
        }
    }
}

TEST(RecoveryCode, characters_and_groups_that_changed_places_show)
{
    const QString plain = RecoveryCode::create().text().remove(QLatin1Char('-'));
    for (qsizetype at = 0; at + 1 < plain.size(); ++at) {
        QString bad = plain;
        bad[at] = plain[at + 1];
        bad[at + 1] = plain[at];
        if (bad != plain) {
            EXPECT_GT(slipIn(bad), 0) << at;
        }
    }
    for (int a = 0; a < 7; ++a) {
        for (int b = a + 1; b < 7; ++b) {
            QString bad = plain;
            bad.replace(a * 5, 5, plain.mid(b * 5, 5)).replace(b * 5, 5, plain.mid(a * 5, 5));
            EXPECT_GT(slipIn(bad), 0) << a << b;
        }
    }
}

TEST(RecoveryCode, a_wrong_length_is_no_groups_fault)
{
    const QString plain = RecoveryCode::create().text();
    EXPECT_EQ(slipIn({}), 0);
    EXPECT_EQ(slipIn(plain.chopped(1)), 0);
    EXPECT_EQ(slipIn(plain + QLatin1Char('0')), 0);
}

TEST(RecoveryCode, its_link_carries_the_server)
{
    const RecoveryLink link{RecoveryCode::create(), QStringLiteral("https://kopa.example"),
                            crypto::newSigningPair().verify, QByteArray(32, 'c')};
    EXPECT_TRUE(RecoveryLink::looksLike(link.link()));
    for (const QString &text : {link.link(), link.link().toUpper()}) {
        const auto again = RecoveryLink::parse(text);
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(again->code.text(), link.code.text());
        EXPECT_EQ(again->server, link.server);
        EXPECT_EQ(again->serverKey, link.serverKey);
        EXPECT_EQ(again->certificate, link.certificate);
    }
    EXPECT_FALSE(RecoveryLink::looksLike(link.code.text()));
}

TEST(RecoveryCode, restores_a_person_with_nothing_but_itself)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const RecoveryCode code = RecoveryCode::create();
    space.act(editor, AdmitAct{code.keys().publicDevice(), space.personOf(editor), Role::Editor, true});
    space.act(space.coordinator, RotateAct{false});
    const DeviceKeys paper = RecoveryCode::parse(code.text())->keys();
    const auto keys = keysForDevice(space.log, paper);
    ASSERT_EQ(keys.size(), 2);
    const DeviceKeys fresh = DeviceKeys::create();
    const AdmitAct admit{fresh.publicDevice(), space.personOf(paper), Role::Editor, false};
    const auto entry = signAct(space.log, paper, admit, {TestSpace::now, keys, {}});
    ASSERT_TRUE(entry.ok());
    space.append(*entry);
    EXPECT_EQ(space.log.role(fresh.id()), Role::Editor);
    EXPECT_EQ(keysForDevice(space.log, fresh).size(), 2);
}

TEST(Fingerprint, agrees_as_far_as_both_know)
{
    TestSpace space;
    const MemberLog early = space.log;
    space.join(Role::Editor);
    const Fingerprint before = Fingerprint::of(early);
    const Fingerprint now = Fingerprint::of(space.log);
    EXPECT_EQ(Fingerprint::parse(now.link()).value(), now);
    EXPECT_EQ(Fingerprint::parse(now.link().toUpper()).value(), now);
    EXPECT_EQ(now.digits().size(), 35);
    EXPECT_NE(now.digits(), before.digits());
    EXPECT_EQ(compare(space.log, now), Comparison::Same);
    EXPECT_EQ(compare(space.log, before), Comparison::Same);
    EXPECT_EQ(compare(early, now), Comparison::TheyAreAhead);
    EXPECT_EQ(compare(TestSpace().log, now), Comparison::OtherSpace);
}

TEST(Fingerprint, tells_two_lists_of_one_space_apart)
{
    TestSpace space;
    const Invitation invitation = space.invite(Role::Editor);
    TestSpace other = space;
    space.addClaim(makeClaim(invitation, DeviceKeys::create(), TestSpace::now));
    other.addClaim(makeClaim(invitation, DeviceKeys::create(), TestSpace::now));
    EXPECT_EQ(compare(space.log, Fingerprint::of(other.log)), Comparison::Different) << "claims alone";
    other.invite(Role::Reader);
    space.invite(Role::Reader);
    EXPECT_EQ(compare(space.log, Fingerprint::of(other.log)), Comparison::Different);
}

} // namespace kopa::sync
