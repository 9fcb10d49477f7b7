#include "padding.h"

#include <QtEndian>

#include <bit>
#include <zstd.h>

namespace kopa::crypto {

namespace {
constexpr qsizetype lengthBytes = 4;
constexpr int zstdLevel = 15;
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

QByteArray compress(const QByteArray &bytes)
{
    QByteArray frame(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const std::size_t size = ZSTD_compress(frame.data(), std::size_t(frame.size()), bytes.constData(),
                                           std::size_t(bytes.size()), zstdLevel);
    if (ZSTD_isError(size))
        qFatal("zstd: %s", ZSTD_getErrorName(size));
    frame.truncate(qsizetype(size));
    return frame;
}

Result<QByteArray> decompress(const QByteArray &frame, qsizetype maximum)
{
    const auto announced = ZSTD_getFrameContentSize(frame.constData(), std::size_t(frame.size()));
    if (announced == ZSTD_CONTENTSIZE_ERROR || announced == ZSTD_CONTENTSIZE_UNKNOWN)
        return ErrorCode::Malformed;
    if (announced > std::uint64_t(maximum))
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximum)}}};
    if (ZSTD_findFrameCompressedSize(frame.constData(), std::size_t(frame.size())) !=
        std::size_t(frame.size()))
        return ErrorCode::Malformed;
    QByteArray bytes(qsizetype(announced), Qt::Uninitialized);
    const std::size_t size = ZSTD_decompress(bytes.data(), std::size_t(bytes.size()), frame.constData(),
                                             std::size_t(frame.size()));
    if (ZSTD_isError(size) || size != std::size_t(bytes.size()))
        return ErrorCode::Malformed;
    return bytes;
}

} // namespace kopa::crypto
