#include "../draw.h"
#include "../store/test_store.h"
#include "core/findings/code_changes.h"
#include "core/findings/codebook.h"
#include "core/findings/passages.h"
#include "core/lists/list_undo.h"
#include "core/qda/guid.h"
#include "core/qda/project_export.h"
#include "core/qda/project_import.h"
#include "core/records/code.h"
#include "core/records/passage.h"

#include <rapidcheck/gtest.h>

namespace kopa::qda {

namespace {

const QString fi = QStringLiteral("fi");
const QString words =
    QStringLiteral("# Alajärvi 🚌\n\nKyydit eivät riitä iltaisin, ja raha puuttuu.\nToinen rivi.");

QString made(const TestStore &store, const QString &name, const QString &parent = {})
{
    return must(findings::addCode(*store, {{name, {}, {}}, parent}));
}

QString marked(const TestStore &store, const QString &note, const QString &what,
               const findings::PassageMarks &marks)
{
    const qsizetype from = store.text(note).indexOf(what);
    return must(findings::markPassage(*store, note, from, from + what.size(), marks));
}

Project exported(const TestStore &store)
{
    return must(projectOf(*store, {fi}));
}

ImportPlan imported(const TestStore &store, const Project &project)
{
    const ImportPlan plan = must(planImport(*store, project, {fi}));
    must(carryOut(*store, plan));
    return plan;
}

class QdaExchange : public testing::Test
{
protected:
    void SetUp() override
    {
        rides = made(here, QStringLiteral("Kyydit"));
        evenings = made(here, QStringLiteral("Illat"), rides);
        note = crypto::newObjectId();
        here.setText(note, words);
        passage = marked(
            here, note, QStringLiteral("Kyydit eivät riitä"),
            {.kind = QStringLiteral("obstacle"), .codes = {evenings}, .remark = QStringLiteral("Tärkeä")});
    }

    std::string marks(const TestStore &store) const
    {
        std::string all;
        for (const auto &one : must(findings::passagesOf(*store, note)))
            all += one.words.toStdString() + '|';
        return all;
    }

    TestStore here, there;
    QString rides, evenings, note, passage;
};

} // namespace

TEST_F(QdaExchange, goes_out_and_in_and_out_again_unchanged)
{
    const Project project = exported(here);
    ASSERT_EQ(project.sources.size(), 1);
    EXPECT_EQ(project.sources.first().selections.first().codes.size(), 2) << "its code, and its kind";
    const ImportPlan plan = imported(there, must(readProject(must(writeProject(project)))));
    EXPECT_EQ(plan.codes, (ImportCount{2, 0, 0}));
    EXPECT_EQ(plan.notes.added, 1);
    EXPECT_EQ(plan.selections.added, 1);
    EXPECT_EQ(must(writeProject(exported(there))), must(writeProject(project)));
    EXPECT_EQ(marks(there), "Kyydit eivät riitä|");
    const Record record = must(there->record({passage::type().number, passage}));
    EXPECT_EQ(record.text(passage::kind), QStringLiteral("obstacle"));
    EXPECT_EQ(record.text(passage::remark), QStringLiteral("Tärkeä"));
    EXPECT_EQ(record.set(passage::codes), QStringList{evenings});
    const ImportPlan again = imported(there, project);
    EXPECT_TRUE(again.edits.isEmpty() && again.passages.isEmpty());
    EXPECT_EQ(again.selections.same, 1);
}

TEST_F(QdaExchange, is_taken_back_as_one)
{
    const Project project = exported(here);
    imported(there, project);
    must(there->write(
        {.key = {code::type().number, rides}, .fields = {{code::nameSv, QStringLiteral("Skjutsar")}}}));
    const lists::ImportUndone undone = must(lists::undoImport(*there));
    EXPECT_EQ(undone.trashed, 3) << "a code, the note, its passage";
    ASSERT_EQ(undone.kept.size(), 1);
    EXPECT_EQ(undone.kept.first().id, rides) << "somebody has written it since";
    EXPECT_EQ(marks(there), "");
    EXPECT_TRUE(must(there->record(noteKey(note))).state.trashed());
    EXPECT_TRUE(must(there->record({passage::type().number, passage})).state.trashed());
    EXPECT_EQ(failure(lists::undoImport(*there)), "not_found");
}

// What another program has added comes in; what was done here meanwhile stays.
TEST_F(QdaExchange, brings_changes_back_and_loses_none_of_those_made_here)
{
    Project project = exported(here);
    Code fresh{guidOf(crypto::newObjectId(), QStringLiteral("code")), {}, QStringLiteral("Raha")};
    project.codes.append(fresh);
    project.codes[0].name = QStringLiteral("Kuljetukset");
    Source &source = project.sources.first();
    const auto at = std::uint32_t(source.text.toStdU32String().find(U"raha"));
    source.selections.append(
        {guidOf(crypto::newObjectId(), QStringLiteral("passage")), at, at + 12, {fresh.guid}});
    source.selections[0].codes.append(fresh.guid);
    must(here->write({.key = {passage::type().number, passage}, .sets = {{passage::codes, {rides}, {}}}}));
    here.setText(note, QStringLiteral("Uusi alku.\n\n") +
                           QString(words).replace(QStringLiteral("ja raha"), QStringLiteral("ja myös raha")));

    const ImportPlan plan = imported(here, project);
    EXPECT_EQ(plan.codes, (ImportCount{1, 1, 1}));
    EXPECT_EQ(plan.selections, (ImportCount{1, 1, 0}));
    EXPECT_EQ(plan.keptCodings, 1);
    EXPECT_EQ(marks(here), "Kyydit eivät riitä|raha puuttuu|");
    EXPECT_EQ(must(here->record({passage::type().number, passage})).set(passage::codes).size(), 3);
    EXPECT_EQ(nameOf(must(here->record({code::type().number, rides}))).fi, QStringLiteral("Kuljetukset"));
}

TEST_F(QdaExchange, tells_what_it_leaves_out)
{
    Project project = exported(here);
    Source &source = project.sources.first();
    source.selections[0].guid = guidOf(crypto::newObjectId(), QStringLiteral("passage"));
    source.selections.append({guidOf(crypto::newObjectId(), QStringLiteral("passage")), 0, 0});
    source.selections.append(
        {guidOf(crypto::newObjectId(), QStringLiteral("passage")), 2, 5, {kindGuid(QStringLiteral("none"))}});
    here.setText(note, QStringLiteral("Aivan muuta."));
    const ImportPlan plan = must(planImport(*here, project, {fi}));
    std::string reasons;
    for (const LeftOut &one : plan.leftOut)
        reasons += one.reason.toStdString() + ' ';
    EXPECT_EQ(reasons, "words outside code ");
    must(here->write({.key = noteKey(note), .trash = true}));
    EXPECT_EQ(must(planImport(*here, project, {fi})).leftOut.first().reason, QStringLiteral("trashed"));
}

TEST_F(QdaExchange, into_a_code_that_was_merged_here_is_of_its_representative)
{
    const Project project = exported(here);
    must(findings::mergeCode(*here, evenings, rides));
    const ImportPlan plan = imported(here, project);
    EXPECT_EQ(plan.selections.same, 1) << "the passage is under it already";
    EXPECT_EQ(must(findings::Codebook::of(*here)).tree(u"fi").size(), 1);
}

// A reader may look, and nothing is left of an import that cannot be written.
TEST(QdaImport, is_whole_or_nothing)
{
    const TestStore editor, reader(Role::Reader);
    editor.setText(crypto::newObjectId(), words);
    made(editor, QStringLiteral("Kyydit"));
    const Project project = exported(editor);
    const ImportPlan plan = must(planImport(*reader, project, {fi}));
    EXPECT_EQ(failure(carryOut(*reader, plan)), "read_only");
    ImportPlan broken = must(planImport(*editor, project, {fi}));
    broken.edits.append(
        {.key = noteKey(QStringLiteral("new")), .fields = {{note::text, QStringLiteral("x")}}});
    broken.passages.append(
        {{.key = {passage::type().number, QStringLiteral("p")}}, QStringLiteral("new"), {0, 0}});
    EXPECT_EQ(failure(carryOut(*editor, broken)), "invalid_argument");
    EXPECT_EQ(failure(editor->record(noteKey(QStringLiteral("new")))), "not_found");
}

RC_GTEST_PROP(QdaExchangeProperty, out_and_in_and_out_again_is_the_same, ())
{
    const TestStore here, there;
    QStringList codes;
    for (int i = draw(1, 5); i > 0; --i)
        codes.append(
            made(here, QString(QChar(u'A' + i)), codes.isEmpty() || drawBool() ? QString() : codes.last()));
    for (int i = draw(1, 4); i > 0; --i) {
        const QString note = crypto::newObjectId();
        here.setText(note, words + QString::number(i));
        for (int k = draw(0, 4); k > 0; --k) {
            const auto from = draw<qsizetype>(0, words.size() - 3);
            (void)findings::markPassage(*here, note, from, draw<qsizetype>(from + 1, words.size()),
                                        {.codes = {codes[draw<qsizetype>(0, codes.size())]}});
        }
        here.setText(note, QStringLiteral("Alku. ") + here.text(note));
    }
    const QByteArray out = must(writeProject(exported(here)));
    imported(there, must(readProject(out)));
    RC_ASSERT(must(writeProject(exported(there))) == out);
}

} // namespace kopa::qda
