#include "../findings/made_record.h"
#include "core/quality/calibration.h"
#include "core/quality/mapping.h"
#include "core/records/criterion.h"
#include "core/records/method.h"
#include "core/records/quality_review.h"

#include <gtest/gtest.h>

namespace kopa::quality {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

Record review(const char *id, const char *reviewer, const char *level, const char *beside = "",
              const char *criterion = "c", const char *on = "2026-04-01")
{
    return madeRecord(quality_review::type(), text(id),
                      {{quality_review::provider, text("p")},
                       {quality_review::criterion, text(criterion)},
                       {quality_review::reviewer, text(reviewer)},
                       {quality_review::level, text(level)},
                       {quality_review::beside, text(beside)},
                       {quality_review::on, text(on)}});
}

Record told(const char *id, const char *municipality, const char *education, const char *provider = "p",
            const char *example = "")
{
    return madeRecord(method::type(), text(id),
                      {{method::organisation, text(municipality)},
                       {method::education, text(education)},
                       {method::provider, text(provider)},
                       {method::example, text(example)}});
}

} // namespace

TEST(Calibration, two_reviewers_agree_as_far_as_their_levels_do)
{
    const Calibration calibration =
        calibrationOf({review("a", "x", "developed"), review("b", "y", "developed", "a"),
                       review("c", "x", "beginning", "", "d"), review("e", "y", "advanced", "c", "d"),
                       review("f", "x", "missing", "", "g"), review("h", "y", "missing", "f", "g"),
                       review("i", "x", "advanced", "", "j"), review("k", "y", "", "i", "j")});
    ASSERT_EQ(calibration.pairs.size(), 4);
    EXPECT_EQ(calibration.agreement.units, 3);
    EXPECT_DOUBLE_EQ(*calibration.agreement.percent, 2.0 / 3);
    EXPECT_NEAR(*calibration.agreement.kappa, (2.0 / 3 - 2.0 / 9) / (1 - 2.0 / 9), 1e-9);
    EXPECT_EQ(calibration.pairs[1].apart, 2);
    EXPECT_FALSE(calibration.pairs[3].told);
}

TEST(Calibration, a_pair_that_is_none_counts_for_nothing)
{
    const Calibration calibration =
        calibrationOf({review("a", "x", "developed"), review("b", "x", "developed", "a"),
                       review("c", "y", "developed", "a", "other"), review("d", "y", "developed", "gone")});
    ASSERT_EQ(calibration.pairs.size(), 2);
    EXPECT_TRUE(calibration.pairs[0].doubtful && calibration.pairs[1].doubtful);
    EXPECT_EQ(calibration.agreement.units, 0);
    EXPECT_FALSE(calibration.agreement.percent);
}

TEST(Calibration, the_latest_review_comes_first)
{
    const QList<Record> reviews{review("a", "x", "missing", "", "c", "2025-04-01"),
                                review("b", "x", "developed", "", "c2", "2026-04-01"),
                                review("z", "x", "developed", "", "other", "2026-05-01")};
    EXPECT_EQ(idsOf(reviewHistory(reviews, text("p"), {text("c"), text("c2")})),
              (QStringList{text("b"), text("a")}));
    EXPECT_TRUE(reviewHistory(reviews, text("q"), {}).isEmpty());
}

TEST(Calibration, a_review_that_is_given_stands_on_something)
{
    Record given = review("a", "x", "");
    EXPECT_TRUE(reviewFaults(given).isEmpty());
    given.state.applyBase({quality_review::state}, text("given"));
    EXPECT_EQ(reviewFaults(given), (QStringList{text("no_level"), text("no_evidence")}));
    given.state.applyBase({quality_review::level}, text("missing"));
    given.state.applyBase({quality_review::passages, text("q1")}, true);
    EXPECT_TRUE(reviewFaults(given).isEmpty());
}

TEST(Mapping, shows_who_does_what_and_where_nothing_is_known)
{
    const QList<Record> methods{told("a", "m1", "sfi", "p", "Intervjuer varje vår"), told("b", "m1", "", "q"),
                                told("c", "m2", "sfi", "q")};
    const QList<Record> criteria{
        madeRecord(criterion::type(), text("k"), {{criterion::owner, text("m3")}},
                   {{criterion::educations, text("basic_adult")}}),
        madeRecord(criterion::type(), text("common"), {{criterion::state, text("in")}})};
    const Mapping all = mappingOf(methods, criteria, {text("m1"), text("m2"), text("m3"), text("m4")});
    ASSERT_EQ(all.rows.size(), 3);
    EXPECT_EQ(all.rows[0].cells[0].methods, QStringList{text("a")});
    EXPECT_EQ(all.rows[0].otherMethods, 1);
    EXPECT_EQ(all.rows[2].cells[1].criteria, QStringList{text("k")});
    EXPECT_EQ(all.unknown, QStringList{text("m4")});
    EXPECT_EQ(all.unknownCells(), 4 * 8 - 3);
    ASSERT_EQ(all.examples.size(), 1);
    EXPECT_EQ(all.examples[0].municipality, text("m1"));
    const Mapping ofOne = mappingOf(methods, criteria, {text("m4")}, text("q"));
    ASSERT_EQ(ofOne.rows.size(), 2);
    EXPECT_TRUE(ofOne.unknown.isEmpty());
}

TEST(Mapping, is_laid_by_provider_too)
{
    const QList<Record> methods{told("a", "m1", "sfi", "p"), told("b", "m2", "sfi", "q"),
                                told("c", "m2", "sfi", "")};
    const QList<Record> criteria{madeRecord(criterion::type(), text("all"), {{criterion::owner, text("m1")}}),
                                 madeRecord(criterion::type(), text("one"), {{criterion::owner, text("m1")}},
                                            {{criterion::providers, text("r")}})};
    const Mapping found = mappingOf(methods, criteria, {}, {}, MappingBy::Provider);
    EXPECT_EQ(found.columns, (QStringList{text("p"), text("q"), text("r")}));
    ASSERT_EQ(found.rows.size(), 2);
    EXPECT_EQ(found.rows[0].cells[0].criteria, QStringList{text("all")});
    EXPECT_TRUE(found.rows[0].cells[1].isUnknown());
    EXPECT_EQ(found.rows[0].cells[2].criteria, QStringList{text("one")});
    EXPECT_EQ(found.rows[1].otherMethods, 1);
    EXPECT_EQ(found.unknownCells(), 3);
    EXPECT_EQ(mappingOf(methods, criteria, {}, text("q"), MappingBy::Provider).columns,
              QStringList{text("q")});
}

} // namespace kopa::quality
