#include "sync/server/attachments_service.h"
#include "sync/server/housekeeping.h"
#include "sync/server/store/folder_blobs.h"
#include "test_service.h"

#include <QDir>

#include <gtest/gtest.h>

namespace kopa::server {
namespace {

using namespace sync;
using Step = AttachmentsRequest::Step;

class AttachmentsServiceTest : public ::testing::Test
{
protected:
    static constexpr std::uint64_t quota = 8 * 64 * 1024;

    AttachmentsServiceTest()
    {
        service.bringMembers();
        for (char fill = 'a'; fill < 'd'; ++fill)
            pieces.append(QByteArray(crypto::attachmentPiece, fill));
        pieces.append(QByteArray(1000, 'z'));
    }

    crypto::SpaceId space() const { return service.space.log.space(); }
    crypto::AttachmentId idOf(const QList<QByteArray> &all) const
    {
        QList<Hash> hashes;
        for (const QByteArray &piece : all)
            hashes.append(crypto::attachmentPieceHash(piece));
        return crypto::attachmentId(space(), hashes);
    }
    AttachmentsAnswer put(const DeviceId &device, std::uint64_t index, const QList<QByteArray> &some)
    {
        return ask(device, {.nonce = QByteArray(nonceBytes, 'n'),
                            .space = space(),
                            .attachment = idOf(pieces),
                            .count = std::uint64_t(pieces.size()),
                            .index = index,
                            .pieces = some});
    }
    AttachmentsAnswer fetch(const DeviceId &device, std::uint64_t index, std::uint64_t limit)
    {
        return ask(device, {.nonce = QByteArray(nonceBytes, 'n'),
                            .space = space(),
                            .step = Step::Fetch,
                            .attachment = idOf(pieces),
                            .index = index,
                            .limitBytes = limit});
    }
    AttachmentsAnswer ask(const DeviceId &device, const AttachmentsRequest &request)
    {
        return service.transact(
            [&](LogTransaction &transaction) { return attachments.answer(transaction, device, request); });
    }

    TestService service;
    AttachmentsService attachments{service.log->identity(), service.members, {.files = quota}};
    TestDevice editor{service.space.join(Role::Editor), service.space};
    TestDevice reader{service.space.join(Role::Reader), service.space};
    QList<QByteArray> pieces;
};

TEST_F(AttachmentsServiceTest, a_file_comes_in_parts_and_is_signed_for_when_it_is_whole)
{
    const DeviceId device = editor.keys.id();
    EXPECT_EQ(put(device, 0, {}).next, 0U);
    EXPECT_EQ(put(device, 0, pieces.first(2)).next, 2U);
    EXPECT_FALSE(put(device, 0, {}).receipt);
    EXPECT_EQ(fetch(device, 0, 1).status, errorName(ErrorCode::NotFound));
    // Repeated, and from before what is there already.
    EXPECT_EQ(put(device, 0, pieces.first(2)).next, 2U);
    EXPECT_EQ(put(device, 3, pieces.mid(3)).next, 2U);
    const AttachmentsAnswer last = put(device, 1, pieces.mid(1));
    EXPECT_EQ(last.next, 4U);
    ASSERT_TRUE(last.receipt);
    EXPECT_TRUE(
        verifyAttachmentReceipt(space(), idOf(pieces), 4, *last.receipt, service.log->identity().key.verify));
    EXPECT_FALSE(
        verifyAttachmentReceipt(space(), idOf(pieces), 5, *last.receipt, service.log->identity().key.verify));
}

TEST_F(AttachmentsServiceTest, it_is_handed_out_in_parts_and_who_has_it_is_counted)
{
    put(editor.keys.id(), 0, pieces);
    EXPECT_EQ(fetch(reader.keys.id(), 0, 1).pieces, pieces.first(1));
    EXPECT_EQ(fetch(reader.keys.id(), 1, 2 * crypto::attachmentPiece).pieces, pieces.mid(1, 2));
    EXPECT_EQ(put(editor.keys.id(), 0, {}).fetched, 0U);
    EXPECT_EQ(fetch(reader.keys.id(), 3, 1).pieces, pieces.mid(3));
    EXPECT_EQ(put(editor.keys.id(), 0, {}).fetched, 1U);
    EXPECT_EQ(put(reader.keys.id(), 0, {}).fetched, 0U);
}

TEST_F(AttachmentsServiceTest, pieces_that_are_not_that_file_are_dropped)
{
    QList<QByteArray> turned = pieces;
    turned[1][5] = 'X';
    EXPECT_EQ(put(editor.keys.id(), 0, turned).status, errorName(ErrorCode::Malformed));
    EXPECT_EQ(put(editor.keys.id(), 0, {}).next, 0U);
    EXPECT_TRUE(put(editor.keys.id(), 0, pieces).receipt);
}

TEST_F(AttachmentsServiceTest, only_members_fetch_and_only_who_writes_puts)
{
    EXPECT_EQ(put(reader.keys.id(), 0, pieces).status, errorName(ErrorCode::ReadOnly));
    const TestSpace other;
    EXPECT_EQ(put(other.coordinator.id(), 0, pieces).status, errorName(ErrorCode::NotMember));
    put(editor.keys.id(), 0, pieces);
    EXPECT_EQ(fetch(other.coordinator.id(), 0, 1).status, errorName(ErrorCode::NotMember));
}

/// Large pieces lie in files of their own; the small last one stays in the store.
class BlobsTest : public AttachmentsServiceTest
{
protected:
    BlobsTest()
    {
        auto files = std::make_unique<FolderBlobs>(folder());
        blobs = files.get();
        service.log->setShelf({std::move(files), 16 * 1024});
    }
    QString folder() const { return service.store.folder() + QStringLiteral("/blobs"); }
    qsizetype count() const
    {
        return blobs->namesIn(space(), std::chrono::system_clock::now() + std::chrono::hours(1))->size();
    }
    void keepHouse(std::chrono::system_clock::time_point now)
    {
        Housekeeping housekeeping(*service.log, std::chrono::hours(48), [now] { return now; });
        while (housekeeping.step().value()) {
        }
    }

    const Blobs *blobs = nullptr;
};

TEST_F(BlobsTest, a_file_is_the_same_wherever_its_pieces_lie)
{
    EXPECT_TRUE(put(editor.keys.id(), 0, pieces).receipt);
    EXPECT_EQ(count(), 3);
    EXPECT_EQ(fetch(reader.keys.id(), 0, INT64_MAX).pieces, pieces);
    EXPECT_EQ(fetch(reader.keys.id(), 1, 2 * crypto::attachmentPiece).pieces, pieces.mid(1, 2));
}

TEST_F(BlobsTest, what_no_file_names_is_collected_after_its_time_and_nothing_else)
{
    QList<QByteArray> turned = pieces;
    turned[1][5] = 'X';
    put(editor.keys.id(), 0, turned);
    EXPECT_EQ(count(), 3);
    put(editor.keys.id(), 0, pieces);
    EXPECT_EQ(count(), 6);
    const auto now = std::chrono::system_clock::now();
    keepHouse(now + std::chrono::hours(23));
    EXPECT_EQ(count(), 6);
    keepHouse(now + std::chrono::hours(25));
    EXPECT_EQ(count(), 3);
    EXPECT_EQ(fetch(reader.keys.id(), 0, INT64_MAX).pieces, pieces);
}

TEST_F(BlobsTest, a_deleted_space_has_none)
{
    put(editor.keys.id(), 0, pieces);
    ASSERT_TRUE(service.log->transact([&](LogTransaction &log) { return log.deleteSpace(space()); }).ok());
    keepHouse(std::chrono::system_clock::now());
    EXPECT_EQ(count(), 0);
}

TEST_F(BlobsTest, a_file_whose_blobs_are_gone_is_not_there)
{
    put(editor.keys.id(), 0, pieces);
    ASSERT_TRUE(QDir(folder()).removeRecursively());
    EXPECT_EQ(fetch(reader.keys.id(), 0, INT64_MAX).status, errorName(ErrorCode::NotFound));
}

TEST_F(AttachmentsServiceTest, a_space_keeps_no_more_than_its_quota)
{
    put(editor.keys.id(), 0, pieces);
    pieces = {};
    for (int i = 0; i < 6; ++i)
        pieces.append(QByteArray(crypto::attachmentPiece, char('p' + i)));
    EXPECT_EQ(put(editor.keys.id(), 0, pieces.first(4)).next, 4U);
    EXPECT_EQ(put(editor.keys.id(), 4, pieces.mid(4)).status, errorName(ErrorCode::QuotaReached));
    EXPECT_EQ(put(editor.keys.id(), 0, {}).next, 4U);
}

} // namespace
} // namespace kopa::server
