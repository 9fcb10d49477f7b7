#include "core/merge/change_codec.h"
#include "draw.h"
#include "replica.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::merge {
namespace {

QString anyText()
{
    static const QString alphabet = QStringLiteral("aZ09 åäöÅÄÖ–\n€😀");
    const QList<char32_t> letters = [] {
        QList<char32_t> all;
        for (const uint letter : alphabet.toUcs4())
            all.append(letter);
        return all;
    }();
    QString text;
    for (int left = draw(0, 30); left > 0; --left)
        text += QString::fromUcs4(&letters[draw<qsizetype>(0, letters.size())], 1);
    return text;
}

Value anyValue()
{
    switch (draw(0, 4)) {
    case 0:
        return {};
    case 1:
        return drawBool();
    case 2:
        return *rc::gen::arbitrary<std::int64_t>();
    default:
        return anyText();
    }
}

QList<Dot> anyDots()
{
    QList<Dot> dots;
    for (int left = draw(0, 4); left > 0; --left)
        dots.append({testDevice(draw(0, 5)), draw<std::uint64_t>(1, 1'000'000)});
    return dots;
}

Change anyChange(std::uint64_t n)
{
    Change change{{testDevice(0), n},
                  {*rc::gen::arbitrary<std::uint64_t>()},
                  draw<TypeNumber>(1, 100'000),
                  QStringLiteral("id%1").arg(draw(0, 1000)),
                  {}};
    for (int left = draw(0, 5); left > 0; --left) {
        CellWrite write{
            .cell = {draw<FieldNumber>(0, 40), anyText()}, .value = anyValue(), .parents = anyDots()};
        if (write.cell.field == trashField)
            write.context = anyDots();
        change.writes.append(write);
    }
    return change;
}

ChangeBody anyBody()
{
    ChangeBody body;
    for (int device = 1; device < draw(1, 4); ++device)
        body.seen.append({testDevice(device), draw<std::uint64_t>(1, 1000)});
    std::uint64_t n = 0;
    for (int left = draw(0, 6); left > 0; --left) {
        n += draw<std::uint64_t>(1, 300);
        body.changes.append(anyChange(n));
    }
    return body;
}

RC_GTEST_PROP(ChangeCodec, ReadsWhatItWrote, ())
{
    const ChangeBody body = anyBody();
    const auto read = decodeBody(encodeBody(body), testDevice(0));
    RC_ASSERT(read.ok());
    RC_ASSERT(read->seen == body.seen);
    RC_ASSERT(read->changes == body.changes);
}

RC_GTEST_PROP(ChangeCodec, ReadsOneChangeAlone, ())
{
    const Change change = anyChange(7);
    const auto read = decodeChange(encodeChange(change), testDevice(0));
    RC_ASSERT(read.ok());
    RC_ASSERT(*read == change);
}

RC_GTEST_PROP(ChangeCodec, RefusesWhatIsCutOrLengthened, ())
{
    const QByteArray bytes = encodeBody(anyBody());
    for (qsizetype i = 0; i < bytes.size(); ++i)
        RC_ASSERT(!decodeBody(bytes.first(i), testDevice(0)).ok());
    RC_ASSERT(!decodeBody(bytes + '\0', testDevice(0)).ok());
}

RC_GTEST_PROP(ChangeCodec, RefusesOrReadsDamagedBytesButNeverFails, ())
{
    QByteArray bytes = encodeBody(anyBody());
    for (int left = draw(1, 5); left > 0; --left)
        bytes[draw<qsizetype>(0, bytes.size())] = *rc::gen::arbitrary<char>();
    const auto read = decodeBody(bytes, testDevice(0));
    if (read) {
        const auto again = decodeBody(encodeBody(*read), testDevice(0));
        RC_ASSERT(again.ok());
        RC_ASSERT(again->changes == read->changes);
    }
}

RC_GTEST_PROP(ChangeCodec, RefusesRubbish, (const std::vector<char> &rubbish))
{
    RC_PRE(rubbish.size() < 40u);
    RC_ASSERT(!decodeBody(QByteArray(rubbish.data(), qsizetype(rubbish.size())), testDevice(0)).ok());
}

TEST(ChangeCodec, SaysThatABodyIsOfANewerVersion)
{
    QByteArray bytes = encodeBody({});
    ASSERT_EQ(bytes[1], 1);
    bytes[1] = 2;
    const auto read = decodeBody(bytes, testDevice(0));
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::AnswerVersion);
}

TEST(ChangeCodec, RefusesNumbersThatDoNotRise)
{
    Change change{{testDevice(0), 3}, {1}, 1, QStringLiteral("x"), {}};
    EXPECT_TRUE(decodeBody(encodeBody({{}, {change}}), testDevice(0)).ok());
    EXPECT_FALSE(decodeBody(encodeBody({{}, {change, change}}), testDevice(0)).ok());
    change.dot.n = 0;
    EXPECT_FALSE(decodeBody(encodeBody({{}, {change}}), testDevice(0)).ok());
}

TEST(ChangeCodec, NamesADeviceOnceABody)
{
    Replica author(0);
    Replica other(1);
    author.hear(other.edit({{.cell = {1}, .value = QStringLiteral("a")}}, 1));
    ChangeBody body;
    for (int i = 0; i < 50; ++i)
        body.changes.append(author.edit({{.cell = {1}, .value = std::int64_t(i)}}, i));
    const QByteArray bytes = encodeBody(body);
    EXPECT_EQ(bytes.count(testDevice(1).toByteArray()), 1);
    EXPECT_EQ(bytes.count(testDevice(0).toByteArray()), 0) << "the author is known from the envelope";
}

TEST(ChangeCodec, ReadsTheFormWithAHashOfAllHeads)
{
    const QByteArray bytes =
        QByteArray::fromHex("840158201111111111111111111111111111111111111111111111111111111111111111") +
        QByteArray::fromHex("80818503186401617880");
    const auto read = decodeBody(bytes, testDevice(0));
    ASSERT_TRUE(read.ok());
    EXPECT_TRUE(read->seen.isEmpty());
    ASSERT_EQ(read->changes.size(), 1);
    EXPECT_EQ(read->changes.first().dot, (Dot{testDevice(0), 3}));
    EXPECT_EQ(read->changes.first().object, QStringLiteral("x"));
}

} // namespace
} // namespace kopa::merge
