#include "core/crypto/padding.h"
#include "draw.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::crypto {
namespace {

QByteArray anyBytes(int maximum)
{
    const auto bytes =
        *rc::gen::container<std::string>(std::size_t(draw(0, maximum)), rc::gen::arbitrary<char>());
    return QByteArray::fromStdString(bytes);
}

TEST(Padding, LengthsGrowByATwelfthAtMostAndNeverShrink)
{
    qsizetype last = 0;
    for (qsizetype length = 0; length < 70'000; ++length) {
        const qsizetype padded = padmeLength(length);
        ASSERT_GE(padded, length);
        ASSERT_GE(padded, last);
        ASSERT_LE(double(padded), 1.12 * double(length)) << length;
        ASSERT_EQ(padmeLength(padded), padded) << length;
        last = padded;
    }
}

TEST(Padding, LeavesFewLengthsToTellApart)
{
    QSet<qsizetype> lengths;
    for (qsizetype length = 1; length <= 262'144; ++length)
        lengths.insert(padmeLength(length));
    EXPECT_LT(lengths.size(), 300);
}

RC_GTEST_PROP(Padding, IsTakenOffAgain, ())
{
    const QByteArray bytes = anyBytes(3000);
    const QByteArray padded = pad(bytes);
    RC_ASSERT(padded.size() == padmeLength(bytes.size() + 4));
    const auto back = unpad(padded);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == bytes);
}

RC_GTEST_PROP(Padding, RefusesAChangedFilling, ())
{
    const QByteArray bytes = anyBytes(500);
    QByteArray padded = pad(bytes);
    RC_PRE(padded.size() > bytes.size() + 4);
    padded[draw(bytes.size() + 4, padded.size())] = char(draw(1, 256));
    RC_ASSERT(!unpad(padded).ok());
    RC_ASSERT(!unpad(pad(bytes) + '\0').ok());
}

// A length moved by zeros at the end can name the same padding; what protects it is the envelope's seal.
RC_GTEST_PROP(Padding, NeverTakesAChangedLengthForTheSameContent, ())
{
    const QByteArray bytes = anyBytes(500);
    QByteArray padded = pad(bytes);
    const int at = draw(0, 4);
    padded[at] = char(padded[at] ^ draw(1, 256));
    const auto back = unpad(padded);
    if (back)
        RC_ASSERT(*back != bytes);
}

RC_GTEST_PROP(Compression, IsUndone, ())
{
    const QByteArray bytes = anyBytes(5000);
    const auto back = decompress(compress(bytes), 5000);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == bytes);
}

RC_GTEST_PROP(Compression, RefusesWhatIsCutDamagedOrLengthened, ())
{
    const QByteArray bytes = anyBytes(400);
    const QByteArray frame = compress(bytes);
    for (qsizetype i = 0; i < frame.size(); ++i)
        RC_ASSERT(!decompress(frame.first(i), 5000).ok());
    RC_ASSERT(!decompress(frame + '\0', 5000).ok());
    QByteArray damaged = frame;
    damaged[draw<qsizetype>(0, frame.size())] = *rc::gen::arbitrary<char>();
    const auto read = decompress(damaged, 5000);
    if (read)
        RC_ASSERT(read->size() <= 5000);
}

TEST(Compression, RefusesABombBeforeItGoesOff)
{
    const QByteArray bomb = compress(QByteArray(64 * 1024 * 1024, 'x'));
    EXPECT_LT(bomb.size(), 64 * 1024);
    const auto read = decompress(bomb, 1024 * 1024);
    ASSERT_FALSE(read.ok());
    EXPECT_EQ(read.error().code, ErrorCode::TooLarge);
}

} // namespace
} // namespace kopa::crypto
