#include "sync/server/checkpoints_service.h"
#include "test_service.h"

#include <gtest/gtest.h>

namespace kopa::server {

using namespace sync;
using Step = CheckpointsRequest::Step;

namespace {

class CheckpointsServiceTest : public testing::Test
{
protected:
    CheckpointsServiceTest() { service.bringMembers(); }

    const SpaceId space() { return service.space.log.space(); }
    CheckpointsAnswer ask(const TestDevice &device, Step step, const Hash &id = {}, std::uint64_t index = 0,
                          const QByteArray &bytes = {})
    {
        const CheckpointsRequest request{QByteArray(nonceBytes, 'n'), space(), step, id, index, bytes};
        return service.transact([&](LogTransaction &transaction) {
            return checkpoints.answer(transaction, device.keys.id(), request);
        });
    }
    QByteArray statement(const TestDevice &author, std::int64_t time, std::uint64_t pieces = 2)
    {
        crypto::CheckpointStatement told;
        told.space = space();
        told.generation = QByteArray(generationBytes, 'g');
        told.author = author.keys.id();
        told.time = time;
        told.pieces = pieces;
        return crypto::signCheckpoint(told, author.keys.signing.secret);
    }
    /// All of it goes up; its id.
    Hash tell(const TestDevice &author, std::int64_t time)
    {
        const QByteArray bytes = statement(author, time);
        const Hash id = crypto::checkpointId(bytes);
        EXPECT_EQ(ask(author, Step::Offer, {}, 0, bytes).next, 0u);
        EXPECT_EQ(ask(author, Step::Put, id, 0, "first").next, 1u);
        EXPECT_EQ(ask(author, Step::Put, id, 1, "second").next, 2u);
        return id;
    }

    TestService service;
    TestDevice editor{service.space.join(Role::Editor), service.space};
    TestDevice reader{service.space.join(Role::Reader), service.space};
    CheckpointsService checkpoints{service.members};
};

} // namespace

TEST_F(CheckpointsServiceTest, one_is_handed_out_when_all_its_pieces_are_there)
{
    const QByteArray bytes = statement(editor, 1);
    const Hash id = crypto::checkpointId(bytes);
    EXPECT_EQ(ask(editor, Step::Offer, {}, 0, bytes).status, QString());
    EXPECT_EQ(ask(editor, Step::Put, id, 0, "first").next, 1u);
    EXPECT_TRUE(ask(reader, Step::Look).offered.isEmpty());
    EXPECT_EQ(ask(reader, Step::Fetch, id, 0).status, QStringLiteral("not_found"));
    // A cut line: what is there already is not sent again, and no piece out of its turn is taken.
    EXPECT_EQ(ask(editor, Step::Offer, {}, 0, bytes).next, 1u);
    EXPECT_EQ(ask(editor, Step::Put, id, 0, "other").next, 1u);
    EXPECT_EQ(ask(editor, Step::Put, id, 5, "other").next, 1u);
    EXPECT_EQ(ask(editor, Step::Put, id, 1, "second").next, 2u);
    const auto offered = ask(reader, Step::Look).offered;
    ASSERT_EQ(offered.size(), 1);
    EXPECT_EQ(offered.first().bytes, bytes);
    EXPECT_EQ(ask(reader, Step::Fetch, id, 0).bytes, QByteArray("first"));
    EXPECT_EQ(ask(reader, Step::Fetch, id, 1).bytes, QByteArray("second"));
    EXPECT_EQ(ask(reader, Step::Fetch, id, 2).status, QStringLiteral("not_found"));
    EXPECT_EQ(ask(editor, Step::Put, id, 2, "third").next, 2u);
}

TEST_F(CheckpointsServiceTest, the_newest_two_stay_and_one_is_on_its_way)
{
    const Hash first = tell(editor, 1);
    const Hash second = tell(service.coordinator, 2);
    const Hash third = tell(editor, 3);
    const auto offered = ask(reader, Step::Look).offered;
    ASSERT_EQ(offered.size(), 2);
    EXPECT_EQ(crypto::checkpointId(offered[0].bytes), third);
    EXPECT_EQ(crypto::checkpointId(offered[1].bytes), second);
    EXPECT_EQ(ask(reader, Step::Fetch, first, 0).status, QStringLiteral("not_found"));
    const QByteArray begun = statement(editor, 4);
    ask(editor, Step::Offer, {}, 0, begun);
    ask(editor, Step::Put, crypto::checkpointId(begun), 0, "first");
    ask(service.coordinator, Step::Offer, {}, 0, statement(service.coordinator, 5));
    EXPECT_EQ(ask(editor, Step::Put, crypto::checkpointId(begun), 1, "second").status,
              QStringLiteral("not_found"));
    EXPECT_EQ(ask(reader, Step::Look).offered.size(), 2);
}

TEST_F(CheckpointsServiceTest, only_members_who_may_write_tell_and_any_member_countersigns)
{
    const TestDevice stranger{DeviceKeys::create(), service.space};
    for (const Step step : {Step::Look, Step::Offer, Step::Put, Step::Fetch, Step::Countersign})
        EXPECT_EQ(ask(stranger, step).status, QStringLiteral("not_member"));
    EXPECT_EQ(ask(reader, Step::Offer, {}, 0, statement(reader, 1)).status, QStringLiteral("read_only"));
    EXPECT_EQ(ask(editor, Step::Offer, {}, 0, statement(stranger, 1)).status,
              QStringLiteral("signature_invalid"));
    QByteArray changed = statement(editor, 1);
    changed.back() = char(changed.back() ^ 1);
    EXPECT_EQ(ask(editor, Step::Offer, {}, 0, changed).status, QStringLiteral("signature_invalid"));
    EXPECT_EQ(ask(editor, Step::Offer, {}, 0, "rubbish").status, QStringLiteral("malformed"));
    const Hash id = tell(editor, 1);
    const auto sign = [&](const TestDevice &device) {
        return crypto::countersign(id, device.keys.signing.secret).toByteArray();
    };
    EXPECT_EQ(ask(reader, Step::Countersign, id, 0, sign(editor)).status,
              QStringLiteral("signature_invalid"));
    EXPECT_EQ(ask(reader, Step::Countersign, id, 0, sign(reader)).status, QString());
    EXPECT_EQ(ask(reader, Step::Countersign, id, 0, sign(reader)).status, QString());
    const auto found = ask(editor, Step::Look).offered.first().countersignatures;
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().device, reader.keys.id());
}

} // namespace kopa::server
