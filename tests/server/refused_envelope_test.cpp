#include "test_service.h"

#include <gtest/gtest.h>

namespace kopa::server {

using namespace sync;

namespace {

/// Why the server does not take this envelope; "stored" when it does.
QString problemOf(TestService &service, const QByteArray &envelope)
{
    const SpaceAnswer answer = service.exchange(service.coordinator, service.coordinator.request({envelope}));
    EXPECT_EQ(answer.refused.size() + answer.acknowledged.size(), 1);
    return answer.refused.isEmpty() ? QStringLiteral("stored") : answer.refused[0].problem;
}

} // namespace

TEST(RefusedEnvelope, two_under_one_number)
{
    TestService service;
    const auto header = service.coordinator.nextHeader();
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(header, "one")), QStringLiteral("stored"));
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(header, "other")),
              QStringLiteral("equivocation"));
}

TEST(RefusedEnvelope, a_gap_or_another_past)
{
    TestService service;
    auto header = service.coordinator.nextHeader();
    header.seq = 2;
    header.previous = *Hash::from(QByteArray(32, 'p'));
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(header, "gap")), QStringLiteral("chain_broken"));
    EXPECT_EQ(problemOf(service, service.coordinator.envelope("first")), QStringLiteral("stored"));
    header = service.coordinator.nextHeader();
    header.previous = *Hash::from(QByteArray(32, 'p'));
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(header, "forked")),
              QStringLiteral("chain_broken"));
}

TEST(RefusedEnvelope, what_follows_a_refused_one_is_refused_and_what_precedes_it_is_kept)
{
    TestService service;
    const QByteArray first = service.coordinator.envelope("1");
    service.coordinator.envelope("2, lost");
    const QByteArray third = service.coordinator.envelope("3");
    const SpaceAnswer answer =
        service.exchange(service.coordinator, service.coordinator.request({first, third}));
    ASSERT_EQ(answer.acknowledged.size(), 1);
    EXPECT_EQ(answer.acknowledged[0].seq, 1u);
    ASSERT_EQ(answer.refused.size(), 1);
    EXPECT_EQ(answer.refused[0].seq, 3u);
    EXPECT_EQ(answer.refused[0].device, service.coordinator.keys.id());
}

TEST(RefusedEnvelope, of_a_reader_or_of_nobody)
{
    TestService service;
    TestDevice reader(service.space.join(Role::Reader), service.space);
    TestDevice stranger(DeviceKeys::create(), service.space);
    service.bringMembers();
    EXPECT_EQ(problemOf(service, reader.envelope("read only")), QStringLiteral("read_only"));
    EXPECT_EQ(problemOf(service, stranger.envelope("nobody")), QStringLiteral("not_member"));
}

TEST(RefusedEnvelope, under_a_name_that_is_not_the_signers)
{
    TestService service;
    TestDevice editor(service.space.join(Role::Editor), service.space);
    service.bringMembers();
    auto header = service.coordinator.nextHeader();
    EXPECT_EQ(problemOf(service, editor.sealed(header, "forged")), QStringLiteral("signature_invalid"));
}

TEST(RefusedEnvelope, with_a_log_position_or_key_that_is_not_the_spaces)
{
    TestService service;
    auto header = service.coordinator.nextHeader();
    header.logHash = *Hash::from(QByteArray(32, 'h'));
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(header, "x")), QStringLiteral("chain_broken"));
    header = service.coordinator.nextHeader();
    header.logSeq += 1;
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(header, "x")), QStringLiteral("chain_broken"));
    header = service.coordinator.nextHeader();
    header.epoch = 1;
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(header, "x")), QStringLiteral("key_missing"));
    header = service.coordinator.nextHeader();
    header.key = *KeyId::from(QByteArray(32, 'k'));
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(header, "x")), QStringLiteral("key_missing"));
}

TEST(RefusedEnvelope, whose_log_position_falls)
{
    TestService service;
    const auto old = service.coordinator.nextHeader();
    service.space.invite(Role::Editor);
    service.bringMembers();
    EXPECT_EQ(problemOf(service, service.coordinator.envelope("new position")), QStringLiteral("stored"));
    auto header = service.coordinator.nextHeader();
    header.logSeq = old.logSeq;
    header.logHash = old.logHash;
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(header, "old")), QStringLiteral("chain_broken"));
}

TEST(RefusedEnvelope, of_another_space_or_no_envelope_at_all)
{
    TestService service;
    auto header = service.coordinator.nextHeader();
    header.space = *SpaceId::from(QByteArray(32, 's'));
    EXPECT_EQ(problemOf(service, service.coordinator.sealed(header, "x")), QStringLiteral("malformed"));
    EXPECT_EQ(problemOf(service, "garbage"), QStringLiteral("malformed"));
    EXPECT_EQ(problemOf(service, {}), QStringLiteral("malformed"));
    EXPECT_EQ(problemOf(service, service.space.entries.last()), QStringLiteral("malformed"));
}

TEST(RefusedEnvelope, with_any_bit_turned)
{
    TestService service;
    const QByteArray good = service.coordinator.sealed(service.coordinator.nextHeader(), "bits");
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bad = good;
        bad[bit / 8] = char(bad[bit / 8] ^ 1 << bit % 8);
        EXPECT_NE(problemOf(service, bad), QStringLiteral("stored")) << bit;
    }
    EXPECT_EQ(problemOf(service, good), QStringLiteral("stored"));
}

} // namespace kopa::server
