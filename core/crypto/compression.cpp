#include "compression.h"

#include <memory>
#include <zstd.h>

namespace kopa::crypto {

namespace {

constexpr int ordinaryLevel = 15;
constexpr int highestLevel = 19;
/// Longer bodies come by hundreds of notes at once, and somebody may be waiting for the store meanwhile.
constexpr qsizetype shortBody = 128 * 1024;

template <auto release> struct Releasing
{
    template <class T> void operator()(T *owned) const { release(owned); }
};
using Compressor = std::unique_ptr<ZSTD_CCtx, Releasing<ZSTD_freeCCtx>>;
using Decompressor = std::unique_ptr<ZSTD_DCtx, Releasing<ZSTD_freeDCtx>>;

/// A digested dictionary; several threads may use it at once.
const ZSTD_CDict *writingWithFirst()
{
    static const std::unique_ptr<ZSTD_CDict, Releasing<ZSTD_freeCDict>> digested(
        ZSTD_createCDict(firstDictionary().data(), std::size_t(firstDictionary().size()), highestLevel));
    return digested.get();
}

const ZSTD_DDict *readingWithFirst()
{
    static const std::unique_ptr<ZSTD_DDict, Releasing<ZSTD_freeDDict>> digested(
        ZSTD_createDDict(firstDictionary().data(), std::size_t(firstDictionary().size())));
    return digested.get();
}

/// A frame made by `write(frame, room, content, size)`, which answers as zstd does.
template <class Write> QByteArray frameOf(const QByteArray &bytes, Write write)
{
    QByteArray frame(qsizetype(ZSTD_compressBound(std::size_t(bytes.size()))), Qt::Uninitialized);
    const std::size_t size =
        write(frame.data(), std::size_t(frame.size()), bytes.constData(), std::size_t(bytes.size()));
    if (ZSTD_isError(size))
        qFatal("zstd: %s", ZSTD_getErrorName(size));
    frame.truncate(qsizetype(size));
    return frame;
}

} // namespace

QByteArray compress(const QByteArray &bytes, Effort effort)
{
    const int level = effort == Effort::Most ? highestLevel : ordinaryLevel;
    return frameOf(bytes, [level](char *to, std::size_t room, const char *from, std::size_t size) {
        return ZSTD_compress(to, room, from, size, level);
    });
}

QByteArray compressWithFirst(const QByteArray &bytes)
{
    const Compressor compressor(ZSTD_createCCtx());
    return frameOf(bytes, [&](char *to, std::size_t room, const char *from, std::size_t size) {
        if (bytes.size() <= shortBody)
            return ZSTD_compress_usingCDict(compressor.get(), to, room, from, size, writingWithFirst());
        return ZSTD_compress_usingDict(compressor.get(), to, room, from, size, firstDictionary().data(),
                                       std::size_t(firstDictionary().size()), ordinaryLevel);
    });
}

Result<QByteArray> decompress(const QByteArray &frame, qsizetype maximum, Dictionary dictionary)
{
    const auto announced = ZSTD_getFrameContentSize(frame.constData(), std::size_t(frame.size()));
    if (announced == ZSTD_CONTENTSIZE_ERROR || announced == ZSTD_CONTENTSIZE_UNKNOWN)
        return ErrorCode::Malformed;
    if (ZSTD_getDictID_fromFrame(frame.constData(), std::size_t(frame.size())) != unsigned(dictionary))
        return ErrorCode::Malformed;
    if (announced > std::uint64_t(maximum))
        return Error{ErrorCode::TooLarge, {{QStringLiteral("limit"), qlonglong(maximum)}}};
    if (ZSTD_findFrameCompressedSize(frame.constData(), std::size_t(frame.size())) !=
        std::size_t(frame.size()))
        return ErrorCode::Malformed;
    QByteArray bytes(qsizetype(announced), Qt::Uninitialized);
    const Decompressor decompressor(ZSTD_createDCtx());
    const std::size_t size = ZSTD_decompress_usingDDict(
        decompressor.get(), bytes.data(), std::size_t(bytes.size()), frame.constData(),
        std::size_t(frame.size()), dictionary == Dictionary::First ? readingWithFirst() : nullptr);
    if (ZSTD_isError(size) || size != std::size_t(bytes.size()))
        return ErrorCode::Malformed;
    return bytes;
}

} // namespace kopa::crypto
