#include "core/crypto/cbor.h"
#include "core/crypto/compression.h"
#include "core/crypto/padding.h"
#include "fuzz_entry.h"
#include "sync/membership/hub_link.h"
#include "sync/protocol/attachments.h"
#include "sync/protocol/checkpoints.h"
#include "sync/protocol/hello.h"
#include "sync/protocol/idle.h"
#include "sync/protocol/live.h"
#include "sync/protocol/meeting.h"
#include "sync/protocol/message_signature.h"
#include "sync/protocol/parcel.h"
#include "sync/protocol/problem.h"
#include "sync/protocol/server_key.h"
#include "sync/protocol/slots.h"
#include "sync/protocol/spaces.h"
#include "test_device.h"

namespace kopa {

using namespace sync;

namespace {

/// Whatever is read is written again byte for byte: there is one form only.
template <class Message> FuzzEntry messageEntry(const char *name, const QList<QByteArray> &seeds)
{
    const auto holds = [](const QByteArray &bytes) {
        const auto message = Message::parse(bytes);
        return !message.ok() || message->encode() == bytes;
    };
    return {name, holds, seeds};
}

bool paddingHolds(const QByteArray &bytes)
{
    const auto plain = crypto::unpad(bytes);
    if (plain.ok() && crypto::pad(*plain) != bytes)
        return false;
    constexpr qsizetype limit = 1024 * 1024;
    const auto small = [&](crypto::Dictionary dictionary) {
        const auto whole = crypto::decompress(bytes, limit, dictionary);
        return !whole.ok() || whole->size() <= limit;
    };
    return small(crypto::Dictionary::None) && small(crypto::Dictionary::First);
}

bool cborHolds(const QByteArray &bytes)
{
    crypto::CborReader reader(bytes);
    while (!reader.failed() && !reader.finish())
        reader.skip();
    return true;
}

bool headerTextHolds(const QByteArray &text)
{
    const auto bytes = fromHeaderText(text);
    return !bytes || headerText(*bytes) == text;
}

} // namespace

/// Requests and answers about the keys of persons' words.
static FuzzEntry slotsEntry()
{
    using namespace crypto;
    const SpaceKey key = SpaceKey::random();
    const SubjectKey subject = SubjectKey::random();
    const SlotId slot = slotId(subject, SpaceId{});
    const SlotContent content = sealSlot(subject, SpaceId{}, 1, keyId(key, SpaceId{}, 1), key);
    const QByteArray request =
        SlotsRequest{QByteArray(nonceBytes, 'n'), {}, {{slot, content}}, {slot}, {slot}}.encode();
    const QByteArray answer =
        SlotsAnswer{QByteArray(generationBytes, 'g'), 1,
                    QByteArray(challengeBytes, 'c'),  {},
                    {{SlotState::Kind::Erased, {}}},  {{SlotState::Kind::Kept, content}}}
            .encode();
    const auto holds = [](const QByteArray &bytes) {
        const auto asked = SlotsRequest::parse(bytes);
        const auto answered = SlotsAnswer::parse(bytes);
        const auto read = SlotContent::parse(bytes);
        return (!asked.ok() || asked->encode() == bytes) && (!answered.ok() || answered->encode() == bytes) &&
               (!read.ok() || read->encode() == bytes);
    };
    return {"slots", holds, {request, answer, content.encode()}};
}

/// Messages about files.
static FuzzEntry attachmentsEntry()
{
    const AttachmentsRequest request{
        .nonce = QByteArray(nonceBytes, 'n'), .count = 2, .index = 1, .pieces = {"piece"}};
    const AttachmentsRequest asked{.nonce = QByteArray(nonceBytes, 'n'),
                                   .step = AttachmentsRequest::Step::Fetch,
                                   .index = 1,
                                   .limitBytes = 100};
    const AttachmentsAnswer answer{QByteArray(generationBytes, 'g'),
                                   1,
                                   QByteArray(challengeBytes, 'c'),
                                   {},
                                   1,
                                   2,
                                   crypto::Signature{},
                                   {"piece"}};
    const auto holds = [](const QByteArray &bytes) {
        const auto wanted = AttachmentsRequest::parse(bytes);
        const auto answered = AttachmentsAnswer::parse(bytes);
        return (!wanted.ok() || wanted->encode() == bytes) && (!answered.ok() || answered->encode() == bytes);
    };
    return {"attachments", holds, {request.encode(), asked.encode(), answer.encode()}};
}

/// Blocks of a parcel.
static FuzzEntry parcelEntry()
{
    using namespace crypto;
    const ParcelSpace space{
        {}, {{"entry", QByteArray(Signature::size, 'r')}}, {{"claim", {}}}, {{{}, 7, {}}}};
    const QList<ParcelBlock> blocks = {ParcelHeader{{}, {}, 1}, space, ParcelEnvelopes{{"one", "two"}},
                                       ParcelPieces{{}, 3, {"piece"}}};
    QList<QByteArray> seeds;
    for (const ParcelBlock &block : blocks)
        seeds.append(encodeParcelBlock(block));
    const auto holds = [](const QByteArray &bytes) {
        const auto block = parseParcelBlock(bytes);
        return !block.ok() || encodeParcelBlock(*block) == bytes;
    };
    return {"parcel", holds, seeds};
}

/// What a device and a hub say to each other, and the link by which they meet.
static FuzzEntry meetingEntry()
{
    const MeetingSpace space{{}, {}, {}, {{{}, 7, {}}}};
    const MeetingRequest request{
        QByteArray(nonceBytes, 'n'), QByteArray(roomSecretBytes, 'r'), {space}, {"block"}};
    const MeetingAnswer answer{
        QByteArray(generationBytes, 'g'), 1, QByteArray(challengeBytes, 'c'), {space}, {"block"}, true};
    const HubLink link{{},
                       {QStringLiteral("https://192.0.2.1:8480")},
                       {},
                       QByteArray(32, 'c'),
                       QByteArray(roomSecretBytes, 'r'),
                       QStringLiteral("title")};
    const auto holds = [](const QByteArray &bytes) {
        const auto asked = MeetingRequest::parse(bytes);
        const auto answered = MeetingAnswer::parse(bytes);
        const auto led = HubLink::parse(QString::fromUtf8(bytes));
        return (!asked.ok() || asked->encode() == bytes) && (!answered.ok() || answered->encode() == bytes) &&
               (!led.ok() || HubLink::parse(led->link()).value() == *led);
    };
    return {"meeting", holds, {request.encode(), answer.encode(), link.link().toUtf8()}};
}

/// What is told to newcomers, and the messages about it.
static FuzzEntry checkpointsEntry()
{
    using namespace crypto;
    CheckpointStatement statement;
    statement.generation = QByteArray(generationBytes, 'g');
    statement.pieces = 1;
    statement.heads = {{*DeviceId::from(QByteArray(DeviceId::size, 'd')), 1, {}, 1, 1}};
    const auto keys = newSigningPair();
    const QByteArray told = signCheckpoint(statement, keys.secret);
    const CheckpointsRequest request{
        QByteArray(nonceBytes, 'n'), {}, CheckpointsRequest::Step::Offer, {}, 0, told};
    const CheckpointsAnswer answer{QByteArray(generationBytes, 'g'),
                                   1,
                                   QByteArray(challengeBytes, 'c'),
                                   {},
                                   1,
                                   "piece",
                                   {{told, {{statement.author, countersign({}, keys.secret)}}}}};
    const auto holds = [secret = keys.secret](const QByteArray &bytes) {
        const auto asked = CheckpointsRequest::parse(bytes);
        const auto answered = CheckpointsAnswer::parse(bytes);
        const auto read = parseCheckpoint(bytes);
        const auto again = read.ok() ? parseCheckpoint(signCheckpoint(read->statement, secret)) : read;
        return (!asked.ok() || asked->encode() == bytes) && (!answered.ok() || answered->encode() == bytes) &&
               (!read.ok() || again->payload == read->payload);
    };
    return {"checkpoints", holds, {told, request.encode(), answer.encode()}};
}

/// Whether there is anything to exchange: question and answer.
static FuzzEntry idleEntry()
{
    const QByteArray request = IdleRequest{QByteArray(nonceBytes, 'n'), HeadsSummary::of({})}.encode();
    const QByteArray answer =
        IdleAnswer{QByteArray(generationBytes, 'g'), 1, QByteArray(challengeBytes, 'c'), true}.encode();
    FuzzEntry entry = messageEntry<IdleRequest>("idle", {request, answer});
    entry.holds = [first = entry.holds](const QByteArray &bytes) {
        const auto answered = IdleAnswer::parse(bytes);
        return first(bytes) && (!answered.ok() || answered->encode() == bytes);
    };
    return entry;
}

/// A stream of notices comes to the same events in one piece and byte by byte.
static FuzzEntry liveEntry()
{
    const auto holds = [](const QByteArray &bytes) {
        LiveReader whole;
        const auto events = whole.take(bytes);
        LiveReader slow;
        QList<LiveEvent> one;
        for (const char byte : bytes) {
            const auto more = slow.take(QByteArray(1, byte));
            if (!more.ok())
                return !events.ok();
            one += *more;
        }
        return events.ok() && *events == one;
    };
    const QByteArray answer =
        IdleAnswer{QByteArray(generationBytes, 'g'), 1, QByteArray(challengeBytes, 'c'), true}.encode();
    return {"live", holds, {standingEvent(answer, crypto::Signature{}) + heartbeatEvent(), newsEvent()}};
}

QList<FuzzEntry> messageEntries()
{
    const QByteArray nonce(nonceBytes, 'n');
    const QByteArray challenge(challengeBytes, 'c');
    TestSpace space;
    space.join(Role::Editor);
    TestDevice device(space.coordinator, space);
    const QByteArray envelope = device.envelope("a sentence");
    SpaceRequest share = device.request({envelope});
    share.newEntries = withoutReceipts(space.entries);
    share.newClaims = withoutReceipts(space.claims);
    const QByteArray request = exchangeOf({share}).encode();
    const EnvelopeMark mark{device.keys.id(), 1, crypto::envelopeHash(envelope)};
    const SpaceAnswer answered{space.log.space(),
                               {},
                               QStringLiteral("read_only"),
                               {mark},
                               {{device.keys.id(), 2, QStringLiteral("equivocation")}},
                               1,
                               mark.hash,
                               {mark},
                               withoutReceipts(space.entries),
                               {Receipted(space.claims.first(), QByteArray(64, 'r'))},
                               {envelope},
                               1,
                               3,
                               1,
                               true};
    const QByteArray generation(generationBytes, 'g');
    const QByteArray answer = ExchangeAnswer{generation, 1, challenge, {answered}}.encode();
    const QByteArray spaces = SpacesAnswer{generation, 1, challenge, {space.log.space()}}.encode();
    const QByteArray none = SpacesAnswer{generation, 1, challenge, {}}.encode();
    const QByteArray hello = HelloRequest{device.keys.signing.verify, nonce}.encode();
    const QByteArray welcome = HelloAnswer{device.keys.signing.verify, generation, 1, challenge, 1}.encode();
    const QByteArray problem =
        Problem{QStringLiteral("challenge"), QStringLiteral("x"), challenge, 1}.encode();
    auto helloEntry = messageEntry<HelloRequest>("hello", {hello, welcome});
    helloEntry.holds = [first = helloEntry.holds](const QByteArray &bytes) {
        const auto message = HelloAnswer::parse(bytes);
        return first(bytes) && (!message.ok() || message->encode() == bytes);
    };
    const auto pair = crypto::newSigningPair();
    const QByteArray change = signKeyChange(device.keys.signing, pair, 1, 1);
    auto serverKey =
        messageEntry<ServerKeyAnswer>("server_key", {ServerKeyAnswer{{change}}.encode(), change});
    serverKey.holds = [first = serverKey.holds, known = device.keys.signing.verify](const QByteArray &bytes) {
        static_cast<void>(followKeyChanges(known, {bytes}));
        const auto asked = ServerKeyRequest::parse(bytes);
        return first(bytes) && (!asked.ok() || asked->encode() == bytes);
    };
    return {{"cbor", cborHolds, {request, answer, problem}},
            {"padding",
             paddingHolds,
             {crypto::pad(nonce), crypto::pad(request), crypto::compress(request),
              crypto::compressWithFirst(request)}},
            {"header_text", headerTextHolds, {headerText(nonce), headerText(challenge)}},
            messageEntry<ExchangeRequest>("exchange_request", {request, exchangeOf({}).encode()}),
            messageEntry<ExchangeAnswer>("exchange_answer", {answer}),
            messageEntry<SpacesAnswer>("spaces_answer", {spaces, none}),
            messageEntry<Problem>("problem", {problem}),
            serverKey,
            helloEntry,
            idleEntry(),
            liveEntry(),
            slotsEntry(),
            checkpointsEntry(),
            attachmentsEntry(),
            parcelEntry(),
            meetingEntry()};
}

} // namespace kopa
