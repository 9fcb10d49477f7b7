#include "recovery_code.h"

#include "link_text.h"

namespace kopa::sync {

using namespace crypto;

namespace {

constexpr QLatin1String scheme("kopa-recovery:");
constexpr QLatin1String alphabet("0123456789abcdefghjkmnpqrstvwxyz");
constexpr int groups = 7;
constexpr int groupSize = 5;
constexpr int dataOfGroup = 4;
constexpr int secretCharacters = 26; ///< of five bits: 130
constexpr qsizetype maximumServer = 512;
constexpr qsizetype certificateBytes = 32;
constexpr std::uint8_t spareBits = 0x3f; ///< of the secret's last byte, always zero

using Symbols = QList<std::uint8_t>; ///< five bits each

Error mistyped(int group)
{
    return {ErrorCode::CodeMistyped, {{QStringLiteral("group"), group}}};
}

/// Product in GF(32), modulo x^5 + x^2 + 1.
std::uint8_t times(std::uint8_t a, std::uint8_t b)
{
    unsigned product = 0;
    for (unsigned bit = 0; bit < 5; ++bit) {
        if (b >> bit & 1)
            product ^= unsigned(a) << bit;
    }
    for (unsigned bit = 8; bit >= 5; --bit) {
        if (product >> bit & 1)
            product ^= 0x25u << (bit - 5);
    }
    return std::uint8_t(product);
}

/// Its factors differ from place to place and from 1, so that a wrong character and two that changed places
/// both show; the group's number shows groups that did.
std::uint8_t checkOf(const std::uint8_t *data, int group)
{
    auto check = std::uint8_t(group + 1);
    std::uint8_t factor = 1;
    for (int i = 0; i < dataOfGroup; ++i) {
        factor = times(factor, 2);
        check = std::uint8_t(check ^ times(factor, data[i]));
    }
    return check;
}

Symbols symbolsOf(const QByteArray &secret)
{
    Symbols symbols;
    const QString text = base32(secret);
    for (int i = 0; i < secretCharacters; ++i)
        symbols.append(std::uint8_t(alphabet.indexOf(text[i])));
    const Hash digest = hash(Domain::RecoveryCheck, secret);
    symbols.append(digest.data[0] >> 3);
    symbols.append(digest.data[1] >> 3);
    return symbols;
}

/// 32 and above for a sign that is none of ours.
std::uint8_t symbolOf(QChar letter)
{
    QChar sign = letter.toLower();
    if (sign == QLatin1Char('o'))
        sign = QLatin1Char('0');
    if (sign == QLatin1Char('i') || sign == QLatin1Char('l'))
        sign = QLatin1Char('1');
    const auto found = alphabet.indexOf(sign);
    return found < 0 ? 32 : std::uint8_t(found);
}

} // namespace

RecoveryCode RecoveryCode::create()
{
    QByteArray bytes = randomBytes(RecoverySecret::size);
    bytes[bytes.size() - 1] = char(bytes[bytes.size() - 1] & ~spareBits);
    RecoveryCode code(*RecoverySecret::from(bytes));
    wipe(bytes);
    return code;
}

QString RecoveryCode::text() const
{
    QByteArray plain = m_secret.reveal();
    const Symbols symbols = symbolsOf(plain);
    wipe(plain);
    QString text;
    for (int group = 0; group < groups; ++group) {
        const std::uint8_t *const data = symbols.constData() + qsizetype(group) * dataOfGroup;
        if (group > 0)
            text.append(QLatin1Char('-'));
        for (int i = 0; i < dataOfGroup; ++i)
            text.append(alphabet.at(data[i]));
        text.append(alphabet.at(checkOf(data, group)));
    }
    return text.toUpper();
}

Result<RecoveryCode> RecoveryCode::parse(const QString &text)
{
    const QString typed = withoutSpace(text).remove(QLatin1Char('-'));
    if (typed.size() != qsizetype(groups) * groupSize)
        return mistyped(0);
    Symbols data;
    QString secretText;
    for (int group = 0; group < groups; ++group) {
        std::uint8_t symbols[groupSize];
        for (int i = 0; i < groupSize; ++i) {
            symbols[i] = symbolOf(typed[qsizetype(group) * groupSize + i]);
            if (symbols[i] >= 32)
                return mistyped(group + 1);
        }
        if (checkOf(symbols, group) != symbols[dataOfGroup])
            return mistyped(group + 1);
        for (int i = 0; i < dataOfGroup; ++i)
            data.append(symbols[i]);
    }
    for (int i = 0; i < secretCharacters; ++i)
        secretText.append(alphabet.at(data[i]));
    // 26 characters are 130 bits: base32 of 17 bytes has 28, of which the last two hold six zero bits.
    auto bytes = fromBase32(QString(secretText + QStringLiteral("00")));
    const auto secret = bytes ? RecoverySecret::from(*bytes) : std::nullopt;
    if (!secret || symbolsOf(*bytes) != data)
        return mistyped(0);
    wipe(*bytes);
    return RecoveryCode(*secret);
}

DeviceKeys RecoveryCode::keys() const
{
    const DerivedKeys derived = recoveryKeys(m_secret);
    return {derived.sign, derived.box};
}

QString RecoveryLink::link() const
{
    CborWriter writer;
    QByteArray plain = code.secret().reveal();
    writer.array(5)
        .unsignedInteger(currentVersion)
        .bytes(plain)
        .text(server)
        .id(serverKey)
        .bytes(certificate);
    wipe(plain);
    return linkText(scheme, Domain::RecoveryCheck, writer.result());
}

Result<RecoveryLink> RecoveryLink::parse(const QString &text)
{
    const auto content = linkContent(scheme, Domain::RecoveryCheck, text, ErrorCode::CodeMistyped);
    if (!content.ok())
        return mistyped(0);
    CborReader reader(*content);
    const auto fields = reader.array(64);
    const auto version = reader.unsignedInteger();
    if (!reader.failed() && version != currentVersion)
        return ErrorCode::AnswerVersion;
    QByteArray plain = reader.exactBytes(RecoverySecret::size);
    const QString server = reader.text(maximumServer);
    const auto key = reader.id<VerifyKey>();
    const QByteArray certificate = reader.bytes(certificateBytes);
    const bool spareIsZero = !plain.isEmpty() && (std::uint8_t(plain.back()) & spareBits) == 0;
    const auto secret = RecoverySecret::from(plain);
    wipe(plain);
    const bool whole = certificate.isEmpty() || certificate.size() == certificateBytes;
    if (fields != 5 || !reader.finish() || !secret || !spareIsZero || !whole)
        return mistyped(0);
    return RecoveryLink{RecoveryCode(*secret), server, key, certificate};
}

bool RecoveryLink::looksLike(const QString &text)
{
    return withoutSpace(text).startsWith(scheme, Qt::CaseInsensitive);
}

} // namespace kopa::sync
