#include "../draw.h"
#include "../findings/made_record.h"
#include "core/quality/catalogue.h"
#include "core/quality/catalogue_paper.h"
#include "core/quality/catalogue_words.h"
#include "core/records/criterion.h"
#include "core/records/criterion_voice.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::quality {

namespace {

const QDate today(2026, 5, 4);

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Record common(const QString &id, const char *state, const QString &replaced = {}, int version = 1,
              const char *from = "")
{
    Record made = madeRecord(
        criterion::type(), id,
        {{criterion::state, text(state)}, {criterion::replaces, replaced}, {criterion::from, text(from)}});
    made.state.applyBase({criterion::version}, std::int64_t(version));
    return made;
}

Record voice(const char *id, const char *who, const char *says, const char *on, const char *comment = "")
{
    return madeRecord(criterion_voice::type(), text(id),
                      {{criterion_voice::criterion, text("a")},
                       {criterion_voice::organisation, text(who)},
                       {criterion_voice::says, text(says)},
                       {criterion_voice::on, text(on)},
                       {criterion_voice::comment, text(comment)}});
}

std::string standing(const Catalogue &catalogue, const char *id)
{
    return standingKey(catalogue.standings.value(text(id))).data();
}

} // namespace

TEST(Catalogue, a_version_takes_over_on_its_day)
{
    const QList<Record> criteria{common(text("a"), "in"),
                                 common(text("b"), "in", text("a"), 2, "2026-06-01")};
    EXPECT_EQ(standing(catalogueAt(criteria, today), "a"), "in");
    EXPECT_EQ(standing(catalogueAt(criteria, today), "b"), "coming");
    EXPECT_EQ(standing(catalogueAt(criteria, QDate(2026, 6, 1)), "a"), "former");
    EXPECT_EQ(standing(catalogueAt(criteria, QDate(2026, 6, 1)), "b"), "in");
}

TEST(Catalogue, two_versions_made_at_once_are_told_and_change_nothing_until_somebody_chooses)
{
    QList<Record> criteria{common(text("a"), "in"), common(text("b"), "in", text("a"), 2),
                           common(text("c"), "proposed", text("a"), 2)};
    const Catalogue before = catalogueAt(criteria, today);
    ASSERT_EQ(before.rivals.size(), 1);
    EXPECT_EQ(before.rivals[0].versions, (QStringList{text("b"), text("c")}));
    EXPECT_EQ(standing(before, "a"), "in");
    EXPECT_EQ(standing(before, "b"), "disputed");
    for (const Edit &edit : settled(before.rivals[0], text("b")))
        for (Record &each : criteria)
            if (each.id == edit.key.id)
                each.state.applyBase({edit.fields[0].field}, edit.fields[0].value);
    const Catalogue after = catalogueAt(criteria, today);
    EXPECT_TRUE(after.rivals.isEmpty());
    EXPECT_EQ(standing(after, "a"), "former");
    EXPECT_EQ(standing(after, "b"), "in");
    EXPECT_EQ(standing(after, "c"), "withdrawn");
}

TEST(Catalogue, what_is_not_in_stays_with_its_reason_and_a_municipalitys_own_is_no_part)
{
    const QList<Record> criteria{
        common(text("a"), "out"), common(text("b"), ""),
        madeRecord(criterion::type(), text("own"), {{criterion::owner, text("m1")}})};
    const Catalogue catalogue = catalogueAt(criteria, today);
    EXPECT_EQ(catalogue.withStanding(CatalogueStanding::Out), QStringList{text("a")});
    EXPECT_EQ(catalogue.withStanding(CatalogueStanding::Proposed), QStringList{text("b")});
    EXPECT_FALSE(catalogue.standings.contains(text("own")));
}

TEST(Catalogue, of_each_the_last_word_counts_and_a_comment_takes_nothing_back)
{
    const QList<Record> voices{voice("1", "m1", "objects", "2026-01-01"),
                               voice("2", "m1", "agrees", "2026-02-01"),
                               voice("3", "m1", "comments", "2026-03-01", "Vi mäter det redan."),
                               voice("4", "m2", "agrees", "2026-02-01"),
                               voice("5", "m2", "objects", "2026-02-02", "Kräver för mycket.")};
    const Voices said = voicesOn(text("a"), voices);
    EXPECT_EQ(said.agree, QStringList{text("m1")});
    EXPECT_EQ(said.object, QStringList{text("m2")});
    EXPECT_EQ(said.comments, 2);
    EXPECT_EQ(participantsOf({}, {}, voices), (QStringList{text("m1"), text("m2")}));
}

TEST(Catalogue, a_new_version_keeps_words_and_figures_and_is_only_proposed)
{
    Record former = common(text("a"), "in", {}, 1, "2025-01-01");
    former.state.applyBase({criterion::titleSv}, text("Genomströmning"));
    former.state.applyBase({criterion::educations, text("sfi")}, true);
    const Edit edit = newVersion(former, text("b")).first();
    const auto valueOf = [&](FieldNumber field) {
        const auto found = std::find_if(edit.fields.begin(), edit.fields.end(),
                                        [&](const FieldEdit &one) { return one.field == field; });
        return found == edit.fields.end() ? merge::Value() : found->value;
    };
    EXPECT_EQ(merge::textOf(valueOf(criterion::titleSv)), text("Genomströmning"));
    EXPECT_EQ(merge::textOf(valueOf(criterion::replaces)), text("a"));
    EXPECT_EQ(merge::textOf(valueOf(criterion::state)), text("proposed"));
    EXPECT_EQ(std::get<std::int64_t>(valueOf(criterion::version)), 2);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(valueOf(criterion::from)));
    ASSERT_EQ(edit.sets.size(), 1);
    EXPECT_EQ(edit.sets[0].add, QStringList{text("sfi")});
}

TEST(Catalogue, what_is_asked_for_is_said_as_each_language_writes_it)
{
    const Record asked = madeRecord(criterion::type(), text("a"),
                                    {{criterion::scale, text("percent")},
                                     {criterion::direction, text("at_least")},
                                     {criterion::threshold, text("72.5")},
                                     {criterion::calendar, text("yearly")}});
    EXPECT_EQ(askedWords(asked, text("fi")), text("Vähintään 72,5\u00a0%, vuosittain"));
    EXPECT_EQ(askedWords(asked, text("en")), text("At least 72.5\u00a0%, yearly"));
    const Record level =
        madeRecord(criterion::type(), text("b"),
                   {{criterion::scale, text("level")}, {criterion::threshold, text("developed")}});
    EXPECT_EQ(askedWords(level, text("sv")), text("Utvecklad"));
}

TEST(Catalogue, its_paper_has_a_part_for_what_is_in_and_what_is_not_and_every_gap)
{
    Record in = common(text("a"), "in");
    in.state.applyBase({criterion::titleSv}, text("Närvaro"));
    in.state.applyBase({criterion::crosswalk, text("eqavet:3")}, true);
    const documents::Document paper =
        cataloguePaper({{in, common(text("b"), "out")}, {}, {}}, today, text("sv"));
    QStringList headings;
    for (const documents::Block &block : paper.blocks)
        if (const auto *heading = std::get_if<documents::Heading>(&block); heading && heading->level == 1)
            headings.append(heading->text);
    EXPECT_EQ(headings, (QStringList{text("Med"), text("Inte med"), text("Motsvarigheter")}));
    const auto &table = std::get<documents::Table>(paper.blocks.last());
    ASSERT_EQ(table.rows.size(), 10);
    EXPECT_EQ(table.rows[2][1], text("Närvaro"));
    EXPECT_EQ(table.rows[3][1], text("inget kriterium"));
}

RC_GTEST_PROP(Catalogue, a_day_has_at_most_one_version_of_a_line_unless_it_is_disputed, ())
{
    static const QStringList states{text("in"), text("proposed"), text("out"), text("withdrawn")};
    QList<Record> criteria;
    const int count = draw(1, 9);
    for (int at = 0; at < count; ++at)
        criteria.append(common(QString::number(at), states[draw(0, 4)].toUtf8(),
                               drawBool() ? QString() : QString::number(draw(0, count)), draw(1, 4),
                               drawBool() ? "" : "2026-06-01"));
    QList<Record> elsewhere = criteria;
    std::reverse(elsewhere.begin(), elsewhere.end());
    const Catalogue catalogue = catalogueAt(criteria, today);
    RC_ASSERT(catalogue.standings == catalogueAt(elsewhere, today).standings);
    const CriterionLines lines(criteria);
    const CriterionLines same(elsewhere);
    for (const Record &each : criteria) {
        RC_ASSERT(lines.lineOf(each.id) == same.lineOf(each.id));
        RC_ASSERT(idsOf(lines.versionsOf(each.id)).contains(each.id));
    }
    for (const Record &each : criteria)
        if (catalogue.standings.value(each.id) == CatalogueStanding::In &&
            !each.text(criterion::replaces).isEmpty())
            RC_ASSERT(catalogue.standings.value(each.text(criterion::replaces), CatalogueStanding::Former) !=
                          CatalogueStanding::In ||
                      each.text(criterion::replaces) == each.id);
}

} // namespace kopa::quality
