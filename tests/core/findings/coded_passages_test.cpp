#include "../store/test_store.h"
#include "core/findings/code_changes.h"
#include "core/findings/coded_passages.h"
#include "core/records/finding.h"
#include "core/records/passage.h"
#include "core/records/theme.h"

namespace kopa::findings {

namespace {

class CodedPassages : public testing::Test
{
protected:
    void SetUp() override
    {
        rides = must(addCode(*store, {{QStringLiteral("Kyydit"), {}, {}}}));
        evenings = must(addCode(*store, {{QStringLiteral("Illat"), {}, {}}, rides}));
        addNote("early", "p1", "2020-02-12T09:00:00+02:00");
        addNote("late", "p2", "2020-03-01T09:00:00+02:00");
        mark("a", "early", {rides, evenings}, "obstacle");
        mark("b", "late", {evenings}, "model");
        mark("c", "late", {}, "need");
        must(store->write({.key = {finding::type().number, QStringLiteral("f")},
                           .sets = {{finding::passages, {QStringLiteral("b")}, {}},
                                    {finding::forms, {QStringLiteral("hybrid")}, {}}}}));
    }

    void addNote(const char *id, const char *pilot, const char *when) const
    {
        must(store->write({.key = noteKey(QLatin1String(id)),
                           .fields = {{note::pilot, QString(QLatin1String(pilot))},
                                      {note::when, QString(QLatin1String(when))},
                                      {note::text, QStringLiteral("Muistiinpano")}}}));
    }

    void mark(const char *id, const char *note, const QStringList &codes, const char *kind) const
    {
        must(store->write({.key = {passage::type().number, QLatin1String(id)},
                           .fields = {{passage::note, QString(QLatin1String(note))},
                                      {passage::kind, QString(QLatin1String(kind))}},
                           .sets = {{passage::codes, codes, {}}}}));
    }

    std::string found(const PassageFilter &filter) const
    {
        const Codebook book = must(Codebook::of(*store));
        std::string ids;
        for (const CodedPassage &passage : passagesFor(filter, must(codedPassages(*store, book)), book))
            ids += passage.record.id.toStdString();
        return ids;
    }

    TestStore store;
    QString rides, evenings;
};

} // namespace

TEST_F(CodedPassages, are_found_by_each_member)
{
    EXPECT_EQ(found({}), "bca");
    EXPECT_EQ(found({.code = rides}), "ba");
    EXPECT_EQ(found({.code = rides, .withBelow = false}), "a");
    EXPECT_EQ(found({.uncoded = true}), "c");
    EXPECT_EQ(found({.pilot = QStringLiteral("p1")}), "a");
    EXPECT_EQ(found({.form = QStringLiteral("hybrid")}), "b");
    EXPECT_EQ(found({.kind = QStringLiteral("need")}), "c");
    EXPECT_EQ(found({.note = QStringLiteral("early")}), "a");
    EXPECT_EQ(found({.from = QStringLiteral("2020-02-13")}), "bc");
    EXPECT_EQ(found({.to = QStringLiteral("2020-02-12")}), "a");
    EXPECT_EQ(found({.unused = true}), "ca");
}

TEST_F(CodedPassages, have_the_themes_that_their_notes_are_tagged_with)
{
    must(store->write({.key = {theme::type().number, QStringLiteral("t")},
                       .fields = {{theme::nameFi, QStringLiteral("Kuljetukset")}}}));
    must(store->write({.key = noteKey(QStringLiteral("early")),
                       .sets = {{note::tags, {QStringLiteral("kuljetukset"), QStringLiteral("muu")}, {}}}}));
    EXPECT_EQ(found({.theme = QStringLiteral("t")}), "a");
}

TEST_F(CodedPassages, rest_under_nothing_when_a_finding_is_dropped)
{
    must(store->write({.key = {finding::type().number, QStringLiteral("f")},
                       .fields = {{finding::state, QStringLiteral("dropped")}}}));
    EXPECT_EQ(found({.unused = true}), "bca");
}

TEST_F(CodedPassages, are_counted_once_with_those_below)
{
    const Codebook book = must(Codebook::of(*store));
    const auto counts = codeCounts(must(codedPassages(*store, book)), book);
    EXPECT_EQ(counts.value(rides), (CodeCount{1, 2}));
    EXPECT_EQ(counts.value(evenings), (CodeCount{2, 2}));
}

TEST_F(CodedPassages, go_with_their_note_into_the_trash)
{
    must(store->write({.key = noteKey(QStringLiteral("late")), .trash = true}));
    EXPECT_EQ(found({}), "a");
}

} // namespace kopa::findings
