#include "scene.h"
#include "sync/membership/act.h"
#include "sync/protocol/message_signature.h"
#include "sync/protocol/spaces.h"

namespace kopa::sync {

using Attempt14PushesUnasked = Attempt;
using Attempt16WritesWithoutTheRight = Attempt;
using Attempt17OpensAMailedInvitationFirst = Attempt;
using Attempt18ReadsAnotherBuyersPart = Attempt;

static int spacesOf(TestPerson &person)
{
    return int(person.ask([](Store &store) { return store.spaces(); })->size());
}

TEST_F(Attempt14PushesUnasked, a_strangers_space_is_not_taken)
{
    // A stranger on the same server lets somebody into a space of its own, key and all.
    TestPerson stranger;
    ASSERT_EQ(failure(stranger.create(server.url())), "");
    ASSERT_EQ(problem(stranger), "");
    const SpaceId space = stranger.common().id;
    const AdmitAct admit{keysOf(two).publicDevice(), newPersonId(), Role::Editor, false};
    ASSERT_EQ(
        failure(stranger.ask([&](Store &store) { return store.addPendingAct(space, encodeAct(admit)); })),
        "");
    const QString planted = stranger.write(QStringLiteral("pyytämättä"));
    settle({&stranger});
    ASSERT_TRUE(stranger.members().isActive(two.device()));
    const int before = spacesOf(two);
    const SpaceId common = two.common().id;
    settle({&two});
    EXPECT_EQ(spacesOf(two), before);
    EXPECT_FALSE(two.has(planted));
    EXPECT_EQ(two.common().id, common);
    const QString own = two.write(QStringLiteral("omille"));
    settle({&two, &one});
    EXPECT_EQ(one.text(own), u"omille");
    EXPECT_FALSE(stranger.has(own));
}

TEST_F(Attempt14PushesUnasked, a_space_in_which_one_is_not_is_not_taken)
{
    const auto made = one.administration().createSpace(SpaceKind::Pilot, QStringLiteral("Pilotti 1"), {}, {});
    ASSERT_EQ(failure(made), "");
    const QString secret = one.write(QStringLiteral("pilotille"), *made);
    SpaceAnswer whole;
    server.setLie([&](const ExchangeRequest &request, ExchangeAnswer &answer) {
        for (qsizetype i = 0; i < answer.spaces.size(); ++i)
            if (answer.spaces[i].space == *made && request.spaces[i].logHave == 0)
                whole = answer.spaces[i];
    });
    const auto link = one.invite(Role::Reader, false, true);
    TestPerson phone;
    ASSERT_EQ(failure(phone.join(link->link)), "");
    settle({&one, &phone});
    ASSERT_FALSE(whole.entries.isEmpty());
    const int before = spacesOf(two);
    server.setForgery([&](const QByteArray &path, const QByteArray &body) {
        auto listed = SpacesAnswer::parse(body);
        if (path != spacesPath || !listed.ok())
            return body;
        listed->spaces.append(*made);
        std::sort(listed->spaces.begin(), listed->spaces.end());
        return listed->encode();
    });
    server.setLie([&](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &part : answer.spaces)
            if (part.space == *made)
                part = whole;
    });
    static_cast<void>(two.sync());
    EXPECT_EQ(spacesOf(two), before);
    EXPECT_FALSE(two.has(secret));
    expectRecovery();
}

TEST_F(Attempt16WritesWithoutTheRight, a_reader_is_kept_apart_by_every_client)
{
    const auto link = one.invite(Role::Reader);
    TestPerson reader;
    ASSERT_EQ(failure(reader.join(link->link)), "");
    settle({&one, &two, &reader});
    // A program of their own, that does not keep to the role.
    SpaceRecord record = reader.common();
    record.role = kopa::Role::Editor;
    ASSERT_EQ(failure(reader.ask([&](Store &store) { return store.saveSpace(record); })), "");
    QString id;
    const auto envelopes = unsentNote(reader, QStringLiteral("ilman oikeutta"), &id);
    ASSERT_FALSE(envelopes.isEmpty());
    EXPECT_NE(problem(reader), "") << "an honest server refuses it, too";
    // A dishonest one hands it out.
    handOut(record.id, envelopes);
    for (TestPerson *person : {&one, &two}) {
        EXPECT_EQ(problem(*person), "");
        EXPECT_FALSE(person->has(id));
        const auto apart = person->administration().quarantined(record.id);
        ASSERT_EQ(failure(apart), "");
        ASSERT_EQ(apart->size(), envelopes.size());
        EXPECT_EQ(apart->first().device, reader.device());
        EXPECT_TRUE(person->hasNotice(SafetyNotice::Kind::Quarantine));
    }
    server.behave();
    const QString fine = two.write(QStringLiteral("oikeudella"));
    settle({&two, &one});
    EXPECT_EQ(one.text(fine), u"oikeudella");
}

TEST_F(Attempt16WritesWithoutTheRight, what_a_removed_device_writes_on_is_kept_apart_and_it_reads_nothing_new)
{
    const SpaceId space = one.common().id;
    const QString shared = two.write(QStringLiteral("ennen poistoa"));
    settle({&two, &one});
    ASSERT_EQ(one.text(shared), u"ennen poistoa");
    two.edit(shared, QStringLiteral("poiston jälkeen"));
    ASSERT_EQ(failure(one.administration().removeDevice({}, two.device())), "");
    settle({&one});
    EXPECT_EQ(one.members().log->epochs().size(), 3);
    const QString later = one.write(QStringLiteral("ei poistetulle"));
    settle({&one});
    EXPECT_EQ(failure(two.sync()), "removed");
    EXPECT_FALSE(two.has(later));
    EXPECT_EQ(two.ask([&](Store &store) { return store.epochKeys(space); })->size(), 2);
    settle({&one});
    EXPECT_EQ(one.text(shared), u"ennen poistoa");
    const auto apart = one.administration().quarantined(one.common().id);
    ASSERT_EQ(failure(apart), "");
    if (!apart->isEmpty()) {
        EXPECT_EQ(apart->first().device, two.device());
        EXPECT_TRUE(one.hasNotice(SafetyNotice::Kind::Quarantine));
    }
    one.digest();
}

TEST_F(Attempt16WritesWithoutTheRight, a_removed_device_claims_an_old_log_position)
{
    const QString shared = two.write(QStringLiteral("ennen poistoa"));
    settle({&two, &one});
    const SpaceId space = one.common().id;
    const auto link = one.invite(Role::Editor);
    TestPerson third;
    ASSERT_EQ(failure(third.join(link->link)), "");
    settle({&one, &two, &third});
    QString id;
    two.setOffline(true);
    ASSERT_EQ(failure(one.administration().removeDevice({}, two.device())), "");
    settle({&one, &third});
    const auto envelopes = unsentNote(two, QStringLiteral("takautuvasti"), &id);
    ASSERT_FALSE(envelopes.isEmpty());
    ASSERT_LT(crypto::parseEnvelope(envelopes.last())->header.logSeq, one.members().log->headSeq());
    handOut(space, envelopes);
    for (TestPerson *person : {&one, &third}) {
        EXPECT_EQ(problem(*person), "");
        EXPECT_FALSE(person->has(id));
        EXPECT_EQ(person->text(shared), u"ennen poistoa");
        EXPECT_EQ(person->administration().quarantined(space)->size(), envelopes.size());
        person->digest();
    }
}

TEST_F(Attempt17OpensAMailedInvitationFirst, joining_from_afar_opens_nothing_before_the_codes_are_compared)
{
    const auto link = one.invite(Role::Editor, true);
    ASSERT_EQ(failure(link), "");
    TestPerson far;
    ASSERT_EQ(failure(far.join(link->link)), "not_confirmed");
    const QString id = one.write(QStringLiteral("salaisuus"));
    settle({&one});
    static_cast<void>(far.sync());
    settle({&one});
    const auto theirs = far.administration().pairings();
    const auto ours = one.administration().pairings();
    ASSERT_EQ(failure(theirs), "");
    ASSERT_EQ(failure(ours), "");
    ASSERT_EQ(theirs->size(), 1);
    ASSERT_EQ(ours->size(), 1);
    EXPECT_TRUE(theirs->first().mine);
    EXPECT_EQ(ours->first().code.size(), 6);
    EXPECT_EQ(ours->first().code, theirs->first().code);
    EXPECT_FALSE(far.common().key.has_value());
    EXPECT_FALSE(far.has(id));
    ASSERT_EQ(failure(one.administration().confirm(ours->first(), true)), "");
    settle({&far, &one});
    EXPECT_EQ(far.text(id), u"salaisuus");
    const QString answer = far.write(QStringLiteral("kaukaa"));
    settle({&far, &one});
    EXPECT_EQ(one.text(answer), u"kaukaa");
}

TEST_F(Attempt17OpensAMailedInvitationFirst, a_thief_is_seen_by_the_code_and_sent_away)
{
    const auto link = one.invite(Role::Editor, true);
    ASSERT_EQ(failure(link), "");
    const QString secret = one.write(QStringLiteral("salaisuus"));
    TestPerson thief;
    EXPECT_EQ(failure(thief.join(link->link)), "not_confirmed");
    TestPerson meant;
    EXPECT_EQ(failure(meant.join(link->link)), "invitation_used") << "which is what makes them call";
    for (int turn = 0; turn < 3; ++turn) {
        static_cast<void>(one.sync());
        static_cast<void>(thief.sync());
    }
    EXPECT_FALSE(thief.common().key.has_value());
    const auto waiting = one.administration().pairings();
    ASSERT_EQ(failure(waiting), "");
    ASSERT_EQ(waiting->size(), 1);
    ASSERT_EQ(failure(one.administration().confirm(waiting->first(), false)), "");
    settle({&one, &two});
    EXPECT_EQ(problem(thief), "removed");
    EXPECT_FALSE(thief.has(secret));
    EXPECT_FALSE(thief.common().key.has_value());
    EXPECT_FALSE(one.members().isActive(thief.device()));
    const auto again = one.invite(Role::Editor);
    EXPECT_EQ(failure(TestPerson().join(again->link)), "");
}

TEST_F(Attempt18ReadsAnotherBuyersPart, has_no_key_for_that_space)
{
    const auto link = one.invite(Role::Editor);
    TestPerson third;
    ASSERT_EQ(failure(third.join(link->link)), "");
    settle({&one, &two, &third});
    const auto shareWith = [&](TestPerson &buyer) {
        return one.administration()
            .createSpace(SpaceKind::Shared, QStringLiteral("Ostaja"), {}, {buyer.person()})
            .value();
    };
    const SpaceId seconds = shareWith(two);
    const SpaceId thirds = shareWith(third);
    const QString forTwo = one.write(QStringLiteral("toiselle"), seconds);
    const QString forThird = one.write(QStringLiteral("kolmannelle"), thirds);
    settle({&one, &two, &third});
    EXPECT_EQ(two.text(forTwo), u"toiselle");
    EXPECT_EQ(third.text(forThird), u"kolmannelle");
    EXPECT_FALSE(two.has(forThird));
    EXPECT_FALSE(third.has(forTwo));
    // Not even with its envelopes in hand.
    const auto keys = two.ask([&](Store &store) { return store.epochKeys(seconds); });
    const auto common = two.ask([&](Store &store) { return store.epochKeys(store.commonSpace()->id); });
    EXPECT_TRUE(two.ask([&](Store &store) { return store.epochKeys(thirds); })->isEmpty());
    const SpaceLog list =
        one.ask([&](Store &store) { return SpaceLog::load(store, store.space(thirds).value()); }).value();
    EXPECT_TRUE(keysForDevice(*list.log, keysOf(two)).isEmpty());
    for (const auto &held : *keys + *common)
        for (const EpochKey &wanted : list.kept)
            EXPECT_FALSE(held.key == wanted.key);
    expectRecovery({&one, &two, &third});
}

} // namespace kopa::sync
