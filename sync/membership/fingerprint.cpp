#include "fingerprint.h"

#include "link_text.h"

namespace kopa::sync {

using namespace crypto;

static constexpr QLatin1String scheme("kopa-check:");
static constexpr int digitGroups = 6;
static constexpr int bytesOfGroup = 5;

static QByteArray encode(const Fingerprint &fingerprint)
{
    CborWriter writer;
    writer.array(6)
        .unsignedInteger(Fingerprint::currentVersion)
        .id(fingerprint.space)
        .unsignedInteger(fingerprint.seq)
        .id(fingerprint.hash)
        .unsignedInteger(fingerprint.claims)
        .id(fingerprint.claimsHash);
    return writer.result();
}

Fingerprint Fingerprint::of(const MemberLog &log)
{
    return {log.space(), log.headSeq(), log.headHash(), log.claimCount(), log.claimsHash(log.claimCount())};
}

QString Fingerprint::digits() const
{
    const Hash digest = crypto::hash(Domain::Fingerprint, encode(*this));
    QString text;
    for (int group = 0; group < digitGroups; ++group) {
        std::uint64_t number = 0;
        for (int i = 0; i < bytesOfGroup; ++i)
            number = number << 8 | digest.data[std::size_t(group * bytesOfGroup + i)];
        if (group > 0)
            text.append(QLatin1Char(' '));
        text.append(QStringLiteral("%1").arg(number % 100'000, 5, 10, QLatin1Char('0')));
    }
    return text;
}

QString Fingerprint::link() const
{
    return linkText(scheme, Domain::FingerprintCheck, encode(*this));
}

Result<Fingerprint> Fingerprint::parse(const QString &link)
{
    KOPA_ASSIGN(const QByteArray content,
                linkContent(scheme, Domain::FingerprintCheck, link, ErrorCode::Malformed));
    CborReader reader(content);
    Fingerprint fingerprint;
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    fingerprint.space = reader.id<SpaceId>();
    fingerprint.seq = reader.unsignedInteger(INT64_MAX);
    fingerprint.hash = reader.id<Hash>();
    fingerprint.claims = reader.unsignedInteger(INT64_MAX);
    fingerprint.claimsHash = reader.id<Hash>();
    if (fields != 6 || !reader.finish())
        return ErrorCode::Malformed;
    return fingerprint;
}

Comparison compare(const MemberLog &log, const Fingerprint &theirs)
{
    if (theirs.space != log.space())
        return Comparison::OtherSpace;
    const bool entryKnown = theirs.seq < log.entryCount();
    const bool claimsKnown = theirs.claims <= log.claimCount();
    if ((entryKnown && !log.holds(theirs.seq, theirs.hash)) ||
        (claimsKnown && log.claimsHash(theirs.claims) != theirs.claimsHash))
        return Comparison::Different;
    return entryKnown && claimsKnown ? Comparison::Same : Comparison::TheyAreAhead;
}

} // namespace kopa::sync
