#include "../draw.h"
#include "core/findings/coding_units.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::findings {

namespace {

/// One sign a unit; a dot is a unit of which the coder said nothing.
QStringList said(const char *signs)
{
    QStringList values;
    for (const char *sign = signs; *sign; ++sign)
        values.append(*sign == '.' ? QString() : QString(QLatin1Char(*sign)));
    return values;
}

CoderStretch marked(const char *coder, const char *passage, qsizetype from, qsizetype to,
                    const QStringList &codes)
{
    return {QLatin1String(coder), QLatin1String(passage), {QStringLiteral("note"), from, to, codes}};
}

const QString forest = QStringLiteral("forest");
const QString lake = QStringLiteral("lake");
const QStringList two{QStringLiteral("a"), QStringLiteral("b")};

} // namespace

// K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), A: two coders, ten units, two values.
// 14 values are of one kind and 6 of the other, 8 of the 20 stand in units that differ: 1 - 19 * 8 / (2 * 14
// * 6).
TEST(Agreement, alpha_is_as_published_for_two_coders_and_two_values)
{
    const auto alpha = krippendorffAlpha({said("0100000010"), said("1110010000")});
    ASSERT_TRUE(alpha);
    EXPECT_NEAR(*alpha, 0.095, 0.0005);
}

// The same, C: four coders, twelve units, five values, and gaps. Of the 40 values in units that two or more
// spoke of 9, 13, 10, 5 and 3 are alike: 40 * 39 - (72 + 156 + 90 + 20 + 6) = 1,216 pairs would differ by
// chance; 32 of the 40 agree. 1 - 39 * 8 / 1,216.
TEST(Agreement, alpha_is_as_published_for_four_coders_with_gaps)
{
    const auto alpha = krippendorffAlpha(
        {said("123321412..."), said("1233224125.3"), said(".3332342251."), said("12332441251.")});
    ASSERT_TRUE(alpha);
    EXPECT_NEAR(*alpha, 0.743, 0.0005);
}

// J. Cohen, "A coefficient of agreement for nominal scales" (1960), table 2: 200 units, 140 of them alike; by
// chance 0.6 * 0.5 + 0.3 * 0.3 + 0.1 * 0.2 = 0.41. (0.70 - 0.41) / 0.59.
TEST(Agreement, kappa_is_as_published)
{
    const int table[3][3] = {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}};
    QStringList one, other;
    for (int a = 0; a < 3; ++a)
        for (int b = 0; b < 3; ++b)
            for (int unit = 0; unit < table[a][b]; ++unit) {
                one.append(QString::number(a));
                other.append(QString::number(b));
            }
    const auto kappa = cohenKappa(one, other);
    ASSERT_TRUE(kappa);
    EXPECT_NEAR(*kappa, 0.492, 0.0005);
}

TEST(Agreement, is_not_told_where_it_cannot_be)
{
    EXPECT_FALSE(krippendorffAlpha({said("aaaa"), said("aaaa")})) << "nothing varies";
    EXPECT_FALSE(cohenKappa(said("a."), said(".a")));
    const Agreement none = agreementOf({said("ab"), said("..")});
    EXPECT_EQ(none.units, 0);
    EXPECT_FALSE(none.percent);
}

RC_GTEST_PROP(Agreement, does_not_know_who_is_who, ())
{
    Codings codings;
    const int coders = draw(2, 5), units = draw(1, 12);
    for (int coder = 0; coder < coders; ++coder) {
        QStringList row;
        for (int unit = 0; unit < units; ++unit)
            row.append(draw(0, 4) == 0 ? QString() : QString::number(draw(0, 3)));
        codings.append(row);
    }
    const auto alpha = krippendorffAlpha(codings);
    std::reverse(codings.begin(), codings.end());
    const auto reversed = krippendorffAlpha(codings);
    RC_ASSERT(alpha.has_value() == reversed.has_value());
    if (alpha)
        RC_ASSERT(std::abs(*alpha - *reversed) < 1e-9 && *alpha <= 1.0);
}

// However long the text around them is, only what somebody marked counts.
TEST(CodingUnits, are_where_marks_share_most_of_the_shorter_one)
{
    const auto units =
        codingUnits({marked("a", "1", 100, 140, {forest}), marked("b", "2", 110, 150, {forest}),
                     marked("a", "3", 145, 200, {lake}), marked("b", "4", 90'000, 90'010, {})});
    ASSERT_EQ(units.size(), 3);
    EXPECT_EQ(units[0].from, 100);
    EXPECT_EQ(units[0].to, 150);
    EXPECT_FALSE(disagrees(units[0], two));
    EXPECT_TRUE(disagrees(units[1], two)) << "only one has marked it";
    EXPECT_TRUE(disagrees(units[2], two)) << "marked, without a code";
    const Agreement overall = overallAgreement(units, two);
    EXPECT_EQ(overall.units, 1);
    EXPECT_DOUBLE_EQ(overall.percent.value_or(0), 1.0);
    const Agreement ofLake = codeAgreement(units, two, lake);
    EXPECT_EQ(ofLake.units, 3);
    EXPECT_NEAR(ofLake.percent.value_or(0), 2.0 / 3, 1e-9);
}

TEST(CoOccurrence, counts_overlaps_and_passages_with_both)
{
    const CoOccurrence matrix({{QStringLiteral("n"), 0, 10, {forest}},
                               {QStringLiteral("n"), 5, 20, {lake}},
                               {QStringLiteral("n"), 10, 30, {forest, lake}},
                               {QStringLiteral("m"), 0, 30, {lake}}});
    EXPECT_EQ(matrix.codes(), (QStringList{forest, lake}));
    EXPECT_EQ(matrix.count(forest, forest), 2);
    EXPECT_EQ(matrix.count(lake, lake), 3);
    EXPECT_EQ(matrix.count(lake, forest), 3) << "0-10 with 5-20, 5-20 with 10-30, and 10-30 alone";
    EXPECT_EQ(matrix.count(forest, lake), 3);
}

} // namespace kopa::findings
