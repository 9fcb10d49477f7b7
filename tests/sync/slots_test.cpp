#include "sync/protocol/slots.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::sync {

namespace {

using namespace crypto;

template <class Id> Id anyId()
{
    return *Id::from(randomBytes(Id::size));
}

SlotContent anyContent()
{
    return {*rc::gen::arbitrary<std::uint32_t>(), anyId<KeyId>(), randomBytes(32 + sealOverhead)};
}

SlotsRequest anyRequest()
{
    SlotsRequest request{randomBytes(nonceBytes), anyId<SpaceId>(), {}, {}, {}};
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        request.puts.append({anyId<SlotId>(), anyContent()});
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        request.erasures.append(anyId<SlotId>());
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        request.wanted.append(anyId<SlotId>());
    return request;
}

SlotsAnswer anyAnswer()
{
    SlotsAnswer answer{randomBytes(generationBytes), 1, randomBytes(challengeBytes), {}, {}, {}};
    for (int kind = 0; kind < 3; ++kind) {
        answer.puts.append({SlotState::Kind(kind), {}});
        const bool kept = SlotState::Kind(kind) == SlotState::Kind::Kept;
        answer.found.append({SlotState::Kind(kind), kept ? anyContent() : SlotContent{}});
    }
    return answer;
}

} // namespace

RC_GTEST_PROP(Slots, ArriveAsTheyWereSent, ())
{
    const SlotsRequest request = anyRequest();
    RC_ASSERT(SlotsRequest::parse(request.encode()).value() == request);
    const SlotsAnswer answer = anyAnswer();
    RC_ASSERT(SlotsAnswer::parse(answer.encode()).value() == answer);
}

RC_GTEST_PROP(Slots, NothingCutAndNothingAddedIsTaken, ())
{
    const QByteArray request = anyRequest().encode();
    RC_ASSERT(!SlotsRequest::parse(request.chopped(1)).ok());
    RC_ASSERT(!SlotsRequest::parse(request + '\0').ok());
    const QByteArray answer = anyAnswer().encode();
    RC_ASSERT(!SlotsAnswer::parse(answer.chopped(1)).ok());
    RC_ASSERT(!SlotsAnswer::parse(answer + '\0').ok());
}

TEST(Slots, AreBoundedInOneRequest)
{
    SlotsRequest request{QByteArray(nonceBytes, 'n'), anyId<SpaceId>(), {}, {}, {}};
    for (std::uint64_t i = 0; i < maximumSlots; ++i) {
        request.puts.append({anyId<SlotId>(), {1, anyId<KeyId>(), randomBytes(32 + sealOverhead)}});
        request.erasures.append(anyId<SlotId>());
        request.wanted.append(anyId<SlotId>());
    }
    EXPECT_TRUE(SlotsRequest::parse(request.encode()).ok());
    request.wanted.append(anyId<SlotId>());
    EXPECT_FALSE(SlotsRequest::parse(request.encode()).ok());
    const auto tooLarge = SlotsRequest::parse(QByteArray(maximumSlotsMessage + 1, '\0'));
    EXPECT_EQ(tooLarge.error().code, ErrorCode::TooLarge);
}

} // namespace kopa::sync
