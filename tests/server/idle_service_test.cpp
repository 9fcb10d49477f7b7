#include "test_service.h"

#include <gtest/gtest.h>

namespace kopa::server {

using namespace sync;

namespace {

class IdleService : public testing::Test
{
protected:
    IdleService() { service.bringMembers(); }

    HeadsSummary held(const TestDevice &device)
    {
        return HeadsSummary::of(service.transact([&](LogTransaction &transaction) {
            return service.exchanges().headsOf(transaction, device.keys.id());
        }));
    }
    /// What a device has after an exchange with this answer.
    static HeadsSummary after(const SpaceAnswer &answer)
    {
        return HeadsSummary::of(
            {{answer.space, answer.cursor, answer.logHas, answer.claimsHas, answer.ownHeadSeq}});
    }

    TestService service;
    TestDevice editor{service.space.join(Role::Editor), service.space};
};

} // namespace

TEST_F(IdleService, whoever_has_just_exchanged_has_the_same)
{
    service.bringMembers();
    const auto sent = service.exchange(editor, editor.request({editor.envelope("a"), editor.envelope("b")}));
    EXPECT_EQ(after(sent), held(editor));
    EXPECT_NE(after(sent), held(service.coordinator));
}

TEST_F(IdleService, anothers_envelope_makes_a_difference)
{
    service.bringMembers();
    const auto before = after(service.exchange(editor, editor.request()));
    EXPECT_EQ(before, held(editor));
    service.exchange(service.coordinator, service.coordinator.request({service.coordinator.envelope("a")}));
    EXPECT_NE(before, held(editor));
}

TEST_F(IdleService, an_entry_and_a_claim_make_a_difference)
{
    service.bringMembers();
    auto before = held(editor);
    service.space.invite(Role::Reader);
    service.bringMembers();
    EXPECT_NE(before, held(editor));
    before = held(editor);
    service.space.join(Role::Reader);
    service.bringMembers();
    EXPECT_NE(before, held(editor));
}

TEST_F(IdleService, who_waits_counts_the_lists_and_no_envelopes)
{
    const TestDevice waiting{service.space.joinFromAfar(Role::Editor, nullptr), service.space};
    service.bringMembers();
    service.exchange(service.coordinator, service.coordinator.request({service.coordinator.envelope("a")}));
    const auto answer = service.exchange(waiting, waiting.request());
    ASSERT_EQ(answer.status, QStringLiteral("not_confirmed"));
    EXPECT_EQ(HeadsSummary::of({{answer.space, 0, answer.logHas, answer.claimsHas, 0}}), held(waiting));
}

TEST_F(IdleService, a_stranger_has_nothing_and_whoever_is_let_in_notices)
{
    const TestDevice newcomer{service.space.join(Role::Reader), service.space};
    EXPECT_EQ(HeadsSummary::of({}), held(newcomer));
    service.bringMembers();
    EXPECT_NE(HeadsSummary::of({}), held(newcomer));
}

} // namespace kopa::server
