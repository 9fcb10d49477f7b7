#include "../test_space.h"
#include "core/crypto/cbor.h"
#include "core/crypto/envelope.h"
#include "scene.h"
#include "sync/protocol/message_signature.h"

#include <random>

namespace kopa::sync {

using Attempt06FlipsBits = Attempt;
using Attempt09PlantsStripsOrRelays = Attempt;
using Attempt10ReordersDropsRepeats = Attempt;

TEST_F(Attempt10ReordersDropsRepeats, honest_it_brings_a_note_across)
{
    const QString id = one.write(QStringLiteral("Terve – hej"));
    ASSERT_TRUE(one.sync().ok());
    ASSERT_TRUE(two.sync().ok());
    EXPECT_TRUE(two.has(id));
    expectRecovery();
}

TEST_F(Attempt06FlipsBits, an_answer_cut_or_changed_on_the_way_is_not_believed)
{
    const QString id = one.write(QStringLiteral("text"));
    for (const int part : {0, 1, 2, 3}) {
        server.setTamper([part](const QByteArray &http) {
            QByteArray bytes = http;
            if (part == 3)
                bytes.back() = char(bytes.back() ^ 1);
            return part == 3 ? bytes : http.first(http.size() * part / 3);
        });
        EXPECT_FALSE(one.sync().ok()) << part;
        EXPECT_GT(one.waiting(), 0) << part;
    }
    expectRecovery();
    EXPECT_TRUE(two.has(id));
}

TEST_F(Attempt06FlipsBits, changed_envelopes_are_refused_and_the_cursor_stays)
{
    const QString id = one.write(QStringLiteral("to be changed"));
    ASSERT_TRUE(one.sync().ok());
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &space : answer.spaces) {
            for (QByteArray &envelope : space.envelopes)
                envelope.back() = char(envelope.back() ^ 1);
        }
    });
    EXPECT_EQ(problem(two), "signature_invalid");
    EXPECT_FALSE(two.has(id));
    expectRecovery();
    EXPECT_TRUE(two.has(id));
}

TEST_F(Attempt09PlantsStripsOrRelays, an_old_answer_fits_no_new_request)
{
    QList<QByteArray> kept;
    server.setTamper([&kept](const QByteArray &http) {
        kept.append(http);
        return http;
    });
    EXPECT_TRUE(two.sync().ok());
    server.setTamper(
        [&kept, next = qsizetype(0)](const QByteArray &) mutable { return kept[next++ % kept.size()]; });
    EXPECT_EQ(problem(two), "server_key_mismatch");
    expectRecovery();
}

TEST_F(Attempt09PlantsStripsOrRelays, another_server_at_the_address_is_told_apart)
{
    one.write(QStringLiteral("for the right one only"));
    server.replace();
    EXPECT_EQ(problem(one), "server_key_mismatch");
    EXPECT_GT(one.waiting(), 0);
}

TEST_F(Attempt09PlantsStripsOrRelays, answers_for_other_spaces_are_garbled)
{
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) { answer.spaces.clear(); });
    EXPECT_EQ(problem(two), "answer_garbled");
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) {
        answer.spaces[0].space = *SpaceId::from(QByteArray(32, 's'));
    });
    EXPECT_EQ(problem(two), "answer_garbled");
    expectRecovery();
}

TEST_F(Attempt10ReordersDropsRepeats, what_was_not_acknowledged_stays_in_the_outbox)
{
    const QString id = one.write(QStringLiteral("unheard"));
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &space : answer.spaces)
            space.acknowledged.clear();
    });
    EXPECT_TRUE(one.sync().ok());
    EXPECT_GT(one.waiting(), 0);
    expectRecovery();
    EXPECT_TRUE(two.has(id));
}

TEST_F(Attempt10ReordersDropsRepeats, repeated_envelopes_have_no_double_effect)
{
    const QString id = one.write(QStringLiteral("once"));
    ASSERT_TRUE(one.sync().ok());
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &space : answer.spaces)
            space.envelopes += space.envelopes;
    });
    EXPECT_TRUE(two.sync().ok());
    EXPECT_TRUE(two.has(id));
    expectRecovery();
}

TEST(Attempt05OffersAnOldVersion, no_envelope_is_read_in_a_weaker_suite)
{
    const DeviceKeys author = DeviceKeys::create();
    using namespace crypto;
    EnvelopeHeader header;
    header.seq = 1;
    header.device = author.id();
    for (const auto &[version, suite] : QList<QPair<int, int>>{{1, 0}, {1, 3}, {0, 1}, {2, 1}, {2, 2}}) {
        header.version = std::uint64_t(version);
        header.suite = std::uint64_t(suite);
        const QByteArray bytes =
            sealEnvelope(header, {0, 1, "body"}, SpaceKey::random(), author.signing.secret);
        EXPECT_EQ(parseEnvelope(bytes).error().code, ErrorCode::AnswerVersion) << version << " " << suite;
    }
}

TEST(Attempt06FlipsBitsOf, every_kind_of_entry)
{
    TestSpace space;
    const DeviceKeys editor = space.join(Role::Editor);
    const DeviceKeys waiting = space.joinFromAfar(Role::Editor);
    const PersonId person = space.personOf(editor);
    const Invitation open = space.invite(Role::Reader);
    const QList<Act> acts{inviteAct(space.newInvitation(), newPersonId(), Role::Editor, 0, false),
                          RevokeAct{invitationKeys(open.secret).sign.verify},
                          RotateAct{},
                          RemoveDevicesAct{{editor.id()}},
                          RoleAct{person, Role::Reader},
                          AdmitAct{DeviceKeys::create().publicDevice(), person, Role::Editor, false},
                          ConfirmAct{waiting.id()},
                          ResolveAct{1, space.log.headHash()}};
    for (const Act &act : acts) {
        const QByteArray entry =
            signAct(space.log, space.coordinator, act, space.context(space.coordinator)).value();
        for (qsizetype bit = 0; bit < entry.size() * 8; ++bit) {
            EXPECT_FALSE(space.log.wouldTake(withBitTurned(entry, bit)).ok())
                << act.index() << ", bit " << bit;
        }
        EXPECT_TRUE(space.log.wouldTake(entry).ok());
    }
}

TEST_F(Attempt06FlipsBits, that_the_server_turns_before_it_signs_change_nothing_that_is_read)
{
    KeptStore kept;
    const auto link = one.invite(Role::Reader);
    {
        TestPerson third(kept.path());
        ASSERT_EQ(failure(third.join(link->link)), "");
        settle({&one, &two, &third});
    }
    const QString text = QStringLiteral("Tämä luetaan näin tai ei ollenkaan.");
    const QString id = two.write(text);
    settle({&two, &one});
    const SpaceLog list = one.members();
    qsizetype size = 0;
    server.setWatch([&size](const QByteArray &path, const QByteArray &, const QByteArray &answer) {
        if (path == exchangePath && size == 0)
            size = answer.size();
    });
    ASSERT_EQ(failure(TestPerson(kept.copy()).sync()), "");
    ASSERT_GT(size, 300);
    const qsizetype step = isNight() ? 1 : 61;
    for (qsizetype bit = 0; bit < size * 8; bit += step) {
        server.setForgery([bit](const QByteArray &path, const QByteArray &body) {
            return path == exchangePath && bit < body.size() * 8 ? withBitTurned(body, bit) : body;
        });
        TestPerson third(kept.copy());
        static_cast<void>(third.sync());
        EXPECT_TRUE(!third.has(id) || third.text(id) == text) << bit;
        const auto log = third.members().log;
        EXPECT_TRUE(list.log->holds(log->headSeq(), log->headHash())) << bit;
        EXPECT_EQ(log->devices().size(), 3) << bit;
        third.digest();
    }
    expectRecovery();
}

TEST_F(Attempt09PlantsStripsOrRelays, signatures_of_envelopes)
{
    const SpaceId space = one.common().id;
    const DeviceKeys ghost = DeviceKeys::create();
    const SpaceRecord record = two.common();
    QString id;
    const QList<QByteArray> made = unsentNote(one, QStringLiteral("oikea"), &id);
    const QByteArray &good = made.last();
    const crypto::Envelope envelope = crypto::parseEnvelope(good).value();
    const auto forged = [&](const crypto::EnvelopeHeader &header, const crypto::SigningKey &signer) {
        const crypto::EnvelopePart part = crypto::openEnvelope(envelope, *record.key).value();
        return crypto::sealEnvelope(header, part, *record.key, signer);
    };
    crypto::EnvelopeHeader asGhost = envelope.header;
    asGhost.device = ghost.id();
    asGhost.seq = 1;
    asGhost.previous = {};
    crypto::EnvelopeHeader asTwo = envelope.header;
    asTwo.device = two.device();
    const auto outer = [&](const QByteArray &header, const QByteArray &sealed, const QByteArray &signature) {
        crypto::CborWriter writer;
        writer.array(3).bytes(header).bytes(sealed).bytes(signature);
        return writer.result();
    };
    const QByteArray signature = envelope.signature.toByteArray();
    const crypto::Envelope other = crypto::parseEnvelope(made.first()).value();
    const QList<QByteArray> planted{
        forged(asGhost, ghost.signing.secret),
        forged(envelope.header, ghost.signing.secret),
        forged(envelope.header, keysOf(two).signing.secret),
        forged(asTwo, keysOf(one).signing.secret),
        outer(envelope.headerBytes, envelope.sealed, QByteArray(64, '\0')),
        outer(envelope.headerBytes, envelope.sealed, {}),
        outer(envelope.headerBytes, envelope.sealed,
              crypto::sign(crypto::Domain::EnvelopeHeader, "", ghost.signing.secret).toByteArray()),
        outer(envelope.headerBytes, envelope.sealed + '\0', signature),
        outer(envelope.headerBytes, {}, signature),
        outer(crypto::parseEnvelope(forged(asGhost, ghost.signing.secret)).value().headerBytes,
              envelope.sealed, signature)};
    const QByteArray before = two.digest();
    for (qsizetype i = 0; i < planted.size(); ++i) {
        handOut(space, {planted[i]});
        EXPECT_NE(problem(two), "") << i;
        EXPECT_EQ(two.digest(), before) << i;
        EXPECT_FALSE(two.has(id)) << i;
    }
    EXPECT_EQ(other.header.device, envelope.header.device);
    expectRecovery();
    EXPECT_EQ(two.text(id), u"oikea");
}

TEST_F(Attempt09PlantsStripsOrRelays, receipts)
{
    const auto link = one.invite(Role::Editor);
    ASSERT_EQ(failure(link), "");
    const auto head = two.members().log->headHash();
    for (const int way : {0, 1, 2}) {
        server.setLie([way](const ExchangeRequest &, ExchangeAnswer &answer) {
            for (SpaceAnswer &part : answer.spaces)
                for (Receipted &item : part.entries)
                    item.receipt = way == 0   ? QByteArray()
                                   : way == 1 ? QByteArray(64, 'r')
                                              : part.entries.first().receipt.first(63) + 'x';
        });
        EXPECT_EQ(problem(two), "signature_invalid") << way;
        EXPECT_EQ(two.members().log->headHash(), head) << way;
    }
    expectRecovery();
    EXPECT_NE(two.members().log->headHash(), head);
}

TEST_F(Attempt10ReordersDropsRepeats, in_any_mixture_it_converges_once_the_server_is_honest)
{
    std::mt19937 random(4);
    const auto draw = [&random](int bound) { return int(random() % unsigned(bound)); };
    server.setLie([&](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &part : answer.spaces) {
            if (draw(2) == 0)
                std::shuffle(part.envelopes.begin(), part.envelopes.end(), random);
            if (draw(4) == 0)
                part.envelopes += part.envelopes;
            if (draw(4) == 0 && !part.envelopes.isEmpty())
                part.envelopes.removeAt(draw(int(part.envelopes.size())));
            if (draw(4) == 0)
                part.acknowledged.clear();
            if (draw(4) == 0)
                part.entries.clear();
        }
    });
    QStringList written;
    const int rounds = isNight() ? 400 : 40;
    for (int round = 0; round < rounds; ++round) {
        TestPerson &writer = draw(2) == 0 ? one : two;
        for (int notes = draw(3); notes >= 0; --notes) {
            written.append(writer.write(QStringLiteral("%1").arg(written.size())));
            static_cast<void>(writer.sync());
        }
        static_cast<void>((draw(2) == 0 ? one : two).sync());
    }
    expectRecovery();
    for (qsizetype i = 0; i < written.size(); ++i) {
        EXPECT_EQ(one.text(written[i]), QString::number(i));
        EXPECT_EQ(two.text(written[i]), QString::number(i));
    }
    for (TestPerson *person : {&one, &two})
        EXPECT_EQ(person->ask([](Store &store) { return store.records(note::type()); })->size(),
                  written.size());
}

TEST_F(Attempt10ReordersDropsRepeats, what_it_drops_leaves_a_gap_that_is_reported)
{
    const QString dropped = one.write(QStringLiteral("pudotettu"));
    ASSERT_EQ(problem(one), "");
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &part : answer.spaces)
            part.envelopes.clear();
    });
    EXPECT_EQ(problem(two), "") << "what is merely withheld cannot be seen";
    server.behave();
    const QString later = one.write(QStringLiteral("myöhempi"));
    ASSERT_EQ(problem(one), "");
    server.setLie([](const ExchangeRequest &, ExchangeAnswer &answer) {
        for (SpaceAnswer &part : answer.spaces)
            if (part.envelopes.size() > 1)
                part.envelopes = {part.envelopes.last()};
    });
    EXPECT_EQ(problem(two), "chain_broken");
    EXPECT_FALSE(two.has(later)) << "not before what it follows";
    expectRecovery();
    EXPECT_EQ(two.text(dropped), u"pudotettu");
    EXPECT_EQ(two.text(later), u"myöhempi");
}

} // namespace kopa::sync
