#include "sync/protocol/idle.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::sync {

static SpaceHeads anyHeads(char letter)
{
    return {*crypto::SpaceId::from(QByteArray(crypto::SpaceId::size, letter)), 7, 3, 2, 4};
}

TEST(Idle, question_and_answer_come_back_as_they_were_sent)
{
    const IdleRequest request{QByteArray(nonceBytes, 'n'), HeadsSummary::of({anyHeads('a')})};
    EXPECT_EQ(IdleRequest::parse(request.encode()).value(), request);
    const IdleAnswer answer{QByteArray(generationBytes, 'g'), 5, QByteArray(challengeBytes, 'c'), true};
    EXPECT_EQ(IdleAnswer::parse(answer.encode()).value(), answer);
}

TEST(Idle, the_order_in_which_spaces_are_told_does_not_count)
{
    QList<SpaceHeads> heads{anyHeads('a'), anyHeads('b'), anyHeads('c')};
    const crypto::Hash digest = headsDigest(heads);
    std::reverse(heads.begin(), heads.end());
    EXPECT_EQ(headsDigest(heads), digest);
}

RC_GTEST_PROP(Idle, no_number_may_differ, (std::uint16_t by, std::uint8_t which))
{
    RC_PRE(by > 0);
    SpaceHeads one = anyHeads('a');
    const crypto::Hash digest = headsDigest({one});
    std::uint64_t *const numbers[] = {&one.position, &one.entries, &one.claims, &one.ownSeq};
    *numbers[which % 4] += by;
    RC_ASSERT(headsDigest({one}) != digest);
    RC_ASSERT(headsDigest({}) != digest);
    RC_ASSERT(headsDigest({anyHeads('a'), one}) != digest);
}

} // namespace kopa::sync
