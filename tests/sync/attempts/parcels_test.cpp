#include "core/attachments/attachment_reader.h"
#include "core/attachments/attachment_writer.h"
#include "core/records/contact.h"
#include "hostile_server.h"
#include "sync/client/parcels.h"
#include "test_person.h"

#include <QBuffer>
#include <QFile>

#include <gtest/gtest.h>

namespace kopa::sync {

using server::HostileServer;

namespace {

class NoPictures : public PictureMaker
{
public:
    Result<PreparedPicture> prepare(const QByteArray &bytes, int) const override
    {
        return PreparedPicture{bytes, "image/jpeg", {4, 3}, "small"};
    }
};

/// Two people who have met once, and from then on have a stick.
class ParcelsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(one.create(server.url()).ok());
        const auto invitation = one.invite(Role::Editor);
        ASSERT_TRUE(one.sync().ok());
        ASSERT_TRUE(two.join(invitation->link).ok());
        shared = one.write(QStringLiteral("Ennen matkaa"));
        for (int i = 0; i < 2; ++i) {
            ASSERT_TRUE(one.sync().ok());
            ASSERT_TRUE(two.sync().ok());
        }
    }
    QString path(const char *name = "stick") const { return folder.filePath(QString::fromLatin1(name)); }
    Result<ParcelTotals> write(TestPerson &person, const ParcelWish &wish = {}, const char *name = "stick")
    {
        return Parcels(person.storeThread(), cancelled).write(path(name), wish);
    }
    Result<ParcelTotals> take(TestPerson &person, const char *name = "stick")
    {
        return Parcels(person.storeThread(), cancelled).take(path(name));
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &content) const
    {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    HostileServer server;
    TestPerson one;
    TestPerson two;
    QString shared;
    QTemporaryDir folder;
    std::atomic_bool cancelled = false;
};

TEST_F(ParcelsTest, BothHaveTheSameAfterAStickWentThereAndBack)
{
    one.edit(shared, QStringLiteral("Ennen matkaa. Yksi lisäsi."));
    two.edit(shared, QStringLiteral("Kaksi aloitti. Ennen matkaa"));
    ASSERT_TRUE(write(one).ok());
    EXPECT_EQ(take(two)->envelopes, 1);
    EXPECT_EQ(two.text(shared), QStringLiteral("Kaksi aloitti. Ennen matkaa. Yksi lisäsi."));
    ASSERT_TRUE(write(two, {.device = one.device()}).ok());
    EXPECT_EQ(take(one)->envelopes, 1);
    EXPECT_EQ(one.digest(), two.digest());
    EXPECT_EQ(take(one)->envelopes, 0);
}

/// What the other one is known to have is not written again.
TEST_F(ParcelsTest, OnlyWhatIsLackedIsWritten)
{
    one.write(QStringLiteral("Uusi"));
    ASSERT_TRUE(write(two, {}, "back").ok());
    ASSERT_TRUE(take(one, "back").ok());
    const auto parcel = write(one, {.device = two.device()});
    EXPECT_EQ(parcel->envelopes, 1);
    EXPECT_GT(write(one)->envelopes, 2);
}

/// Whoever has a line first brings what others wrote to the server.
TEST_F(ParcelsTest, AnotherPersonBringsItToTheServer)
{
    const QString note = one.write(QStringLiteral("Ilman yhteyttä"));
    ASSERT_TRUE(write(one, {.forServer = true}).ok());
    ASSERT_TRUE(take(two).ok());
    EXPECT_GT(two.waiting(), 0);
    ASSERT_TRUE(two.sync().ok());
    EXPECT_EQ(two.waiting(), 0);
    ASSERT_TRUE(one.sync().ok());
    EXPECT_EQ(one.waiting(), 0);
    const QString id = one.write(QStringLiteral("Ja eteenpäin"));
    ASSERT_TRUE(one.sync().ok());
    ASSERT_TRUE(two.sync().ok());
    EXPECT_TRUE(two.has(id));
    EXPECT_TRUE(two.has(note));
    EXPECT_EQ(one.digest(), two.digest());
}

TEST_F(ParcelsTest, PhotosAndKeysOfPersonsWordsGoAlong)
{
    QByteArray photo = crypto::randomBytes(300'000);
    QBuffer source(&photo);
    source.open(QIODevice::ReadOnly);
    const NoPictures pictures;
    const auto added =
        AttachmentWriter(one.storeThread(), pictures, cancelled)
            .add({.note = shared, .space = one.common().id, .name = QStringLiteral("t.jpg")}, source);
    ASSERT_TRUE(added.ok());
    ASSERT_TRUE(one.ask([&](Store &store) {
                       return store.write({{contact::type().number, QStringLiteral("c1")},
                                           {{contact::name, QStringLiteral("Testi Testinen")}}});
                   })
                    .ok());
    ASSERT_TRUE(write(one).ok());
    const auto taken = take(two);
    EXPECT_EQ(taken->files, 1);
    EXPECT_EQ(readAttachment(two.storeThread(), *added, 1 << 20).value(), photo);
    EXPECT_EQ(two.ask([](Store &store) {
                     return store.record({contact::type().number, QStringLiteral("c1")});
                 })
                  ->text(contact::name),
              QStringLiteral("Testi Testinen"));
    EXPECT_FALSE(bytes().contains("Testinen"));
    ASSERT_TRUE(two.sync().ok());
    ASSERT_TRUE(one.sync().ok());
    EXPECT_TRUE(one.ask([&](Store &store) {
        const auto opener = Attachments(store).opener(*added).value();
        return Attachments(store).kept(opener.space, opener.id).value()->safe;
    }));
}

TEST_F(ParcelsTest, AStickPulledOutLeavesNothingHalf)
{
    const QString note = one.write(QStringLiteral("Uusi muistiinpano"));
    ASSERT_TRUE(write(one).ok());
    const QByteArray whole = bytes();
    for (qsizetype cut = 0; cut < whole.size(); cut += std::max<qsizetype>(1, whole.size() / 300)) {
        put(whole.first(cut));
        EXPECT_EQ(take(two).error().code, ErrorCode::ParcelDamaged) << cut;
        EXPECT_FALSE(two.has(note));
    }
    for (qsizetype at = 0; at < whole.size(); at += std::max<qsizetype>(1, whole.size() / 300)) {
        QByteArray turned = whole;
        turned[at] = char(turned[at] ^ 0x20);
        put(turned);
        const auto taken = take(two);
        EXPECT_TRUE(!taken.ok() && (taken.error().code == ErrorCode::ParcelDamaged ||
                                    taken.error().code == ErrorCode::ParcelNewer))
            << at;
    }
    EXPECT_FALSE(two.has(note));
    put(whole);
    EXPECT_TRUE(take(two).ok());
    EXPECT_TRUE(two.has(note));
    EXPECT_EQ(
        Parcels(one.storeThread(), cancelled).write(QStringLiteral("/proc/nowhere/stick"), {}).error().code,
        ErrorCode::StoreUnwritable);
}

TEST_F(ParcelsTest, AParcelOfAnotherNetworkOrOfANewerVersionIsSaidSo)
{
    TestPerson stranger;
    ASSERT_TRUE(stranger.create(server.url()).ok());
    ASSERT_TRUE(write(stranger).ok());
    EXPECT_EQ(take(one).error().code, ErrorCode::ParcelForeign);
    ASSERT_TRUE(write(one).ok());
    QByteArray newer = bytes();
    newer[12 + 4 + 2] = 2; // the version: after the magic, a length, the block's array and its number
    put(newer);
    EXPECT_EQ(take(two).error().code, ErrorCode::ParcelNewer);
}

/// Whoever carries it may write any parcel, and its hash; no envelope is believed for that.
TEST_F(ParcelsTest, WhatNobodySignedIsNotTaken)
{
    const QString note = one.write(QStringLiteral("Aito"));
    ASSERT_TRUE(write(one).ok());
    ParcelReader reader(path());
    ASSERT_TRUE(reader.open().ok());
    ParcelWriter forged(path("forged"));
    ASSERT_TRUE(forged.open().ok());
    for (auto block = reader.next(); block.ok() && *block; block = reader.next()) {
        if (auto *envelopes = std::get_if<ParcelEnvelopes>(&**block))
            for (QByteArray &envelope : envelopes->envelopes)
                envelope[envelope.size() - 1] = char(envelope.back() ^ 1);
        ASSERT_TRUE(forged.add(**block).ok());
    }
    ASSERT_TRUE(forged.finish().ok());
    EXPECT_EQ(take(two, "forged").error().code, ErrorCode::SignatureInvalid);
    EXPECT_FALSE(two.has(note));
    EXPECT_TRUE(take(two).ok());
    EXPECT_TRUE(two.has(note));
}

/// The member list travels too: somebody who was let in since is known.
TEST_F(ParcelsTest, ANewMemberIsKnownByTheParcelAlone)
{
    TestPerson three;
    const auto invitation = one.invite(Role::Editor);
    ASSERT_TRUE(one.sync().ok());
    ASSERT_TRUE(three.join(invitation->link).ok());
    ASSERT_TRUE(three.sync().ok());
    const QString note = three.write(QStringLiteral("Kolmannen sana"));
    ASSERT_TRUE(write(three).ok());
    EXPECT_TRUE(take(two).ok());
    EXPECT_TRUE(two.has(note));
    ASSERT_TRUE(two.sync().ok());
    ASSERT_TRUE(three.sync().ok());
    EXPECT_EQ(three.waiting(), 0);
}

} // namespace
} // namespace kopa::sync
