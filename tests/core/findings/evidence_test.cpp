#include "../store/test_store.h"
#include "core/findings/evidence.h"
#include "core/findings/wrap_up.h"
#include "core/records/finding.h"
#include "core/records/task.h"

namespace kopa::findings {

namespace {

const QString text = QStringLiteral("# Käynti\n\nKuljetukset puuttuvat. Yhteinen opettaja auttaisi.\n");
const QDate today(2020, 2, 12);

QString mark(const TestStore &store, const QString &note, const QString &words)
{
    const qsizetype from = store.text(note).indexOf(words);
    return must(markPassage(*store, note, from, from + words.size(), {}));
}

Record findingOf(const TestStore &store, const QStringList &passages)
{
    const RecordKey key{finding::type().number, QStringLiteral("f")};
    must(store->write({.key = key, .sets = {{finding::passages, passages, {}}}}));
    return must(store->record(key));
}

/// The states of these passages of a finding. Where two stand at one place, as when all words of one are
/// gone, their order is that of their ids.
QList<EvidenceState> statesOf(const TestStore &store, const Record &finding, const QStringList &passages)
{
    QHash<QString, EvidenceState> states;
    for (const Evidence &one : must(evidenceOf(*store, finding)))
        states.insert(one.passage, one.state);
    QList<EvidenceState> found;
    for (const QString &passage : passages)
        found.append(states.value(passage));
    return found;
}

} // namespace

TEST(Evidence, says_why_words_do_not_stand_any_more)
{
    const TestStore store;
    const QString note = QStringLiteral("n1");
    store.setText(note, text);
    const QString shuttle = mark(store, note, QStringLiteral("Kuljetukset puuttuvat"));
    const QString teacher = mark(store, note, QStringLiteral("Yhteinen opettaja"));
    const QStringList passages{shuttle, teacher, QStringLiteral("elsewhere")};
    const Record finding = findingOf(store, passages);
    const QList<Evidence> all = must(evidenceOf(*store, finding));
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all[0].words, QStringLiteral("Kuljetukset puuttuvat"));
    EXPECT_EQ(all[0].title, QStringLiteral("Käynti"));
    EXPECT_EQ(all[1].words, QStringLiteral("Yhteinen opettaja"));
    EXPECT_EQ(statesOf(store, finding, passages),
              (QList{EvidenceState::Stands, EvidenceState::Stands, EvidenceState::NotHere}));
    store.setText(note, QStringLiteral("# Käynti\n\nYhteinen opettaja auttaisi.\n"));
    must(setPassageRemoved(*store, teacher, true));
    EXPECT_EQ(statesOf(store, finding, passages),
              (QList{EvidenceState::WordsGone, EvidenceState::Unmarked, EvidenceState::NotHere}));
    must(store->write({.key = noteKey(note), .trash = true}));
    must(setPassageRemoved(*store, teacher, false));
    EXPECT_EQ(statesOf(store, finding, passages),
              (QList{EvidenceState::NoteTrashed, EvidenceState::NoteTrashed, EvidenceState::NotHere}));
}

TEST(WrapUp, names_what_is_open_and_nothing_else)
{
    const TestStore store;
    const QString note = QStringLiteral("n1");
    store.setText(note, text);
    EXPECT_TRUE(must(wrapUpOf(*store, note, today)).nothingMarked);
    const QString shuttle = mark(store, note, QStringLiteral("Kuljetukset puuttuvat"));
    const QString teacher = mark(store, note, QStringLiteral("Yhteinen opettaja"));
    findingOf(store, {shuttle});
    must(store->write({.key = noteKey(note), .sets = {{note::participants, {QStringLiteral("Testi")}, {}}}}));
    must(store->write({.key = {task::type().number, QStringLiteral("t")},
                       .fields = {{task::title, QStringLiteral("Lähetä malli")}, {task::note, note}}}));
    const WrapUp left = must(wrapUpOf(*store, note, today));
    EXPECT_FALSE(left.nothingMarked);
    ASSERT_EQ(left.unused.size(), 1);
    EXPECT_EQ(left.unused.first().id, teacher);
    EXPECT_EQ(left.missingConsents, QStringList{QStringLiteral("Testi")});
    EXPECT_EQ(left.promises.size(), 1);
    EXPECT_FALSE(left.isDone());
    EXPECT_EQ(failure(wrapUpOf(*store, QStringLiteral("nothing"), today)), "not_found");
}

} // namespace kopa::findings
