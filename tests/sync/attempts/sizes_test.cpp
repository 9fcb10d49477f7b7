#include "core/crypto/cbor.h"
#include "core/crypto/compression.h"
#include "core/crypto/padding.h"
#include "core/crypto/secret_box.h"
#include "core/merge/change_codec.h"
#include "scene.h"
#include "sync/protocol/message_signature.h"

#include <sys/resource.h>

namespace kopa::sync {

using Attempt13WatchesSizes = Attempt;
using Attempt15SendsABomb = Attempt;

/// The most memory that this process ever had, in MiB.
static long peakMiB()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// A request without its envelopes, and without its numbers, which tell how often one has synced.
static qsizetype sizeOfTheRest(ExchangeRequest request)
{
    for (SpaceRequest &part : request.spaces) {
        part.envelopes.clear();
        part.logHave = part.claimsHave = part.cursor = part.ownHave = 0;
    }
    return request.encode().size();
}

TEST_F(Attempt13WatchesSizes, every_envelope_that_leaves_is_padded)
{
    QList<ExchangeRequest> requests;
    server.setWatch([&](const QByteArray &path, const QByteArray &request, const QByteArray &) {
        if (path == exchangePath)
            requests.append(ExchangeRequest::parse(request).value());
    });
    // Random words: nothing shrinks them.
    QList<int> lengths{1, 2, 30, 31, 100, 500, 501, 502, 503, 1000, 1400, 4000, 20'000, 300'000};
    for (const int length : lengths) {
        one.write(QString::fromLatin1(crypto::randomBytes(length / 2 + 1).toHex().first(length)));
        ASSERT_EQ(problem(one), "");
    }
    QSet<qsizetype> sizes;
    QSet<qsizetype> rests;
    int envelopes = 0;
    for (const ExchangeRequest &request : std::as_const(requests)) {
        rests.insert(sizeOfTheRest(request));
        for (const SpaceRequest &part : request.spaces) {
            for (const QByteArray &bytes : part.envelopes) {
                const auto envelope = crypto::parseEnvelope(bytes);
                ASSERT_TRUE(envelope.ok());
                const qsizetype padded = envelope->sealed.size() - crypto::sealOverhead;
                EXPECT_EQ(padded, crypto::padmeLength(padded));
                EXPECT_LE(bytes.size(), crypto::maximumEnvelope);
                sizes.insert(padded);
                ++envelopes;
            }
        }
    }
    EXPECT_GE(envelopes, lengths.size());
    EXPECT_LT(sizes.size(), envelopes) << "lengths that are near are not told apart";
    EXPECT_EQ(rests.size(), 1) << "nothing beside the envelopes tells how much was written";
    expectRecovery();
}

TEST_F(Attempt13WatchesSizes, forty_lengths_that_are_near_look_like_a_few)
{
    QSet<qsizetype> sizes;
    for (int length = 600; length < 640; ++length) {
        const QString random = QString::fromLatin1(crypto::randomBytes(length).toHex().first(length));
        sizes.insert(crypto::parseEnvelope(unsentNote(one, random).last())->sealed.size());
    }
    EXPECT_LE(sizes.size(), 8);
    EXPECT_EQ(problem(one), "");
}

TEST_F(Attempt15SendsABomb, of_size)
{
    const long before = peakMiB();
    for (const int way : {0, 1, 2}) {
        server.setTamper([way](const QByteArray &http) -> QByteArray {
            const QByteArray head = http.first(http.indexOf("\r\n\r\n") + 4);
            if (way == 0) // says so
                return QByteArray("HTTP/1.1 200 Kopa\r\nContent-Length: 4294967296\r\n\r\n") + http;
            const QByteArray much(24 * 1024 * 1024, '\0');
            if (way == 1) // does so
                return QByteArray("HTTP/1.1 200 Kopa\r\nConnection: close\r\n\r\n") + much;
            return head + much;
        });
        const std::string told = problem(one);
        EXPECT_TRUE(told == "answer_too_large" || told == "answer_garbled" || told == "server_key_mismatch")
            << told;
    }
    EXPECT_LT(peakMiB() - before, 160) << "three bodies of 24 MiB were made here";
    expectRecovery();
}

TEST_F(Attempt15SendsABomb, of_counts_and_nesting)
{
    SpaceAnswer part;
    part.space = one.common().id;
    part.envelopes.fill("e", 5000);
    SpaceAnswer entries;
    entries.space = part.space;
    entries.entries.fill(Receipted("e"), 2000);
    const QByteArray generation(generationBytes, 'g');
    const QByteArray challenge(challengeBytes, 'c');
    const QList<QByteArray> bombs{
        QByteArray(1'000'000, char(0x81)),
        QByteArray(1'000'000, char(0x9f)),
        QByteArray::fromHex("9bffffffffffffffff"),
        QByteArray::fromHex("8501507fffffffffffffffffffffffffffffff009bffffffffffffffff"),
        QByteArray::fromHex("5bffffffffffffffff"),
        ExchangeAnswer{generation, 1, challenge, {part}}.encode(),
        ExchangeAnswer{generation, 1, challenge, {entries}}.encode(),
        ExchangeAnswer{generation, 1, challenge, QList<SpaceAnswer>(300, SpaceAnswer())}.encode()};
    const long before = peakMiB();
    for (qsizetype i = 0; i < bombs.size(); ++i) {
        server.setForgery([&](const QByteArray &, const QByteArray &) { return bombs[i]; });
        EXPECT_EQ(problem(one), "answer_garbled") << i;
    }
    EXPECT_LT(peakMiB() - before, 64);
    // Inside signed items, which are kept though nobody knows what they mean, depth is bounded as well.
    const auto nested = [](int depth) {
        crypto::CborWriter payload;
        payload.array(3).unsignedInteger(1).unsignedInteger(99).item(QByteArray(depth, char(0x81)) + '\0');
        crypto::CborWriter outer;
        outer.array(2).bytes(payload.result()).bytes(QByteArray(64, 's'));
        return outer.result();
    };
    EXPECT_TRUE(parseClaimItem(nested(3)).ok());
    EXPECT_EQ(parseClaimItem(nested(600)).error().code, ErrorCode::Malformed);
    expectRecovery();
}

TEST_F(Attempt15SendsABomb, of_compression_by_a_member)
{
    const SpaceRecord record = two.common();
    QString hidden;
    crypto::Envelope model =
        crypto::parseEnvelope(unsentNote(two, QStringLiteral("x"), &hidden).last()).value();
    const DeviceKeys author = keysOf(two);
    // What the part says when it is blown up: more than any body may have, or another size than it states; or
    // it is compressed as in the other suite.
    const QByteArray tooMuch = crypto::compress(QByteArray(crypto::maximumBody + 1, 'x'));
    ASSERT_LT(tooMuch.size(), 64 * 1024);
    QByteArray lies = crypto::compress(QByteArray(1'000'000, 'x'));
    lies[5] = char(lies[5] ^ 0x7f);
    const QByteArray noBody = crypto::compress(QByteArray(crypto::maximumBody, char(0x81)));
    const QByteArray tooMuchWithFirst = crypto::compressWithFirst(QByteArray(crypto::maximumBody + 1, 'x'));
    const QByteArray body = merge::encodeBody({});
    const long before = peakMiB();
    int number = 0;
    for (const auto &[suite, bytes] :
         QList<std::pair<std::uint64_t, QByteArray>>{{1, tooMuch},
                                                     {1, lies},
                                                     {1, noBody},
                                                     {1, crypto::compressWithFirst(body)},
                                                     {2, tooMuchWithFirst},
                                                     {2, crypto::compress(body)},
                                                     {2, "no frame at all"}}) {
        model.header.suite = suite;
        const QByteArray bomb =
            crypto::sealEnvelope(model.header, {0, 1, bytes}, *record.key, author.signing.secret);
        KeptStore kept;
        {
            TestPerson reader(kept.path());
            const auto link = one.invite(Role::Reader);
            ASSERT_EQ(failure(reader.join(link->link)), "");
            settle({&one, &reader});
        }
        TestPerson reader(kept.copy());
        const QString fine = one.write(QStringLiteral("muiden sanat"));
        ASSERT_EQ(problem(one), "");
        handOut(record.id, {bomb}, false);
        EXPECT_EQ(problem(reader), "") << number << ": one member's bytes keep nobody else's from being read";
        EXPECT_EQ(reader.text(fine), u"muiden sanat") << number;
        EXPECT_FALSE(reader.has(hidden));
        const auto report = reader.ask([](Store &store) { return store.check(); });
        ASSERT_EQ(failure(report), "");
        EXPECT_EQ(report->refused.size(), 1) << number << ": it is kept, and told";
        server.behave();
        ++number;
    }
    EXPECT_LT(peakMiB() - before, 200);
}

} // namespace kopa::sync
