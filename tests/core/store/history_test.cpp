#include "test_store.h"

namespace kopa {
namespace {

constexpr std::int64_t second = 1000;
constexpr std::int64_t minute = 60 * second;
const QString id = QStringLiteral("n");

QStringList texts(const TestStore &store)
{
    QStringList all;
    for (const HistoryEntry &entry : must(store->history(noteKey(id))))
        if (entry.cell == merge::CellKey{note::text})
            all.append(merge::textOf(entry.after));
    return all;
}

TEST(StoreHistory, TellsEveryFieldBeforeAndAfterWithTimeAndDevice)
{
    TestStore store;
    must(store->write({noteKey(id),
                       {{note::text, QStringLiteral("yksi")}, {note::kind, QStringLiteral("visit")}},
                       {{note::tags, {QStringLiteral("etä")}, {}}}}));
    const std::int64_t made = store.now();
    store.pass(minute);
    must(store->write(
        {noteKey(id), {{note::text, QStringLiteral("kaksi")}}, {{note::tags, {}, {QStringLiteral("etä")}}}}));
    const auto history = must(store->history(noteKey(id)));
    ASSERT_EQ(history.size(), 5);
    for (const HistoryEntry &entry : history) {
        EXPECT_EQ(entry.dot.device, store->deviceId());
        EXPECT_FALSE(entry.concurrent);
        EXPECT_FALSE(entry.safe);
        EXPECT_EQ(entry.first, entry.dot.n == 1);
        EXPECT_EQ(entry.time.milliseconds(), entry.first ? made : made + minute);
    }
    EXPECT_EQ(history[0].before, merge::Value());
    EXPECT_EQ(merge::textOf(history[3].before), u"yksi");
    EXPECT_EQ(merge::textOf(history[3].after), u"kaksi");
    EXPECT_EQ(history[4].cell, (merge::CellKey{note::tags, QStringLiteral("etä")}));
    EXPECT_EQ(history[4].after, merge::Value(false));
}

TEST(StoreHistory, AnyEarlierValueIsRestoredByWritingIt)
{
    TestStore store;
    for (const char *text : {"a", "b", "c"}) {
        store.pass(minute);
        store.setText(id, QString::fromLatin1(text));
    }
    const auto history = must(store->history(noteKey(id)));
    must(store->write({noteKey(id), {{note::text, history.first().after}}}));
    EXPECT_EQ(store.text(id), u"a");
    EXPECT_EQ(texts(store).join(u' '), u"a b c a");
}

TEST(StoreHistory, ASittingIsOneChangeAndSeparateStepsAreSeveral)
{
    TestStore store;
    for (const char *text : {"H", "He", "Hei"}) {
        store.setText(id, QString::fromLatin1(text), true);
        store.pass(second);
    }
    EXPECT_EQ(texts(store).join(u' '), u"Hei");
    store.setText(id, QStringLiteral("Hei!"));
    EXPECT_EQ(texts(store).join(u' '), u"Hei Hei!");
    const QByteArray digest = store.digest();
    store.reopen();
    EXPECT_EQ(store.digest(), digest);
}

TEST(StoreHistory, ASittingTakesOtherFieldsIn)
{
    TestStore store;
    store.setText(id, QStringLiteral("Hei"), true);
    Edit edit{noteKey(id), {{note::kind, QStringLiteral("idea")}}, {{note::tags, {QStringLiteral("t")}, {}}}};
    edit.continues = true;
    must(store->write(edit));
    const auto history = must(store->history(noteKey(id)));
    ASSERT_EQ(history.size(), 3);
    EXPECT_EQ(history.first().dot, history.last().dot);
    store.digest();
}

TEST(StoreHistory, ASittingEndsAfterFiveMinutesAndWhenTheClockGoesBack)
{
    TestStore store;
    store.setText(id, QStringLiteral("a"), true);
    store.pass(6 * minute);
    store.setText(id, QStringLiteral("b"), true);
    store.pass(-60 * minute);
    store.setText(id, QStringLiteral("c"), true);
    EXPECT_EQ(texts(store).join(u' '), u"a b c");
    EXPECT_EQ(store.text(id), u"c");
    store.digest();
}

TEST(StoreHistory, WhatWasSealedIsNeverChanged)
{
    TestStore store;
    store.setText(id, QStringLiteral("a"), true);
    const auto sealed = store.sealed();
    store.setText(id, QStringLiteral("ab"), true);
    EXPECT_EQ(texts(store).join(u' '), u"a ab");
    EXPECT_EQ(store.sealed().first(), sealed.first());
    store.digest();
}

TEST(StoreHistory, SaysWhatIsSafe)
{
    TestStore store;
    store.setText(id, QStringLiteral("a"));
    store.acknowledge(store.sealed());
    store.setText(id, QStringLiteral("b"));
    const auto history = must(store->history(noteKey(id)));
    ASSERT_EQ(history.size(), 2);
    EXPECT_TRUE(history[0].safe);
    EXPECT_FALSE(history[1].safe);
    EXPECT_FALSE(must(store->isSafe(noteKey(id))));
}

TEST(StoreHistory, SaysWhoWroteWithoutKnowingOfTheOther)
{
    TestStore one;
    TestStore other;
    one.setText(id, QStringLiteral("a"));
    exchange(one, other);
    one.setText(id, QStringLiteral("b"));
    other.pass(second);
    other.setText(id, QStringLiteral("c"));
    exchange(one, other);
    for (const TestStore *store : {&one, &other}) {
        const auto history = must((*store)->history(noteKey(id)));
        ASSERT_EQ(history.size(), 3);
        EXPECT_FALSE(history[1].concurrent);
        EXPECT_TRUE(history[2].concurrent);
        EXPECT_EQ(history[2].dot.device, other->deviceId());
    }
}

TEST(StoreHistory, TrashAndRestoreAreSteps)
{
    TestStore store;
    store.setText(id, QStringLiteral("a"));
    must(store->write({.key = noteKey(id), .trash = true}));
    EXPECT_TRUE(store.note(id).state.trashed());
    EXPECT_TRUE(must(store->noteRows({})).isEmpty());
    EXPECT_EQ(must(store->noteRows({.trashed = true})).size(), 1);
    must(store->write({.key = noteKey(id), .trash = false}));
    EXPECT_FALSE(store.note(id).state.trashed());
    EXPECT_EQ(must(store->noteRows({})).size(), 1);
    const auto history = must(store->history(noteKey(id)));
    ASSERT_EQ(history.size(), 3);
    EXPECT_EQ(history[1].cell.field, merge::trashField);
    EXPECT_EQ(history[1].after, merge::Value(true));
    EXPECT_EQ(history[2].after, merge::Value(false));
    store.digest();
}

TEST(StoreHistory, AnEditUnknownToWhoeverTrashedBringsTheNoteBackMarked)
{
    TestStore one;
    TestStore other;
    one.setText(id, QStringLiteral("a"));
    exchange(one, other);
    must(one->write({.key = noteKey(id), .trash = true}));
    other.setText(id, QStringLiteral("b"));
    exchange(one, other);
    for (const TestStore *store : {&one, &other}) {
        EXPECT_TRUE(store->note(id).state.revived());
        EXPECT_FALSE(store->note(id).state.trashed());
        const auto rows = must((*store)->noteRows({}));
        EXPECT_TRUE(must((*store)->noteSummaries(rows)).first().revived);
    }
    must(one->write({.key = noteKey(id), .trash = false}));
    exchange(one, other);
    EXPECT_FALSE(other.note(id).state.revived());
    EXPECT_EQ(one.digest(), other.digest());
}

} // namespace
} // namespace kopa
