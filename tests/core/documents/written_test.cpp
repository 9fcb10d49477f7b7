#include "core/documents/written.h"

#include <gtest/gtest.h>

namespace kopa::documents {
namespace {

TEST(Written, DaysAndTimesAreThoseOfFinland)
{
    const QDateTime moment(QDate(2019, 12, 3), QTime(9, 5));
    for (const char *language : {"fi", "sv"}) {
        const QLocale locale = paperLocale(QString::fromLatin1(language));
        EXPECT_EQ(writtenDay(moment.date(), locale), u"3.12.2019");
        EXPECT_EQ(writtenTime(moment, locale), u"3.12.2019 9.05");
    }
    EXPECT_EQ(writtenTime(moment, paperLocale(QStringLiteral("en"))), u"3 December 2019 09:05");
    EXPECT_EQ(writtenDay({}, paperLocale(QStringLiteral("fi"))), QString());
}

TEST(Written, MoneyKeepsItsCentsAndSign)
{
    const QLocale finnish = paperLocale(QStringLiteral("fi"));
    EXPECT_EQ(writtenMoney(0, finnish), u"0,00\u00a0€");
    EXPECT_EQ(writtenMoney(500'000, finnish), u"5\u00a0000,00\u00a0€");
    EXPECT_EQ(writtenMoney(-5, finnish), u"\u22120,05\u00a0€");
    EXPECT_EQ(writtenMoney(-123'456, paperLocale(QStringLiteral("en"))), u"-€1,234.56");
}

} // namespace
} // namespace kopa::documents
