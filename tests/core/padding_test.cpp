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

} // namespace
} // namespace kopa::crypto
