#include "core/records/contact.h"
#include "scene.h"

namespace kopa::sync {

namespace {

/// What a hostile server tries with the keys of persons' words.
class HostileSlots : public Attempt
{
protected:
    /// Writes a contact with a name in the network's space.
    RecordKey nameSomebody()
    {
        const RecordKey key{contact::type().number, crypto::newObjectId()};
        EXPECT_TRUE(one.ask([&](Store &store) { return store.write({key, {{contact::name, name}}}); }).ok());
        return key;
    }
    static QString nameOf(TestPerson &person, const RecordKey &key)
    {
        const auto record = person.ask([&](Store &store) { return store.record(key); });
        return record.ok() ? record->text(contact::name) : QStringLiteral("no such record");
    }
    static int waitingIn(TestPerson &person, const crypto::SpaceId &space)
    {
        const auto waiting = person.ask([&](Store &store) { return store.waiting(space); });
        return waiting.ok() ? waiting->envelopes + waiting->records : -1;
    }

    const QString name = QStringLiteral("Exempel Exempelsson");
};

} // namespace

TEST_F(HostileSlots, words_about_a_person_wait_for_their_key_and_hold_up_no_other_space)
{
    const auto own = one.spaceOf(SpaceKind::Own);
    ASSERT_TRUE(own.has_value());
    const RecordKey somebody = nameSomebody();
    one.write(QStringLiteral("in a space without such words"), own->id);
    server.setSlotLie([](const SlotsRequest &, SlotsAnswer &answer) { answer.puts.clear(); });
    EXPECT_EQ(problem(one), "answer_garbled");
    EXPECT_GT(waitingIn(one, one.common().id), 0);
    EXPECT_EQ(waitingIn(one, own->id), 0);
    expectRecovery();
    EXPECT_EQ(nameOf(two, somebody), name);
}

TEST_F(HostileSlots, a_key_that_the_server_withholds_is_asked_for_again)
{
    const RecordKey somebody = nameSomebody();
    ASSERT_TRUE(one.sync().ok());
    server.setSlotLie([](const SlotsRequest &, SlotsAnswer &answer) {
        for (SlotState &state : answer.found)
            state = {SlotState::Kind::Unknown, {}};
    });
    EXPECT_TRUE(two.sync().ok());
    EXPECT_EQ(nameOf(two, somebody), QString());
    expectRecovery();
    EXPECT_EQ(nameOf(two, somebody), name);
}

TEST_F(HostileSlots, an_erasure_outlives_a_restored_backup)
{
    const RecordKey somebody = nameSomebody();
    expectRecovery();
    EXPECT_EQ(nameOf(two, somebody), name);
    server.backUp();
    const auto erased =
        one.ask([&](Store &store) { return store.eraseSubject(somebody, QStringLiteral("asked")); });
    EXPECT_TRUE(erased.ok());
    ASSERT_TRUE(one.sync().ok());
    server.restore(true);
    int told = 0;
    server.setSlotLie(
        [&told](const SlotsRequest &request, SlotsAnswer &) { told += int(request.erasures.size()); });
    EXPECT_TRUE(one.sync().ok());
    EXPECT_TRUE(two.sync().ok());
    expectRecovery();
    EXPECT_GT(told, 0);
    EXPECT_EQ(nameOf(one, somebody), QString());
    EXPECT_EQ(nameOf(two, somebody), QString());
}

} // namespace kopa::sync
