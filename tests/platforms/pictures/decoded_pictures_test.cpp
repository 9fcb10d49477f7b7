#include "core/records/attachment.h"
#include "invented_pictures.h"
#include "platforms/pictures/decoded_pictures.h"

#include <QImage>

#include <gtest/gtest.h>

using namespace kopa;

namespace {

const DecodedPictures &maker()
{
    static const DecodedPictures pictures;
    return pictures;
}

void expectThumbnail(const PreparedPicture &picture)
{
    EXPECT_LE(picture.thumbnail.size(), attachment::maximumThumbnail);
    const QImage small = QImage::fromData(picture.thumbnail, "jpeg");
    ASSERT_FALSE(small.isNull());
    EXPECT_LE(std::max(small.width(), small.height()), 240);
    const bool wide = picture.size.width() > picture.size.height();
    EXPECT_EQ(wide, small.width() > small.height());
}

} // namespace

TEST(DecodedPictures, KeepsTheOriginalAndMakesASmallOne)
{
    const QByteArray bytes = invented::picture({1600, 900}, "jpeg");
    const auto made = maker().prepare(bytes, 0);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->bytes, bytes);
    EXPECT_EQ(made->mediaType, "image/jpeg");
    EXPECT_EQ(made->size, QSize(1600, 900));
    expectThumbnail(*made);
}

TEST(DecodedPictures, ReadsWhatTheScreenshotsAndThePhonesMake)
{
    for (const char *format : {"png", "webp"}) {
        const QByteArray bytes = invented::picture({320, 500}, format);
        ASSERT_FALSE(bytes.isEmpty()) << format;
        const auto made = maker().prepare(bytes, 0);
        ASSERT_TRUE(made.ok()) << format;
        EXPECT_EQ(made->mediaType, QByteArray("image/") + format);
        expectThumbnail(*made);
    }
}

TEST(DecodedPictures, EvenNoiseBecomesSmallEnough)
{
    const auto made = maker().prepare(invented::noise({900, 900}), 0);
    ASSERT_TRUE(made.ok());
    expectThumbnail(*made);
}

TEST(DecodedPictures, MakesALargeOneSmallerAndLeavesASmallOne)
{
    const QByteArray bytes = invented::picture({3000, 2000}, "jpeg");
    const auto made = maker().prepare(bytes, 1280);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->size, QSize(1280, 853));
    EXPECT_EQ(QImage::fromData(made->bytes).size(), made->size);
    EXPECT_LT(made->bytes.size(), bytes.size());
    EXPECT_EQ(maker().prepare(bytes, 3000)->bytes, bytes);
}

TEST(DecodedPictures, TurnsUprightWhatTheCameraHeldOnItsSide)
{
    const QByteArray bytes = invented::withExif(invented::picture({800, 600}, "jpeg"), 6);
    const auto kept = maker().prepare(bytes, 0);
    ASSERT_TRUE(kept.ok());
    EXPECT_EQ(kept->size, QSize(600, 800));
    expectThumbnail(*kept);
    const auto smaller = maker().prepare(bytes, 400);
    ASSERT_TRUE(smaller.ok());
    EXPECT_EQ(smaller->size, QSize(300, 400));
    EXPECT_EQ(QImage::fromData(smaller->bytes).size(), QSize(300, 400));
}

TEST(DecodedPictures, LetsNoPlaceThrough)
{
    const QByteArray bytes = invented::withExif(invented::picture({800, 600}, "jpeg"), 6);
    ASSERT_TRUE(bytes.contains(invented::place()));
    for (const int side : {0, 400}) {
        const auto made = maker().prepare(bytes, side);
        ASSERT_TRUE(made.ok());
        EXPECT_FALSE(made->bytes.contains(invented::place()));
        EXPECT_FALSE(made->thumbnail.contains(invented::place()));
        EXPECT_FALSE(made->thumbnail.contains("Exif"));
    }
    EXPECT_FALSE(maker().prepare(bytes, 400)->bytes.contains("Exif"));
}

TEST(DecodedPictures, SaysPlainlyWhatIsNoPicture)
{
    const QByteArray whole = invented::picture({600, 400}, "png");
    for (const QByteArray &bytes : {QByteArray(), QByteArray("not a picture at all"), whole.left(20),
                                    whole.left(whole.size() / 2), QByteArray("\xff\xd8\xff\xe0")}) {
        const auto made = maker().prepare(bytes, 0);
        ASSERT_FALSE(made.ok()) << bytes.size();
        EXPECT_EQ(made.error().code, ErrorCode::PictureUnreadable);
    }
    const auto drawing = maker().prepare("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>", 0);
    EXPECT_EQ(drawing.error().code, ErrorCode::PictureUnreadable);
}

TEST(DecodedPictures, KeepsAPhonesPhotoThatItCannotShow)
{
    const QByteArray bytes("\0\0\0\x18"
                           "ftypheic\0\0\0\0mif1heic"
                           "\0\0\0\x08mdat",
                           32);
    const auto made = maker().prepare(bytes, 1280);
    ASSERT_TRUE(made.ok());
    EXPECT_EQ(made->mediaType, "image/heic");
    EXPECT_EQ(made->bytes, bytes);
    EXPECT_TRUE(made->thumbnail.isEmpty());
}

TEST(DecodedPictures, IsNotTalkedIntoHugeMemory)
{
    for (const QSize size : {QSize(60'000, 60'000), QSize(9'000, 9'000)}) {
        const auto made = maker().prepare(invented::pngThatClaims(size), 0);
        ASSERT_FALSE(made.ok());
        EXPECT_EQ(made.error().code, ErrorCode::TooLarge);
    }
}
