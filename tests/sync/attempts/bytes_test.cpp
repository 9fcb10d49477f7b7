#include "../test_space.h"
#include "core/crypto/envelope.h"
#include "core/crypto/secret_box.h"
#include "core/crypto/subject_key.h"
#include "core/merge/change_codec.h"
#include "scene.h"
#include "sync/membership/fingerprint.h"
#include "sync/membership/recovery_code.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/message_signature.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/server_key.h"
#include "sync/protocol/slots.h"
#include "sync/protocol/spaces.h"

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

/// Messages that stand under a signature over the whole of them.
class Signed
{
public:
    explicit Signed(const Scene &scene) : m_device(scene.remote), m_server(scene.server) {}

    template <class Message> Kind request(const char *name, const char *path, const QByteArray &bytes) const
    {
        const auto whole = [path, server = m_server.verify](const QByteArray &body) {
            return SignedRequest{"POST", path, body, server, QByteArray(challengeBytes, 'c')};
        };
        const Signature signature = signRequest(whole(bytes), m_device.signing.secret);
        return {name, bytes, parses<Message>(), [=, key = m_device.signing.verify](const QByteArray &body) {
                    return verifyRequest(whole(body), signature, key) && Message::parse(body).ok();
                }};
    }
    template <class Message> Kind answer(const char *name, const QByteArray &bytes) const
    {
        const auto whole = [](const QByteArray &body) { return SignedAnswer{"request", 200, body}; };
        const Signature signature = signAnswer(whole(bytes), m_server.secret);
        return {name, bytes, parses<Message>(), [=, key = m_server.verify](const QByteArray &body) {
                    return verifyAnswer(whole(body), signature, key) && Message::parse(body).ok();
                }};
    }

private:
    DeviceKeys m_device;
    SigningPair m_server;
};

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
    const QByteArray keyChange = signKeyChange(scene.server, newSigningPair(), 1, TestSpace::now);
    const auto readsKeyChange = [](const QByteArray &bytes) { return readKeyChange(bytes).ok(); };
    const Problem problem{QString(problemChallenge), QStringLiteral("x"), challenge, 1};
    const SlotsRequest slotsRequest{nonce, request.space, {}, {}, {SlotId{}}};
    const SlotsAnswer slotsAnswer{generation, 1, challenge, {}, {}, {SlotState{}}};
    const Signed with(scene);
    QList<Kind> kinds{
        with.request<ExchangeRequest>("exchange request", exchangePath,
                                      ExchangeRequest{nonce, 1, {request}}.encode()),
        with.answer<ExchangeAnswer>("exchange answer",
                                    ExchangeAnswer{generation, 1, challenge, {answer}}.encode()),
        {"hello request", HelloRequest{scene.server.verify, nonce}.encode(), parses<HelloRequest>()},
        with.answer<HelloAnswer>("hello answer", hello.encode()),
        with.request<SpacesRequest>("spaces request", spacesPath, SpacesRequest{nonce}.encode()),
        with.answer<SpacesAnswer>("spaces answer", spaces.encode()),
        with.request<SlotsRequest>("slots request", slotsPath, slotsRequest.encode()),
        with.answer<SlotsAnswer>("slots answer", slotsAnswer.encode()),
        {"server key request", ServerKeyRequest{nonce, scene.server.verify}.encode(),
         parses<ServerKeyRequest>()},
        {"server key answer", ServerKeyAnswer{{keyChange}}.encode(), parses<ServerKeyAnswer>()},
        {"key change", keyChange, readsKeyChange, readsKeyChange},
        with.answer<Problem>("problem", problem.encode())};
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

/// What travels or lies sealed inside of the others.
QList<Kind> innerKinds(const Scene &scene)
{
    const SpaceId space = scene.space.log.space();
    const BoxPair box = scene.remote.box;
    const SpaceKey key = SpaceKey::random();
    const SpaceKey former = SpaceKey::random();
    const SubjectKey subject = SubjectKey::random();
    const SlotId slot = slotId(subject, space);
    const auto unwraps = [=](const QByteArray &bytes) {
        return unwrapSpaceKey(bytes, space, 1, keyId(key, space, 1), box).ok();
    };
    const auto opens = [=](const QByteArray &bytes) {
        return openPreviousKey(bytes, space, 1, keyId(former, space, 0), key).ok();
    };
    const auto holdsSlot = [=](const QByteArray &bytes) {
        const auto content = SlotContent::parse(bytes);
        return content.ok() && content->epoch == 1 && content->key == keyId(key, space, 1) &&
               openSlot(*content, slot, space, key).ok();
    };
    const PersonalPlace place{space, 1, QStringLiteral("object"), 3, {}};
    const auto isPersonal = [=](const QByteArray &bytes) { return openPersonal(bytes, subject, place).ok(); };
    const auto isDevice = [](const QByteArray &bytes) {
        CborReader reader(bytes);
        const PublicDevice device = PublicDevice::read(reader);
        return reader.finish() && device.holds();
    };
    CborWriter device;
    scene.remote.publicDevice().write(device);
    const auto isBody = [](const QByteArray &bytes) { return merge::decodeBody(bytes, DeviceId{}).ok(); };
    merge::Change change{{DeviceId{}, 1}, {1U << 20U}, 1, QStringLiteral("note"), {}};
    change.writes.append({.cell = {9}, .value = QStringLiteral("sana")});
    return {{"wrapped key", wrapSpaceKey(key, space, 1, box.open), unwraps, unwraps},
            {"former key", sealPreviousKey(former, space, 1, key), opens, opens},
            {"slot", sealSlot(subject, space, 1, keyId(key, space, 1), key).encode(), holdsSlot, holdsSlot},
            {"personal text", sealPersonal(QStringLiteral("sana"), subject, place), isPersonal, isPersonal},
            {"public device", device.result(), isDevice, isDevice},
            {"change body", merge::encodeBody({{}, {change}}), isBody}};
}

QList<Kind> allKinds(const Scene &scene)
{
    return memberKinds(scene) + linkKinds(scene) + messageKinds(scene) + innerKinds(scene) + actKinds(scene);
}

/// Where a message states its version: first of all, or first of all that is signed. Nothing for bare
/// signatures and sealed bytes, whose version is that of what they stand in.
std::optional<qsizetype> versionOf(const QByteArray &bytes)
{
    // An array, and what it begins with: a number, or bytes that begin with an array.
    constexpr int bstr = 0x58;
    constexpr int longBstr = 0x59;
    if (std::uint8_t(bytes[0]) >> 5 != 4)
        return std::nullopt;
    const int next = std::uint8_t(bytes[1]);
    const qsizetype at = next == bstr ? 4 : next == longBstr ? 5 : 1;
    return bytes[at] == 1 ? std::optional(at) : std::nullopt;
}

} // namespace

TEST(Attempt05OffersAnOldVersion, no_message_is_read_in_any_version_but_ours)
{
    const Scene scene;
    int versions = 0;
    for (const Kind &kind : allKinds(scene)) {
        const auto at = versionOf(kind.bytes);
        if (!at)
            continue;
        ++versions;
        for (const int version : {0, 2, 3, 23}) {
            QByteArray other = kind.bytes;
            other[*at] = char(version);
            EXPECT_FALSE(kind.reads(other)) << kind.name << ", version " << version;
        }
    }
    EXPECT_EQ(versions, 29) << "a new kind of message says its version first";
}

TEST(Attempt05OffersAnOldVersion, no_link_of_another_version_is_taken_though_its_check_fits)
{
    const Scene scene;
    const RecoveryLink recovery{
        RecoveryCode::create(), QStringLiteral("https://kopa.example"), scene.server.verify, {}};
    const auto ofVersion = [](const QString &link, Domain domain, char version) {
        QByteArray content = linkBytes(link).chopped(4);
        content[1] = version;
        const QByteArray check = hash(domain, content).toByteArray().first(4);
        return QString(link.first(link.indexOf(u':') + 1) + base32(content + check));
    };
    for (const char version : {'\0', '\1', '\2'}) {
        const QString invitation =
            ofVersion(scene.space.newInvitation().link(), Domain::InvitationCheck, version);
        const QString printed = ofVersion(recovery.link(), Domain::RecoveryCheck, version);
        const QString fingerprint =
            ofVersion(Fingerprint::of(scene.space.log).link(), Domain::FingerprintCheck, version);
        EXPECT_EQ(Invitation::parse(invitation).ok(), version == '\1');
        EXPECT_EQ(RecoveryLink::parse(printed).ok(), version == '\1');
        EXPECT_EQ(Fingerprint::parse(fingerprint).ok(), version == '\1');
        if (version != '\1') {
            EXPECT_EQ(Invitation::parse(invitation).error().code, ErrorCode::AnswerVersion);
        }
    }
}

TEST(Attempt08FeedsOneTypeAsAnother, every_message_is_read_as_itself_and_as_nothing_else)
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

TEST(Attempt06FlipsBitsOf, everything_signed_or_checked)
{
    const Scene scene;
    qsizetype bits = 0;
    for (const Kind &kind : allKinds(scene)) {
        if (!kind.believes)
            continue;
        EXPECT_TRUE(kind.believes(kind.bytes)) << kind.name;
        for (qsizetype bit = 0; bit < kind.bytes.size() * 8; ++bit, ++bits) {
            EXPECT_FALSE(kind.believes(withBitTurned(kind.bytes, bit))) << kind.name << ", bit " << bit;
        }
        for (qsizetype size = 0; size < kind.bytes.size(); ++size)
            EXPECT_FALSE(kind.believes(kind.bytes.first(size))) << kind.name << ", cut at " << size;
    }
    RecordProperty("bits", int(bits));
}

} // namespace kopa::sync
