#include "../draw.h"
#include "core/merge/text_patch_codec.h"
#include "core/merge/text_rope.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::merge {
namespace {

/// Letters that are one UTF-16 unit, two, and a letter with its ring apart.
QString anyText(int most)
{
    static const QStringList letters = {QStringLiteral("a"),  QStringLiteral("ä"),       QStringLiteral("å"),
                                        QStringLiteral("🎓"),  QStringLiteral("a\u030A"), QStringLiteral(" "),
                                        QStringLiteral("\n"), QStringLiteral("ö")};
    QString text;
    for (int left = draw(0, most); left > 0; --left)
        text += letters[draw<qsizetype>(0, letters.size())];
    return text;
}

TextPatch anyPatch(std::uint32_t length)
{
    TextPatch patch;
    for (int runs = draw(0, 12); runs > 0; --runs) {
        const auto at = draw<std::uint32_t>(0, length + 1);
        const auto removed = draw<std::uint32_t>(0, length - at + 1);
        const QString words = anyText(6);
        patch.add(at, removed, words);
        length += codePoints(words) - removed;
    }
    return patch;
}

/// Run after run, on an array of code points.
QString obviously(const TextPatch &patch, const QString &text)
{
    QList<uint> letters = text.toUcs4();
    const QList<uint> words = patch.words().toUcs4();
    qsizetype next = 0;
    for (const TextRun &run : patch.runs()) {
        letters.remove(run.at, run.removed);
        for (std::uint32_t i = 0; i < run.inserted; ++i)
            letters.insert(qsizetype(run.at + i), words[next++]);
    }
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(letters.constData()), letters.size());
}

RC_GTEST_PROP(TextPatch, DoesWhatItsRunsSay, ())
{
    const QString text = anyText(300);
    const TextPatch patch = anyPatch(codePoints(text));
    const auto after = patch.applied(text);
    RC_ASSERT(after.ok());
    RC_ASSERT(*after == obviously(patch, text));
}

RC_GTEST_PROP(TextPatch, JoinedPatchesDoWhatTheyDidOneByOne, ())
{
    const QString text = anyText(60);
    TextPatch both = anyPatch(codePoints(text));
    const QString between = *both.applied(text);
    const TextPatch later = anyPatch(codePoints(between));
    both.append(later);
    RC_ASSERT(*both.applied(text) == *later.applied(between));
}

RC_GTEST_PROP(TextPatch, TravelsUnchanged, ())
{
    QList<TextPatch> patches;
    for (int left = draw(0, 5); left > 0; --left)
        patches.append(anyPatch(40));
    const auto arrived = decodePatches(encodePatches(patches));
    RC_ASSERT(arrived.ok());
    RC_ASSERT(*arrived == patches);
}

RC_GTEST_PROP(TextPatch, LeadsFromAnyTextToAnyOther, ())
{
    const QString before = anyText(80);
    QString after = before;
    if (drawBool())
        after = anyText(80);
    else if (const auto edited = anyPatch(codePoints(before)).applied(before); edited.ok())
        after = *edited;
    RC_ASSERT(*TextPatch::between(before, after).applied(before) == after);
}

TEST(TextPatch, LeavesWordsThatBothTextsHave)
{
    const QString before = QStringLiteral("Kunta järjestää opetuksen. Toinen lause jää.");
    const QString after = QStringLiteral("Kuntayhtymä järjestää opetuksen. Toinen lause jää ennalleen.");
    const TextPatch patch = TextPatch::between(before, after);
    EXPECT_EQ(patch.runs(), (QList<TextRun>{{5, 0, 6}, {49, 0, 10}}));
}

TEST(TextPatch, GivesUpOnWordsWhenAllDiffers)
{
    QString before;
    QString after;
    for (int i = 0; i < 4000; ++i) {
        before += QStringLiteral("a%1 ").arg(i);
        after += QStringLiteral("b%1 ").arg(i);
    }
    const TextPatch patch = TextPatch::between(before, after);
    EXPECT_EQ(*patch.applied(before), after);
}

TEST(TextPatch, JoinsTypingAndErasingOn)
{
    TextPatch typed;
    typed.add(5, 0, u"k");
    typed.add(6, 0, u"unta");
    EXPECT_EQ(typed.runs(), (QList<TextRun>{{5, 0, 5}}));
    TextPatch erased;
    erased.add(9, 1, {});
    erased.add(8, 1, {});
    erased.add(8, 2, {});
    EXPECT_EQ(erased.runs(), (QList<TextRun>{{8, 4, 0}}));
    TextPatch replaced;
    replaced.add(3, 4, {});
    replaced.add(3, 0, u"uusi");
    EXPECT_EQ(replaced.runs(), (QList<TextRun>{{3, 4, 4}}));
    TextPatch apart;
    apart.add(3, 0, u"a");
    apart.add(3, 0, u"b");
    EXPECT_EQ(apart.runs().size(), 2);
}

// å is one code point or two, depending on who typed it; an emoji is one, with a skin tone two; a flag is
// two.
TEST(TextPatch, CountsCodePoints)
{
    EXPECT_EQ(codePoints(u"å"), 1u);
    EXPECT_EQ(codePoints(u"a\u030A"), 2u);
    EXPECT_EQ(codePoints(u"🎓"), 1u);
    EXPECT_EQ(codePoints(u"👍🏽"), 2u);
    EXPECT_EQ(codePoints(u"🇫🇮"), 2u);
    EXPECT_EQ(utf16Index(u"🎓å", 1), 2);
    TextPatch patch;
    patch.add(1, 1, u"ö");
    EXPECT_EQ(*patch.applied(QStringLiteral("🎓å!")), QStringLiteral("🎓ö!"));
}

TEST(TextPatch, KeepsTextsNormal)
{
    const QString odd = QStringLiteral("a\r\nb\rc\u2028d\uFEFF") + QChar(0xD800) + QChar(0);
    EXPECT_EQ(normalText(odd), QStringLiteral("a\nb\nc\nd\u2060\uFFFD\uFFFD"));
    TextPatch patch;
    patch.add(0, 0, odd);
    EXPECT_EQ(patch.words(), normalText(odd));
}

TEST(TextPatch, RefusesWhatDoesNotFit)
{
    TextPatch patch;
    patch.add(4, 2, u"x");
    EXPECT_TRUE(patch.fits(6));
    EXPECT_FALSE(patch.fits(5));
    EXPECT_EQ(patch.applied(QStringLiteral("lyhyt")).error().code, ErrorCode::InvalidArgument);
}

TEST(TextPatch, RefusesMalformedBytes)
{
    TextPatch patch;
    patch.add(2, 1, u"å");
    const QByteArray good = encodePatches({patch});
    EXPECT_TRUE(decodePatches(good).ok());
    for (qsizetype cut = 1; cut < good.size(); ++cut)
        EXPECT_FALSE(decodePatches(good.first(cut)).ok()) << cut;
    const auto refused = [](const char *bytes, qsizetype size) {
        return !decodePatches(QByteArray(bytes, size)).ok();
    };
    EXPECT_FALSE(decodePatches(good + 'x').ok()) << "more words than runs";
    EXPECT_TRUE(refused("\1\1\0\0\0", 5)) << "an empty run";
    EXPECT_TRUE(refused("\1\1\1\0\1a", 6)) << "before the text";
    EXPECT_TRUE(refused("\1\1\x80\0\0\1a", 7)) << "a number longer than needed";
    EXPECT_TRUE(refused("\1\1\0\0\1\r", 6)) << "not a normal text";
    EXPECT_TRUE(refused("\xff\xff\xff\xff\x0f", 5)) << "four thousand million patches";
    EXPECT_TRUE(refused("\1\xff\xff\xff\xff\x0f", 6)) << "four thousand million runs";
    EXPECT_TRUE(refused("\1\1\0\xff\xff\xff\xff\xff\x0f\0", 10)) << "a long way out";
    EXPECT_TRUE(refused("\0", 1)) << "no patch at all";
}

RC_GTEST_PROP(TextRope, HoldsWhatAnArrayWould, ())
{
    QString text = anyText(2000);
    TextRope rope(text);
    for (int edits = draw(1, 60); edits > 0; --edits) {
        const std::uint32_t length = codePoints(text);
        RC_ASSERT(rope.length() == length);
        const auto at = draw<std::uint32_t>(0, length + 1);
        const auto removed = draw<std::uint32_t>(0, std::min<std::uint32_t>(length - at, 400) + 1);
        const QString words = anyText(draw(0, 8) == 0 ? 600 : 20);
        TextPatch patch;
        patch.add(at, removed, words);
        text = obviously(patch, text);
        rope.replace(at, removed, words);
        RC_ASSERT(rope.text() == text);
    }
}

} // namespace
} // namespace kopa::merge
