#include "core/crypto/secret_box.h"
#include "core/merge/change_codec.h"
#include "sync/protocol/message_signature.h"
#include "test_service.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

// One exchange with a server, as a device heard it, frozen in tests/data/recorded_exchange.json: what version
// 1 said must be understood for good, by this program and by the second reader (second_reader/read_exchange).
// With KOPA_WRITE_RECORDING set, the file is written anew.

namespace kopa::server {

using namespace sync;
using namespace crypto;

namespace {

const QString path = QStringLiteral(KOPA_SOURCE_DIR "/tests/data/recorded_exchange.json");

merge::Change noteBy(const DeviceKeys &device, std::uint64_t number, const QString &title)
{
    merge::Change change;
    change.dot = {device.id(), number};
    change.time = {std::uint64_t(TestSpace::now) << 16 | number};
    change.type = 1;
    change.object = QStringLiteral("0000000000000000000000000%1").arg(number);
    change.writes = {
        {{1, {}}, title}, {{2, {}}, std::int64_t(number)}, {{3, QStringLiteral("merkki")}, true}};
    return change;
}

/// A body with a text that is edited, too.
QByteArray bodyBy(const DeviceKeys &device, const QList<merge::Dot> &seen)
{
    merge::ChangeBody body;
    body.seen = seen;
    body.changes = {noteBy(device, 1, QStringLiteral("Muistio – anteckning")),
                    noteBy(device, 2, QStringLiteral("Toinen"))};
    merge::CellWrite text;
    text.cell = {4, {}};
    merge::TextPatch patch;
    patch.add(0, 0, QStringLiteral("Hyvää päivää, god dag."));
    patch.add(6, 6, QStringLiteral("iltaa"));
    text.text = merge::TextEdit{patch, {}};
    body.changes.last().writes.append(text);
    return merge::encodeBody(body);
}

/// A server's space with something of every kind in it.
struct Recorded
{
    Recorded()
    {
        TestSpace &space = service.space;
        const DeviceKeys coordinator = service.coordinator.keys;
        // Everything comes to the server in the order in which it is made.
        QByteArray nonce;
        const DeviceKeys remote = space.joinFromAfar(Role::Coordinator, &nonce);
        const Hash claim = pairingOf(space.log, remote.id())->claim;
        space.addClaim(makePairingAnswer(space.log, coordinator, claim).value());
        space.addClaim(makePairingReveal(space.log, remote, nonce).value());
        space.act(coordinator, ConfirmAct{remote.id()});
        space.admit(editor.keys, true);
        const DeviceKeys leaver = space.join(Role::Editor);
        TestDevice leaving(leaver, space);
        service.bringMembers();
        const QByteArray first = service.coordinator.envelope(bodyBy(coordinator, {}));
        const QByteArray counted = leaving.envelope(bodyBy(leaver, {{coordinator.id(), 2}}));
        const QByteArray late = leaving.envelope(bodyBy(leaver, {}));
        service.exchange(service.coordinator, service.coordinator.request({first, counted}));
        space.heads.insert(leaver.id(), {leaver.id(), 1, envelopeHash(counted)});
        space.act(remote, RemoveDevicesAct{{leaver.id()}});
        space.act(coordinator, RotateAct{});
        service.bringMembers();
        EXPECT_TRUE(
            service.exchange(service.coordinator, service.coordinator.request({late})).refused.isEmpty());
        EXPECT_TRUE(service.exchange(editor, editor.request({underNewKey()})).refused.isEmpty());
    }

    QByteArray underNewKey()
    {
        const auto keys = service.space.context(editor.keys).keys;
        EnvelopeHeader header = editor.nextHeader();
        header.epoch = keys.last().epoch;
        header.key = keys.last().id;
        const QByteArray body = bodyBy(editor.keys, {{service.coordinator.keys.id(), 2}});
        return sealEnvelope(header, cutBody(body)->first(), keys.last().key, editor.keys.signing.secret);
    }

    QJsonObject heardBy(const DeviceKeys &device)
    {
        SpaceRequest asked;
        asked.space = service.space.log.space();
        asked.wantHeads = true;
        const ExchangeRequest request{QByteArray(nonceBytes, 'n'), 1024 * 1024, {asked}};
        const SigningPair &server = service.log->identity().key;
        const QByteArray challenge(challengeBytes, 'c');
        ExchangeAnswer answer = service.answer(device.id(), request);
        answer.generation = QByteArray(generationBytes, 'g');
        answer.serverTime = TestSpace::now;
        answer.challenge = challenge;
        const QByteArray said = answer.encode();
        const QByteArray asking = request.encode();
        QJsonObject recording;
        const auto put = [&](const char *name, const QByteArray &bytes) {
            recording.insert(QLatin1String(name), QString::fromLatin1(bytes.toHex()));
        };
        put("server_key", server.verify.toByteArray());
        put("device_secret", device.reveal());
        put("challenge", challenge);
        put("request", asking);
        put("request_signature",
            signRequest({"POST", exchangePath, asking, server.verify, challenge}, device.signing.secret)
                .toByteArray());
        put("answer", said);
        put("answer_signature", signAnswer({asking, 200, said}, server.secret).toByteArray());
        return recording;
    }

    TestService service;
    TestDevice editor{service.space.join(Role::Editor), service.space};
};

} // namespace

TEST(RecordedExchange, is_understood_for_good)
{
    if (qEnvironmentVariableIsSet("KOPA_WRITE_RECORDING")) {
        Recorded scene;
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(scene.heardBy(scene.editor.keys)).toJson());
        GTEST_SKIP() << "written anew";
    }
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonObject recording = QJsonDocument::fromJson(file.readAll()).object();
    const auto part = [&](const char *name) {
        return QByteArray::fromHex(recording.value(QLatin1String(name)).toString().toLatin1());
    };
    const auto server = VerifyKey::from(part("server_key"));
    const auto device = DeviceKeys::from(part("device_secret"));
    ASSERT_TRUE(verifyAnswer({part("request"), 200, part("answer")},
                             *Signature::from(part("answer_signature")), *server));
    const auto answer = ExchangeAnswer::parse(part("answer"));
    ASSERT_TRUE(answer.ok());
    const SpaceAnswer &share = answer->spaces.first();
    MemberLog log = MemberLog::fromGenesis(share.entries.first(), server).value();
    ASSERT_TRUE(log.absorb(share.entries, share.claims).ok());
    const auto keys = keysForDevice(log, *device);
    ASSERT_EQ(keys.size(), 2);
    QList<Verdict> verdicts;
    for (const QByteArray &bytes : share.envelopes) {
        const auto envelope = parseEnvelope(bytes);
        ASSERT_TRUE(envelope.ok());
        EXPECT_TRUE(verifyEnvelope(*envelope, log.device(envelope->header.device)->verify));
        verdicts.append(log.judge(envelope->header, envelopeHash(bytes)).verdict);
        const auto piece = openEnvelope(*envelope, keys[qsizetype(envelope->header.epoch)].key);
        ASSERT_TRUE(piece.ok());
        EXPECT_EQ(merge::decodeBody(joinBody({*piece}).value(), envelope->header.device)->changes.size(), 2);
    }
    const QList expected{Verdict::Accept, Verdict::Accept, Verdict::Quarantine, Verdict::Accept};
    EXPECT_EQ(verdicts, expected);
}

} // namespace kopa::server
