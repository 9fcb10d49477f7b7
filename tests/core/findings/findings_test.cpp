#include "../draw.h"
#include "../store/test_store.h"
#include "core/findings/alike_work.h"
#include "core/findings/findings.h"
#include "core/records/finding.h"
#include "core/records/passage.h"
#include "core/records/target.h"
#include "made_record.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::findings {

namespace {

Record ofKind(const QString &kind, const QString &id = QStringLiteral("f"))
{
    return madeRecord(finding::type(), id, {{finding::kind, kind}});
}

void writeNote(const TestStore &store, const QString &id, const QString &pilot, const QString &place)
{
    must(store->write(
        {.key = noteKey(id),
         .fields = {{note::pilot, pilot},
                    {note::place, place},
                    {note::language, QStringLiteral("sv")},
                    {note::text, QStringLiteral("# Besök\n\nDet fattas lärare.")}},
         .sets = {{note::organisations, {QStringLiteral("m005")}, {}},
                  {note::tags, {QStringLiteral("nätundervisning"), QStringLiteral("annat")}, {}}}}));
}

void mark(const TestStore &store, const QString &id, const QString &note, const QString &kind)
{
    must(store->write(
        {.key = {passage::type().number, id}, .fields = {{passage::note, note}, {passage::kind, kind}}}));
}

} // namespace

TEST(Findings, take_area_kind_and_themes_from_the_notes_of_their_passages)
{
    const TestStore store;
    writeNote(store, QStringLiteral("n1"), QStringLiteral("jarviseutu"), QStringLiteral("005"));
    writeNote(store, QStringLiteral("n2"), QStringLiteral("suupohja"), QStringLiteral("232"));
    mark(store, QStringLiteral("p1"), QStringLiteral("n1"), QStringLiteral("obstacle"));
    mark(store, QStringLiteral("p2"), QStringLiteral("n2"), QStringLiteral("obstacle"));
    const FindingDraft draft = must(findingFrom(*store, {QStringLiteral("p1"), QStringLiteral("p2")}));
    EXPECT_EQ(draft.language, QStringLiteral("sv"));
    must(store->write(draft.edit));
    const Record made = must(store->record(draft.edit.key));
    EXPECT_EQ(made.text(finding::kind), QStringLiteral("obstacle"));
    EXPECT_EQ(made.set(finding::pilots),
              (QStringList{QStringLiteral("jarviseutu"), QStringLiteral("suupohja")}));
    EXPECT_EQ(made.set(finding::municipalities), (QStringList{QStringLiteral("005"), QStringLiteral("232")}));
    EXPECT_EQ(made.set(finding::metBy), QStringList{QStringLiteral("m005")});
    EXPECT_EQ(made.set(finding::themes), QStringList{QStringLiteral("online-teaching")});
    EXPECT_EQ(claimOf(made).fi, QString());
    EXPECT_EQ(findingGaps(made), (QStringList{QStringLiteral("claim"), QStringLiteral("confidence"),
                                              QStringLiteral("obstacle_kind"), QStringLiteral("removal")}));
}

TEST(Findings, of_passages_that_differ_in_kind_have_none_yet)
{
    const TestStore store;
    writeNote(store, QStringLiteral("n1"), QStringLiteral("jarviseutu"), QStringLiteral("005"));
    mark(store, QStringLiteral("p1"), QStringLiteral("n1"), QStringLiteral("obstacle"));
    mark(store, QStringLiteral("p2"), QStringLiteral("n1"), QStringLiteral("need"));
    const FindingDraft draft = must(findingFrom(*store, {QStringLiteral("p1"), QStringLiteral("p2")}));
    must(store->write(draft.edit));
    EXPECT_EQ(must(store->record(draft.edit.key)).text(finding::kind), QString());
    EXPECT_EQ(failure(findingFrom(*store, {QStringLiteral("nothing")})), "not_found");
}

TEST(Findings, say_in_which_languages_the_claim_is_missing)
{
    const Record half = madeRecord(
        finding::type(), QStringLiteral("f"),
        {{finding::claimSv, QStringLiteral("Det fattas lärare.")}, {finding::claimEn, QStringLiteral("  ")}});
    EXPECT_EQ(languagesMissing(half), (QStringList{QStringLiteral("fi"), QStringLiteral("en")}));
}

TEST(Findings, a_model_is_ready_when_another_area_could_use_it)
{
    Record model =
        madeRecord(finding::type(), QStringLiteral("f"),
                   {{finding::kind, QStringLiteral("model")},
                    {finding::claimFi, QStringLiteral("Yhteinen opettaja.")},
                    {finding::confidence, QStringLiteral("high")},
                    {finding::coreIdeaFi, QStringLiteral("Opettaja kiertää.")},
                    {finding::environmentSv, QStringLiteral("Små kommuner.")},
                    {finding::costsFi, QStringLiteral("Matkat.")}},
                   {{finding::passages, QStringLiteral("p1")}, {finding::pilots, QStringLiteral("x")}});
    EXPECT_EQ(findingGaps(model), QStringList{QStringLiteral("conditions")});
    model.state.applyBase({finding::conditionsEn}, QStringLiteral("Common timetable."));
    EXPECT_TRUE(findingGaps(model).isEmpty());
}

TEST(Findings, are_found_by_what_they_are_about)
{
    const Record one = madeRecord(finding::type(), QStringLiteral("f"),
                                  {{finding::kind, QStringLiteral("obstacle")},
                                   {finding::obstacleKind, QStringLiteral("law")},
                                   {finding::claimFi, QStringLiteral("Laki rajaa etäopetusta.")}},
                                  {{finding::pilots, QStringLiteral("jarviseutu")},
                                   {finding::forms, QStringLiteral("basic_education")},
                                   {finding::themes, QStringLiteral("online-teaching")}});
    EXPECT_TRUE(passes(one, {}));
    EXPECT_TRUE(passes(one, {.kind = QStringLiteral("obstacle"),
                             .obstacleKind = QStringLiteral("law"),
                             .area = QStringLiteral("jarviseutu"),
                             .theme = QStringLiteral("online-teaching"),
                             .form = QStringLiteral("basic_education"),
                             .state = QStringLiteral("draft"),
                             .words = QStringLiteral("LAKI etä")}));
    EXPECT_FALSE(passes(one, {.area = QStringLiteral("suupohja")}));
    EXPECT_FALSE(passes(one, {.words = QStringLiteral("raha")}));
    EXPECT_FALSE(passes(one, {.state = QStringLiteral("agreed")}));
    Record dropped = one;
    dropped.state.applyBase({finding::state}, QStringLiteral("dropped"));
    EXPECT_FALSE(passes(dropped, {}));
    EXPECT_TRUE(passes(dropped, {.state = QStringLiteral("dropped")}));
}

TEST(Findings, of_areas_that_share_a_theme_are_handed_on)
{
    const QString other = QStringLiteral("suupohja");
    const auto about = [&](const char *id, const QString &theme) {
        return madeRecord(finding::type(), QString::fromLatin1(id), {},
                          {{finding::pilots, other}, {finding::themes, theme}});
    };
    const Record aim = madeRecord(target::type(), QStringLiteral("t"), {{target::pilot, other}});
    const QList<AlikeWork> work = alikeWork({{other, {QStringLiteral("online-teaching")}}},
                                            {about("f1", QStringLiteral("online-teaching")),
                                             about("f2", QStringLiteral("flexible-models")),
                                             ofKind(QStringLiteral("model"), QStringLiteral("f3"))},
                                            {aim});
    ASSERT_EQ(work.size(), 1);
    EXPECT_EQ(work.first().findings, QStringList{QStringLiteral("f1")});
    EXPECT_EQ(work.first().targets, QStringList{QStringLiteral("t")});
}

RC_GTEST_PROP(Findings, their_order_does_not_depend_on_where_they_were_read, ())
{
    static const auto &kinds = finding::type().field(finding::kind)->choices;
    QList<Record> all;
    for (int i = draw(0, 10); i > 0; --i) {
        Record one = ofKind(kinds[draw<qsizetype>(0, kinds.size())], QString::number(i));
        for (int passage = draw(0, 3); passage > 0; --passage)
            one.state.applyBase({finding::passages, QString::number(passage)}, true);
        all.append(one);
    }
    QList<Record> elsewhere = all;
    std::reverse(elsewhere.begin(), elsewhere.end());
    RC_ASSERT(idsOf(findingsInOrder(all)) == idsOf(findingsInOrder(elsewhere)));
}

/// Filling a field never opens a gap, and a gap is closed by filling one of its own fields.
RC_GTEST_PROP(Findings, what_is_filled_in_only_closes_gaps, ())
{
    static const auto &fields = finding::type().fields;
    Record one = ofKind(drawBool() ? QStringLiteral("obstacle") : QStringLiteral("model"));
    qsizetype before = findingGaps(one).size();
    for (int i = draw(0, 40); i > 0; --i) {
        const FieldType &field = fields[draw<qsizetype>(0, fields.size())];
        if (field.number == finding::kind)
            continue;
        if (field.isSet())
            one.state.applyBase({field.number, QStringLiteral("x")}, true);
        else
            one.state.applyBase({field.number}, QStringLiteral("x"));
        const qsizetype now = findingGaps(one).size();
        RC_ASSERT(now <= before);
        before = now;
    }
}

} // namespace kopa::findings
