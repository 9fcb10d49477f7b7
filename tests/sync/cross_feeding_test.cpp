#include "core/crypto/envelope.h"
#include "sync/membership/fingerprint.h"
#include "sync/membership/recovery_code.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/spaces.h"
#include "test_space.h"

#include <gtest/gtest.h>

namespace kopa::sync {

using namespace crypto;

namespace {

/// A kind of message: one example, its reader, and a reader that believes nobody else's.
struct Kind
{
    const char *name;
    QByteArray bytes;
    std::function<bool(const QByteArray &)> reads;
    /// Whether it is believed, signatures and checks and all; empty for what only travels under a signature
    /// of the whole request or answer.
    std::function<bool(const QByteArray &)> believes = {};
};

/// A space on the point of taking one of each: the next entry, claim, answer, reveal.
struct Scene
{
    Scene()
    {
        remote = space.joinFromAfar(Role::Editor, &nonce);
        beforeAnswer = space.log;
        claim = pairingOf(space.log, remote.id())->claim;
        answer = makePairingAnswer(space.log, space.coordinator, claim).value();
        space.addClaim(answer);
        reveal = makePairingReveal(space.log, remote, nonce).value();
        room = makeClaim(space.invite(Role::Reader), DeviceKeys::create(), TestSpace::now);
        TestSpace twin = space;
        space.invite(Role::Editor);
        twin.invite(Role::Editor);
        const std::uint64_t place = space.log.headSeq();
        const auto entries = [&](const TestSpace &some) {
            return receipted(ReceiptKind::Entry, space.log.space(), some.entries, server).last();
        };
        fork = {ReceiptKind::Entry, place, entries(space), entries(twin)};
        next = space.inviteEntry(space.coordinator);
    }

    TestSpace space;
    SigningPair server = newSigningPair();
    DeviceKeys remote = DeviceKeys::create();
    QByteArray nonce;
    Hash claim;
    QByteArray answer;
    QByteArray reveal;
    QByteArray room;
    QByteArray next;
    Fork fork;
    std::optional<MemberLog> beforeAnswer;
};

template <class Item> bool isItem(const QByteArray &bytes)
{
    const auto item = parseClaimItem(bytes);
    return item.ok() && std::holds_alternative<Item>(*item);
}

template <class Message> std::function<bool(const QByteArray &)> parses()
{
    return [](const QByteArray &bytes) { return Message::parse(bytes).ok(); };
}

template <class Item> std::function<bool(const QByteArray &)> claimsTaken(const MemberLog &log)
{
    return [log](const QByteArray &bytes) {
        MemberLog trial = log;
        return trial.addClaim(bytes).ok() && isItem<Item>(bytes);
    };
}

QList<Kind> memberKinds(const Scene &scene)
{
    const auto append = [log = scene.space.log](const QByteArray &bytes) {
        MemberLog trial = log;
        return trial.append(bytes).ok() && trial.entryCount() > log.entryCount();
    };
    const auto found = [](const QByteArray &bytes) { return MemberLog::fromGenesis(bytes).ok(); };
    const auto isGenesis = [](const QByteArray &bytes) {
        const auto entry = parseMemberEntry(bytes);
        return entry.ok() && entry->seq == 0;
    };
    const auto isLaterEntry = [](const QByteArray &bytes) {
        const auto entry = parseMemberEntry(bytes);
        return entry.ok() && entry->seq > 0;
    };
    const auto proves = [space = scene.space.log.space(),
                         key = scene.server.verify](const QByteArray &bytes) {
        const auto fork = Fork::parse(bytes);
        return fork.ok() && fork->proves(space, key);
    };
    const Hash hash = memberEntryHash(scene.next);
    const SpaceId space = scene.space.log.space();
    const auto receipt = [&](ReceiptKind kind) {
        return signReceipt(kind, space, 7, hash, scene.server.secret);
    };
    const auto holds = [=, key = scene.server.verify](ReceiptKind kind) {
        return [=](const QByteArray &bytes) { return verifyReceipt(kind, space, 7, hash, bytes, key); };
    };
    return {{"genesis", scene.space.entries.first(), isGenesis, found},
            {"entry", scene.next, isLaterEntry, append},
            {"claim", scene.room, isItem<Claim>, claimsTaken<Claim>(scene.space.log)},
            {"answer", scene.answer, isItem<PairingAnswer>, claimsTaken<PairingAnswer>(*scene.beforeAnswer)},
            {"reveal", scene.reveal, isItem<PairingReveal>, claimsTaken<PairingReveal>(scene.space.log)},
            {"fork", scene.fork.encode(), parses<Fork>(), proves},
            {"receipt of an entry", receipt(ReceiptKind::Entry), holds(ReceiptKind::Entry),
             holds(ReceiptKind::Entry)},
            {"receipt of a claim", receipt(ReceiptKind::Claim), holds(ReceiptKind::Claim),
             holds(ReceiptKind::Claim)}};
}

template <class Link> std::function<bool(const QByteArray &)> parsesLink(const char *scheme)
{
    return [prefix = QString::fromLatin1(scheme)](const QByteArray &bytes) {
        return Link::parse(prefix + base32(bytes)).ok();
    };
}

/// What stands behind a link's scheme.
QByteArray linkBytes(const QString &link)
{
    return fromBase32(QStringView(link).sliced(link.indexOf(QLatin1Char(':')) + 1)).value();
}

QList<Kind> linkKinds(const Scene &scene)
{
    const RecoveryLink recovery{
        RecoveryCode::create(), QStringLiteral("https://kopa.example"), scene.server.verify, {}};
    const auto invitation = parsesLink<Invitation>("kopa:");
    const auto printed = parsesLink<RecoveryLink>("kopa-recovery:");
    const auto fingerprint = parsesLink<Fingerprint>("kopa-check:");
    return {{"invitation", linkBytes(scene.space.newInvitation().link()), invitation, invitation},
            {"recovery link", linkBytes(recovery.link()), printed, printed},
            {"fingerprint", linkBytes(Fingerprint::of(scene.space.log).link()), fingerprint, fingerprint}};
}

QList<Kind> messageKinds(const Scene &scene)
{
    const QByteArray nonce(nonceBytes, 'n');
    const QByteArray generation(generationBytes, 'g');
    const QByteArray challenge(challengeBytes, 'c');
    SpaceRequest request;
    request.space = scene.space.log.space();
    request.newEntries = withoutReceipts(scene.space.entries);
    SpaceAnswer answer;
    answer.space = request.space;
    answer.claims = withoutReceipts(scene.space.claims);
    const SpacesAnswer spaces{generation, 1, challenge, {request.space}};
    const HelloAnswer hello{scene.server.verify, generation, 1, challenge, 1};
    const Problem problem{QString(problemChallenge), QStringLiteral("x"), challenge, 1};
    QList<Kind> kinds{
        {"exchange request", ExchangeRequest{nonce, 1, {request}}.encode(), parses<ExchangeRequest>()},
        {"exchange answer", ExchangeAnswer{generation, 1, challenge, {answer}}.encode(),
         parses<ExchangeAnswer>()},
        {"hello request", HelloRequest{scene.server.verify, nonce}.encode(), parses<HelloRequest>()},
        {"hello answer", hello.encode(), parses<HelloAnswer>()},
        {"spaces request", SpacesRequest{nonce}.encode(), parses<SpacesRequest>()},
        {"spaces answer", spaces.encode(), parses<SpacesAnswer>()},
        {"problem", problem.encode(), parses<Problem>()}};
    EnvelopeHeader header;
    header.seq = 1;
    header.device = scene.remote.id();
    const QByteArray envelope =
        sealEnvelope(header, {0, 1, "body"}, SpaceKey::random(), scene.remote.signing.secret);
    const auto believes = [key = scene.remote.signing.verify](const QByteArray &bytes) {
        const auto parsed = parseEnvelope(bytes);
        return parsed.ok() && verifyEnvelope(*parsed, key);
    };
    kinds.append(
        {"envelope", envelope, [](const QByteArray &bytes) { return parseEnvelope(bytes).ok(); }, believes});
    return kinds;
}

QList<Kind> actKinds(const Scene &scene)
{
    const PersonId person = scene.space.person;
    const DeviceId device = scene.remote.id();
    const QList<Act> acts{inviteAct(scene.space.newInvitation(), person, Role::Editor, 0, true),
                          RevokeAct{scene.server.verify},
                          RotateAct{true},
                          RemoveDevicesAct{{device}},
                          RemovePersonAct{person},
                          RoleAct{person, Role::Editor},
                          AdmitAct{scene.remote.publicDevice(), person, Role::Editor, false},
                          ConfirmAct{device},
                          ResolveAct{1, scene.claim}};
    QList<Kind> kinds;
    for (const Act &act : acts) {
        const auto reads = [index = act.index()](const QByteArray &bytes) {
            const auto parsed = parseAct(bytes);
            return parsed.ok() && parsed->index() == index;
        };
        kinds.append({"act", encodeAct(act), reads});
    }
    return kinds;
}

QList<Kind> allKinds(const Scene &scene)
{
    return memberKinds(scene) + linkKinds(scene) + messageKinds(scene) + actKinds(scene);
}

} // namespace

TEST(CrossFeeding, every_message_is_read_as_itself_and_as_nothing_else)
{
    const Scene scene;
    const QList<Kind> kinds = allKinds(scene);
    int accepted = 0;
    for (qsizetype a = 0; a < kinds.size(); ++a) {
        for (qsizetype b = 0; b < kinds.size(); ++b) {
            const bool reads = kinds[b].reads(kinds[a].bytes);
            EXPECT_EQ(reads, a == b) << kinds[a].name << " read as " << kinds[b].name;
            accepted += reads && a != b;
            if (a != b && kinds[b].believes) {
                EXPECT_FALSE(kinds[b].believes(kinds[a].bytes)) << kinds[a].name << " as " << kinds[b].name;
            }
        }
    }
    EXPECT_EQ(accepted, 0);
    RecordProperty("pairs", int(kinds.size() * (kinds.size() - 1)));
}

TEST(CrossFeeding, every_bit_of_everything_signed_or_checked_counts)
{
    const Scene scene;
    qsizetype bits = 0;
    for (const Kind &kind : allKinds(scene)) {
        if (!kind.believes)
            continue;
        EXPECT_TRUE(kind.believes(kind.bytes)) << kind.name;
        for (qsizetype bit = 0; bit < kind.bytes.size() * 8; ++bit, ++bits) {
            QByteArray bad = kind.bytes;
            bad[bit / 8] = char(bad[bit / 8] ^ 1 << bit % 8);
            EXPECT_FALSE(kind.believes(bad)) << kind.name << ", bit " << bit;
        }
        for (qsizetype size = 0; size < kind.bytes.size(); ++size)
            EXPECT_FALSE(kind.believes(kind.bytes.first(size))) << kind.name << ", cut at " << size;
    }
    RecordProperty("bits", int(bits));
}

TEST(CrossFeeding, every_kind_of_entry_with_any_bit_turned_is_refused)
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
            QByteArray bad = entry;
            bad[bit / 8] = char(bad[bit / 8] ^ 1 << bit % 8);
            EXPECT_FALSE(space.log.wouldTake(bad).ok()) << act.index() << ", bit " << bit;
        }
        EXPECT_TRUE(space.log.wouldTake(entry).ok());
    }
}

} // namespace kopa::sync
