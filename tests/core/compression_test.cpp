#include "core/crypto/compression.h"
#include "core/crypto/keys.h"
#include "draw.h"

#include <QCryptographicHash>

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

QByteArray frameOf(const QByteArray &bytes, Dictionary dictionary)
{
    return dictionary == Dictionary::First ? compressWithFirst(bytes) : compress(bytes);
}

bool isMalformed(const Result<QByteArray> &read)
{
    return !read.ok() && read.error().code == ErrorCode::Malformed;
}

Dictionary anyDictionary()
{
    return draw(0, 2) == 0 ? Dictionary::None : Dictionary::First;
}

RC_GTEST_PROP(Compression, IsUndone, ())
{
    const QByteArray bytes = anyBytes(5000);
    const Dictionary dictionary = anyDictionary();
    const auto back = decompress(frameOf(bytes, dictionary), 5000, dictionary);
    RC_ASSERT(back.ok());
    RC_ASSERT(*back == bytes);
}

RC_GTEST_PROP(Compression, RefusesWhatIsCutDamagedOrLengthened, ())
{
    const QByteArray bytes = anyBytes(400);
    const Dictionary dictionary = anyDictionary();
    const QByteArray frame = frameOf(bytes, dictionary);
    for (qsizetype i = 0; i < frame.size(); ++i)
        RC_ASSERT(!decompress(frame.first(i), 5000, dictionary).ok());
    RC_ASSERT(!decompress(frame + '\0', 5000, dictionary).ok());
    QByteArray damaged = frame;
    damaged[draw<qsizetype>(0, frame.size())] = *rc::gen::arbitrary<char>();
    const auto read = decompress(damaged, 5000, dictionary);
    if (read)
        RC_ASSERT(read->size() <= 5000);
}

TEST(Compression, RefusesABombBeforeItGoesOff)
{
    for (const Dictionary dictionary : {Dictionary::None, Dictionary::First}) {
        const QByteArray bomb = frameOf(QByteArray(64 * 1024 * 1024, 'x'), dictionary);
        EXPECT_LT(bomb.size(), 64 * 1024);
        const auto read = decompress(bomb, 1024 * 1024, dictionary);
        ASSERT_FALSE(read.ok());
        EXPECT_EQ(read.error().code, ErrorCode::TooLarge);
    }
}

TEST(Compression, LongBodiesAreUndoneToo)
{
    const QByteArray bytes = randomBytes(1000).repeated(400);
    EXPECT_EQ(decompress(compressWithFirst(bytes), bytes.size(), Dictionary::First).value(), bytes);
    EXPECT_EQ(decompress(compress(bytes, Effort::Most), bytes.size()).value(), bytes);
}

RC_GTEST_PROP(Compression, TakesAFrameWithItsOwnDictionaryOnly, ())
{
    const QByteArray bytes = anyBytes(400);
    RC_ASSERT(isMalformed(decompress(compress(bytes), 5000, Dictionary::First)));
    RC_ASSERT(isMalformed(decompress(compressWithFirst(bytes), 5000)));
}

TEST(Compression, RefusesAFrameThatNamesAnotherDictionary)
{
    QByteArray frame = compressWithFirst("the words of a note");
    // After the magic number and the descriptor of a frame of one segment stands the dictionary's number.
    ASSERT_EQ(frame[5], char(Dictionary::First));
    frame[5] = 2;
    EXPECT_TRUE(isMalformed(decompress(frame, 5000, Dictionary::First)));
    EXPECT_TRUE(isMalformed(decompress(frame, 5000)));
}

TEST(Compression, OfANoteIsSmallerWithTheDictionary)
{
    const QByteArray note(
        "# Työpaja\n\nMitä työpajassa ratkotaan: yhteistyö kuntien kanssa, seuraava askel.\n");
    EXPECT_LT(compressWithFirst(note).size() * 3, compress(note).size() * 2);
}

// What was sealed with it must stay readable. The hash stands in PROTOCOL.md, too.
TEST(Compression, TheDictionaryNeverChanges)
{
    const QByteArray hash = QCryptographicHash::hash(firstDictionary(), QCryptographicHash::Blake2b_256);
    EXPECT_EQ(firstDictionary().size(), 65'536);
    EXPECT_EQ(hash.toHex(), "3a95f1fa0f29d44d187b0f0a59be03535b289aac1afd28025608ebd7555c5c4b");
}

} // namespace
} // namespace kopa::crypto
