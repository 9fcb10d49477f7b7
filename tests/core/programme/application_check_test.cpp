#include "../draw.h"
#include "core/programme/application_check.h"
#include "core/records/application.h"
#include "core/records/call.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::programme {
namespace {

Record theCall()
{
    Record record{&call::type(), QStringLiteral("call2019"), {}};
    record.state.applyBase({call::deadline}, QStringLiteral("2019-12-13T23:59:00+02:00"));
    record.state.applyBase({call::timeZone}, QStringLiteral("Europe/Helsinki"));
    record.state.applyBase({call::limit}, std::int64_t(5000));
    return record;
}

Record wholeApplication()
{
    Record record{&application::type(), QStringLiteral("a1"), {}};
    for (const FieldNumber part : applicationParts())
        record.state.applyBase({part}, QStringLiteral("Tekstiä."));
    record.state.applyBase({application::lead}, QStringLiteral("m005"));
    record.state.applyBase({application::aims, QStringLiteral("service")}, true);
    return record;
}

Record without(FieldNumber field)
{
    Record record = wholeApplication();
    record.state.applyBase({field}, QString());
    return record;
}

QList<Gap> gapsOf(const Record &record)
{
    return checkApplication(record, theCall()).gaps;
}

TEST(TextLength, IsWhatPeopleSee)
{
    EXPECT_EQ(lengthOf({}), (TextLength{0, 0}));
    EXPECT_EQ(lengthOf(QStringLiteral("Åäö")), (TextLength{3, 3}));
    EXPECT_EQ(lengthOf(QStringLiteral("A\u030Aa\u0308o\u0308")), (TextLength{3, 3}));
    EXPECT_EQ(lengthOf(QStringLiteral("yksi kaksi")), (TextLength{10, 9}));
    EXPECT_EQ(lengthOf(QStringLiteral("🎓")), (TextLength{1, 1}));
    EXPECT_EQ(lengthOf(QStringLiteral("🇫🇮")), (TextLength{1, 1}));
    EXPECT_EQ(lengthOf(QStringLiteral("a\u00A0b")), (TextLength{3, 2}));
}

TEST(TextLength, ALineEndIsOneHoweverItIsWritten)
{
    for (const QString &end : {QStringLiteral("\n"), QStringLiteral("\r\n"), QStringLiteral("\r")})
        EXPECT_EQ(lengthOf(QStringLiteral("ä") + end + QStringLiteral("b")), (TextLength{3, 2}));
    EXPECT_EQ(lengthOf(QStringLiteral("\n\n\r\n")), (TextLength{3, 0}));
}

/// Text out of pieces that are one character each, however many units they take.
QString anyText(qsizetype *characters)
{
    static const QStringList pieces = {QStringLiteral("a"),   QStringLiteral("ä"), QStringLiteral("o\u0308"),
                                       QStringLiteral("🎓"),   QStringLiteral(" "), QStringLiteral("\n"),
                                       QStringLiteral("\r\n")};
    QString text;
    for (*characters = 0; *characters < 80 && draw(0, 60) != 0; ++*characters)
        text += pieces[draw<qsizetype>(0, pieces.size())];
    return text;
}

RC_GTEST_PROP(TextLength, DoesNotDependOnHowLettersAreWritten, ())
{
    qsizetype characters = 0;
    const QString text = anyText(&characters);
    const TextLength length = lengthOf(text);
    RC_ASSERT(length.characters == characters);
    RC_ASSERT(length.withoutSpaces <= length.characters);
    for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
        RC_ASSERT(lengthOf(text.normalized(form)) == length);
        QString unixText = text.normalized(form);
        unixText.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        RC_ASSERT(lengthOf(unixText) == length);
    }
}

TEST(ApplicationCheck, AWholeOneLacksNothing)
{
    const ApplicationCheck check = checkApplication(wholeApplication(), theCall());
    EXPECT_TRUE(check.isReady());
    EXPECT_EQ(check.length, (TextLength{48, 48}));
    EXPECT_EQ(check.parts.size(), 6);
}

TEST(ApplicationCheck, EachPartIsMissedByItsName)
{
    for (const FieldNumber part : applicationParts()) {
        const QString reason =
            part == application::area ? QStringLiteral("organisations") : QStringLiteral("text");
        EXPECT_EQ(gapsOf(without(part)), QList<Gap>({{application::type().field(part)->key, reason}}));
    }
    EXPECT_EQ(gapsOf(Record{&application::type(), QStringLiteral("a"), {}}).size(), 6);
}

TEST(ApplicationCheck, WordsAloneDoNotNameTheLeadNorLinkTheAim)
{
    EXPECT_EQ(gapsOf(without(application::lead)),
              QList<Gap>({{QStringLiteral("responsible"), QStringLiteral("lead")}}));
    Record record{&application::type(), QStringLiteral("a1"), {}};
    for (const FieldNumber part : applicationParts())
        record.state.applyBase({part}, QStringLiteral("Tekstiä."));
    record.state.applyBase({application::lead}, QStringLiteral("m005"));
    record.state.applyBase({application::aims, QStringLiteral("something")}, true);
    EXPECT_EQ(gapsOf(record), QList<Gap>({{QStringLiteral("aim"), QStringLiteral("aims")}}));
}

TEST(ApplicationCheck, TwoOrganisationsAreAnArea)
{
    Record record = without(application::area);
    record.state.applyBase({application::organisations, QStringLiteral("m005")}, true);
    EXPECT_EQ(gapsOf(record).size(), 1);
    record.state.applyBase({application::organisations, QStringLiteral("m052")}, true);
    EXPECT_EQ(gapsOf(record).size(), 0);
}

TEST(ApplicationCheck, TheLimitIsForAllPartsTogether)
{
    Record record = wholeApplication();
    const qsizetype others = 5 * 8;
    record.state.applyBase({application::plan}, QString(5000 - others, u'ä'));
    EXPECT_TRUE(checkApplication(record, theCall()).isReady());
    record.state.applyBase({application::plan}, QString(5000 - others + 1, u'ä'));
    const ApplicationCheck check = checkApplication(record, theCall());
    EXPECT_TRUE(check.isTooLong());
    EXPECT_FALSE(check.isReady());
    EXPECT_EQ(check.length.characters, 5001);
}

bool late(const char *time)
{
    return isLate(theCall(), QDateTime::fromString(QString::fromLatin1(time), Qt::ISODate));
}

TEST(Deadline, ItsLastMinuteIsInTimeWhereverItIsSaid)
{
    EXPECT_FALSE(late("2019-12-13T23:59:59+02:00"));
    EXPECT_TRUE(late("2019-12-14T00:00:00+02:00"));
    EXPECT_FALSE(late("2019-12-13T22:59:59+01:00"));
    EXPECT_TRUE(late("2019-12-13T23:00:00+01:00"));
    EXPECT_FALSE(late("2019-12-13T21:59:59Z"));
    EXPECT_TRUE(late("2019-12-13T22:00:00Z"));
}

TEST(Deadline, WithoutAnOffsetItIsInTheZoneOfTheCall)
{
    Record summer{&call::type(), QStringLiteral("c"), {}};
    EXPECT_FALSE(isLate(summer, QDateTime::currentDateTimeUtc()));
    summer.state.applyBase({call::deadline}, QStringLiteral("2020-06-30T16:00:00"));
    summer.state.applyBase({call::timeZone}, QStringLiteral("Europe/Helsinki"));
    const QDateTime from = lateFrom(summer).toUTC();
    EXPECT_EQ(from.toString(Qt::ISODate), u"2020-06-30T13:01:00Z");
}

} // namespace
} // namespace kopa::programme
