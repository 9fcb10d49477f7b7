#include "kinds.h"

#include "core/crypto/envelope.h"
#include "core/crypto/secret_box.h"
#include "core/crypto/subject_key.h"
#include "core/merge/change_codec.h"
#include "sync/membership/fingerprint.h"
#include "sync/membership/hub_link.h"
#include "sync/membership/recovery_code.h"
#include "sync/protocol/attachments.h"
#include "sync/protocol/checkpoints.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/idle.h"
#include "sync/protocol/meeting.h"
#include "sync/protocol/message_signature.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/server_key.h"
#include "sync/protocol/slots.h"
#include "sync/protocol/spaces.h"

namespace kopa::sync {

using namespace crypto;

Scene::Scene()
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

QByteArray linkBytes(const QString &link)
{
    return fromBase32(QStringView(link).sliced(link.indexOf(QLatin1Char(':')) + 1)).value();
}

namespace {

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

QList<Kind> linkKinds(const Scene &scene)
{
    const RecoveryLink recovery{
        RecoveryCode::create(), QStringLiteral("https://kopa.example"), scene.server.verify, {}};
    const auto invitation = parsesLink<Invitation>("kopa:");
    const auto printed = parsesLink<RecoveryLink>("kopa-recovery:");
    const HubLink hub{
        scene.space.log.space(), {QStringLiteral("https://192.0.2.1:8480")}, scene.server.verify,
        QByteArray(32, 'c'),     QByteArray(roomSecretBytes, 'r'),           QStringLiteral("title")};
    const auto meets = parsesLink<HubLink>("kopa-hub:");
    const auto fingerprint = parsesLink<Fingerprint>("kopa-check:");
    return {{"invitation", linkBytes(scene.space.newInvitation().link()), invitation, invitation},
            {"hub link", linkBytes(hub.link()), meets, meets},
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
    const MeetingSpace meets{request.space, scene.claim, {}, {{scene.remote.id(), 7, {}}}};
    const MeetingRequest meeting{nonce, QByteArray(roomSecretBytes, 'r'), {meets}, {"block"}};
    const MeetingAnswer met{generation, 1, challenge, {meets}, {"block"}, true};
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
        with.request<IdleRequest>("idle request", idlePath, IdleRequest{nonce, {3, scene.claim}}.encode()),
        with.answer<IdleAnswer>("idle answer", IdleAnswer{generation, 1, challenge, true}.encode()),
        with.request<MeetingRequest>("meeting request", meetingPath, meeting.encode()),
        with.answer<MeetingAnswer>("meeting answer", met.encode()),
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

/// Files.
QList<Kind> attachmentKinds(const Scene &scene)
{
    const SpaceId space = scene.space.log.space();
    const auto key = AttachmentKey::random();
    const QByteArray piece = sealAttachmentPiece("piece", key, space, 0, 5);
    const AttachmentId id = attachmentId(space, {attachmentPieceHash(piece)});
    const auto opens = [=](const QByteArray &bytes) {
        return openAttachmentPiece(bytes, key, space, 0, 5).ok();
    };
    const Signature receipt = signAttachmentReceipt(space, id, 1, scene.server.secret);
    const auto isReceipt = [=, server = scene.server.verify](const QByteArray &bytes) {
        const auto signature = Signature::from(bytes);
        return signature && verifyAttachmentReceipt(space, id, 1, *signature, server);
    };
    const AttachmentsRequest request{.nonce = QByteArray(nonceBytes, 'n'),
                                     .space = space,
                                     .attachment = id,
                                     .count = 1,
                                     .pieces = {piece}};
    const AttachmentsAnswer answer{
        QByteArray(generationBytes, 'g'), 1, QByteArray(challengeBytes, 'c'), {}, 1, 2, receipt, {piece}};
    const Signed with(scene);
    return {{"attachment piece", piece, opens, opens},
            {"attachment receipt", receipt.toByteArray(), isReceipt, isReceipt},
            with.request<AttachmentsRequest>("attachments request", attachmentsPath, request.encode()),
            with.answer<AttachmentsAnswer>("attachments answer", answer.encode())};
}

/// What is told to newcomers.
QList<Kind> checkpointKinds(const Scene &scene)
{
    const SpaceKey key = SpaceKey::random();
    CheckpointStatement statement;
    statement.space = scene.space.log.space();
    statement.generation = QByteArray(generationBytes, 'g');
    statement.author = scene.remote.id();
    statement.pieces = 1;
    statement.heads = {{scene.remote.id(), 1, scene.claim, 1, 1}};
    const QByteArray told = signCheckpoint(statement, scene.remote.signing.secret);
    const Hash id = checkpointId(told);
    const auto holds = [author = scene.remote.signing.verify](const QByteArray &bytes) {
        const auto checkpoint = parseCheckpoint(bytes);
        return checkpoint.ok() && verifyCheckpoint(*checkpoint, author);
    };
    const auto opens = [=](const QByteArray &bytes) { return openCheckpointPiece(bytes, id, 0, key).ok(); };
    const Signature found = countersign(id, scene.remote.signing.secret);
    const auto isFound = [id, signer = scene.remote.signing.verify](const QByteArray &bytes) {
        const auto signature = Signature::from(bytes);
        return signature && verifyCountersignature(id, *signature, signer);
    };
    const CheckpointsRequest request{
        QByteArray(nonceBytes, 'n'), statement.space, CheckpointsRequest::Step::Offer, {}, 0, told};
    const CheckpointsAnswer answer{
        QByteArray(generationBytes, 'g'),      1, QByteArray(challengeBytes, 'c'), {}, 0, {},
        {{told, {{scene.remote.id(), found}}}}};
    const Signed with(scene);
    return {{"checkpoint", told, [](const QByteArray &bytes) { return parseCheckpoint(bytes).ok(); }, holds},
            {"checkpoint piece", sealCheckpointPiece("piece", id, 0, key), opens, opens},
            {"countersignature", found.toByteArray(), isFound, isFound},
            with.request<CheckpointsRequest>("checkpoints request", checkpointsPath, request.encode()),
            with.answer<CheckpointsAnswer>("checkpoints answer", answer.encode())};
}

} // namespace

QList<Kind> allKinds(const Scene &scene)
{
    return memberKinds(scene) + linkKinds(scene) + messageKinds(scene) + innerKinds(scene) +
           checkpointKinds(scene) + attachmentKinds(scene) + actKinds(scene);
}

} // namespace kopa::sync
