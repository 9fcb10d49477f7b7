#include "padding.h"

#include <QtEndian>

#include <bit>

namespace kopa::crypto {

namespace {
constexpr qsizetype lengthBytes = 4;
} // namespace

qsizetype padmeLength(qsizetype length)
{
    if (length < 2)
        return length;
    const auto exponent = unsigned(std::bit_width(std::uint64_t(length))) - 1;
    const auto mantissaBits = unsigned(std::bit_width(exponent));
    const std::uint64_t mask = (std::uint64_t(1) << (exponent - std::min(exponent, mantissaBits))) - 1;
    return qsizetype((std::uint64_t(length) + mask) & ~mask);
}

QByteArray pad(const QByteArray &bytes)
{
    QByteArray padded(padmeLength(bytes.size() + lengthBytes), '\0');
    qToBigEndian(std::uint32_t(bytes.size()), padded.data());
    std::copy(bytes.begin(), bytes.end(), padded.begin() + lengthBytes);
    return padded;
}

Result<QByteArray> unpad(const QByteArray &padded)
{
    if (padded.size() < lengthBytes)
        return ErrorCode::Malformed;
    const auto length = qsizetype(qFromBigEndian<std::uint32_t>(padded.constData()));
    if (length > padded.size() - lengthBytes || padmeLength(length + lengthBytes) != padded.size())
        return ErrorCode::Malformed;
    for (qsizetype i = lengthBytes + length; i < padded.size(); ++i)
        if (padded[i] != 0)
            return ErrorCode::Malformed;
    return padded.mid(lengthBytes, length);
}

} // namespace kopa::crypto
