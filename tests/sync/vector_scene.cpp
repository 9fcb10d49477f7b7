#include "vector_scene.h"

#include "core/crypto/compression.h"
#include "core/crypto/envelope.h"
#include "core/crypto/padding.h"
#include "sync/membership/hub_link.h"
#include "sync/protocol/attachments.h"
#include "sync/protocol/checkpoints.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/idle.h"
#include "sync/protocol/live.h"
#include "sync/protocol/meeting.h"
#include "sync/protocol/message_signature.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/server_key.h"
#include "sync/protocol/slots.h"
#include "sync/protocol/spaces.h"

#include <QCryptographicHash>

#include <gtest/gtest.h>

namespace kopa::sync {

using namespace crypto;

static QString named(const char *name)
{
    return QString::fromLatin1(name);
}

DeviceKeys VectorScene::device(const QString &name)
{
    return DeviceKeys::from(m_vectors.random(name, DeviceKeys::create().reveal())).value();
}

static PersonId person(char letter)
{
    return *PersonId::from(QByteArray(PersonId::size, letter));
}

VectorScene::VectorScene(Vectors &vectors)
    : m_vectors(vectors),
      m_coordinator(device(named("coordinator_secret"))),
      m_joiner(device(named("joiner_secret"))),
      m_remote(device(named("remote_secret"))),
      m_server(signingPair(
          *SigningKey::from(vectors.random(named("server_secret"), newSigningPair().secret.reveal())))),
      m_person(person('P')),
      m_joinerPerson(person('Q')),
      m_remotePerson(person('R'))
{
    for (const char *const name : {"space_key_0", "space_key_1"})
        m_keys.append(*SpaceKey::from(vectors.random(named(name), SpaceKey::random().reveal())));
    m_room.secret = *InvitationSecret::from(vectors.random(named("invitation_secret"), randomBytes(16)));
    m_afar.secret =
        *InvitationSecret::from(vectors.random(named("remote_invitation_secret"), randomBytes(16)));
    const QString fresh = RecoveryCode::create().text();
    const QByteArray code = vectors.random(named("recovery_code_ascii"), fresh.toLatin1());
    m_recovery = RecoveryCode::parse(QString::fromLatin1(code)).value();
    vectors.put(named("recovery_secret"), m_recovery->secret().reveal());
    vectors.text(named("recovery_code"), m_recovery->text());
    vectors.put(named("recovery_device_key"), m_recovery->keys().signing.verify.toByteArray());
    vectors.put(named("recovery_box_key"), m_recovery->keys().box.open.toByteArray());
    vectors.put(named("coordinator_id"), m_coordinator.id().toByteArray());
    vectors.put(named("server_key"), m_server.verify.toByteArray());
    CborWriter writer;
    m_coordinator.publicDevice().write(writer);
    vectors.put(named("coordinator_public_device"), writer.result());
    const InvitationKeys keys = invitationKeys(m_room.secret);
    vectors.put(named("invitation_sign_key"), keys.sign.verify.toByteArray());
    vectors.put(named("invitation_box_key"), keys.box.open.toByteArray());
}

void VectorScene::addEntry(const QString &name, const DeviceKeys &author, MemberAction action)
{
    MemberEntry entry;
    entry.author = author.id();
    entry.time = time + m_entries.size();
    entry.action = std::move(action);
    if (m_log) {
        entry.space = m_log->space();
        entry.seq = m_log->entryCount();
        entry.previous = m_log->headHash();
        entry.claims = m_log->claimCount();
    }
    const QByteArray bytes = signMemberEntry(entry, author.signing.secret);
    if (m_log) {
        const auto taken = m_log->append(bytes);
        ASSERT_TRUE(taken.ok()) << name.toStdString() << errorName(taken.error().code).data();
    } else {
        m_log = MemberLog::fromGenesis(bytes).value();
    }
    m_entries.append(bytes);
    m_vectors.put(QStringLiteral("entry_%1_%2").arg(entry.seq, 2, 10, QLatin1Char('0')).arg(name), bytes);
}

void VectorScene::addClaim(const QString &name, const QByteArray &bytes)
{
    const auto taken = m_log->addClaim(bytes);
    ASSERT_TRUE(taken.ok()) << name.toStdString() << errorName(taken.error().code).data();
    m_vectors.put(QStringLiteral("claim_%1_%2").arg(m_claims.size()).arg(name), bytes);
    m_claims.append(bytes);
}

QByteArray VectorScene::wrapped(const QString &name, const BoxPublicKey &recipient, std::uint32_t epoch)
{
    return m_vectors.random(QStringLiteral("wrapped_") + name,
                            wrapSpaceKey(m_keys[epoch], m_log->space(), epoch, recipient));
}

void VectorScene::buildMembers()
{
    addEntry(named("genesis"), m_coordinator,
             GenesisAction{m_coordinator.publicDevice(), m_person, QByteArray(16, 'r')});
    const SpaceId space = m_log->space();
    m_vectors.put(named("space_id"), space.toByteArray());
    const KeyId id = keyId(m_keys[0], space, 0);
    m_vectors.put(named("key_id_0"), id.toByteArray());
    const QByteArray own = wrapped(named("coordinator_0"), m_coordinator.box.open, 0);
    addEntry(named("epoch_0"), m_coordinator, EpochAction{0, id, {}, {{m_coordinator.id(), own}}});
    for (Invitation *const invitation : {&m_room, &m_afar}) {
        invitation->space = space;
        invitation->server = QStringLiteral("https://kopa.example:8443");
        invitation->serverKey = m_server.verify;
        invitation->network = QStringLiteral("Esimerkki – Exempel");
    }
    buildJoining();
    buildPairing();
    buildRights();
}

void VectorScene::buildJoining()
{
    const InvitationKeys keys = invitationKeys(m_room.secret);
    const QByteArray room = wrapped(named("invitation_0"), keys.box.open, 0);
    addEntry(named("invite_room"), m_coordinator,
             InviteAction{keys.sign.verify, keys.box.open, m_joinerPerson, Role::Editor, time / 1000 + 600, 0,
                          room});
    addClaim(named("room"), makeClaim(m_room, m_joiner, time));
    EXPECT_TRUE(keyFromInvitation(*m_log, m_room)->key == m_keys[0]);
    addEntry(named("invite_unused"), m_coordinator,
             InviteAction{m_server.verify, keys.box.open, person('S'), Role::Reader, 0, 0, {}});
    addEntry(named("revoke_invite"), m_coordinator, RevokeInviteAction{m_server.verify});
}

void VectorScene::buildPairing()
{
    const InvitationKeys keys = invitationKeys(m_afar.secret);
    addEntry(named("invite_remote"), m_coordinator,
             InviteAction{keys.sign.verify, keys.box.open, m_remotePerson, Role::Coordinator, 0, 0, {}});
    const QByteArray nonce(pairingNonceBytes, 'c');
    Claim claim;
    claim.space = m_log->space();
    claim.invitation = keys.sign.verify;
    claim.device = m_remote.publicDevice();
    claim.time = time;
    claim.commitment = pairingCommitment(m_remote.signing.verify, nonce);
    addClaim(named("remote"), signClaim(claim, keys.sign.secret, m_remote.signing.secret));
    const Hash hash = claimHash(m_claims.last());
    m_vectors.put(named("claim_1_hash"), hash.toByteArray());
    PairingAnswer answer;
    answer.space = m_log->space();
    answer.claim = hash;
    answer.author = m_coordinator.id();
    answer.nonce = QByteArray(pairingNonceBytes, 'a');
    addClaim(named("answer"), signPairingAnswer(answer, m_coordinator.signing.secret));
    addClaim(named("reveal"), makePairingReveal(*m_log, m_remote, nonce).value());
    m_vectors.text(named("pairing_code"), pairingOf(*m_log, m_remote.id())->code(m_log->space()));
    addEntry(named("confirm"), m_coordinator,
             ConfirmAction{m_remote.id(), 0, wrapped(named("remote_0"), m_remote.box.open, 0)});
    EXPECT_TRUE(keysForDevice(*m_log, m_remote).first().key == m_keys[0]);
}

void VectorScene::buildRights()
{
    const DeviceKeys paper = m_recovery->keys();
    addEntry(named("admit_recovery"), m_coordinator,
             AdmitAction{paper.publicDevice(), m_person, Role::Coordinator, true, 0,
                         wrapped(named("recovery_0"), paper.box.open, 0)});
    const CutOff cut{m_joiner.id(), 3, *Hash::from(QByteArray(32, 'e'))};
    addEntry(named("role"), m_remote, RoleAction{m_joinerPerson, Role::Reader, {cut}});
    addEntry(named("remove"), m_remote, RemoveAction{{m_joiner.id()}, {cut}});
    const SpaceId space = m_log->space();
    const KeyId id = keyId(m_keys[1], space, 1);
    m_vectors.put(named("key_id_1"), id.toByteArray());
    EpochAction epoch{
        1,
        id,
        m_vectors.random(named("sealed_previous_1"), sealPreviousKey(m_keys[0], space, 1, m_keys[1])),
        {}};
    for (const DeviceId &active : m_log->state().activeDevices()) {
        const QString name = QStringLiteral("%1_1").arg(QString::fromLatin1(active.toHex().first(8)));
        epoch.wraps.append({active, wrapped(name, m_log->device(active)->box, 1)});
    }
    addEntry(named("epoch_1_open"), m_coordinator, epoch);
    addEntry(named("resolve"), m_coordinator, ResolveAction{4, *Hash::from(QByteArray(32, 'h'))});
    m_vectors.put(named("head_hash"), m_log->headHash().toByteArray());
    for (const DeviceKeys &keys : {m_coordinator, m_remote, paper}) {
        const auto found = keysForDevice(*m_log, keys);
        ASSERT_EQ(found.size(), 2);
        EXPECT_TRUE(found[0].key == m_keys[0] && found[1].key == m_keys[1]);
    }
}

QList<Receipted> VectorScene::receipted(ReceiptKind kind) const
{
    QList<Receipted> items;
    for (const QByteArray &bytes : kind == ReceiptKind::Entry ? m_entries : m_claims) {
        const Hash hash = kind == ReceiptKind::Entry ? memberEntryHash(bytes) : claimHash(bytes);
        items.append(Receipted(
            bytes, signReceipt(kind, m_log->space(), std::uint64_t(items.size()), hash, m_server.secret)));
    }
    return items;
}

void VectorScene::buildReceipts()
{
    const auto entries = receipted(ReceiptKind::Entry);
    const auto claims = receipted(ReceiptKind::Claim);
    m_vectors.put(named("receipt_entry_0"), entries[0].receipt);
    m_vectors.put(named("receipt_entry_2"), entries[2].receipt);
    m_vectors.put(named("receipt_claim_0"), claims[0].receipt);
    auto log = MemberLog::fromGenesis(entries.first(), m_server.verify);
    ASSERT_TRUE(log.ok());
    EXPECT_TRUE(log->absorb(entries.mid(1), claims).ok());
    EXPECT_EQ(log->headHash(), m_log->headHash());
    m_vectors.put(named("claims_hash"), log->claimsHash(log->claimCount()).toByteArray());
}

void VectorScene::buildLinks()
{
    m_vectors.text(named("invitation_link"), m_room.link());
    const RecoveryLink link{*m_recovery, m_room.server, m_server.verify, {}};
    m_vectors.text(named("recovery_link"), link.link());
    const Fingerprint fingerprint = Fingerprint::of(*m_log);
    m_vectors.text(named("fingerprint_digits"), fingerprint.digits());
    m_vectors.text(named("fingerprint_link"), fingerprint.link());
    EXPECT_EQ(compare(*m_log, Fingerprint::parse(fingerprint.link()).value()), Comparison::Same);
}

void VectorScene::buildActs()
{
    const PublicDevice paper = m_recovery->keys().publicDevice();
    const QList<std::pair<const char *, Act>> acts{
        {"invite", inviteAct(m_room, m_joinerPerson, Role::Editor, time / 1000 + 600, false)},
        {"revoke", RevokeAct{m_server.verify}},
        {"rotate", RotateAct{true}},
        {"remove_devices", RemoveDevicesAct{{m_joiner.id()}}},
        {"remove_person", RemovePersonAct{m_joinerPerson}},
        {"role", RoleAct{m_joinerPerson, Role::Reader}},
        {"admit", AdmitAct{paper, m_person, Role::Coordinator, true}},
        {"confirm", ConfirmAct{m_remote.id()}},
        {"resolve", ResolveAct{4, *Hash::from(QByteArray(32, 'h'))}}};
    for (const auto &[name, act] : acts) {
        m_vectors.put(QStringLiteral("act_") + named(name), encodeAct(act));
        EXPECT_EQ(parseAct(encodeAct(act)).value(), act) << name;
    }
}

QByteArray VectorScene::buildEnvelope()
{
    const QByteArray body = QByteArrayLiteral("a body of changes, and again a body of changes");
    EnvelopeHeader header;
    header.space = m_log->space();
    header.key = keyId(m_keys[1], header.space, 1);
    header.epoch = 1;
    header.device = m_coordinator.id();
    header.seq = 1;
    header.logSeq = m_log->headSeq();
    header.logHash = m_log->headHash();
    m_vectors.put(named("envelope_body"), body);
    const auto sealed = [&](const QString &name, std::uint64_t suite) {
        header.suite = suite;
        const QByteArray made =
            sealEnvelope(header, cutBody(body, suite)->first(), m_keys[1], m_coordinator.signing.secret);
        const QByteArray bytes = m_vectors.random(name, made);
        const auto parsed = parseEnvelope(bytes);
        EXPECT_EQ(parsed->header, header);
        EXPECT_TRUE(verifyEnvelope(*parsed, m_coordinator.signing.verify));
        EXPECT_EQ(m_log->judge(header, envelopeHash(bytes)).verdict, Verdict::Accept);
        EXPECT_EQ(joinBody({openEnvelope(*parsed, m_keys[1]).value()}).value(), body);
        return bytes;
    };
    const QByteArray envelope = sealed(named("envelope"), EnvelopeHeader::firstSuite);
    m_vectors.put(named("envelope_hash"), envelopeHash(envelope).toByteArray());
    sealed(named("envelope_suite_2"), 2);
    m_vectors.put(named("dictionary_1_hash"),
                  QCryptographicHash::hash(firstDictionary(), QCryptographicHash::Blake2b_256));
    m_vectors.put(named("padded_8_bytes"), pad(QByteArray(8, 'p')));
    m_vectors.put(named("padded_300_bytes"), pad(QByteArray(300, 'p')));
    return envelope;
}

void VectorScene::buildCheckpoint(const QByteArray &envelope)
{
    const SpaceId space = m_log->space();
    const EnvelopeHeader header = parseEnvelope(envelope).value().header;
    const QByteArray content("a checkpoint's content");
    const auto pieces = cutCheckpoint(content).value();
    CheckpointStatement statement;
    statement.space = space;
    statement.logSeq = header.logSeq;
    statement.logHash = header.logHash;
    statement.epoch = 1;
    statement.key = keyId(m_keys[1], space, 1);
    statement.generation = QByteArray(generationBytes, 'g');
    statement.cursor = 7;
    statement.author = m_coordinator.id();
    statement.time = time;
    statement.content = checkpointHash(content, space, m_keys[1]);
    statement.size = std::uint64_t(content.size());
    statement.pieces = std::uint64_t(pieces.size());
    statement.heads = {{header.device, header.seq, envelopeHash(envelope), 1, header.logSeq}};
    const QByteArray bytes = signCheckpoint(statement, m_coordinator.signing.secret);
    m_vectors.put(named("checkpoint"), bytes);
    const Hash id = checkpointId(bytes);
    m_vectors.put(named("checkpoint_id"), id.toByteArray());
    m_vectors.put(named("checkpoint_content"), content);
    const QByteArray piece =
        m_vectors.random(named("checkpoint_piece_0"), sealCheckpointPiece(pieces.first(), id, 0, m_keys[1]));
    EXPECT_EQ(joinCheckpoint({openCheckpointPiece(piece, id, 0, m_keys[1]).value()}, content.size()).value(),
              content);
    const Signature found = countersign(id, m_coordinator.signing.secret);
    m_vectors.put(named("countersignature"), found.toByteArray());
    const CheckpointsRequest request{
        QByteArray(nonceBytes, 'n'), space, CheckpointsRequest::Step::Put, id, 0, piece};
    m_vectors.put(named("checkpoints_request"), request.encode());
    const CheckpointsAnswer answer{
        QByteArray(generationBytes, 'g'),        time, QByteArray(challengeBytes, 'c'), {}, 1, {},
        {{bytes, {{m_coordinator.id(), found}}}}};
    m_vectors.put(named("checkpoints_answer"), answer.encode());
}

void VectorScene::buildAttachment()
{
    const SpaceId space = m_log->space();
    const QByteArray content("a photo");
    RunningHash hash = attachmentContentHash(m_keys[1], space);
    hash.add(content);
    const AttachmentKey key = attachmentKeyOf(hash);
    const QByteArray piece = sealAttachmentPiece(content, key, space, 0, content.size());
    const AttachmentId id = attachmentId(space, {attachmentPieceHash(piece)});
    m_vectors.put(named("attachment_content"), content);
    m_vectors.put(named("attachment_key"), key.reveal());
    m_vectors.put(named("attachment_piece_0"), piece);
    m_vectors.put(named("attachment_id"), id.toByteArray());
    const Signature receipt = signAttachmentReceipt(space, id, 1, m_server.secret);
    m_vectors.put(named("attachment_receipt"), receipt.toByteArray());
    const AttachmentsRequest request{.nonce = QByteArray(nonceBytes, 'n'),
                                     .space = space,
                                     .attachment = id,
                                     .count = 1,
                                     .pieces = {piece}};
    m_vectors.put(named("attachments_request"), request.encode());
    const AttachmentsAnswer answer{
        QByteArray(generationBytes, 'g'), time, QByteArray(challengeBytes, 'c'), {}, 1, 0, receipt, {}};
    m_vectors.put(named("attachments_answer"), answer.encode());
}

void VectorScene::buildSlots()
{
    const SpaceId space = m_log->space();
    const auto key = *SubjectKey::from(m_vectors.random(named("subject_key"), SubjectKey::random().reveal()));
    const SlotId slot = slotId(key, space);
    m_vectors.put(named("slot_id"), slot.toByteArray());
    const KeyId id = keyId(m_keys[1], space, 1);
    const QByteArray bytes =
        m_vectors.random(named("slot_content"), sealSlot(key, space, 1, id, m_keys[1]).encode());
    const auto content = SlotContent::parse(bytes);
    ASSERT_TRUE(content.ok());
    EXPECT_TRUE(openSlot(*content, slot, space, m_keys[1]).value() == key);
    const PersonalPlace place{space, 7, QStringLiteral("contact1"), 6};
    const QString words = QStringLiteral("Exempel Exempelsson");
    const QByteArray sealed = m_vectors.random(named("personal_text"), sealPersonal(words, key, place));
    EXPECT_EQ(openPersonal(sealed, key, place).value(), words);
    const SlotsRequest request{QByteArray(nonceBytes, 'n'), space, {{slot, *content}}, {slot}, {slot}};
    m_vectors.put(named("slots_request"), request.encode());
    const SlotsAnswer answer{QByteArray(generationBytes, 'g'), time,
                             QByteArray(challengeBytes, 'c'),  {},
                             {{SlotState::Kind::Erased, {}}},  {{SlotState::Kind::Kept, *content}}};
    m_vectors.put(named("slots_answer"), answer.encode());
}

void VectorScene::buildHub(const QByteArray &envelope)
{
    const SpaceId space = m_log->space();
    const HubLink link{space,
                       {QStringLiteral("https://192.0.2.1:8480")},
                       m_coordinator.signing.verify,
                       QByteArray(32, 'c'),
                       QByteArray(roomSecretBytes, 'r'),
                       QStringLiteral("Exempel")};
    m_vectors.text(named("hub_link"), link.link());
    EXPECT_EQ(HubLink::parse(link.link()).value(), link);
    const auto entries = receipted(ReceiptKind::Entry);
    const auto claims = receipted(ReceiptKind::Claim);
    const MeetingSpace here{
        space, membersDigest(entries, claims), slotsDigest({SlotId{}}), {{m_coordinator.id(), 1, {}}}};
    m_vectors.put(named("meeting_members"), here.members.toByteArray());
    m_vectors.put(named("meeting_slots"), here.slots.toByteArray());
    m_vectors.put(named("meeting_digest"), meetingSummary({here}).digest.toByteArray());
    const QList<QByteArray> blocks{encodeParcelBlock(ParcelSpace{space, entries, claims, {}}),
                                   encodeParcelBlock(ParcelEnvelopes{{envelope}})};
    const MeetingRequest request{QByteArray(nonceBytes, 'n'), link.room, {here}, blocks};
    m_vectors.put(named("meeting_request"), request.encode());
    EXPECT_EQ(MeetingRequest::parse(request.encode()).value(), request);
    const MeetingAnswer answer{
        QByteArray(generationBytes, 'g'), time, QByteArray(challengeBytes, 'c'), {here}, {}, true};
    m_vectors.put(named("meeting_answer"), answer.encode());
    EXPECT_EQ(MeetingAnswer::parse(answer.encode()).value(), answer);
}

void VectorScene::buildMessages(const QByteArray &envelope)
{
    const QByteArray nonce(nonceBytes, 'n');
    const QByteArray generation(generationBytes, 'g');
    const QByteArray challenge(challengeBytes, 'c');
    const EnvelopeMark mark{m_coordinator.id(), 1, envelopeHash(envelope)};
    const SpaceId space = m_log->space();
    m_vectors.put(named("hello_request"), HelloRequest{m_joiner.signing.verify, nonce}.encode());
    m_vectors.put(named("hello_answer"),
                  HelloAnswer{m_server.verify, generation, time, challenge, maximumMessage}.encode());
    m_vectors.put(named("server_key_request"), ServerKeyRequest{nonce, m_server.verify}.encode());
    const QByteArray change = signKeyChange(m_server, m_joiner.signing, 1, time);
    m_vectors.put(named("key_change"), change);
    m_vectors.put(named("server_key_answer"), ServerKeyAnswer{{change}}.encode());
    m_vectors.put(named("spaces_request"), SpacesRequest{nonce}.encode());
    m_vectors.put(named("spaces_answer"), SpacesAnswer{generation, time, challenge, {space}}.encode());
    const auto heads = HeadsSummary::of({{space, 8, m_log->entryCount(), m_log->claimCount(), 1}});
    m_vectors.put(named("heads_digest"), heads.digest.toByteArray());
    const QByteArray idle = IdleRequest{nonce, heads}.encode();
    const QByteArray same = IdleAnswer{generation, time, challenge, true}.encode();
    m_vectors.put(named("idle_request"), idle);
    m_vectors.put(named("idle_answer"), same);
    m_vectors.text(named("live_events"),
                   QString::fromLatin1(standingEvent(same, signAnswer({idle, 200, same}, m_server.secret)) +
                                       newsEvent() + heartbeatEvent()));
    const ExchangeRequest request{
        nonce,
        65536,
        {{space, 5, 0, 7, 1, true, withoutReceipts(m_entries), withoutReceipts(m_claims), {envelope}}}};
    const RefusedEnvelope refused{m_joiner.id(), 9, QStringLiteral("chain_broken")};
    SpaceAnswer share;
    share.space = space;
    share.logProblem = QStringLiteral("invitation_used");
    share.acknowledged = {mark};
    share.refused = {refused};
    share.ownHeadSeq = 1;
    share.ownHeadHash = mark.hash;
    share.heads = {mark};
    share.entries = receipted(ReceiptKind::Entry);
    share.claims = receipted(ReceiptKind::Claim);
    share.envelopes = {envelope};
    share.cursor = 8;
    share.logHas = m_log->entryCount();
    share.claimsHas = m_log->claimCount();
    share.more = true;
    const ExchangeAnswer answer{generation, time, challenge, {share}};
    EXPECT_EQ(ExchangeRequest::parse(request.encode()).value(), request);
    EXPECT_EQ(ExchangeAnswer::parse(answer.encode()).value(), answer);
    m_vectors.put(named("exchange_request"), request.encode());
    m_vectors.put(named("exchange_answer"), answer.encode());
    const SignedRequest covered{"POST", exchangePath, request.encode(), m_server.verify, challenge};
    m_vectors.put(named("request_signature"),
                  signRequest(covered, m_coordinator.signing.secret).toByteArray());
    m_vectors.put(named("answer_signature"),
                  signAnswer({request.encode(), 200, answer.encode()}, m_server.secret).toByteArray());
    m_vectors.put(named("problem"),
                  Problem{QString(problemChallenge), QStringLiteral("too old"), challenge, 0}.encode());
}

} // namespace kopa::sync
