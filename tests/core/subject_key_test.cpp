#include "core/crypto/subject_key.h"

#include <gtest/gtest.h>

namespace kopa::crypto {
namespace {

SpaceId anySpace()
{
    return *SpaceId::from(randomBytes(SpaceId::size));
}

/// A space's key, a subject's, and its slot.
struct Scene
{
    SpaceId space = anySpace();
    SpaceKey spaceKey = SpaceKey::random();
    SubjectKey key = SubjectKey::random();
    SlotId slot = slotId(key, space);
    SlotContent content = sealSlot(key, space, 3, keyId(spaceKey, space, 3), spaceKey);
    PersonalPlace place{space, 7, QStringLiteral("contact1"), 6, QStringLiteral("x")};
    QString text = QStringLiteral("Testi Testinen");
    QByteArray sealed = sealPersonal(text, key, place);
};

} // namespace

TEST(SubjectKey, LiesInItsSlotAndComesOutAgain)
{
    const Scene scene;
    const auto read = SlotContent::parse(scene.content.encode());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, scene.content);
    EXPECT_LE(scene.content.encode().size(), maximumSlot);
    const auto key = openSlot(*read, scene.slot, scene.space, scene.spaceKey);
    ASSERT_TRUE(key.ok());
    EXPECT_EQ(*key, scene.key);
    EXPECT_EQ(*openPersonal(scene.sealed, *key, scene.place), scene.text);
}

TEST(SubjectKey, NoOtherKeyStandsInForIt)
{
    const Scene scene;
    const Scene other;
    const SubjectKey foreign = SubjectKey::random();
    const SlotContent forged = sealSlot(foreign, scene.space, 3, scene.content.key, scene.spaceKey);
    EXPECT_FALSE(openSlot(forged, scene.slot, scene.space, scene.spaceKey).ok());
    EXPECT_FALSE(openSlot(scene.content, other.slot, scene.space, scene.spaceKey).ok());
    EXPECT_FALSE(openSlot(scene.content, scene.slot, other.space, scene.spaceKey).ok());
    EXPECT_FALSE(openSlot(scene.content, scene.slot, scene.space, other.spaceKey).ok());
    SlotContent otherEpoch = scene.content;
    otherEpoch.epoch = 4;
    EXPECT_FALSE(openSlot(otherEpoch, scene.slot, scene.space, scene.spaceKey).ok());
    EXPECT_FALSE(openPersonal(scene.sealed, foreign, scene.place).ok());
}

TEST(SubjectKey, APersonalTextOpensInItsPlaceOnly)
{
    const Scene scene;
    const auto moved = [&](auto change) {
        PersonalPlace place = scene.place;
        change(place);
        return openPersonal(scene.sealed, scene.key, place).ok();
    };
    EXPECT_TRUE(moved([](PersonalPlace &) {}));
    EXPECT_FALSE(moved([](PersonalPlace &place) { place.space = anySpace(); }));
    EXPECT_FALSE(moved([](PersonalPlace &place) { place.type = 9; }));
    EXPECT_FALSE(moved([](PersonalPlace &place) { place.object = QStringLiteral("contact2"); }));
    EXPECT_FALSE(moved([](PersonalPlace &place) { place.field = 5; }));
    EXPECT_FALSE(moved([](PersonalPlace &place) { place.element.clear(); }));
}

TEST(SubjectKey, EveryBitCounts)
{
    const Scene scene;
    const QByteArray content = scene.content.encode();
    for (qsizetype bit = 0; bit < content.size() * 8; ++bit) {
        QByteArray flipped = content;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        const auto read = SlotContent::parse(flipped);
        // The key's id is a hint by which the key is found: with another one, none is.
        const bool taken = read.ok() && read->key == scene.content.key &&
                           openSlot(*read, scene.slot, scene.space, scene.spaceKey).ok();
        EXPECT_FALSE(taken) << bit;
    }
    for (qsizetype bit = 0; bit < scene.sealed.size() * 8; ++bit) {
        QByteArray flipped = scene.sealed;
        flipped[bit / 8] = char(flipped[bit / 8] ^ (1 << (bit % 8)));
        EXPECT_FALSE(openPersonal(flipped, scene.key, scene.place).ok()) << bit;
    }
    EXPECT_FALSE(openPersonal({}, scene.key, scene.place).ok());
}

} // namespace kopa::crypto
