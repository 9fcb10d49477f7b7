#include "core/crypto/cbor.h"
#include "core/crypto/envelope.h"
#include "core/crypto/padding.h"
#include "core/crypto/secret_box.h"
#include "sync/membership/space_key.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/message_signature.h"
#include "sync/protocol/problem.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

// Builds one example of everything in PROTOCOL.md from the secrets and the random parts in
// tests/data/vectors.json, and compares it with the rest of that file. With KOPA_WRITE_VECTORS set, the file
// is written instead.

namespace kopa::sync {

using namespace crypto;

namespace {

constexpr std::int64_t vectorTime = 1'800'000'000'000;

class Vectors
{
public:
    explicit Vectors(const QJsonObject &recorded) : m_recorded(recorded) {}

    /// A secret or random part: as recorded, else made now.
    QByteArray random(const char *name, const QByteArray &fresh)
    {
        const auto known = m_recorded.value(QLatin1String(name));
        const QByteArray bytes = known.isString() ? QByteArray::fromHex(known.toString().toLatin1()) : fresh;
        put(name, bytes);
        return bytes;
    }
    void put(const char *name, const QByteArray &bytes) { text(name, QString::fromLatin1(bytes.toHex())); }
    void text(const char *name, const QString &value) { m_built.insert(QLatin1String(name), value); }
    const QJsonObject &built() const { return m_built; }

private:
    QJsonObject m_recorded;
    QJsonObject m_built;
};

/// What the later examples are made with.
struct Scene
{
    DeviceKeys coordinator;
    DeviceKeys joiner;
    SigningPair server;
    SpaceKey key;
    Invitation invitation;
    QList<QByteArray> entries = {};
    QByteArray claim = {};
    std::optional<MemberLog> log = {};
};

Scene buildKeys(Vectors &vectors)
{
    const auto device = [&](const char *name) {
        return DeviceKeys::from(vectors.random(name, DeviceKeys::create().reveal())).value();
    };
    const DeviceKeys coordinator = device("coordinator_secret");
    const DeviceKeys joiner = device("joiner_secret");
    const QByteArray server = vectors.random("server_secret", newSigningPair().secret.reveal());
    const QByteArray key = vectors.random("space_key", SpaceKey::random().reveal());
    Scene scene{coordinator, joiner, signingPair(*SigningKey::from(server)), *SpaceKey::from(key), {}};
    const QByteArray secret = vectors.random("invitation_secret", randomBytes(16));
    scene.invitation.secret = *InvitationSecret::from(secret);
    vectors.put("coordinator_id", coordinator.id().toByteArray());
    vectors.put("server_key", scene.server.verify.toByteArray());
    CborWriter writer;
    coordinator.publicDevice().write(writer);
    vectors.put("coordinator_public_device", writer.result());
    const InvitationKeys keys = invitationKeys(scene.invitation.secret);
    vectors.put("invitation_sign_key", keys.sign.verify.toByteArray());
    vectors.put("invitation_box_key", keys.box.open.toByteArray());
    return scene;
}

void addEntry(Scene &scene, MemberAction action)
{
    MemberEntry entry;
    entry.author = scene.coordinator.id();
    entry.time = vectorTime + scene.entries.size();
    entry.action = std::move(action);
    if (scene.log) {
        entry.space = scene.log->space();
        entry.seq = scene.log->entryCount();
        entry.previous = scene.log->headHash();
    }
    const QByteArray bytes = signMemberEntry(entry, scene.coordinator.signing.secret);
    if (scene.log)
        ASSERT_TRUE(scene.log->append(bytes).ok());
    else
        scene.log = MemberLog::fromGenesis(bytes).value();
    scene.entries.append(bytes);
}

void buildMembers(Vectors &vectors, Scene &scene)
{
    addEntry(scene, GenesisAction{scene.coordinator.publicDevice(), QByteArray(16, 'r')});
    const SpaceId space = scene.log->space();
    const KeyId id = keyId(scene.key, space, 0);
    vectors.put("entry_0_genesis", scene.entries.last());
    vectors.put("space_id", space.toByteArray());
    vectors.put("key_id", id.toByteArray());
    const QByteArray wrap = vectors.random("wrapped_key_coordinator",
                                           wrapSpaceKey(scene.key, space, 0, scene.coordinator.box.open));
    addEntry(scene, EpochAction{0, id, {{scene.coordinator.id(), wrap}}});
    vectors.put("entry_1_epoch", scene.entries.last());

    const InvitationKeys keys = invitationKeys(scene.invitation.secret);
    const QByteArray room =
        vectors.random("wrapped_key_invitation", wrapSpaceKey(scene.key, space, 0, keys.box.open));
    addEntry(scene,
             InviteAction{keys.sign.verify, keys.box.open, Role::Editor, vectorTime / 1000 + 600, 0, room});
    vectors.put("entry_2_invite", scene.entries.last());
    addEntry(scene, InviteAction{scene.server.verify, keys.box.open, Role::Reader, 0, 0, {}});
    addEntry(scene, RevokeInviteAction{scene.server.verify});
    vectors.put("entry_4_revoke_invite", scene.entries.last());
    vectors.put("entry_4_hash", scene.log->headHash().toByteArray());

    scene.invitation.space = space;
    scene.invitation.server = QStringLiteral("https://kopa.example:8443");
    scene.invitation.serverKey = scene.server.verify;
    scene.invitation.network = QStringLiteral("Esimerkki – Exempel");
    vectors.text("invitation_link", scene.invitation.link());
    scene.claim = makeClaim(scene.invitation, scene.joiner, vectorTime);
    vectors.put("claim", scene.claim);
    ASSERT_TRUE(scene.log->addClaim(scene.claim).ok());
    EXPECT_TRUE(keyFromInvitation(*scene.log, scene.invitation)->key == scene.key);
    EXPECT_TRUE(keysForDevice(*scene.log, scene.coordinator).first().key == scene.key);
}

QByteArray buildEnvelope(Vectors &vectors, const Scene &scene)
{
    const QByteArray body = QByteArrayLiteral("a body of changes, and again a body of changes");
    EnvelopeHeader header;
    header.space = scene.log->space();
    header.key = keyId(scene.key, header.space, 0);
    header.device = scene.joiner.id();
    header.seq = 1;
    header.logSeq = scene.log->headSeq();
    header.logHash = scene.log->headHash();
    vectors.put("envelope_body", body);
    QByteArray envelope = vectors.random(
        "envelope", sealEnvelope(header, cutBody(body)->first(), scene.key, scene.joiner.signing.secret));
    vectors.put("envelope_hash", envelopeHash(envelope).toByteArray());
    const auto parsed = parseEnvelope(envelope);
    EXPECT_EQ(parsed->header, header);
    EXPECT_TRUE(verifyEnvelope(*parsed, scene.joiner.signing.verify));
    EXPECT_EQ(joinBody({openEnvelope(*parsed, scene.key).value()}).value(), body);
    vectors.put("padded_8_bytes", pad(QByteArray(8, 'p')));
    vectors.put("padded_300_bytes", pad(QByteArray(300, 'p')));
    return envelope;
}

void buildMessages(Vectors &vectors, const Scene &scene, const QByteArray &envelope)
{
    const QByteArray nonce(nonceBytes, 'n');
    const QByteArray generation(generationBytes, 'g');
    const QByteArray challenge(challengeBytes, 'c');
    const EnvelopeMark mark{scene.joiner.id(), 1, envelopeHash(envelope)};
    vectors.put("hello_request", HelloRequest{scene.joiner.signing.verify, nonce}.encode());
    vectors.put("hello_answer",
                HelloAnswer{scene.server.verify, generation, vectorTime, challenge, maximumMessage}.encode());
    const ExchangeRequest request{
        nonce, 65536, {{scene.log->space(), 5, 0, 7, 1, true, scene.entries, {scene.claim}, {envelope}}}};
    const RefusedEnvelope refused{scene.coordinator.id(), 9, QStringLiteral("chain_broken")};
    const SpaceAnswer share{scene.log->space(),
                            {},
                            QStringLiteral("invitation_used"),
                            {mark},
                            {refused},
                            {mark},
                            scene.entries,
                            {scene.claim},
                            {envelope},
                            8,
                            5,
                            1,
                            true};
    const ExchangeAnswer answer{generation, vectorTime, challenge, {share}};
    EXPECT_EQ(ExchangeRequest::parse(request.encode()).value(), request);
    EXPECT_EQ(ExchangeAnswer::parse(answer.encode()).value(), answer);
    vectors.put("exchange_request", request.encode());
    vectors.put("exchange_answer", answer.encode());
    vectors.put("request_signature",
                signRequest({"POST", exchangePath, request.encode(), scene.server.verify, challenge},
                            scene.joiner.signing.secret)
                    .toByteArray());
    vectors.put("answer_signature",
                signAnswer({request.encode(), 200, answer.encode()}, scene.server.secret).toByteArray());
    vectors.put("problem",
                Problem{QString(problemChallenge), QStringLiteral("too old"), challenge, 0}.encode());
}

QJsonObject build(const QJsonObject &recorded)
{
    Vectors vectors(recorded);
    Scene scene = buildKeys(vectors);
    buildMembers(vectors, scene);
    buildMessages(vectors, scene, buildEnvelope(vectors, scene));
    return vectors.built();
}

} // namespace

TEST(Vectors, say_what_the_program_does)
{
    QFile file(QStringLiteral(KOPA_SOURCE_DIR "/tests/data/vectors.json"));
    if (qEnvironmentVariableIsSet("KOPA_WRITE_VECTORS")) {
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(build({})).toJson());
        GTEST_SKIP() << "written anew";
    }
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject recorded = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject built = build(recorded);
    EXPECT_EQ(built.keys(), recorded.keys());
    for (const QString &name : built.keys())
        EXPECT_EQ(built.value(name), recorded.value(name)) << name.toStdString();
}

TEST(Vectors, describe_the_domains_in_their_table)
{
    QFile page(QStringLiteral(KOPA_SOURCE_DIR "/sync/protocol/PROTOCOL.md"));
    ASSERT_TRUE(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    for (int domain = int(Domain::Genesis); domain <= int(Domain::DeviceName); ++domain) {
        const QByteArray prefix = domainPrefix(Domain(domain));
        EXPECT_EQ(qsizetype(prefix[0]), prefix.size() - 1);
        EXPECT_TRUE(text.contains("| `" + prefix.sliced(1) + "` |")) << prefix.sliced(1).constData();
    }
}

} // namespace kopa::sync
