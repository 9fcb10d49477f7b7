#include "sealed_pages.h"

#include <QtEndian>

#include <array>
#include <sqlite3.h>

namespace kopa {

namespace {

using Page = std::array<unsigned char, SealedPages::pageBytes>;

/// What SQLite asks of a file before anything else: the first bytes of page 1.
constexpr int headerBytes = 100;

std::array<char, 4> placeOf(std::int64_t number)
{
    std::array<char, 4> place;
    qToBigEndian(quint32(number), place.data());
    return place;
}

/// The header of an empty store: a first page that does not open must not keep the journal from mending it.
void describeEmptyStore(unsigned char *header)
{
    std::memset(header, 0, headerBytes);
    header[16] = SealedPages::pageBytes >> 8;
    header[20] = crypto::StoreSeal::trailerBytes;
}

} // namespace

int SealedPages::readPage(unsigned char *page, std::int64_t number)
{
    const std::int64_t at = (number - 1) * pageBytes;
    const int code = m_below->pMethods->xRead(m_below, page, pageBytes, at);
    if (code == SQLITE_IOERR_SHORT_READ) {
        std::memset(page, 0, pageBytes);
        sqlite3_int64 size = 0;
        const int sizeCode = m_below->pMethods->xFileSize(m_below, &size);
        if (sizeCode != SQLITE_OK)
            return sizeCode;
        return size > at ? SQLITE_IOERR_DATA : SQLITE_IOERR_SHORT_READ;
    }
    if (code != SQLITE_OK)
        return code;
    const auto place = placeOf(number);
    const bool opened =
        m_seal.open(crypto::Domain::StorePage, QByteArrayView(place.data(), qsizetype(place.size())), page,
                    page + plainBytes, plainBytes, page);
    std::memset(opened ? page + plainBytes : page, 0,
                std::size_t(opened ? pageBytes - plainBytes : pageBytes));
    return opened ? SQLITE_OK : SQLITE_IOERR_DATA;
}

int SealedPages::read(void *into, int count, std::int64_t at)
{
    const std::int64_t number = at / pageBytes + 1;
    const auto start = std::size_t(at % pageBytes);
    if (start + std::size_t(count) > std::size_t(pageBytes))
        return SQLITE_IOERR_READ;
    if (count == pageBytes)
        return readPage(static_cast<unsigned char *>(into), number);
    Page page;
    const int code = readPage(page.data(), number);
    std::memcpy(into, page.data() + start, std::size_t(count));
    crypto::wipe(page.data(), page.size());
    if (code != SQLITE_IOERR_DATA || at != 0 || count != headerBytes)
        return code;
    describeEmptyStore(static_cast<unsigned char *>(into));
    return SQLITE_OK;
}

int SealedPages::writePage(const unsigned char *page, std::int64_t number)
{
    Page sealed;
    const auto place = placeOf(number);
    m_seal.seal(crypto::Domain::StorePage, QByteArrayView(place.data(), qsizetype(place.size())), page,
                plainBytes, sealed.data(), sealed.data() + plainBytes);
    return m_below->pMethods->xWrite(m_below, sealed.data(), pageBytes, (number - 1) * pageBytes);
}

int SealedPages::write(const void *page, int count, std::int64_t at)
{
    if (count != pageBytes || at % pageBytes != 0)
        return SQLITE_IOERR_WRITE;
    sqlite3_int64 size = 0;
    if (const int code = m_below->pMethods->xFileSize(m_below, &size); code != SQLITE_OK)
        return code;
    static constexpr Page empty{};
    for (std::int64_t gap = size / pageBytes; gap < at / pageBytes; ++gap)
        if (const int code = writePage(empty.data(), gap + 1); code != SQLITE_OK)
            return code;
    return writePage(static_cast<const unsigned char *>(page), at / pageBytes + 1);
}

} // namespace kopa
