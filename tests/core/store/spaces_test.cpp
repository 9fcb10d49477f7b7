#include "core/records/pilot.h"
#include "core/records/space_about.h"
#include "test_store.h"

namespace kopa {
namespace {

const QString id = QStringLiteral("n");

SpaceRecord otherSpace(SpaceKind kind, char name)
{
    SpaceRecord space;
    space.id = *crypto::SpaceId::from(QByteArray(32, name));
    space.kind = kind;
    space.key = crypto::SpaceKey::random();
    space.keyId = *crypto::KeyId::from(QByteArray(32, name));
    space.role = Role::Coordinator;
    return space;
}

QList<QByteArray> sealedIn(const TestStore &store, const crypto::SpaceId &space)
{
    while (must(store->sealPending(space)) > 0) {
    }
    return must(store->unsafeEnvelopes(space, INT64_MAX));
}

crypto::EnvelopeHeader headerOf(const QByteArray &bytes)
{
    return must(crypto::parseEnvelope(bytes)).header;
}

TEST(StoreSpaces, ARecordIsWhereItWasMadeAndNowhereElse)
{
    TestStore store;
    const SpaceRecord own = otherSpace(SpaceKind::Own, 'o');
    must(store->saveSpace(own));
    EXPECT_EQ(must(store->commonSpace()).id, testSpace().id);
    Edit edit{noteKey(id), {{note::text, QStringLiteral("vain minulle")}}};
    edit.space = own.id;
    must(store->write(edit));
    store.setText(QStringLiteral("common"), QStringLiteral("kaikille"));
    EXPECT_EQ(store.note(id).space, own.id);
    EXPECT_EQ(store.note(QStringLiteral("common")).space, testSpace().id);
    store.setText(id, QStringLiteral("vain minulle, edelleen"));
    EXPECT_EQ(store.note(id).space, own.id);
    edit.space = testSpace().id;
    EXPECT_EQ(failure(store->write(edit)), "invalid_argument");
    EXPECT_EQ(must(store->waiting(own.id)).records, 1);
    EXPECT_EQ(must(store->waiting(testSpace().id)).records, 1);
    EXPECT_EQ(must(store->waiting()).records, 2);
    const auto mine = sealedIn(store, own.id);
    ASSERT_EQ(mine.size(), 1);
    EXPECT_EQ(headerOf(mine.first()).space, own.id);
    EXPECT_EQ(headerOf(mine.first()).key, own.keyId);
    store.reopen();
    store.digest();
}

TEST(StoreSpaces, NoSpaceWritesIntoAnothersRecords)
{
    TestStore store;
    TestStore intruder;
    const SpaceRecord pilots = otherSpace(SpaceKind::Pilot, 'p');
    must(store->saveSpace(pilots));
    must(intruder->saveSpace(pilots));
    store.setText(id, QStringLiteral("kaikille"));
    const QString pilotId = must(store->records(pilot::type())).first().id;
    for (const RecordKey &key : {noteKey(id), RecordKey{pilot::type().number, pilotId}}) {
        Edit edit{key};
        if (key.type == note::type().number)
            edit.fields = {{note::text, QStringLiteral("toisesta tilasta")}};
        edit.space = pilots.id;
        if (!edit.fields.isEmpty())
            must(intruder->write(edit));
    }
    must(store->applyEnvelopes(pilots.id, sealedIn(intruder, pilots.id), 1));
    EXPECT_EQ(store.text(id), u"kaikille");
    Edit registerEdit{{pilot::type().number, pilotId}, {{pilot::nameFi, QStringLiteral("Uusi nimi")}}};
    registerEdit.space = pilots.id;
    EXPECT_EQ(failure(store->write(registerEdit)), "invalid_argument");
    store.digest();
}

TEST(StoreSpaces, ASpaceTellsOfItselfOnly)
{
    TestStore store;
    const auto about = space_about::type().number;
    Edit edit{{about, space_about::idOf(testSpace().id)},
              {{space_about::name, QStringLiteral("Testiverkosto")}}};
    must(store->write(edit));
    edit.key.id = space_about::idOf(*crypto::SpaceId::from(QByteArray(32, 'x')));
    EXPECT_EQ(failure(store->write(edit)), "invalid_argument");
    store.digest();
}

TEST(StoreSpaces, AMovedNoteIsMadeAnewAndALateEditBringsTheOldOneBack)
{
    TestStore one;
    TestStore other;
    const SpaceRecord pilots = otherSpace(SpaceKind::Pilot, 'p');
    must(one->saveSpace(pilots));
    must(one->write({.key = noteKey(id),
                     .fields = {{note::text, QStringLiteral("Sanat")}, {note::kind, QStringLiteral("visit")}},
                     .sets = {{note::tags, {QStringLiteral("a"), QStringLiteral("b")}, {}}}}));
    exchange(one, other);
    const RecordKey moved = must(one->moveRecord(noteKey(id), pilots.id));
    const Record fresh = must(one->record(moved));
    EXPECT_EQ(fresh.space, pilots.id);
    EXPECT_EQ(fresh.text(note::text), u"Sanat");
    EXPECT_EQ(fresh.text(note::kind), u"visit");
    EXPECT_EQ(fresh.set(note::tags).size(), 2);
    EXPECT_EQ(fresh.text(note::movedFrom), id);
    EXPECT_EQ(one.note(id).text(note::movedTo), moved.id);
    EXPECT_TRUE(one.note(id).state.trashed());
    other.setText(id, QStringLiteral("Sanat ja lisää"));
    exchange(one, other);
    EXPECT_FALSE(one.note(id).state.trashed());
    EXPECT_TRUE(one.note(id).state.revived());
    EXPECT_EQ(one.text(id), u"Sanat ja lisää");
    EXPECT_EQ(failure(one->moveRecord({pilot::type().number, QStringLiteral("x")}, pilots.id)),
              "invalid_argument");
    one.digest();
}

TEST(StoreSpaces, OldEpochsAreReadWhenTheirKeysCome)
{
    TestStore author;
    author.setText(id, QStringLiteral("vanhalla avaimella"));
    author.sealed();
    SpaceRecord space = must(author->commonSpace());
    const SpaceRecord before = space;
    const kopa::EpochKey next{1, *crypto::KeyId::from(QByteArray(32, 'e')), crypto::SpaceKey::random()};
    must(author->saveEpochKeys(space.id, {next}));
    EXPECT_EQ(must(author->commonSpace()).epoch, 1u);
    author.setText(QStringLiteral("m"), QStringLiteral("uudella avaimella"));
    const auto envelopes = author.sealed();
    ASSERT_EQ(envelopes.size(), 2);
    EXPECT_EQ(headerOf(envelopes[0]).epoch, 0u);
    EXPECT_EQ(headerOf(envelopes[1]).epoch, 1u);
    // A newcomer that was given the second key only.
    TestStore second(before, next);
    second.take(envelopes);
    EXPECT_EQ(failure(second->record(noteKey(id))), "not_found");
    EXPECT_EQ(second.text(QStringLiteral("m")), u"uudella avaimella");
    must(second->saveEpochKeys(space.id, {{before.epoch, before.keyId, *before.key}}));
    EXPECT_EQ(second.text(id), u"vanhalla avaimella");
    EXPECT_EQ(must(second->commonSpace()).epoch, 1u);
    EXPECT_EQ(second.digest(), author.digest());
}

} // namespace
} // namespace kopa
