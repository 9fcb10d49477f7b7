#include "sync/protocol/exchange.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/problem.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::sync {

namespace {

using crypto::DeviceId;
using crypto::Hash;
using crypto::SpaceId;

QByteArray anyBytes(int maximum)
{
    const auto values =
        *rc::gen::container<std::string>(*rc::gen::inRange(0, maximum), rc::gen::arbitrary<char>());
    return QByteArray::fromStdString(values);
}

template <class Id> Id anyId()
{
    return *Id::from(crypto::randomBytes(Id::size));
}

std::uint64_t anyCount()
{
    return *rc::gen::inRange<std::uint64_t>(0, std::uint64_t(INT64_MAX));
}

QList<QByteArray> anyItems()
{
    QList<QByteArray> items;
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        items.append(anyBytes(300));
    return items;
}

QList<Receipted> anyReceipted()
{
    QList<Receipted> items;
    for (const QByteArray &item : anyItems())
        items.append(Receipted(item, *rc::gen::arbitrary<bool>() ? crypto::randomBytes(64) : QByteArray()));
    return items;
}

QList<EnvelopeMark> anyMarks()
{
    QList<EnvelopeMark> marks;
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        marks.append({anyId<DeviceId>(), anyCount(), anyId<Hash>()});
    return marks;
}

ExchangeRequest anyRequest()
{
    ExchangeRequest request;
    request.nonce = crypto::randomBytes(nonceBytes);
    request.limitBytes = anyCount();
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        request.spaces.append({anyId<SpaceId>(), anyCount(), anyCount(), anyCount(), anyCount(),
                               *rc::gen::arbitrary<bool>(), anyReceipted(), anyReceipted(), anyItems()});
    return request;
}

ExchangeAnswer anyAnswer()
{
    ExchangeAnswer answer;
    answer.generation = crypto::randomBytes(generationBytes);
    answer.serverTime = std::int64_t(anyCount());
    answer.challenge = crypto::randomBytes(challengeBytes);
    for (int left = *rc::gen::inRange(0, 4); left > 0; --left)
        answer.spaces.append({anyId<SpaceId>(),
                              QString::number(anyCount()),
                              QStringLiteral("chain_broken"),
                              anyMarks(),
                              {{anyId<DeviceId>(), anyCount(), QStringLiteral("equivocation")}},
                              anyCount(),
                              anyId<Hash>(),
                              anyMarks(),
                              anyReceipted(),
                              anyReceipted(),
                              anyItems(),
                              anyCount(),
                              anyCount(),
                              anyCount(),
                              *rc::gen::arbitrary<bool>()});
    return answer;
}

} // namespace

RC_GTEST_PROP(ExchangeProperties, a_request_comes_back_and_no_part_of_it_is_one, ())
{
    const ExchangeRequest request = anyRequest();
    const QByteArray bytes = request.encode();
    const auto again = ExchangeRequest::parse(bytes);
    RC_ASSERT(again.ok());
    RC_ASSERT(*again == request);
    RC_ASSERT(!ExchangeRequest::parse(bytes.first(*rc::gen::inRange<qsizetype>(0, bytes.size()))).ok());
    RC_ASSERT(!ExchangeRequest::parse(bytes + '\0').ok());
}

RC_GTEST_PROP(ExchangeProperties, an_answer_comes_back_and_no_part_of_it_is_one, ())
{
    const ExchangeAnswer answer = anyAnswer();
    const QByteArray bytes = answer.encode();
    const auto again = ExchangeAnswer::parse(bytes);
    RC_ASSERT(again.ok());
    RC_ASSERT(*again == answer);
    RC_ASSERT(!ExchangeAnswer::parse(bytes.first(*rc::gen::inRange<qsizetype>(0, bytes.size()))).ok());
    RC_ASSERT(!ExchangeAnswer::parse(bytes + '\0').ok());
}

TEST(Exchange, a_version_of_the_future_is_told_apart)
{
    ExchangeRequest request;
    request.nonce = QByteArray(nonceBytes, 'n');
    QByteArray bytes = request.encode();
    bytes[1] = 2;
    EXPECT_EQ(ExchangeRequest::parse(bytes).error().code, ErrorCode::AnswerVersion);
    EXPECT_EQ(ExchangeAnswer::parse(QByteArray::fromHex("850200000000")).error().code,
              ErrorCode::AnswerVersion);
}

TEST(Exchange, counts_that_lie_and_sizes_beyond_the_bound_cost_nothing)
{
    EXPECT_EQ(ExchangeRequest::parse(QByteArray::fromHex("840148000000000000000000 9bffffffffffffffff"))
                  .error()
                  .code,
              ErrorCode::Malformed);
    EXPECT_EQ(ExchangeRequest::parse(QByteArray(maximumMessage + 1, '\0')).error().code, ErrorCode::TooLarge);
    EXPECT_EQ(ExchangeAnswer::parse(QByteArray(maximumMessage + 1, '\0')).error().code,
              ErrorCode::AnswerTooLarge);
}

TEST(Hello, comes_back)
{
    const HelloRequest request{anyId<crypto::VerifyKey>(), QByteArray(nonceBytes, 'n')};
    EXPECT_EQ(HelloRequest::parse(request.encode()).value(), request);
    const HelloAnswer answer{anyId<crypto::VerifyKey>(), QByteArray(generationBytes, 'g'), 1234567890123,
                             QByteArray(challengeBytes, 'c'), 8388608};
    EXPECT_EQ(HelloAnswer::parse(answer.encode()).value(), answer);
    EXPECT_FALSE(HelloAnswer::parse(request.encode()).ok());
    EXPECT_FALSE(HelloRequest::parse(answer.encode()).ok());
}

TEST(Problem, comes_back_and_says_the_same_in_json)
{
    const Problem problem{QString(problemChallenge), QStringLiteral("too old"),
                          QByteArray(challengeBytes, 'c'), 30};
    EXPECT_EQ(Problem::parse(problem.encode()).value(), problem);
    EXPECT_EQ(problem.json(),
              QByteArray(R"({"challenge":"Y2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj","error":"challenge",)"
                         R"("message":"too old","retryAfter":30})"));
}

TEST(Problem, stands_for_an_error_of_the_device)
{
    EXPECT_EQ(errorFromProblem(QStringLiteral("invitation_used")).code, ErrorCode::InvitationUsed);
    const Error other = errorFromProblem(QStringLiteral("teapot"), 418);
    EXPECT_EQ(other.code, ErrorCode::ServerRefused);
    EXPECT_EQ(other.parameters.value(QStringLiteral("problem")).toString(), QStringLiteral("teapot"));
    EXPECT_EQ(other.parameters.value(QStringLiteral("status")).toInt(), 418);
}

} // namespace kopa::sync
