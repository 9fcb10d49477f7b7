#include "core/merge/text_join.h"

#include <gtest/gtest.h>

namespace kopa::merge {
namespace {

QString joined(const QString &base, const QString &theirs, const QString &mine)
{
    const auto text = joinedPatch(base, theirs, mine).applied(theirs);
    const auto same = joinedText(base, theirs, mine).fromMine.applied(mine);
    return text.ok() && same.ok() && *text == *same ? *text : QStringLiteral("does not fit");
}

TEST(TextJoin, KeepsWhatBothWrote)
{
    const QString base = QStringLiteral("Kunta järjestää kyydit. Koulu alkaa.");
    EXPECT_EQ(joined(base, QStringLiteral("Nyt: Kunta järjestää kyydit. Koulu alkaa."),
                     QStringLiteral("Kunta järjestää kyydit. Koulu alkaa yhdeksältä.")),
              u"Nyt: Kunta järjestää kyydit. Koulu alkaa yhdeksältä.");
    EXPECT_EQ(joined(QStringLiteral("yksi kaksi kolme"), QStringLiteral("kaksi kolme"),
                     QStringLiteral("yksi kaksi")),
              u"kaksi");
    EXPECT_EQ(joined({}, QStringLiteral("yksi"), QStringLiteral("kaksi")), u"yksikaksi");
}

TEST(TextJoin, KeepsWordsTypedIntoWhatTheOtherRemoved)
{
    const QString text = joined(QStringLiteral("alku keskus loppu"), QStringLiteral("alku loppu"),
                                QStringLiteral("alku kesk😀us loppu"));
    EXPECT_TRUE(text.contains(QStringLiteral("😀"))) << text.toStdString();
}

TEST(TextJoin, KeepsWordsInOnePlaceWhole)
{
    EXPECT_EQ(joined(QStringLiteral("<15><2><13>"), QStringLiteral("<15><20><2><13><19>"),
                     QStringLiteral("<15><24><2><13>")),
              u"<15><20><24><2><13><19>");
    EXPECT_EQ(joined(QStringLiteral("a kunta b"), QStringLiteral("a kuntien kunta b"),
                     QStringLiteral("a kunnat kunta b")),
              u"a kuntien kunnat kunta b");
    EXPECT_EQ(joined(QStringLiteral("aaaa"), QStringLiteral("aaa"), QStringLiteral("aaaaa")), u"aaaa");
}

TEST(TextJoin, IsTheOneSideWhereTheOtherChangedNothing)
{
    const QString base = QStringLiteral("alku");
    EXPECT_EQ(joined(base, base, QStringLiteral("loppu")), u"loppu");
    EXPECT_TRUE(joinedPatch(base, QStringLiteral("loppu"), base).isEmpty());
    EXPECT_TRUE(joinedPatch({}, {}, {}).isEmpty());
    EXPECT_TRUE(joinedPatch(base, QStringLiteral("loppu"), QStringLiteral("loppu")).isEmpty());
}

} // namespace
} // namespace kopa::merge
