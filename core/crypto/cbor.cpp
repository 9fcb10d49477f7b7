#include "cbor.h"

namespace kopa::crypto {

namespace {
constexpr std::uint8_t majorUnsigned = 0;
constexpr std::uint8_t majorNegative = 1;
constexpr std::uint8_t majorBytes = 2;
constexpr std::uint8_t majorText = 3;
constexpr std::uint8_t majorArray = 4;
constexpr char simpleFalse = char(0xf4);
constexpr char simpleTrue = char(0xf5);
constexpr char simpleNull = char(0xf6);
} // namespace

void CborWriter::head(std::uint8_t major, std::uint64_t value)
{
    int follow = 0;
    std::uint8_t info = std::uint8_t(value);
    if (value >= 24) {
        follow = value <= 0xff ? 1 : value <= 0xffff ? 2 : value <= 0xffffffff ? 4 : 8;
        info = follow == 1 ? 24 : follow == 2 ? 25 : follow == 4 ? 26 : 27;
    }
    m_bytes.append(char(major << 5 | info));
    for (int shift = (follow - 1) * 8; shift >= 0; shift -= 8)
        m_bytes.append(char(value >> shift));
}

CborWriter &CborWriter::integer(std::int64_t value)
{
    if (value < 0)
        head(majorNegative, std::uint64_t(-(value + 1)));
    else
        head(majorUnsigned, std::uint64_t(value));
    return *this;
}

CborWriter &CborWriter::unsignedInteger(std::uint64_t value)
{
    head(majorUnsigned, value);
    return *this;
}

CborWriter &CborWriter::bytes(QByteArrayView value)
{
    head(majorBytes, std::uint64_t(value.size()));
    m_bytes.append(value);
    return *this;
}

CborWriter &CborWriter::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    head(majorText, std::uint64_t(utf8.size()));
    m_bytes.append(utf8);
    return *this;
}

CborWriter &CborWriter::boolean(bool value)
{
    m_bytes.append(value ? simpleTrue : simpleFalse);
    return *this;
}

CborWriter &CborWriter::null()
{
    m_bytes.append(simpleNull);
    return *this;
}

CborWriter &CborWriter::array(std::uint64_t count)
{
    head(majorArray, count);
    return *this;
}

CborWriter &CborWriter::item(QByteArrayView encoded)
{
    m_bytes.append(encoded);
    return *this;
}

CborReader::Kind CborReader::peek() const
{
    if (m_failed || m_rest.isEmpty())
        return Kind::Invalid;
    const char first = m_rest.front();
    switch (std::uint8_t(first) >> 5) {
    case majorUnsigned:
        return Kind::Unsigned;
    case majorNegative:
        return Kind::Negative;
    case majorBytes:
        return Kind::Bytes;
    case majorText:
        return Kind::Text;
    case majorArray:
        return Kind::Array;
    default:
        break;
    }
    if (first == simpleFalse || first == simpleTrue)
        return Kind::Boolean;
    return first == simpleNull ? Kind::Null : Kind::Invalid;
}

bool CborReader::head(std::uint8_t major, std::uint64_t &value)
{
    value = 0;
    if (m_failed || m_rest.isEmpty() || std::uint8_t(m_rest.front()) >> 5 != major) {
        fail();
        return false;
    }
    const std::uint8_t info = std::uint8_t(m_rest.front()) & 31;
    m_rest = m_rest.sliced(1);
    if (info < 24) {
        value = info;
        return true;
    }
    const int follow = info == 24 ? 1 : info == 25 ? 2 : info == 26 ? 4 : info == 27 ? 8 : 0;
    if (follow == 0 || m_rest.size() < follow) {
        fail();
        return false;
    }
    for (int i = 0; i < follow; ++i)
        value = value << 8 | std::uint8_t(m_rest[i]);
    m_rest = m_rest.sliced(follow);
    const std::uint64_t least = follow == 1 ? 24 : follow == 2 ? 0x100 : follow == 4 ? 0x10000 : 0x100000000;
    if (value < least) {
        value = 0;
        fail();
        return false;
    }
    return true;
}

QByteArrayView CborReader::take(std::uint64_t count, std::uint64_t maximum)
{
    if (m_failed || count > maximum || count > std::uint64_t(m_rest.size())) {
        fail();
        return {};
    }
    const QByteArrayView taken = m_rest.first(qsizetype(count));
    m_rest = m_rest.sliced(qsizetype(count));
    return taken;
}

std::int64_t CborReader::integer()
{
    const bool negative = peek() == Kind::Negative;
    std::uint64_t value = 0;
    if (!head(negative ? majorNegative : majorUnsigned, value) || value > std::uint64_t(INT64_MAX)) {
        fail();
        return 0;
    }
    return negative ? -std::int64_t(value) - 1 : std::int64_t(value);
}

std::uint64_t CborReader::unsignedInteger(std::uint64_t maximum)
{
    std::uint64_t value = 0;
    if (!head(majorUnsigned, value) || value > maximum) {
        fail();
        return 0;
    }
    return value;
}

QByteArray CborReader::bytes(qsizetype maximum)
{
    std::uint64_t count = 0;
    head(majorBytes, count);
    return take(count, std::uint64_t(maximum)).toByteArray();
}

QByteArray CborReader::exactBytes(qsizetype count)
{
    QByteArray value = bytes(count);
    if (value.size() != count) {
        fail();
        return {};
    }
    return value;
}

QString CborReader::text(qsizetype maximumBytes)
{
    std::uint64_t count = 0;
    head(majorText, count);
    const QByteArrayView utf8 = take(count, std::uint64_t(maximumBytes));
    if (!utf8.isValidUtf8()) {
        fail();
        return {};
    }
    return QString::fromUtf8(utf8);
}

bool CborReader::boolean()
{
    if (peek() != Kind::Boolean) {
        fail();
        return false;
    }
    const bool value = m_rest.front() == simpleTrue;
    m_rest = m_rest.sliced(1);
    return value;
}

void CborReader::null()
{
    if (peek() != Kind::Null) {
        fail();
        return;
    }
    m_rest = m_rest.sliced(1);
}

std::uint64_t CborReader::array(std::uint64_t maximum)
{
    std::uint64_t count = 0;
    head(majorArray, count);
    // Every item takes a byte at least: a count above what is left is a lie, not a reason to reserve memory.
    if (count > maximum || count > std::uint64_t(m_rest.size())) {
        fail();
        return 0;
    }
    return count;
}

void CborReader::skip(int depth)
{
    switch (depth > 0 ? peek() : Kind::Invalid) {
    case Kind::Unsigned:
        unsignedInteger();
        break;
    case Kind::Negative:
        integer();
        break;
    case Kind::Bytes:
        bytes(m_rest.size());
        break;
    case Kind::Text:
        text(m_rest.size());
        break;
    case Kind::Array:
        for (auto left = array(UINT64_MAX); left > 0 && !m_failed; --left)
            skip(depth - 1);
        break;
    case Kind::Boolean:
        boolean();
        break;
    case Kind::Null:
        null();
        break;
    case Kind::Invalid:
        fail();
        break;
    }
}

void CborReader::exactArray(std::uint64_t count)
{
    if (array(count) != count)
        fail();
}

} // namespace kopa::crypto
