#include "core/findings/code_changes.h"
#include "core/findings/coding.h"
#include "core/findings/passages.h"
#include "core/records/coding_round.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "qml/view_models/code_matrix.h"
#include "qml/view_models/code_tree.h"
#include "qml/view_models/coding_round_detail.h"
#include "qml/view_models/coding_rounds.h"
#include "qml/view_models/finding_list_model.h"
#include "qml/view_models/note_folder_import.h"
#include "qml/view_models/passage_board.h"
#include "session_test.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace kopa {
namespace {

const QString other = QStringLiteral("bb");

class CodingModelsTest : public SessionTest
{
protected:
    CodingModelsTest() : note(addNote(QStringLiteral("Kyydit eivät riitä iltaisin.")))
    {
        rides = must(run([](Store &store) {
            return findings::addCode(store, {{QStringLiteral("Kyydit"), {}, {}}});
        }));
    }

    QString mark(qsizetype from, qsizetype to, const findings::PassageMarks &marks = {})
    {
        return must(
            run([=, this](Store &store) { return findings::markPassage(store, note, from, to, marks); }));
    }
    QString self()
    {
        return must(run([](Store &store) { return findings::ownCoder(store); }));
    }
    static QVariant said(const RowListModel &model, const char *role, int row = 0)
    {
        return model.data(model.index(row), int(model.roleNames().key(role)));
    }

    QString note, rides;
};

QVariant of(const QVariant &row, const char *key)
{
    return row.toMap().value(QLatin1String(key));
}

TEST_F(CodingModelsTest, ARoundIsOpenedCodedClosedComparedAndAgreedOn)
{
    CodingRounds rounds;
    QSignalSpy made(&rounds, &CodingRounds::made);
    QSignalSpy failed(&rounds, &CodingRounds::failed);
    rounds.open(QStringLiteral("Eka"), {note}, {self()}, {});
    ASSERT_TRUE(until([&] { return failed.count() == 1; }));
    rounds.open(QStringLiteral("Eka"), {note}, {self(), other}, {});
    ASSERT_TRUE(until([&] { return made.count() == 1 && rounds.count() == 1; }));
    EXPECT_EQ(said(rounds, "remaining").toInt(), 1);
    CodingRoundDetail round;
    round.setRoundId(made.first().first().toString());
    ASSERT_TRUE(until([&] { return of(round.round(), "left") == 1; }));
    mark(0, 20, {.codes = {rides}});
    ASSERT_TRUE(
        until([&] { return of(round.round(), "left") == 0 && said(rounds, "remaining").toInt() == 0; }));
    EXPECT_TRUE(round.figures().isEmpty()) << "it is blind";
    mark(0, 18, {.round = round.roundId(), .coder = other});
    round.close();
    ASSERT_TRUE(until([&] { return round.disagreements().size() == 1; }));
    EXPECT_EQ(of(round.figures(), "percent").toDouble(), 0);
    const QVariant differing = round.disagreements().first();
    EXPECT_EQ(of(differing, "words"), QStringLiteral("Kyydit eivät riitä i"));
    EXPECT_EQ(of(differing, "offered").toList().size(), 1);
    round.agree(0, {rides});
    ASSERT_TRUE(until([&] {
        return of(round.disagreements().value(0), "agreed").toStringList() ==
               QStringList{QStringLiteral("Kyydit")};
    }));
    round.agree(0, {});
    EXPECT_TRUE(until([&] { return of(round.disagreements().value(0), "agreed").toStringList().isEmpty(); }));
}

TEST_F(CodingModelsTest, ACountOfTwoCodesLeadsToItsPassages)
{
    const QString evenings = must(run([](Store &store) {
        return findings::addCode(store, {{QStringLiteral("Illat"), {}, {}}});
    }));
    mark(0, 20, {.codes = {rides}});
    mark(10, 28, {.codes = {evenings}});
    CodeMatrix matrix;
    ASSERT_TRUE(until([&] { return matrix.rows().size() == 2; }));
    EXPECT_EQ(of(matrix.rows().first(), "name"), QStringLiteral("Illat"));
    EXPECT_EQ(of(matrix.rows().first(), "counts").toList(), (QVariantList{1, 1}));
    matrix.choose(rides, evenings);
    ASSERT_TRUE(until([&] { return matrix.passages().size() == 2; }));
    matrix.choose(rides, rides);
    ASSERT_TRUE(until([&] { return matrix.passages().size() == 1; }));
}

TEST_F(CodingModelsTest, WhatAnotherKeepsIsShownWhenAskedFor)
{
    must(run([](Store &store) {
        return findings::addCode(store, {{QStringLiteral("Toisen"), {}, {}}, {}, other});
    }));
    CodeTree tree;
    ASSERT_TRUE(until([&] { return tree.isLoaded() && tree.hasOthers(); }));
    EXPECT_EQ(tree.rows().size(), 1);
    tree.setAll(true);
    EXPECT_EQ(tree.rows().size(), 2);
    tree.setAll(false);
    tree.add(QStringLiteral("Omani"), {}, true);
    ASSERT_TRUE(until([&] { return tree.rows().size() == 2; }));
}

TEST_F(CodingModelsTest, APassageGoesToAFindingAndBack)
{
    const QString passage = mark(0, 18, {.kind = QStringLiteral("obstacle"), .codes = {rides}});
    mark(19, 27);
    PassageBoard board;
    FindingListModel findings;
    QSignalSpy placed(&board, &PassageBoard::placed);
    ASSERT_TRUE(until([&] { return board.count() == 2; }));
    board.setCode(rides);
    EXPECT_EQ(board.count(), 1);
    board.setKind(QStringLiteral("need"));
    EXPECT_EQ(board.count(), 0);
    board.setKind({});
    board.setCode({});
    board.place(passage);
    ASSERT_TRUE(until([&] { return placed.count() == 1 && board.count() == 1 && findings.count() == 1; }));
    const QString finding = placed.first().at(1).toString();
    EXPECT_TRUE(placed.first().at(2).toBool());
    const QString rest = said(board, "passageId").toString();
    board.place(rest, finding);
    ASSERT_TRUE(until([&] { return board.count() == 0; }));
    board.takeBack(rest, finding, false);
    ASSERT_TRUE(until([&] { return board.count() == 1; }));
    board.takeBack(passage, finding, true);
    EXPECT_TRUE(until([&] { return board.count() == 2 && findings.count() == 0; }));
}

TEST_F(CodingModelsTest, AFolderOfNotesIsTakenAndGivenBack)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a.md")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write("# Toinen\n") > 0);
    file.close();
    NoteFolderImport taking;
    taking.read(QUrl::fromLocalFile(folder.path()));
    ASSERT_TRUE(until([&] { return taking.phase() == u"preview"; }));
    EXPECT_EQ(taking.summary().value(QStringLiteral("added")).toInt(), 1);
    const auto notes = [this] { return must(run([](Store &store) { return store.noteRows({}); })).size(); };
    taking.take();
    ASSERT_TRUE(until([&] { return taking.phase() == u"taken"; }));
    EXPECT_EQ(notes(), 2);
    taking.undo();
    ASSERT_TRUE(until([&] { return taking.phase() == u"undone"; }));
    EXPECT_EQ(notes(), 1);
    taking.read(QUrl::fromLocalFile(folder.filePath(QStringLiteral("none"))));
    ASSERT_TRUE(until([&] { return taking.errorCode() == u"input_output"; }));
}

} // namespace
} // namespace kopa
