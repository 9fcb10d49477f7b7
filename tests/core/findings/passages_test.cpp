#include "../draw.h"
#include "../store/test_store.h"
#include "core/findings/consents.h"
#include "core/findings/passages.h"
#include "core/records/consent.h"
#include "core/records/passage.h"

#include <rapidcheck/gtest.h>

namespace kopa::findings {

namespace {

const QString noteId = QStringLiteral("n");

QString mark(const TestStore &store, const QString &words, const PassageMarks &marks = {})
{
    const QString text = store.text(noteId);
    const qsizetype from = text.indexOf(words);
    return must(markPassage(*store, noteId, from, from + words.size(), marks));
}

QStringList wordsIn(const TestStore &store, const QString &note = noteId)
{
    QStringList words;
    for (const PlacedPassage &passage : must(passagesOf(*store, note)))
        words.append(passage.gone ? u'(' + passage.words + u')' : passage.words);
    return words;
}

} // namespace

TEST(Passages, MarkedWordsAreToldWithWhatWasSaidOfThem)
{
    TestStore store;
    store.setText(noteId, QStringLiteral("Kyydit puuttuvat iltaisin. Yhteinen opettaja auttaa."));
    const QString id = mark(store, QStringLiteral(" puuttuvat iltaisin"),
                            {.kind = QStringLiteral("obstacle"), .codes = {QStringLiteral("c1")}});
    mark(store, QStringLiteral("Kyydit puuttuvat iltaisin"), {.kind = QStringLiteral("need")});
    EXPECT_EQ(wordsIn(store), (QStringList{QStringLiteral("Kyydit puuttuvat iltaisin"),
                                           QStringLiteral("puuttuvat iltaisin")}));
    const PlacedPassage passage = must(placedPassage(*store, id));
    EXPECT_EQ(passage.from, 7);
    EXPECT_EQ(passage.to, 25);
    EXPECT_EQ(passage.record.text(passage::kind), u"obstacle");
    EXPECT_EQ(must(recentCodes(*store)), QStringList{QStringLiteral("c1")});
    must(changePassage(*store, id, {.kind = QStringLiteral("need"), .codes = {QStringLiteral("c2")}}));
    const Record changed = must(placedPassage(*store, id)).record;
    EXPECT_EQ(changed.text(passage::kind), u"need");
    EXPECT_EQ(changed.set(passage::codes), QStringList{QStringLiteral("c2")});
    EXPECT_EQ(failure(markPassage(*store, noteId, 26, 27, {})), "invalid_argument");
    EXPECT_EQ(failure(markPassage(*store, QStringLiteral("x"), 0, 1, {})), "not_found");
}

TEST(Passages, WhatIsDeletedIsToldAndWhatIsRemovedComesBack)
{
    TestStore store;
    store.setText(noteId, QStringLiteral("yksi toinen kolme"));
    mark(store, QStringLiteral("toinen"));
    const QString id = mark(store, QStringLiteral("kolme"));
    store.pass(3'600'000);
    store.setText(noteId, QStringLiteral("yksi kolme"));
    EXPECT_EQ(wordsIn(store), (QStringList{QStringLiteral("kolme"), QStringLiteral("(toinen)")}));
    must(setPassageRemoved(*store, id, true));
    EXPECT_EQ(wordsIn(store), QStringList{QStringLiteral("(toinen)")});
    must(setPassageRemoved(*store, id, false));
    EXPECT_EQ(wordsIn(store).size(), 2);
}

TEST(Passages, WordsTypedOnInOneSittingKeepTheirNames)
{
    TestStore store;
    store.setText(noteId, QStringLiteral("kuljetus on"));
    mark(store, QStringLiteral("kuljetus"));
    store.setText(noteId, QStringLiteral("iltaisin kuljetus on harvoin"), true);
    store.setText(noteId, QStringLiteral("kuljetus on harvoin"), true);
    EXPECT_EQ(wordsIn(store), QStringList{QStringLiteral("kuljetus")});
}

TEST(Passages, ADeviceThatBecomesAnotherTakesThemAlong)
{
    TestStore store;
    store.setText(noteId, QStringLiteral("turvassa "));
    store.acknowledge(store.sealed());
    store.setText(noteId, QStringLiteral("turvassa ja matkalla"));
    mark(store, QStringLiteral("turvassa ja matkalla"));
    store.sealed();
    mark(store, QStringLiteral("matkalla"));
    must(store->renewDevice(false));
    EXPECT_EQ(wordsIn(store),
              (QStringList{QStringLiteral("turvassa ja matkalla"), QStringLiteral("matkalla")}));
    store.digest();
}

TEST(Passages, ANoteThatMovesTakesThemAndItsPeoplesConsentsAlong)
{
    TestStore store;
    SpaceRecord drafts;
    drafts.id = *crypto::SpaceId::from(QByteArray(32, 'd'));
    drafts.kind = SpaceKind::Own;
    drafts.key = crypto::SpaceKey::random();
    drafts.keyId = *crypto::KeyId::from(QByteArray(32, 'd'));
    drafts.role = Role::Coordinator;
    must(store->saveSpace(drafts));
    const Edit text{.key = noteKey(noteId),
                    .fields = {{note::text, QStringLiteral("å🙂 vie oppilaat")}},
                    .space = drafts.id};
    must(store->write(text));
    store.setText(noteId, QStringLiteral("å🙂 auto vie oppilaat"));
    const QString speaker = must(giveConsent(*store, noteId,
                                             {.person = QStringLiteral("Testi Testinen"),
                                              .agreed = {Purpose::Notes},
                                              .language = QStringLiteral("fi"),
                                              .day = QDate(2020, 2, 12)}));
    const QString id = mark(store, QStringLiteral("auto vie"), {.speaker = speaker});
    const RecordKey moved = must(store->moveRecord(noteKey(noteId), testSpace().id));
    EXPECT_EQ(wordsIn(store, moved.id), QStringList{QStringLiteral("auto vie")});
    EXPECT_TRUE(wordsIn(store).isEmpty());
    const PlacedPassage passage = must(placedPassage(*store, id));
    EXPECT_EQ(passage.words, u"auto vie");
    EXPECT_EQ(passage.record.space, testSpace().id);
    const auto heard = must(heardIn(*store, moved.id));
    ASSERT_EQ(heard.size(), 1);
    EXPECT_EQ(heard[0].person, u"Testi Testinen");
    EXPECT_EQ(heard[0].consent->id, passage.record.text(passage::speaker));
    store.digest();
}

RC_GTEST_PROP(Passages, TwoDevicesPlaceThemTheSame, ())
{
    const TestStore one;
    const TestStore other;
    one.setText(noteId, QStringLiteral("abcdefghijklmnopqrstuvwxyz"));
    exchange(one, other);
    for (int step = draw(2, 14); step > 0; --step) {
        const TestStore &here = drawBool() ? one : other;
        QString text = here.text(noteId);
        const auto at = draw(qsizetype(0), text.size() + 1);
        const auto length = std::min(text.size() - at, draw(qsizetype(1), qsizetype(6)));
        switch (draw(0, 4)) {
        case 0:
            here.setText(noteId, text.insert(at, QString(draw(1, 4), QChar(u'A' + draw(0, 26)))), drawBool());
            break;
        case 1:
            here.setText(noteId, text.remove(at, length), drawBool());
            break;
        case 2:
            if (length > 0)
                must(markPassage(*here, noteId, at, at + length, {.kind = QStringLiteral("solution")}));
            break;
        default:
            exchange(one, other);
        }
    }
    exchange(one, other);
    const auto here = must(passagesOf(*one, noteId));
    const auto there = must(passagesOf(*other, noteId));
    RC_ASSERT(here.size() == there.size());
    for (qsizetype i = 0; i < here.size(); ++i) {
        RC_ASSERT(std::tie(here[i].id, here[i].from, here[i].to, here[i].words, here[i].gone) ==
                  std::tie(there[i].id, there[i].from, there[i].to, there[i].words, there[i].gone));
        RC_ASSERT(!here[i].words.isEmpty());
    }
}

} // namespace kopa::findings
