#include "sync/server/slots_service.h"
#include "test_service.h"

#include <QDirIterator>
#include <QFile>

#include <gtest/gtest.h>

namespace kopa::server {

using namespace sync;
using Kind = SlotState::Kind;

namespace {

class SlotsServiceTest : public testing::Test
{
protected:
    SlotsServiceTest() { service.bringMembers(); }

    SlotPut anySlot()
    {
        const crypto::SubjectKey key = crypto::SubjectKey::random();
        const crypto::SpaceId space = service.space.log.space();
        return {crypto::slotId(key, space),
                crypto::sealSlot(key, space, 0, service.space.log.epochs().first().action.key,
                                 crypto::SpaceKey::random())};
    }
    SlotsAnswer ask(const TestDevice &device, const QList<SlotPut> &puts,
                    const QList<crypto::SlotId> &erasures, const QList<crypto::SlotId> &wanted)
    {
        const SlotsRequest request{QByteArray(nonceBytes, 'n'), service.space.log.space(), puts, erasures,
                                   wanted};
        return ask(device.keys.id(), request);
    }
    SlotsAnswer ask(const DeviceId &device, const SlotsRequest &request)
    {
        return service.transact(
            [&](LogTransaction &transaction) { return keys.answer(transaction, device, request); });
    }
    SlotState find(const crypto::SlotId &slot) { return ask(editor, {}, {}, {slot}).found.first(); }
    /// What PostgreSQL has thrown away lies in its files until it has cleaned up: nobody promises anything of
    /// them.
    bool isInAnyFile(const QByteArray &bytes) const
    {
        QDirIterator files(service.store.folder(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

    TestService service;
    TestDevice editor{service.space.join(Role::Editor), service.space};
    TestDevice reader{service.space.join(Role::Reader), service.space};
    SlotsService keys{service.members};
};

} // namespace

TEST_F(SlotsServiceTest, a_key_that_one_member_put_another_gets)
{
    const SlotPut slot = anySlot();
    EXPECT_EQ(find(slot.slot).kind, Kind::Unknown);
    EXPECT_EQ(ask(service.coordinator, {slot}, {}, {}).puts.first().kind, Kind::Kept);
    EXPECT_EQ(find(slot.slot), (SlotState{Kind::Kept, slot.content}));
    EXPECT_EQ(ask(reader, {}, {}, {slot.slot}).found.first().content, slot.content);
}

TEST_F(SlotsServiceTest, the_first_content_stays)
{
    const SlotPut slot = anySlot();
    ask(editor, {slot}, {}, {});
    const SlotPut other{slot.slot, anySlot().content};
    EXPECT_EQ(ask(editor, {other}, {}, {}).puts.first().kind, Kind::Kept);
    EXPECT_EQ(find(slot.slot).content, slot.content);
}

TEST_F(SlotsServiceTest, what_is_erased_stays_erased_and_is_in_no_file)
{
    const SlotPut slot = anySlot();
    ask(editor, {slot}, {}, {});
    EXPECT_EQ(isInAnyFile(slot.content.sealed), !TestStore::isPostgres());
    ask(service.coordinator, {}, {slot.slot}, {});
    EXPECT_EQ(find(slot.slot).kind, Kind::Erased);
    EXPECT_FALSE(isInAnyFile(slot.content.sealed));
    EXPECT_EQ(ask(editor, {slot}, {}, {}).puts.first().kind, Kind::Erased);
    EXPECT_EQ(find(slot.slot).kind, Kind::Erased);
    EXPECT_FALSE(isInAnyFile(slot.content.sealed));
}

TEST_F(SlotsServiceTest, an_erasure_may_come_before_the_key)
{
    const SlotPut slot = anySlot();
    ask(editor, {}, {slot.slot}, {});
    EXPECT_EQ(ask(editor, {slot}, {}, {}).puts.first().kind, Kind::Erased);
}

TEST_F(SlotsServiceTest, only_who_writes_puts_and_erases)
{
    const SlotPut slot = anySlot();
    EXPECT_EQ(ask(reader, {slot}, {}, {}).status, QStringLiteral("read_only"));
    EXPECT_EQ(find(slot.slot).kind, Kind::Unknown);
    ask(editor, {slot}, {}, {});
    EXPECT_EQ(ask(reader, {}, {slot.slot}, {}).status, QStringLiteral("read_only"));
    EXPECT_EQ(find(slot.slot).kind, Kind::Kept);
}

TEST_F(SlotsServiceTest, a_stranger_learns_nothing)
{
    const SlotPut slot = anySlot();
    ask(editor, {slot}, {}, {});
    const TestDevice stranger(DeviceKeys::create(), service.space);
    const SlotsAnswer answer = ask(stranger, {anySlot()}, {slot.slot}, {slot.slot});
    EXPECT_EQ(answer.status, QStringLiteral("not_member"));
    EXPECT_TRUE(answer.found.isEmpty());
    EXPECT_EQ(find(slot.slot).kind, Kind::Kept);
    const TestSpace other;
    const SlotsRequest elsewhere{QByteArray(nonceBytes, 'n'), other.log.space(), {}, {}, {slot.slot}};
    EXPECT_EQ(ask(editor.keys.id(), elsewhere).status, QStringLiteral("not_found"));
}

} // namespace kopa::server
