#include "core/records/attendance.h"
#include "core/records/contact.h"
#include "core/records/erasure.h"
#include "core/records/retention.h"
#include "test_store.h"

#include <QDirIterator>
#include <QFile>

namespace kopa {
namespace {

const QString planted = QStringLiteral("Exempel Exempelssonplanted");
const RecordKey person{contact::type().number, QStringLiteral("person1")};
constexpr std::int64_t dayMs = std::int64_t(24) * 60 * 60 * 1000;

/// What a server keeps of slots.
struct SlotShelf
{
    QHash<crypto::SlotId, crypto::SlotContent> kept;
    QSet<crypto::SlotId> erased;
    bool bringsBack = false; ///< a hostile one: hands out what was erased

    void meet(const TestStore &device)
    {
        const auto &space = testSpace().id;
        for (SlotWork work = must(device->slotWork(space, 256)); !work.isEmpty();
             work = must(device->slotWork(space, 256))) {
            for (const auto &[slot, content] : std::as_const(work.puts))
                if (!erased.contains(slot))
                    kept.insert(slot, content);
            for (const auto &slot : std::as_const(work.erasures)) {
                erased.insert(slot);
                if (!bringsBack)
                    kept.remove(slot);
            }
            must(device->settleSlots(space, work));
            QList<QPair<crypto::SlotId, crypto::SlotContent>> found;
            for (const auto &slot : std::as_const(work.wanted))
                if (kept.contains(slot))
                    found.append({slot, kept.value(slot)});
            must(device->takeSlots(space, found));
            if (work.puts.isEmpty() && work.erasures.isEmpty())
                return;
        }
    }
};

Edit named(const QString &name)
{
    return {person, {{contact::name, name}, {contact::titleFi, QStringLiteral("rehtori")}}};
}

QString nameOn(const TestStore &device)
{
    return must(device->record(person)).text(contact::name);
}

bool standsInAFile(const TestStore &device, const QByteArray &word)
{
    QDirIterator files(device.folder(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(word))
            return true;
    }
    return false;
}

/// Nothing of a person is left: not to be read, not found, in no file.
void expectGone(const TestStore &device)
{
    EXPECT_EQ(nameOn(device), QString());
    EXPECT_TRUE(merge::isWithheld(must(device->record(person)).state.value(contact::name)));
    EXPECT_TRUE(must(device->search(planted, 10)).isEmpty());
    const QList<HistoryEntry> history = must(device->history(person));
    for (const HistoryEntry &entry : history)
        EXPECT_NE(merge::textOf(entry.after), planted);
    EXPECT_FALSE(standsInAFile(device, "xempelssonplanted"));
    EXPECT_EQ(must(device->record(person)).text(contact::titleFi), QStringLiteral("rehtori"));
}

/// Every body of these envelopes, as anybody with the space's key reads them.
bool standsInABody(const QList<QByteArray> &envelopes)
{
    for (const QByteArray &bytes : envelopes) {
        const auto envelope = must(crypto::parseEnvelope(bytes));
        const auto part = must(crypto::openEnvelope(envelope, *testSpace().key));
        if (must(crypto::joinBody({part})).contains("xempelssonplanted"))
            return true;
    }
    return false;
}

} // namespace

TEST(Erasure, WordsTravelSealedAndAreReadWithTheirKey)
{
    SlotShelf shelf;
    const TestStore one;
    const TestStore other;
    must(one->write(named(planted)));
    const QList<QByteArray> envelopes = one.sealed();
    EXPECT_FALSE(standsInABody(envelopes));
    other.take(envelopes);
    EXPECT_EQ(nameOn(other), QString());
    EXPECT_EQ(must(other->record(person)).text(contact::titleFi), QStringLiteral("rehtori"));
    shelf.meet(one);
    shelf.meet(other);
    EXPECT_EQ(nameOn(other), planted);
    EXPECT_EQ(must(other->search(planted, 10)).size(), 1);
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(Erasure, ABackupHoldsTheKeysOfWordsAndKnowsWhoWasErased)
{
    SlotShelf shelf;
    const TestStore one;
    must(one->write(named(planted)));
    one.acknowledge(one.sealed());
    shelf.meet(one);
    const auto copy = [&] {
        QList<QByteArray> blocks;
        must(one->dump([&](const QByteArray &block) -> Result<void> {
            blocks.append(block);
            return {};
        }));
        auto restored = std::make_unique<TestStore>();
        must((*restored)->fill(
            [&]() -> Result<QByteArray> { return blocks.isEmpty() ? QByteArray() : blocks.takeFirst(); }));
        restored->reopen();
        return restored;
    };
    EXPECT_EQ(nameOn(*copy()), planted);
    must(one->eraseSubject(person, QStringLiteral("asked")));
    const auto restored = copy();
    shelf.meet(*restored);
    expectGone(*restored);
}

TEST(Erasure, ReachesEveryDeviceOneThatWasAwayAndOneThatComesLater)
{
    SlotShelf shelf;
    const TestStore one;
    const TestStore other;
    TestStore away;
    QList<QByteArray> all;
    const auto send = [&](const TestStore &from) {
        const auto fresh = from.sealed();
        shelf.meet(from);
        from.acknowledge(fresh);
        all += fresh;
        return fresh;
    };
    must(one->write(named(planted)));
    const auto first = send(one);
    for (const TestStore *device : {&other, static_cast<const TestStore *>(&away)}) {
        device->take(first);
        shelf.meet(*device);
        EXPECT_EQ(nameOn(*device), planted);
        while (must((*device)->indexBehind(100)) > 0) {
        }
    }
    while (must(one->indexBehind(100)) > 0) {
    }
    for (const TestStore *device : {&one, &other, static_cast<const TestStore *>(&away)})
        EXPECT_TRUE(standsInAFile(*device, "xempelssonplanted"));
    // The one that is away goes on writing about the person, and knows nothing.
    must(away->write(named(planted + QStringLiteral(" II"))));

    must(one->eraseSubject(person, QStringLiteral("asked")));
    expectGone(one);
    const auto order = send(one);
    other.take(order);
    shelf.meet(other);
    expectGone(other);
    EXPECT_TRUE(shelf.kept.isEmpty());

    const auto late = send(away);
    EXPECT_FALSE(standsInABody(late));
    away.take(order);
    shelf.meet(away);
    expectGone(away);
    one.take(late);
    other.take(late);
    for (const TestStore *device : {&one, &other}) {
        shelf.meet(*device);
        expectGone(*device);
    }
    EXPECT_TRUE(shelf.kept.isEmpty());
    EXPECT_EQ(one.digest(), other.digest());
    EXPECT_EQ(one.digest(), away.digest());

    const TestStore newcomer;
    newcomer.take(all);
    shelf.meet(newcomer);
    expectGone(newcomer);
    EXPECT_EQ(newcomer.digest(), one.digest());
    EXPECT_FALSE(standsInABody(all));
    away.reopen();
    expectGone(away);
}

TEST(Erasure, AnErasedKeyThatAServerBringsBackIsNotTaken)
{
    SlotShelf shelf;
    shelf.bringsBack = true;
    const TestStore one;
    const TestStore other;
    must(one->write(named(planted)));
    other.take(one.sealed());
    shelf.meet(one);
    shelf.meet(other);
    must(one->eraseSubject(person, QStringLiteral("asked")));
    other.take(one.sealed());
    ASSERT_EQ(shelf.kept.size(), 1);
    const auto slot = shelf.kept.begin();
    for (const TestStore *device : {&one, &other}) {
        must((*device)->takeSlots(testSpace().id, {{slot.key(), slot.value()}}));
        shelf.meet(*device);
        expectGone(*device);
    }
    // A newcomer who hears of the words and the erasure at once asks for nothing.
    const TestStore newcomer;
    newcomer.take(one.sealed());
    EXPECT_TRUE(must(newcomer->slotWork(testSpace().id, 256)).wanted.isEmpty());
    must(newcomer->takeSlots(testSpace().id, {{slot.key(), slot.value()}}));
    expectGone(newcomer);
}

TEST(Erasure, SealedWordsMovedToAnotherPlaceDoNotOpen)
{
    SlotShelf shelf;
    const TestStore one;
    const TestStore other;
    must(one->write(named(planted)));
    other.take(one.sealed());
    shelf.meet(one);
    // A member takes the sealed name and lays it into another field of the same record.
    const auto envelope = must(crypto::parseEnvelope(one.sealed().first()));
    const auto part = must(crypto::openEnvelope(envelope, *testSpace().key));
    const auto body = must(merge::decodeBody(must(crypto::joinBody({part})), envelope.header.device));
    merge::Value sealed;
    for (const merge::CellWrite &write : body.changes.first().writes)
        if (merge::isWithheld(write.value))
            sealed = write.value;
    ASSERT_TRUE(merge::isWithheld(sealed));
    const crypto::SigningPair author = crypto::newSigningPair();
    merge::Change moved{{crypto::deviceId(author.verify), 1}, {1}, person.type, person.id, {}};
    moved.writes = {{.cell = {contact::titleSv}, .value = sealed}};
    merge::Change copied = moved;
    copied.dot.n = 2;
    copied.object = QStringLiteral("person2");
    copied.writes = {{.cell = {contact::name}, .value = sealed}};
    crypto::EnvelopeHeader header = envelope.header;
    header.device = moved.dot.device;
    const auto forged = must(crypto::cutBody(merge::encodeBody({{}, {moved, copied}}))).first();
    other.take({crypto::sealEnvelope(header, forged, *testSpace().key, author.secret)});
    shelf.meet(other);
    EXPECT_EQ(nameOn(other), planted);
    EXPECT_TRUE(merge::isWithheld(must(other->record(person)).state.value(contact::titleSv)));
    const Record copy = must(other->record({person.type, copied.object}));
    EXPECT_TRUE(merge::isWithheld(copy.state.value(contact::name)));
}

TEST(Erasure, AnOrderThatNamesSomebodyElsesSlotsForgetsNobodyElse)
{
    SlotShelf shelf;
    const TestStore one;
    const RecordKey other{person.type, QStringLiteral("person2")};
    const QString name = QStringLiteral("Testi Testinen");
    must(one->write(named(planted)));
    must(one->write({other, {{contact::name, name}}}));
    static_cast<void>(one.sealed());
    shelf.meet(one);
    ASSERT_EQ(shelf.kept.size(), 2);
    Edit order{{erasure::type().number, person.id}};
    order.fields = {{erasure::subjectType, QString(contact::type().key)}};
    QStringList all;
    for (auto slot = shelf.kept.begin(); slot != shelf.kept.end(); ++slot)
        all.append(QString::fromLatin1(slot.key().toHex()));
    order.sets = {{erasure::slotIds, all, {}}};
    must(one->write(order));
    EXPECT_EQ(nameOn(one), QString());
    EXPECT_EQ(must(one->record(other)).text(contact::name), name);
    one.digest();
}

TEST(Erasure, IsForGoodAndTakesNoMoreWords)
{
    const TestStore one;
    must(one->write(named(planted)));
    must(one->eraseSubject(person, QStringLiteral("asked")));
    expectGone(one);
    EXPECT_EQ(failure(one->write(named(QStringLiteral("Testi Testinen")))), "invalid_argument");
    must(one->write({person, {{contact::titleSv, QStringLiteral("rektor")}}}));
    const auto order = must(one->erasureOf(person));
    ASSERT_TRUE(order);
    EXPECT_EQ(order->by, one->deviceId());
    EXPECT_EQ(order->reason, QStringLiteral("asked"));
    EXPECT_EQ(failure(one->eraseSubject(noteKey(QStringLiteral("n")), QStringLiteral("asked"))),
              "invalid_argument");
    EXPECT_EQ(failure(one->eraseSubject({person.type, QStringLiteral("nobody")}, QStringLiteral("asked"))),
              "not_found");
    const TestStore reader(Role::Reader);
    EXPECT_FALSE(reader->eraseSubject(person, QStringLiteral("asked")).ok());
}

TEST(Erasure, IsOfferedWhenTheTimeIsOverAndNeverDoneByItself)
{
    TestStore one;
    must(one->write(named(planted)));
    must(one->setRetentionMonths(24));
    EXPECT_TRUE(must(one->dueForErasure(one.now())).isEmpty());
    EXPECT_TRUE(must(one->dueForErasure(one.now() + 700 * dayMs)).isEmpty());
    const auto due = must(one->dueForErasure(one.now() + 760 * dayMs));
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due.first().name, planted);
    EXPECT_FALSE(due.first().trashed);
    must(one->write({.key = person, .trash = true}));
    EXPECT_TRUE(must(one->dueForErasure(one.now() + 29 * dayMs)).isEmpty());
    EXPECT_TRUE(must(one->dueForErasure(one.now() + 31 * dayMs)).first().trashed);
    EXPECT_EQ(nameOn(one), planted);
    must(one->eraseSubject(person, QStringLiteral("too_old")));
    EXPECT_TRUE(must(one->dueForErasure(one.now() + 760 * dayMs)).isEmpty());
    EXPECT_EQ(failure(one->setRetentionMonths(-1)), "invalid_argument");
}

// Somebody who was at a workshop is kept no longer than a contact, and vanishes from the notes' devices
// alike.
TEST(Erasure, IsOfferedForThoseWhoWereAtAWorkshop)
{
    TestStore one;
    const RecordKey guest{attendance::type().number, QStringLiteral("guest1")};
    must(one->write({.key = guest,
                     .fields = {{attendance::workshop, QStringLiteral("n")}, {attendance::name, planted}}}));
    must(one->setRetentionMonths(24));
    const auto due = must(one->dueForErasure(one.now() + 760 * dayMs));
    ASSERT_EQ(due.size(), 1);
    EXPECT_EQ(due.first().key, guest);
    EXPECT_EQ(due.first().name, planted);
    EXPECT_EQ(must(one->subjectReport(guest)).name, planted);
    must(one->eraseSubject(guest, QStringLiteral("too_old")));
    EXPECT_TRUE(must(one->record(guest)).text(attendance::name).isEmpty());
    EXPECT_EQ(must(one->record(guest)).text(attendance::workshop), QStringLiteral("n"));
}

TEST(SubjectReport, TellsAllThatIsKept)
{
    const TestStore one;
    must(one->write(named(planted)));
    must(one->write({person, {{contact::email, QStringLiteral("testi@example.org")}}}));
    must(one->write({.key = noteKey(QStringLiteral("n1")),
                     .fields = {{note::text, QStringLiteral("Kokous")}},
                     .sets = {{note::participants, {planted}, {}}}}));
    one.setText(QStringLiteral("n2"), QStringLiteral("Puhuttiin: ") + planted);
    one.setText(QStringLiteral("n3"), QStringLiteral("muuta"));
    const SubjectReport report = must(one->subjectReport(person));
    EXPECT_EQ(report.mentions.size(), 2);
    const QString text = markdownOf(report, {});
    for (const QString &word : {planted, QStringLiteral("testi@example.org"), QStringLiteral("rehtori"),
                                QStringLiteral("Kokous"), QStringLiteral("Testiverkosto")})
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("muuta")));
    must(one->eraseSubject(person, QStringLiteral("asked")));
    const QString after = markdownOf(must(one->subjectReport(person)), {});
    EXPECT_FALSE(after.contains(planted));
    EXPECT_TRUE(after.contains(QStringLiteral("erased")));
}

} // namespace kopa
