#include "core/attachments/location_data.h"
#include "core/attachments/tiff_location.h"
#include "small_files.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace kopa {
namespace {

QByteArray blanked(QByteArray film)
{
    QBuffer file(&film);
    file.open(QIODevice::ReadOnly);
    for (const ByteRange &range : locationRanges(file).value())
        std::fill_n(film.begin() + range.from, range.count, '\0');
    return film;
}

TEST(LocationData, AJpegKeepsItsPictureAndWhichSideIsUp)
{
    for (const int side : {1, 6, 8}) {
        const QByteArray plain = withoutLocation(jpegWithPlace(side)).value();
        EXPECT_FALSE(plain.contains(secretPlace)) << side;
        EXPECT_TRUE(plain.startsWith("\xff\xd8\xff"));
        EXPECT_TRUE(plain.endsWith("second scan\xff\xd9"));
        EXPECT_TRUE(plain.contains("ICC_PROFILE a profile"));
        EXPECT_TRUE(plain.contains(QByteArray("scan \xff\x00 data \xff\xd0 more", 20)));
        const qsizetype exif = plain.indexOf("Exif");
        EXPECT_EQ(exif >= 0, side != 1);
        EXPECT_EQ(tiffOrientation(exif < 0 ? QByteArrayView() : QByteArrayView(plain).sliced(exif + 6)),
                  side);
        EXPECT_EQ(withoutLocation(plain).value(), plain);
    }
}

TEST(LocationData, APngKeepsItsPixelsAndItsColours)
{
    const QByteArray plain = withoutLocation(pngWithPlace()).value();
    EXPECT_FALSE(plain.contains(secretPlace));
    for (const char *part : {"IHDR", "iCCP", "IDAT", "IEND"})
        EXPECT_TRUE(plain.contains(part)) << part;
    for (const char *part : {"eXIf", "tEXt", "iTXt"})
        EXPECT_FALSE(plain.contains(part)) << part;
}

TEST(LocationData, AWebpTellsNoMoreThanItHolds)
{
    for (const int side : {1, 3}) {
        const QByteArray plain = withoutLocation(webpWithPlace(side)).value();
        EXPECT_FALSE(plain.contains(secretPlace));
        EXPECT_EQ(quint8(plain[4]) + quint8(plain[5]) * 256, plain.size() - 8);
        EXPECT_EQ(plain[20], side == 1 ? '\x20' : '\x28');
        EXPECT_EQ(plain.contains("EXIF"), side != 1);
    }
}

TEST(LocationData, WhatIsFoundByItsPlaceIsBlankedWhereItIs)
{
    const QByteArray before = tiffWithPlace();
    const QByteArray plain = withoutLocation(before).value();
    EXPECT_EQ(plain.size(), before.size());
    EXPECT_FALSE(plain.contains(secretPlace));
    EXPECT_TRUE(plain.contains("pixels "));
    EXPECT_TRUE(plain.endsWith(" more"));
    const QByteArray heif = box("ftyp", "heic") + box("meta", QByteArray("Exif\0\0", 6) + exifWithPlace(6));
    const QByteArray quiet = withoutLocation(heif).value();
    EXPECT_EQ(quiet.size(), heif.size());
    EXPECT_FALSE(quiet.contains(secretPlace));
}

TEST(LocationData, AFilmKeepsEverythingButThePlace)
{
    const QByteArray before = filmWithPlace();
    const QByteArray plain = blanked(before);
    EXPECT_EQ(before.count(secretPlace), 2);
    EXPECT_FALSE(plain.contains(secretPlace));
    EXPECT_TRUE(plain.contains("A film"));
    EXPECT_TRUE(plain.contains("Testi"));
    EXPECT_TRUE(plain.endsWith(QByteArray(5000, 'd')));
    EXPECT_EQ(blanked(box("ftyp", "isom") + box("moov", box("udta", box("loci", secretPlace)))).count("61."),
              0);
}

TEST(LocationData, OtherFilesStayAsTheyAre)
{
    const QByteArray text = "Pöytäkirja " + secretPlace;
    EXPECT_EQ(withoutLocation(text).value(), text);
    EXPECT_EQ(blanked(text), text);
}

TEST(LocationData, APictureThatIsCutIsNotLetThrough)
{
    for (const QByteArray &whole : {jpegWithPlace(6), pngWithPlace(), webpWithPlace(3)})
        for (qsizetype cut = 12; cut < whole.size(); ++cut) {
            const auto plain = withoutLocation(whole.first(cut));
            EXPECT_TRUE(!plain.ok() || !plain->contains(secretPlace)) << cut;
        }
}

} // namespace
} // namespace kopa
