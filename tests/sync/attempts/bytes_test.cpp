#include "core/crypto/envelope.h"
#include "core/crypto/secret_box.h"
#include "core/crypto/subject_key.h"
#include "core/merge/change_codec.h"
#include "kinds.h"
#include "scene.h"
#include "sync/membership/fingerprint.h"
#include "sync/membership/recovery_code.h"
#include "sync/protocol/checkpoints.h"
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
    EXPECT_EQ(versions, 42) << "a new kind of message says its version first";
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
