#include "sync/server/attachments_service.h"
#include "sync/server/checkpoints_service.h"
#include "sync/server/housekeeping.h"
#include "sync/server/slots_service.h"
#include "test_service.h"

#include <QDateTime>
#include <QFile>

#include <gtest/gtest.h>

namespace kopa::server {
namespace {

using namespace sync;

/// What whoever runs the server sets for a space, and what is counted of it.
class SpaceAccountsTest : public ::testing::Test
{
protected:
    static constexpr std::uint64_t day = 24ULL * 60 * 60;

    SpaceId space() const { return service.space.log.space(); }
    template <class Work> void change(Work &&work)
    {
        const auto done = service.log->transact([&](LogTransaction &log) -> Result<void> {
            KOPA_TRY(work(log));
            return {};
        });
        service.members.keep();
        ASSERT_TRUE(done.ok()) << errorName(done.error().code).data();
    }
    SpaceStanding standing()
    {
        SpaceStanding found;
        change([&](LogTransaction &log) -> Result<void> {
            KOPA_ASSIGN(found, log.standing(space()));
            return {};
        });
        return found;
    }
    QList<SpaceFigures> figures()
    {
        QList<SpaceFigures> found;
        change([&](LogTransaction &log) -> Result<void> {
            KOPA_ASSIGN(found, log.figures({}, 100));
            return {};
        });
        return found;
    }
    SpaceAnswer push(const QByteArray &envelope)
    {
        return service.exchange(service.coordinator, service.coordinator.request({envelope}));
    }
    AttachmentsAnswer put(std::uint64_t index, const QList<QByteArray> &some, const Quotas &quotas = {})
    {
        AttachmentsService attachments(service.log->identity(), service.members, quotas);
        const AttachmentsRequest request{.nonce = QByteArray(nonceBytes, 'n'),
                                         .space = space(),
                                         .attachment = id,
                                         .count = std::uint64_t(pieces.size()),
                                         .index = index,
                                         .pieces = some};
        return service.transact([&](LogTransaction &log) {
            return attachments.answer(log, service.coordinator.keys.id(), request);
        });
    }
    /// The store's files hold these bytes.
    bool holds(const QByteArray &bytes) const
    {
        for (const char *const suffix : {"", "-wal"}) {
            QFile file(QFile::decodeName(service.store.address()) + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

    TestService service;
    QList<QByteArray> pieces{QByteArray(crypto::attachmentPiece, 'a'),
                             QByteArray(crypto::attachmentPiece, 'b'), QByteArray(100, 'c')};
    crypto::AttachmentId id = crypto::attachmentId(space(), {crypto::attachmentPieceHash(pieces[0]),
                                                             crypto::attachmentPieceHash(pieces[1]),
                                                             crypto::attachmentPieceHash(pieces[2])});
};

TEST_F(SpaceAccountsTest, an_operator_sees_sizes_and_counts)
{
    const QByteArray envelope = service.coordinator.envelope("counted");
    push(envelope);
    put(0, pieces.first(2));
    const auto found = figures();
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].id, space());
    EXPECT_EQ(found[0].envelopes, 1u);
    EXPECT_EQ(found[0].devices, 1u);
    EXPECT_EQ(found[0].uploads, 1u);
    EXPECT_EQ(found[0].files, 0u);
    EXPECT_EQ(found[0].standing.envelopeBytes, std::uint64_t(envelope.size()));
    EXPECT_EQ(found[0].standing.fileBytes, 2u * crypto::attachmentPiece);
    EXPECT_EQ(found[0].lastDay, 0u);
    change([&](LogTransaction &log) { return log.noteContact(service.coordinator.keys.id(), 20'000); });
    change([&](LogTransaction &log) { return log.noteContact(service.coordinator.keys.id(), 19'000); });
    EXPECT_EQ(figures()[0].lastDay, 20'000u);
    put(2, pieces.mid(2));
    EXPECT_EQ(figures()[0].files, 1u);
    EXPECT_EQ(figures()[0].standing.fileBytes, 2u * crypto::attachmentPiece + 100);
}

TEST_F(SpaceAccountsTest, a_frozen_space_takes_nothing_and_is_read)
{
    const QByteArray before = service.coordinator.envelope("before");
    push(before);
    TestDevice reader(service.space.join(Role::Editor), service.space);
    service.bringMembers();
    change([&](LogTransaction &log) { return log.setFrozen(space(), true); });
    const QByteArray refused = service.coordinator.envelope("after");
    const SpaceAnswer answer = push(refused);
    ASSERT_EQ(answer.refused.size(), 1);
    EXPECT_EQ(answer.refused[0].problem, errorName(ErrorCode::SpaceFrozen));
    EXPECT_TRUE(answer.acknowledged.isEmpty());
    EXPECT_EQ(push(before).acknowledged.size(), 1) << "what is there counts as there";
    EXPECT_EQ(service.exchange(reader, reader.request()).envelopes, QList{before});
    EXPECT_EQ(put(0, pieces).status, errorName(ErrorCode::SpaceFrozen));
    EXPECT_EQ(put(0, {}).status, QString());
    SlotsService slots(service.members);
    SlotsRequest erasing;
    erasing.space = space();
    erasing.erasures = {crypto::SlotId{}};
    const auto erased = service.transact(
        [&](LogTransaction &log) { return slots.answer(log, service.coordinator.keys.id(), erasing); });
    EXPECT_EQ(erased.status, errorName(ErrorCode::SpaceFrozen));
    SpaceRequest members = service.coordinator.request();
    service.space.join(Role::Editor);
    members.newEntries = withoutReceipts(service.space.entries);
    EXPECT_EQ(service.exchange(service.coordinator, members).logProblem, errorName(ErrorCode::SpaceFrozen));
    change([&](LogTransaction &log) { return log.setFrozen(space(), false); });
    EXPECT_EQ(push(refused).acknowledged.size(), 1);
}

TEST_F(SpaceAccountsTest, a_space_keeps_no_more_than_what_was_set_for_it)
{
    const QByteArray first = service.coordinator.envelope("first", 500);
    push(first);
    change([&](LogTransaction &log) { return log.setQuota(space(), std::uint64_t(first.size()) + 100); });
    const QByteArray second = service.coordinator.envelope("second", 500);
    EXPECT_EQ(push(second).refused.value(0).problem, errorName(ErrorCode::QuotaReached));
    EXPECT_EQ(put(0, pieces).status, errorName(ErrorCode::QuotaReached));
    change([&](LogTransaction &log) { return log.setQuota(space(), std::nullopt); });
    EXPECT_EQ(push(second).acknowledged.size(), 1);
    EXPECT_TRUE(put(0, pieces).receipt);
}

TEST_F(SpaceAccountsTest, a_device_brings_no_more_than_its_share)
{
    TestDevice other(service.space.join(Role::Editor), service.space);
    service.bringMembers();
    const auto pushed = [&](TestDevice &device, const QByteArray &envelope) {
        const auto request = exchangeOf({device.request({envelope})});
        return service
            .transact([&](LogTransaction &log) {
                return service.exchanges({.device = 1000})
                    .answer(log, device.keys.id(), request, {}, service.time, service.effects);
            })
            .spaces.first();
    };
    const QByteArray first = service.coordinator.envelope("first", 600);
    EXPECT_EQ(pushed(service.coordinator, first).acknowledged.size(), 1);
    const QByteArray second = service.coordinator.envelope("second", 600);
    EXPECT_EQ(pushed(service.coordinator, second).refused.value(0).problem,
              errorName(ErrorCode::QuotaReached));
    EXPECT_EQ(pushed(other, other.envelope("other's", 600)).acknowledged.size(), 1);
    EXPECT_EQ(put(0, pieces, {.device = 1000}).status, errorName(ErrorCode::QuotaReached));
}

TEST_F(SpaceAccountsTest, a_deleted_space_is_gone_from_the_disk_and_stays_deleted)
{
    const QByteArray envelope = service.coordinator.envelope("to be gone", 5000);
    push(envelope);
    put(0, pieces);
    const QByteArray mark = envelope.right(64);
    const bool onDisk = !TestStore::isPostgres(); // which forgets when it is vacuumed
    ASSERT_EQ(holds(mark), onDisk);
    change([&](LogTransaction &log) { return log.deleteSpace(space()); });
    EXPECT_EQ(push(envelope).status, errorName(ErrorCode::SpaceDeleted));
    bool more = true;
    int steps = 0;
    for (; more; ++steps)
        change([&](LogTransaction &log) -> Result<void> {
            KOPA_ASSIGN(more, log.eraseDeleted(2));
            return {};
        });
    EXPECT_GT(steps, 3) << "step by step, so that requests go on";
    EXPECT_FALSE(holds(mark));
    EXPECT_FALSE(holds(QByteArray(1000, 'b')));
    EXPECT_FALSE(holds(service.space.entries.first().right(64)));
    EXPECT_TRUE(figures().isEmpty());
    SpaceRequest founding = service.coordinator.request({envelope});
    founding.newEntries = withoutReceipts(service.space.entries);
    EXPECT_EQ(service.exchange(service.coordinator, founding).status, errorName(ErrorCode::SpaceDeleted));
    EXPECT_EQ(put(0, pieces).status, errorName(ErrorCode::SpaceDeleted));
    EXPECT_TRUE(service.spacesOf(service.coordinator.keys.id()).isEmpty());
    const auto unknown = service.log->transact([&](LogTransaction &log) { return log.deleteSpace(space()); });
    EXPECT_EQ(unknown.error().code, ErrorCode::NotFound);
}

TEST_F(SpaceAccountsTest, housekeeping_goes_by_the_clock_that_it_is_given)
{
    auto now = std::chrono::system_clock::now();
    Housekeeping housekeeping(*service.log, std::chrono::hours(48), [&] { return now; });
    const auto keepHouse = [&] {
        while (housekeeping.step().value()) {
        }
    };
    put(0, pieces.first(2));
    keepHouse();
    EXPECT_EQ(put(0, {}).next, 2u);
    now += std::chrono::hours(47);
    keepHouse();
    EXPECT_EQ(put(0, {}).next, 2u);
    now += std::chrono::hours(2);
    keepHouse();
    EXPECT_EQ(put(0, {}).next, 0u);
    push(service.coordinator.envelope("of a deleted space"));
    change([&](LogTransaction &log) { return log.deleteSpace(space()); });
    keepHouse();
    EXPECT_TRUE(figures().isEmpty()) << "what a deletion left behind goes, too";
}

TEST_F(SpaceAccountsTest, uploads_that_do_not_go_on_are_collected_after_their_time)
{
    const auto now = std::uint64_t(QDateTime::currentSecsSinceEpoch());
    const auto collect = [&](std::uint64_t before) {
        bool more = true;
        for (int step = 0; more && step < 10; ++step)
            change([&](LogTransaction &log) -> Result<void> {
                KOPA_ASSIGN(more, log.dropStale(before, 1));
                return {};
            });
    };
    put(0, pieces.first(2));
    collect(now - day);
    EXPECT_EQ(put(0, {}).next, 2u);
    change([&](LogTransaction &log) -> Result<void> {
        KOPA_TRY(log.dropStale(now + day, 1));
        return {};
    });
    EXPECT_EQ(put(0, {}).next, 1u) << "what is left is a beginning";
    collect(now + day);
    EXPECT_EQ(put(0, {}).next, 0u);
    EXPECT_EQ(standing().fileBytes, 0u);
    EXPECT_TRUE(put(0, pieces).receipt);
    collect(now + 10 * day);
    EXPECT_TRUE(put(0, {}).receipt) << "a whole file stays";
    EXPECT_EQ(standing().fileBytes, 2u * crypto::attachmentPiece + 100);
}

} // namespace
} // namespace kopa::server
