#include "core/attachments/attachment_reader.h"
#include "core/attachments/attachment_writer.h"
#include "core/records/attachment.h"
#include "hostile_server.h"
#include "sync/protocol/message_signature.h"
#include "test_person.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace kopa::sync {

using server::HostileServer;

namespace {

QByteArray noise(qsizetype size)
{
    return crypto::randomBytes(size);
}

/// Takes every picture for one that is small enough.
class AnyPicture : public PictureMaker
{
public:
    Result<PreparedPicture> prepare(const QByteArray &bytes, int) const override
    {
        return PreparedPicture{bytes, "image/jpeg", {640, 480}, "small"};
    }
};

/// Two people with a note, to which one adds files.
class AttachmentsTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(one.create(server.url()).ok());
        const auto invitation = one.invite(Role::Editor);
        ASSERT_TRUE(one.sync().ok());
        ASSERT_TRUE(two.join(invitation->link).ok());
        note = one.write(QStringLiteral("Käynti koululla"));
        settle();
    }
    void settle()
    {
        for (int i = 0; i < 2; ++i) {
            ASSERT_TRUE(one.sync().ok());
            ASSERT_TRUE(two.sync().ok());
        }
    }
    RecordKey add(const QByteArray &bytes, const QString &name = QStringLiteral("taulu.jpg"))
    {
        QByteArray copy = bytes;
        QBuffer source(&copy);
        source.open(QIODevice::ReadOnly);
        const auto added = AttachmentWriter(one.storeThread(), pictures, cancelled)
                               .add({.note = note, .space = one.common().id, .name = name}, source);
        if (!added.ok())
            qFatal("not added: %s", errorName(added.error().code).data());
        return *added;
    }
    static KeptAttachment kept(TestPerson &person, const RecordKey &key)
    {
        return person.ask([&](Store &store) {
            const auto opener = Attachments(store).opener(key).value();
            return Attachments(store).kept(opener.space, opener.id).value().value_or(KeptAttachment{});
        });
    }
    static void want(TestPerson &person, const RecordKey &key)
    {
        ASSERT_EQ(person.ask([&](Store &store) { return Attachments(store).want({key}); })->files, 1);
    }
    static QByteArray content(TestPerson &person, const RecordKey &key)
    {
        return readAttachment(person.storeThread(), key, 1 << 30).value();
    }
    /// Changes the server's answers about files, before they are signed.
    void lie(std::function<void(AttachmentsAnswer &)> change)
    {
        server.setForgery([change = std::move(change)](const QByteArray &path, const QByteArray &body) {
            auto answer = AttachmentsAnswer::parse(body);
            if (path != attachmentsPath || !answer.ok())
                return body;
            change(*answer);
            return answer->encode();
        });
    }

    HostileServer server;
    TestPerson one;
    TestPerson two;
    QString note;
    AnyPicture pictures;
    std::atomic_bool cancelled = false;
};

TEST_F(AttachmentsTest, APhotoArrivesSmallWithTheNoteAndWholeWhenAskedFor)
{
    const QByteArray bytes = noise(700'000);
    const RecordKey key = add(bytes);
    EXPECT_TRUE(kept(one, key).waits());
    settle();
    EXPECT_TRUE(kept(one, key).safe);
    EXPECT_EQ(two.ask([&](Store &store) { return store.record(key); })->text(attachment::thumbnail),
              QString::fromLatin1(QByteArray("small").toBase64()));
    EXPECT_EQ(kept(two, key).held, 0U);
    want(two, key);
    ASSERT_TRUE(two.sync().ok());
    EXPECT_EQ(content(two, key), bytes);
    EXPECT_TRUE(kept(two, key).safe);
    EXPECT_FALSE(kept(two, key).waits());
}

TEST_F(AttachmentsTest, WordsGoBeforeFiles)
{
    QList<QByteArray> paths;
    add(noise(300'000));
    one.write(QStringLiteral("Teksti ensin"));
    server.setWatch(
        [&](const QByteArray &path, const QByteArray &, const QByteArray &) { paths.append(path); });
    ASSERT_TRUE(one.sync().ok());
    EXPECT_EQ(paths.indexOf(exchangePath), 0);
    EXPECT_GT(paths.indexOf(attachmentsPath), 0);
}

TEST_F(AttachmentsTest, AfterEveryCutItGoesOnWhereItWas)
{
    const QByteArray bytes = noise(2'000'000);
    const RecordKey key = add(bytes);
    QSet<std::uint64_t> repeated;
    QSet<std::uint64_t> seen;
    server.setWatch([&](const QByteArray &path, const QByteArray &request, const QByteArray &) {
        if (path != attachmentsPath)
            return;
        const auto asked = AttachmentsRequest::parse(request);
        for (qsizetype i = 0; i < asked->pieces.size(); ++i)
            (seen.contains(asked->index + i) ? repeated : seen).insert(asked->index + i);
    });
    int answers = 0;
    server.setTamper([&](const QByteArray &answer) { return ++answers % 3 == 0 ? QByteArray() : answer; });
    for (int i = 0; i < 40 && !kept(one, key).safe; ++i)
        static_cast<void>(one.sync());
    EXPECT_TRUE(kept(one, key).safe);
    EXPECT_EQ(seen.size(), qsizetype(kept(one, key).pieces));
    // Of a cut answer the device does not know that its pieces came: it says those again, and no others.
    EXPECT_LT(repeated.size(), seen.size());
    ASSERT_TRUE(two.sync().ok() || two.sync().ok());
    want(two, key);
    for (int i = 0; i < 40 && !kept(two, key).isHere(); ++i)
        static_cast<void>(two.sync());
    EXPECT_EQ(content(two, key), bytes);
}

TEST_F(AttachmentsTest, OnlyTheServersOwnReceiptMakesAFileSafe)
{
    const RecordKey key = add(noise(100'000));
    const auto other = crypto::newSigningPair();
    lie([&](AttachmentsAnswer &answer) {
        if (answer.receipt)
            answer.receipt = signAttachmentReceipt(one.common().id, kept(one, key).id, 2, other.secret);
    });
    ASSERT_TRUE(one.sync().ok());
    EXPECT_FALSE(kept(one, key).safe);
    EXPECT_EQ(kept(one, key).problem, errorName(ErrorCode::SignatureInvalid));
    server.behave();
    ASSERT_TRUE(one.sync().ok());
    EXPECT_TRUE(kept(one, key).safe);
    EXPECT_EQ(kept(one, key).problem, QString());
}

TEST_F(AttachmentsTest, NoPieceOfAnythingElseIsTaken)
{
    const QByteArray bytes = noise(200'000);
    const RecordKey key = add(bytes);
    const RecordKey otherKey = add(noise(200'000), QStringLiteral("toinen.jpg"));
    settle();
    const auto otherPieces = one.ask([&](Store &store) {
        const auto opener = Attachments(store).opener(otherKey).value();
        return Attachments(store).pieces(opener.space, opener.id, 0, 1 << 20).value();
    });
    want(two, key);
    const QList<std::function<void(AttachmentsAnswer &)>> lies = {
        [&](AttachmentsAnswer &answer) { answer.pieces = otherPieces; },
        [](AttachmentsAnswer &answer) { answer.pieces.swapItemsAt(0, answer.pieces.size() - 1); },
        [](AttachmentsAnswer &answer) { answer.pieces.first()[7] = char(answer.pieces.first()[7] ^ 1); },
        [](AttachmentsAnswer &answer) { answer.pieces.first().chop(1); },
        [](AttachmentsAnswer &answer) { answer.pieces += answer.pieces; },
        [](AttachmentsAnswer &answer) { answer.pieces.clear(); },
    };
    for (const auto &change : lies) {
        lie([&](AttachmentsAnswer &answer) {
            if (answer.pieces.size() > 1 || answer.pieces.size() == 1)
                change(answer);
        });
        static_cast<void>(two.sync());
        EXPECT_FALSE(readAttachment(two.storeThread(), key, 1 << 30).ok());
        server.behave();
    }
    ASSERT_TRUE(two.sync().ok());
    EXPECT_EQ(content(two, key), bytes);
}

TEST_F(AttachmentsTest, WhatOneFileComesToGriefWithKeepsNoOther)
{
    const RecordKey first = add(noise(100'000));
    const RecordKey second = add(noise(200'000));
    lie([&](AttachmentsAnswer &answer) {
        if (answer.next <= 2 && !answer.receipt)
            return;
        if (answer.next == 2)
            answer = {answer.generation,
                      answer.serverTime,
                      answer.challenge,
                      QString(errorName(ErrorCode::QuotaReached)),
                      0,
                      0,
                      {},
                      {}};
    });
    ASSERT_TRUE(one.sync().ok());
    EXPECT_EQ(kept(one, first).problem, errorName(ErrorCode::QuotaReached));
    EXPECT_FALSE(kept(one, first).safe);
    EXPECT_TRUE(kept(one, second).safe);
}

TEST_F(AttachmentsTest, ARestoredServerIsSentThemAgain)
{
    server.backUp();
    const RecordKey key = add(noise(150'000));
    settle();
    EXPECT_TRUE(kept(one, key).safe);
    server.restore(true);
    settle();
    EXPECT_TRUE(kept(one, key).safe);
    want(two, key);
    ASSERT_TRUE(two.sync().ok());
    EXPECT_TRUE(kept(two, key).isHere());
}

TEST_F(AttachmentsTest, LargeOnesWaitForAFreeLineAndWordsInterrupt)
{
    const RecordKey large = add(noise(900'000));
    const RecordKey small = add(noise(90'000));
    SyncRun run(one.storeThread(), cancelled);
    ASSERT_TRUE(run.run({}, {.largest = 500'000}).ok());
    EXPECT_TRUE(kept(one, small).safe);
    EXPECT_FALSE(kept(one, large).safe);
    QList<QByteArray> paths;
    server.setWatch(
        [&](const QByteArray &path, const QByteArray &, const QByteArray &) { paths.append(path); });
    bool said = false;
    ASSERT_TRUE(run.run({}, {.interrupted =
                                 [&] {
                                     if (paths.count(attachmentsPath) < 2 || std::exchange(said, true))
                                         return false;
                                     one.write(QStringLiteral("Kesken kaiken"));
                                     return true;
                                 }})
                    .ok());
    EXPECT_TRUE(kept(one, large).safe);
    const qsizetype again = paths.lastIndexOf(exchangePath);
    EXPECT_GT(again, paths.indexOf(attachmentsPath));
    EXPECT_LT(again, paths.lastIndexOf(attachmentsPath));
    EXPECT_EQ(one.waiting(), 0);
}

TEST_F(AttachmentsTest, TheServerSeesNoWordOfThem)
{
    const QByteArray bytes = QByteArray("Ei kenenkään silmille. ").repeated(10'000);
    QByteArray wire;
    server.setWatch([&](const QByteArray &, const QByteArray &request, const QByteArray &answer) {
        wire += request + answer;
    });
    const RecordKey key = add(bytes, QStringLiteral("salaisuus.txt"));
    settle();
    want(two, key);
    ASSERT_TRUE(two.sync().ok());
    EXPECT_EQ(content(two, key), bytes);
    EXPECT_FALSE(wire.contains("silmille"));
    EXPECT_FALSE(wire.contains("salaisuus"));
}

} // namespace
} // namespace kopa::sync
