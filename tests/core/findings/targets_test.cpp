#include "../draw.h"
#include "core/findings/decimal.h"
#include "core/findings/targets.h"
#include "core/records/target.h"
#include "made_record.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::findings {

namespace {

const QDate today(2021, 5, 4);

Record measured(const QString &baseline, const QString &aim, const QString &actual,
                const QString &aimOn = QString())
{
    return madeRecord(
        target::type(), QStringLiteral("t"),
        {{target::baseline, baseline}, {target::aim, aim}, {target::actual, actual}, {target::aimOn, aimOn}});
}

QString drawDecimal()
{
    const auto whole = draw<std::int64_t>(-2'000'000, 2'000'000);
    return decimalOf(QStringLiteral("%1.%2").arg(whole).arg(draw(0, 100)), QStringLiteral("en")).value();
}

} // namespace

TEST(Decimal, is_read_as_each_language_writes_it)
{
    const QString fi = QStringLiteral("fi");
    const QString en = QStringLiteral("en");
    EXPECT_EQ(decimalOf(QStringLiteral("12,50"), fi), QStringLiteral("12.5"));
    EXPECT_EQ(decimalOf(QStringLiteral("12.5"), fi), QStringLiteral("12.5"));
    EXPECT_EQ(decimalOf(QStringLiteral(" 1\u00a0234,5 "), QStringLiteral("sv")), QStringLiteral("1234.5"));
    EXPECT_EQ(decimalOf(QStringLiteral("1,234"), en), QStringLiteral("1234"));
    EXPECT_EQ(decimalOf(QStringLiteral("1,234"), fi), QStringLiteral("1.234"));
    EXPECT_EQ(decimalOf(QStringLiteral("12,5"), en), QStringLiteral("12.5"));
    EXPECT_EQ(decimalOf(QStringLiteral("\u22120,0"), fi), QStringLiteral("0"));
    EXPECT_EQ(decimalOf(QStringLiteral("\u2212003"), fi), QStringLiteral("-3"));
}

TEST(Decimal, what_is_no_number_is_none)
{
    for (const char *words : {"", "-", ",5", "5,", "12,5,1", "1e9", "12 34", "kaksi", "45 %",
                              "1234567890123456", "0.1234567890123456", "--1"})
        EXPECT_FALSE(decimalOf(QString::fromUtf8(words), QStringLiteral("fi"))) << words;
    for (const char *kept : {"1,5", "inf", "nan", " 1", "1.", "0x10"})
        EXPECT_FALSE(decimalValue(QString::fromLatin1(kept))) << kept;
}

RC_GTEST_PROP(Decimal, what_is_written_is_read_as_the_same, ())
{
    const QString kept = drawDecimal();
    for (const char *language : {"fi", "sv", "en"}) {
        const QString in = QString::fromLatin1(language);
        RC_ASSERT(decimalOf(writtenDecimal(kept, in), in) == kept);
    }
}

TEST(Targets, progress_goes_from_the_baseline_to_the_aim)
{
    const auto progress = [](const char *baseline, const char *aim, const char *actual) {
        return targetStanding(
            measured(QString::fromLatin1(baseline), QString::fromLatin1(aim), QString::fromLatin1(actual)),
            today);
    };
    EXPECT_EQ(progress("10", "20", "15").progress, 0.5);
    EXPECT_EQ(progress("20", "10", "17.5").progress, 0.25);
    EXPECT_TRUE(progress("20", "10", "17.5").downward);
    EXPECT_EQ(progress("10", "20", "31").progress, 1.0);
    EXPECT_TRUE(progress("10", "20", "31").reached);
    EXPECT_TRUE(progress("20", "10", "10").reached);
    EXPECT_EQ(progress("20", "10", "22").progress, 0.0);
    EXPECT_TRUE(progress("20", "10", "22").backwards);
    EXPECT_FALSE(progress("10", "20", "").progress);
    EXPECT_FALSE(progress("", "20", "20").reached);
    EXPECT_FALSE(progress("7", "7", "7").progress);
    EXPECT_TRUE(progress("7", "7", "7").reached);
}

TEST(Targets, what_is_not_reached_in_time_is_late)
{
    const QString yesterday = QStringLiteral("2021-05-03");
    const QString ten = QStringLiteral("10");
    EXPECT_TRUE(targetStanding(measured(ten, QStringLiteral("20"), ten, yesterday), today).late);
    EXPECT_FALSE(targetStanding(measured(ten, ten, ten, yesterday), today).late);
    EXPECT_FALSE(
        targetStanding(measured(ten, QStringLiteral("20"), ten, today.toString(Qt::ISODate)), today).late);
    Record given = measured(ten, QStringLiteral("20"), ten, yesterday);
    given.state.applyBase({target::state}, QStringLiteral("given_up"));
    EXPECT_FALSE(targetStanding(given, today).late);
}

TEST(Targets, what_does_not_hold_together_is_told)
{
    const Record odd = madeRecord(target::type(), QStringLiteral("t"),
                                  {{target::baseline, QStringLiteral("many")},
                                   {target::baselineOn, QStringLiteral("2021-01-01")},
                                   {target::aimOn, QStringLiteral("2020-01-01")}});
    EXPECT_EQ(targetFaults(odd), (QStringList{QStringLiteral("no_name"), QStringLiteral("no_pilot"),
                                              QStringLiteral("baseline"), QStringLiteral("aim_on")}));
}

RC_GTEST_PROP(Targets, an_aim_up_and_the_same_aim_down_make_the_same_progress, ())
{
    const QString baseline = drawDecimal();
    const QString aim = drawDecimal();
    const QString actual = drawDecimal();
    const auto mirror = [](const QString &kept) {
        return kept == u"0" ? kept : kept.startsWith(u'-') ? kept.mid(1) : u'-' + kept;
    };
    const TargetStanding up = targetStanding(measured(baseline, aim, actual), today);
    const TargetStanding down =
        targetStanding(measured(mirror(baseline), mirror(aim), mirror(actual)), today);
    RC_ASSERT(up.progress == down.progress);
    RC_ASSERT(up.progress.has_value() == (baseline != aim));
    RC_ASSERT(!up.progress || (*up.progress >= 0 && *up.progress <= 1));
    RC_ASSERT(!up.progress || (up.reached == (*up.progress == 1.0)));
    RC_ASSERT(!(up.reached && up.backwards));
}

RC_GTEST_PROP(Targets, their_order_does_not_depend_on_where_they_were_read, ())
{
    static const QStringList states{QString(), QStringLiteral("open"), QStringLiteral("reached"),
                                    QStringLiteral("given_up")};
    QList<Record> targets;
    for (int i = draw(0, 8); i > 0; --i)
        targets.append(madeRecord(
            target::type(), QString::number(i),
            {{target::state, states[draw<qsizetype>(0, 4)]},
             {target::aimOn, drawBool() ? QString() : today.addDays(draw(0, 3)).toString(Qt::ISODate)}}));
    const auto ids = [](const QList<Record> &records) {
        QStringList result;
        for (const Record &record : records)
            result.append(record.id);
        return result;
    };
    QList<Record> elsewhere = targets;
    std::reverse(elsewhere.begin(), elsewhere.end());
    RC_ASSERT(ids(targetsInOrder(targets)) == ids(targetsInOrder(elsewhere)));
}

} // namespace kopa::findings
