#include "test_service.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::server {

using namespace sync;

TEST(ExchangeService, a_space_begins_with_its_genesis)
{
    TestService service;
    const SpaceAnswer answer = service.exchange(service.coordinator, service.coordinator.request());
    EXPECT_EQ(answer.status, QString());
    EXPECT_EQ(bytesOf(answer.entries), service.space.entries);
    EXPECT_EQ(answer.logHas, 2u);
    EXPECT_FALSE(answer.more);
}

TEST(ExchangeService, an_unknown_space_is_not_found)
{
    TestService service;
    const TestSpace other;
    SpaceRequest request;
    request.space = other.log.space();
    EXPECT_EQ(service.exchange(service.coordinator, request).status, QStringLiteral("not_found"));
    request.newEntries = {Receipted(service.space.entries.first())};
    EXPECT_EQ(service.exchange(service.coordinator, request).status, QStringLiteral("chain_broken"));
}

TEST(ExchangeService, a_stranger_reads_and_leaves_nothing)
{
    TestService service;
    const TestDevice stranger(DeviceKeys::create(), service.space);
    EXPECT_EQ(service.exchange(stranger, stranger.request()).status, QStringLiteral("not_member"));

    const TestSpace other;
    SpaceRequest planted;
    planted.space = other.log.space();
    planted.newEntries = withoutReceipts(other.entries);
    EXPECT_EQ(service.exchange(stranger, planted).status, QStringLiteral("not_member"));
    EXPECT_EQ(service.exchange(TestDevice(other.coordinator, other), planted).logHas, 2u);
}

TEST(ExchangeService, an_envelope_travels_to_everybody_but_its_author)
{
    TestService service;
    TestDevice editor(service.space.join(Role::Editor), service.space);
    service.bringMembers();
    const QByteArray envelope = service.coordinator.envelope("one sentence");
    const SpaceAnswer sent = service.exchange(service.coordinator, service.coordinator.request({envelope}));
    ASSERT_EQ(sent.acknowledged.size(), 1);
    EXPECT_EQ(sent.acknowledged[0].seq, 1u);
    EXPECT_EQ(sent.acknowledged[0].hash, crypto::envelopeHash(envelope));
    EXPECT_TRUE(sent.envelopes.isEmpty());
    EXPECT_EQ(sent.cursor, 1u);

    const SpaceAnswer got = service.exchange(editor, editor.request());
    ASSERT_EQ(got.envelopes, QList{envelope});
    EXPECT_EQ(editor.textOf(got.envelopes[0]), QByteArray("one sentence"));
    EXPECT_EQ(bytesOf(got.claims), service.space.claims);
    editor.cursor = got.cursor;
    EXPECT_TRUE(service.exchange(editor, editor.request()).envelopes.isEmpty());
}

TEST(ExchangeService, a_device_that_lost_its_store_gets_its_own_back)
{
    TestService service;
    const QByteArray envelope = service.coordinator.envelope("mine");
    service.exchange(service.coordinator, service.coordinator.request({envelope}));
    const TestDevice restored(service.coordinator.keys, service.space);
    EXPECT_EQ(service.exchange(restored, restored.request()).envelopes, QList{envelope});
}

TEST(ExchangeService, what_comes_again_is_acknowledged_again_and_stored_once)
{
    TestService service;
    const QList envelopes{service.coordinator.envelope("a"), service.coordinator.envelope("b")};
    for (int i = 0; i < 3; ++i) {
        const SpaceAnswer answer =
            service.exchange(service.coordinator, service.coordinator.request(envelopes));
        ASSERT_EQ(answer.acknowledged.size(), 1);
        EXPECT_EQ(answer.acknowledged[0].seq, 2u);
        EXPECT_TRUE(answer.refused.isEmpty());
        EXPECT_EQ(answer.cursor, 2u);
    }
    const SpaceAnswer first =
        service.exchange(service.coordinator, service.coordinator.request({envelopes[0]}));
    EXPECT_EQ(first.acknowledged.value(0).seq, 1u);
}

TEST(ExchangeService, other_peoples_envelopes_may_be_brought)
{
    TestService service;
    TestDevice editor(service.space.join(Role::Editor), service.space);
    TestDevice reader(service.space.join(Role::Reader), service.space);
    service.bringMembers();
    const QByteArray envelope = editor.envelope("carried by another");
    const SpaceAnswer answer = service.exchange(reader, reader.request({envelope}));
    ASSERT_EQ(answer.acknowledged.size(), 1);
    EXPECT_EQ(answer.acknowledged[0].device, editor.keys.id());
    EXPECT_TRUE(answer.envelopes.isEmpty());
}

TEST(ExchangeService, an_answer_keeps_to_the_limit_and_goes_on)
{
    TestService service;
    TestDevice editor(service.space.join(Role::Editor), service.space);
    service.bringMembers();
    QList<QByteArray> sent;
    for (int i = 0; i < 20; ++i)
        sent.append(service.coordinator.envelope("text", 1000));
    service.exchange(service.coordinator, service.coordinator.request(sent));

    QList<QByteArray> got;
    bool more = true;
    for (int rounds = 0; more && rounds < 30; ++rounds) {
        const SpaceAnswer answer = service.exchange(editor, editor.request(), 5000);
        qsizetype bytes = 0;
        for (const QByteArray &envelope : answer.envelopes)
            bytes += envelope.size();
        EXPECT_LE(bytes, 5000);
        EXPECT_FALSE(answer.envelopes.isEmpty());
        got += answer.envelopes;
        editor.cursor = answer.cursor;
        more = answer.more;
    }
    EXPECT_EQ(got, sent);
    editor.cursor = 0;
    const SpaceAnswer nothing = service.exchange(editor, editor.request(), 0);
    EXPECT_TRUE(nothing.envelopes.isEmpty());
    EXPECT_TRUE(nothing.more);
    EXPECT_EQ(nothing.cursor, 0u);
    EXPECT_EQ(service.exchange(editor, editor.request(), 1).envelopes.size(), 1);
}

TEST(ExchangeService, heads_are_told_when_asked_for)
{
    TestService service;
    const QByteArray envelope = service.coordinator.envelope("x");
    SpaceRequest request = service.coordinator.request({envelope});
    EXPECT_TRUE(service.exchange(service.coordinator, request).heads.isEmpty());
    request.wantHeads = true;
    const EnvelopeMark expected{service.coordinator.keys.id(), 1, crypto::envelopeHash(envelope)};
    EXPECT_EQ(service.exchange(service.coordinator, request).heads, QList{expected});
}

TEST(ExchangeService, a_claim_and_the_first_envelope_come_in_one_exchange)
{
    TestService service;
    const Invitation invitation = service.space.invite(Role::Editor);
    service.bringMembers();
    TestDevice joining(DeviceKeys::create(), service.space);
    const QByteArray claim = makeClaim(invitation, joining.keys, TestSpace::now);
    SpaceRequest request = joining.request({joining.envelope("hello")});
    request.newClaims = {Receipted(claim)};
    const SpaceAnswer answer = service.exchange(joining, request);
    EXPECT_EQ(answer.status, QString());
    EXPECT_EQ(answer.acknowledged.size(), 1);
    EXPECT_EQ(bytesOf(answer.claims), QList{claim});
    EXPECT_EQ(answer.entries.size(), 3);
}

TEST(ExchangeService, an_invitation_that_does_not_admit_says_why)
{
    TestService service;
    const std::int64_t end = TestSpace::now / 1000 + 60;
    const Invitation used = service.space.invite(Role::Editor);
    service.space.addClaim(makeClaim(used, DeviceKeys::create(), TestSpace::now));
    const Invitation timed = service.space.invite(Role::Editor, end);
    service.bringMembers();
    const auto join = [&](const Invitation &invitation) {
        const TestDevice device(DeviceKeys::create(), service.space);
        SpaceRequest request = device.request();
        request.newClaims = {Receipted(makeClaim(invitation, device.keys, TestSpace::now))};
        return service.exchange(device, request).status;
    };
    EXPECT_EQ(join(used), QStringLiteral("invitation_used"));
    Invitation unknown;
    unknown.space = service.space.log.space();
    EXPECT_EQ(join(unknown), QStringLiteral("invitation_unknown"));
    service.time = end * 1000;
    EXPECT_EQ(join(timed), QStringLiteral("invitation_expired"));
    service.time = end * 1000 - 1;
    EXPECT_EQ(join(timed), QString());
}

TEST(ExchangeService, a_writer_may_bring_a_claim_that_was_in_time)
{
    TestService service;
    const std::int64_t end = TestSpace::now / 1000 + 60;
    const TestDevice late(DeviceKeys::create(), service.space);
    const Invitation timed = service.space.invite(Role::Editor, end);
    service.bringMembers();
    SpaceRequest request = service.coordinator.request();
    request.newClaims = {Receipted(makeClaim(timed, late.keys, TestSpace::now))};
    service.time = (end + 3600) * 1000;
    EXPECT_EQ(service.exchange(late, request).status, QStringLiteral("invitation_expired"));
    EXPECT_EQ(service.exchange(service.coordinator, request).logProblem, QString());
    EXPECT_EQ(service.exchange(late, late.request()).status, QString());
}

TEST(ExchangeService, an_entry_that_lost_the_race_is_named)
{
    TestService service;
    const QByteArray one = service.space.inviteEntry(service.space.coordinator);
    const QByteArray other = service.space.inviteEntry(service.space.coordinator);
    SpaceRequest request = service.coordinator.request();
    request.newEntries = {Receipted(one)};
    EXPECT_EQ(service.exchange(service.coordinator, request).logProblem, QString());
    request.newEntries = {Receipted(other)};
    const SpaceAnswer answer = service.exchange(service.coordinator, request);
    EXPECT_EQ(answer.logProblem, QStringLiteral("chain_broken"));
    EXPECT_EQ(answer.status, QString());
    EXPECT_EQ(answer.entries.last().bytes, one);
}

TEST(ExchangeService, a_space_that_stands_twice_is_not_sound)
{
    TestService service;
    const SpaceRequest once = service.coordinator.request();
    EXPECT_TRUE(ExchangeService::isSound(exchangeOf({once})));
    EXPECT_FALSE(ExchangeService::isSound(exchangeOf({once, once})));
}

TEST(ExchangeService, knows_after_a_restart_what_it_knew)
{
    TestService service;
    service.space.join(Role::Coordinator);
    service.bringMembers();
    const QByteArray envelope = service.coordinator.envelope("kept");
    service.exchange(service.coordinator, service.coordinator.request({envelope}));
    service.restart();
    TestDevice fresh(service.coordinator.keys, service.space);
    const SpaceAnswer answer = service.exchange(fresh, fresh.request());
    EXPECT_EQ(answer.envelopes, QList{envelope});
    EXPECT_EQ(bytesOf(answer.claims), service.space.claims);
}

RC_GTEST_PROP(ExchangeServiceProperties, any_order_of_pushes_and_pulls_loses_and_doubles_nothing, ())
{
    TestService service;
    QList<TestDevice> devices{service.coordinator};
    for (int i = 0; i < 2; ++i)
        devices.append(TestDevice(service.space.join(Role::Editor), service.space));
    service.bringMembers();
    QHash<DeviceId, QList<QByteArray>> written;
    QHash<DeviceId, qsizetype> sent;
    QHash<DeviceId, QList<QByteArray>> got;
    const auto exchange = [&](TestDevice &device, qsizetype push, std::uint64_t limit) {
        const DeviceId id = device.keys.id();
        const qsizetype from = *rc::gen::inRange<qsizetype>(0, sent[id] + 1);
        const QList<QByteArray> pushed = written[id].mid(from, sent[id] - from + push);
        const SpaceAnswer answer = service.exchange(device, device.request(pushed), limit);
        RC_ASSERT(answer.refused.isEmpty());
        sent[id] = std::max(sent[id], from + pushed.size());
        got[id] += answer.envelopes;
        device.cursor = answer.cursor;
        return answer.more;
    };
    for (int steps = *rc::gen::inRange(0, 30); steps > 0; --steps) {
        TestDevice &device = devices[*rc::gen::inRange<qsizetype>(0, 3)];
        written[device.keys.id()].append(device.envelope(crypto::randomBytes(8)));
        if (*rc::gen::arbitrary<bool>())
            exchange(device, *rc::gen::inRange<qsizetype>(0, 4), *rc::gen::inRange<std::uint64_t>(0, 2000));
    }
    for (TestDevice &device : devices)
        exchange(device, 100, 0);
    QSet<QByteArray> all;
    for (const auto &envelopes : written)
        all += QSet<QByteArray>(envelopes.begin(), envelopes.end());
    for (TestDevice &device : devices) {
        while (exchange(device, 0, 5000)) {
        }
        const DeviceId id = device.keys.id();
        QSet<QByteArray> have(got[id].begin(), got[id].end());
        RC_ASSERT(have.size() == got[id].size());
        have += QSet<QByteArray>(written[id].begin(), written[id].end());
        RC_ASSERT(have == all);
        RC_ASSERT(got[id].size() == all.size() - written[id].size());
    }
}

} // namespace kopa::server
