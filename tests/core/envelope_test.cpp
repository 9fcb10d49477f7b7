#include "core/crypto/envelope.h"
#include "core/crypto/hash.h"
#include "draw.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::crypto {
namespace {

QByteArray anyBytes(int maximum)
{
    QByteArray bytes(draw(0, maximum), '\0');
    for (char &byte : bytes)
        byte = char(draw(0, 256));
    return bytes;
}

template <class Id> Id anyId()
{
    return *Id::from(randomBytes(Id::size));
}

/// An author, a key, and an envelope between them.
struct Scene
{
    SigningPair author = newSigningPair();
    SpaceKey key = SpaceKey::random();
    EnvelopeHeader header = anyHeader();
    EnvelopePart part{draw<std::uint64_t>(0, 3), 3, anyBytes(60)};
    QByteArray bytes = sealEnvelope(header, part, key, author.secret);

    EnvelopeHeader anyHeader() const
    {
        EnvelopeHeader made;
        made.space = anyId<SpaceId>();
        made.key = anyId<KeyId>();
        made.epoch = draw<std::uint32_t>(0, 1'000'000);
        made.device = deviceId(author.verify);
        made.seq = draw<std::uint64_t>(1, 1'000'000'000);
        made.previous = anyId<Hash>();
        made.logSeq = draw<std::uint64_t>(0, 1'000'000);
        made.logHash = anyId<Hash>();
        return made;
    }
};

/// What a receiver does: read, believe, open; nothing at the first refusal.
std::optional<EnvelopePart> received(const QByteArray &bytes, const VerifyKey &author, const SpaceKey &key)
{
    const auto envelope = parseEnvelope(bytes);
    if (!envelope || !verifyEnvelope(*envelope, author))
        return std::nullopt;
    const auto part = openEnvelope(*envelope, key);
    return part ? std::optional(*part) : std::nullopt;
}

RC_GTEST_PROP(Envelope, ArrivesAsItWasSealed, ())
{
    const Scene scene;
    const auto envelope = parseEnvelope(scene.bytes);
    RC_ASSERT(envelope.ok());
    RC_ASSERT(envelope->header == scene.header);
    const auto part = received(scene.bytes, scene.author.verify, scene.key);
    RC_ASSERT(part.has_value());
    RC_ASSERT(part->bytes == scene.part.bytes);
    RC_ASSERT(part->index == scene.part.index);
    RC_ASSERT(part->parts == scene.part.parts);
}

RC_GTEST_PROP(Envelope, IsRefusedWithAnyBitTurned, ())
{
    const Scene scene;
    const qsizetype at = draw<qsizetype>(0, scene.bytes.size());
    for (int bit = 0; bit < 8; ++bit) {
        QByteArray turned = scene.bytes;
        turned[at] = char(turned[at] ^ (1 << bit));
        RC_ASSERT(!received(turned, scene.author.verify, scene.key).has_value());
    }
}

RC_GTEST_PROP(Envelope, IsRefusedCutOrLengthened, ())
{
    const Scene scene;
    const qsizetype length = draw<qsizetype>(0, scene.bytes.size());
    RC_ASSERT(!received(scene.bytes.first(length), scene.author.verify, scene.key).has_value());
    RC_ASSERT(!received(scene.bytes + '\0', scene.author.verify, scene.key).has_value());
}

RC_GTEST_PROP(Envelope, OpensOnlyWithItsKeyAndForItsAuthor, ())
{
    const Scene scene;
    RC_ASSERT(!received(scene.bytes, newSigningPair().verify, scene.key).has_value());
    RC_ASSERT(!received(scene.bytes, scene.author.verify, SpaceKey::random()).has_value());
}

RC_GTEST_PROP(Envelope, ABodyDoesNotMoveUnderAnotherHeader, ())
{
    const Scene scene;
    EnvelopeHeader other = scene.header;
    other.seq += 1;
    const auto one = parseEnvelope(scene.bytes);
    const auto two = parseEnvelope(sealEnvelope(other, scene.part, scene.key, scene.author.secret));
    RC_ASSERT(one.ok() && two.ok());
    Envelope moved = *two;
    moved.sealed = one->sealed;
    RC_ASSERT(!verifyEnvelope(moved, scene.author.verify));
    RC_ASSERT(!openEnvelope(moved, scene.key).ok());
}

RC_GTEST_PROP(Envelope, SealedTwiceLooksDifferentAndIsPadded, ())
{
    const Scene scene;
    const QByteArray again = sealEnvelope(scene.header, scene.part, scene.key, scene.author.secret);
    RC_ASSERT(again != scene.bytes);
    RC_ASSERT(again.size() == scene.bytes.size());
    RC_ASSERT(envelopeHash(again) != envelopeHash(scene.bytes));
}

TEST(Envelope, OfANewerVersionOrSuiteIsSaidToBeSo)
{
    const auto author = newSigningPair();
    const SpaceKey key = SpaceKey::random();
    EnvelopeHeader header;
    header.device = deviceId(author.verify);
    header.seq = 1;
    for (std::uint64_t EnvelopeHeader::*member : {&EnvelopeHeader::version, &EnvelopeHeader::suite}) {
        EnvelopeHeader newer = header;
        newer.*member += 1;
        const auto read = parseEnvelope(sealEnvelope(newer, {0, 1, "x"}, key, author.secret));
        ASSERT_FALSE(read.ok());
        EXPECT_EQ(read.error().code, ErrorCode::AnswerVersion);
    }
}

RC_GTEST_PROP(EnvelopeBody, IsCutAndJoinedAgain, ())
{
    QByteArray body = randomBytes(draw<qsizetype>(1, 900'000));
    const auto parts = cutBody(body);
    RC_ASSERT(parts.ok());
    RC_ASSERT(parts->size() == qsizetype(parts->first().parts));
    const auto joined = joinBody(*parts);
    RC_ASSERT(joined.ok());
    RC_ASSERT(*joined == body);
    QList<EnvelopePart> lacking = *parts;
    lacking.removeAt(draw<qsizetype>(0, lacking.size()));
    RC_ASSERT(!joinBody(lacking).ok());
}

/// What a reader makes of a body in an envelope of one suite, compressed as in another.
Result<QByteArray> readIn(std::uint64_t suite, const QByteArray &body, std::uint64_t compressedAs)
{
    Scene scene;
    scene.header.suite = suite;
    const EnvelopePart piece = cutBody(body, compressedAs)->first();
    const QByteArray bytes = sealEnvelope(scene.header, piece, scene.key, scene.author.secret);
    return joinBody({received(bytes, scene.author.verify, scene.key).value()});
}

RC_GTEST_PROP(EnvelopeBody, OfBothSuitesIsReadAndEachInItsOwnFormOnly, ())
{
    const QByteArray body = anyBytes(3000);
    for (const std::uint64_t suite : {1, 2}) {
        RC_ASSERT(readIn(suite, body, suite).value() == body);
        const auto otherwise = readIn(suite, body, 3 - suite);
        RC_ASSERT(!otherwise.ok());
        RC_ASSERT(otherwise.error().code == ErrorCode::Malformed);
    }
}

TEST(EnvelopeBody, HasNoPiecesOfDifferentSuites)
{
    auto parts = cutBody(randomBytes(500'000)).value();
    ASSERT_GT(parts.size(), 1);
    parts.last().suite = EnvelopeHeader::firstSuite;
    EXPECT_FALSE(joinBody(parts).ok());
    EXPECT_FALSE(joinBody({}).ok());
}

} // namespace
} // namespace kopa::crypto
