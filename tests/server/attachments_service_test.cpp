#include "sync/server/attachments_service.h"
#include "test_service.h"

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
        return attachments
            .answer(device, {.nonce = QByteArray(nonceBytes, 'n'),
                             .space = space(),
                             .attachment = idOf(pieces),
                             .count = std::uint64_t(pieces.size()),
                             .index = index,
                             .pieces = some})
            .value();
    }
    AttachmentsAnswer fetch(const DeviceId &device, std::uint64_t index, std::uint64_t limit)
    {
        return attachments
            .answer(device, {.nonce = QByteArray(nonceBytes, 'n'),
                             .space = space(),
                             .step = Step::Fetch,
                             .attachment = idOf(pieces),
                             .index = index,
                             .limitBytes = limit})
            .value();
    }

    TestService service;
    AttachmentsService attachments{*service.log, quota};
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
