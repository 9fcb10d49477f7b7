#include "core/records/note_template.h"
#include "newer_device.h"

namespace kopa {
namespace {

const QString id = QStringLiteral("n");
const RecordKey key = noteKey(id);

merge::TextPatch typing(std::uint32_t at, std::uint32_t removed, const QString &words)
{
    merge::TextPatch patch;
    patch.add(at, removed, words);
    return patch;
}

/// What an editor does that shows the text at `version`.
Result<void> typeInto(const TestStore &store, std::uint32_t at, const QString &words,
                      const QList<merge::Dot> &version, bool continues = false)
{
    Edit edit{key, {{.field = note::text, .value = {}, .parents = version, .patch = typing(at, 0, words)}}};
    edit.continues = continues;
    return store->write(edit);
}

Store::OpenText opened(const TestStore &store)
{
    return must(store->openText(key, note::text));
}

/// Both wrote into the same note without knowing of each other; the other's clock is a minute ahead.
void writeApart(TestStore &one, TestStore &other)
{
    one.setText(id, QStringLiteral("Alku ja loppu."));
    exchange(one, other);
    other.pass(60'000);
    must(typeInto(one, 4, QStringLiteral(" minulta"), opened(one).version));
    must(typeInto(other, 13, QStringLiteral(" heiltä"), opened(other).version));
    exchange(one, other);
}

TEST(StoreTexts, WhatTwoPeopleTypedApartStandsInOneTextAndIsMarkedOnce)
{
    TestStore one;
    TestStore other;
    writeApart(one, other);
    for (const TestStore *store : {&one, &other}) {
        EXPECT_EQ(store->text(id), u"Alku minulta ja loppu heiltä.");
        EXPECT_TRUE(store->note(id).state.differing().isEmpty());
        const auto differences = must((*store)->differences(10));
        ASSERT_EQ(differences.size(), 1);
        EXPECT_TRUE(differences.first().joined);
        EXPECT_EQ(must((*store)->textStory(key, note::text)).toReview.size(), 1);
    }
    EXPECT_EQ(one.digest(), other.digest());
    must(one->write({.key = key, .reviews = {{note::text}}}));
    exchange(one, other);
    EXPECT_TRUE(must(other->differences(10)).isEmpty());
    EXPECT_TRUE(must(other->textStory(key, note::text)).toReview.isEmpty());
    must(other->write({.key = key, .reviews = {{.field = note::text, .reopen = true}}}));
    exchange(one, other);
    EXPECT_EQ(must(one->differences(10)).size(), 1);
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(StoreTexts, AnEditorThatShowsAnOlderVersionTypesOnAndHearsWhatCame)
{
    TestStore one;
    TestStore other;
    one.setText(id, QStringLiteral("abc"));
    exchange(one, other);
    const auto shown = opened(one).version;
    other.setText(id, QStringLiteral("Xabc"));
    exchange(one, other);
    must(typeInto(one, 3, QStringLiteral("d"), shown, true));
    EXPECT_EQ(one.text(id), u"Xabcd");
    // Nothing was taken over into the editor yet: it types on, still upon what it shows.
    must(typeInto(one, 4, QStringLiteral("e"), shown, true));
    EXPECT_EQ(one.text(id), u"Xabcde");
    const auto own = must(one->textStory(key, note::text)).steps.last().dot;
    const TextSince since = must(one->textSince(key, note::text, {own}));
    EXPECT_EQ(must(since.patch.applied(QStringLiteral("abcde"))), u"Xabcde");
    EXPECT_EQ(since.version, opened(one).version);
    must(typeInto(one, 6, QStringLiteral("f"), since.version, true));
    must(typeInto(one, 7, QStringLiteral("g"), opened(one).version, true));
    EXPECT_EQ(one.text(id), u"Xabcdefg");
    exchange(one, other);
    EXPECT_EQ(other.text(id), u"Xabcdefg");
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(StoreTexts, RunsThatDoNotFitAreRefusedAndNothingIsWritten)
{
    TestStore store;
    store.setText(id, QStringLiteral("abc"));
    const QByteArray digest = store.digest();
    EXPECT_EQ(failure(typeInto(store, 9, QStringLiteral("x"), opened(store).version)), "invalid_argument");
    EXPECT_EQ(failure(typeInto(store, 0, QStringLiteral("x"), {{store->deviceId(), 99}})),
              "invalid_argument");
    EXPECT_EQ(store.digest(), digest);
}

TEST(StoreTexts, ASharedRegisterTextIsNotDoubledWhenTwoEditIt)
{
    TestStore one;
    TestStore other;
    const Record before = must(one->records(note_template::type())).first();
    const RecordKey shared{note_template::type().number, before.id};
    const QString base = before.text(note_template::text);
    ASSERT_FALSE(base.isEmpty());
    must(one->write({shared, {{note_template::text, QString(base + QStringLiteral("\nA"))}}}));
    must(other->write({shared, {{note_template::text, QString(QStringLiteral("B\n") + base)}}}));
    exchange(one, other);
    EXPECT_EQ(must(one->record(shared)).text(note_template::text),
              QStringLiteral("B\n") + base + QStringLiteral("\nA"));
    EXPECT_EQ(one.digest(), other.digest());
    const auto history = must(one->history(shared));
    EXPECT_EQ(merge::textOf(history.first().before), base);
}

TEST(StoreTexts, AWholeValueOfAnOlderAppIsShownAndTakenOver)
{
    TestStore store;
    NewerDevice old;
    store.take({old.write(note::type().number, id, {{{note::text}, QStringLiteral("vanha")}})});
    EXPECT_EQ(store.text(id), u"vanha");
    must(typeInto(store, 5, QStringLiteral(" ja uusi"), opened(store).version));
    EXPECT_EQ(store.text(id), u"vanha ja uusi");
    EXPECT_EQ(must(store->history(key)).last().before, merge::Value(QStringLiteral("vanha")));
    store.digest();
}

TEST(StoreTexts, AChangeWaitsForItsParentsAndSaysForWhom)
{
    TestStore one;
    TestStore two;
    TestStore three;
    one.setText(id, QStringLiteral("ab"));
    const auto first = one.sealed();
    two.take(first);
    must(two->write({key,
                     {{.field = note::text, .value = {}, .patch = typing(1, 0, QStringLiteral("-"))},
                      {note::kind, QStringLiteral("idea")}}}));
    three.take(two.sealed());
    EXPECT_EQ(three.note(id).text(note::kind), u"idea");
    EXPECT_EQ(three.text(id), u"");
    EXPECT_EQ(must(three->waiting()).texts.changes, 1);
    EXPECT_EQ(must(three->check()).waiting.devices, QList<crypto::DeviceId>{one->deviceId()});
    three.reopen();
    three.take(first);
    EXPECT_EQ(three.text(id), u"a-b");
    EXPECT_EQ(must(three->waiting()).texts.changes, 0);
    EXPECT_EQ(three.digest(), two.digest());
}

TEST(StoreTexts, MoreThanMayWaitIsLeftOnTheServer)
{
    TestStore store;
    NewerDevice writer;
    const merge::Dot never{*crypto::DeviceId::from(QByteArray(16, 'u')), 1};
    const auto waiting = [&](const QString &object, const QString &words) {
        return writer.write(
            note::type().number, object,
            {{.cell = {note::text}, .parents = {never}, .text = merge::TextEdit{typing(0, 0, words)}}});
    };
    const QString large(15 * 1024 * 1024, u'x');
    QList<QByteArray> bearable;
    for (int i = 0; i < 4; ++i)
        bearable.append(waiting(QString::number(i), large));
    EXPECT_EQ(must(store->applyEnvelopes(testSpace().id, bearable, 4)), 4);
    const QByteArray last = waiting(QStringLiteral("4"), large);
    EXPECT_EQ(failure(store->applyEnvelopes(testSpace().id, {last}, 5)), "too_many_waiting");
    EXPECT_EQ(must(store->commonSpace()).cursor, 4u);
    store.digest();
}

TEST(StoreTexts, RunsThatFitNothingAreReportedWithTheirEnvelope)
{
    TestStore store;
    NewerDevice writer;
    const QByteArray wrong =
        writer.write(note::type().number, id,
                     {{.cell = {note::text}, .text = merge::TextEdit{typing(7, 0, QStringLiteral("x"))}}});
    store.take({wrong, writer.seal(QByteArray("rubbish"))});
    EXPECT_EQ(store.text(id), u"");
    const StoreReport report = must(store->check());
    EXPECT_TRUE(report.problems.isEmpty());
    ASSERT_EQ(report.refused.size(), 2);
    EXPECT_EQ(report.refused[0].device, writer.id());
    EXPECT_EQ(report.refused[0].seq, 1u);
    EXPECT_EQ(report.refused[0].hash, crypto::envelopeHash(wrong));
    EXPECT_EQ(report.refused[0].reason, u"text");
    EXPECT_EQ(report.refused[1].reason, u"malformed");
}

TEST(StoreTexts, RunsInFieldsAndTypesOfANewerVersionAreKeptAndMerged)
{
    TestStore one;
    TestStore two;
    NewerDevice left;
    NewerDevice right;
    const auto runs = [](std::uint32_t at, const QString &words) {
        return merge::TextEdit{typing(at, 0, words), QStringLiteral("vanha")};
    };
    const QList<QByteArray> envelopes = {
        left.write(note::type().number, id, {{.cell = {77}, .text = runs(0, QStringLiteral("A"))}}),
        right.write(note::type().number, id, {{.cell = {77}, .text = runs(5, QStringLiteral("B"))}}),
        right.write(99, QStringLiteral("thing"), {{.cell = {5}, .text = runs(5, QStringLiteral("B"))}}),
    };
    one.take(envelopes);
    two.take({envelopes[1], envelopes[2], envelopes[0]});
    EXPECT_EQ(merge::textOf(one.note(id).state.value(77)), u"AvanhaB");
    must(one->write({key, {{note::kind, QStringLiteral("idea")}}}));
    exchange(one, two);
    EXPECT_EQ(one.digest(), two.digest());
    one.reopen();
    EXPECT_EQ(merge::textOf(one.note(id).state.value(77)), u"AvanhaB");
}

TEST(StoreTexts, AnyVersionIsReadAndTheStoryToldByWhoWroteWhat)
{
    TestStore one;
    TestStore other;
    one.setText(id, QStringLiteral("abc"));
    const auto first = opened(one).version;
    exchange(one, other);
    other.setText(id, QStringLiteral("abc def"));
    exchange(one, other);
    EXPECT_EQ(must(one->textAt(key, note::text, first)), u"abc");
    const TextStory story = must(one->textStory(key, note::text));
    EXPECT_EQ(story.text, u"abc def");
    ASSERT_EQ(story.authors.size(), 2);
    EXPECT_EQ(story.authors[1].at, 3u);
    EXPECT_EQ(story.authors[1].dot.device, other->deviceId());
    ASSERT_EQ(story.steps.size(), 2);
    EXPECT_EQ(story.steps[1].inserted, 4u);
    EXPECT_EQ(must(one->textSince(key, note::text, first)).patch, typing(3, 0, QStringLiteral(" def")));
}

// A text that two wrote apart for long: its history is read once at the end of a batch, and told without
// replaying all for every step that one person made after another.
TEST(StoreTexts, ALongTimeApartIsMergedAndTold)
{
    TestStore one;
    TestStore other;
    one.setText(id, QStringLiteral("Alku."));
    exchange(one, other);
    for (int i = 0; i < 200; ++i) {
        one.setText(id, one.text(id) + QStringLiteral(" yksi%1").arg(i));
        other.setText(id, QStringLiteral("kaksi%1 ").arg(i) + other.text(id));
        if (i % 10 == 0) {
            one.sealed();
            other.sealed();
        }
    }
    exchange(one, other);
    EXPECT_EQ(one.text(id), other.text(id));
    EXPECT_EQ(one.digest(), other.digest());
    const auto history = must(one->history(key));
    EXPECT_EQ(history.size(), 401);
    for (const qsizetype step : {50, 200, 400}) {
        const HistoryEntry &entry = history[step];
        EXPECT_EQ(merge::textOf(entry.after), must(one->textAt(key, note::text, {entry.dot})));
        EXPECT_EQ(merge::textOf(entry.after).count(u' '), merge::textOf(entry.before).count(u' ') + 1);
    }
}

TEST(StoreTexts, AChosenShortValueIsShownEverywhereUntilTheChoiceIsTakenBack)
{
    TestStore one;
    TestStore other;
    other.pass(60'000);
    must(one->write({key, {{note::kind, QStringLiteral("idea")}}}));
    must(other->write({key, {{note::kind, QStringLiteral("visit")}}}));
    exchange(one, other);
    const auto differences = must(one->differences(10));
    ASSERT_EQ(differences.size(), 1);
    ASSERT_EQ(differences[0].versions.size(), 2);
    EXPECT_EQ(differences[0].versions[1].value, merge::Value(QStringLiteral("idea")));
    must(one->write({.key = key, .reviews = {{note::kind, differences[0].versions[1].dot}}}));
    exchange(one, other);
    EXPECT_EQ(other.note(id).text(note::kind), u"idea");
    EXPECT_EQ(must(other->noteRows({.kind = QStringLiteral("idea")})).size(), 1);
    EXPECT_TRUE(must(other->differences(10)).isEmpty());
    other.reopen();
    EXPECT_EQ(other.note(id).text(note::kind), u"idea");
    must(other->write({.key = key, .reviews = {{.field = note::kind, .reopen = true}}}));
    exchange(one, other);
    EXPECT_EQ(one.note(id).text(note::kind), u"visit");
    EXPECT_EQ(must(one->differences(10)).size(), 1);
    EXPECT_EQ(one.digest(), other.digest());
}

} // namespace
} // namespace kopa
