#include "sealed_journal.h"

#include <QtEndian>

#include <sqlite3.h>

namespace kopa {

namespace {

constexpr char magic[8] = {'K', 'o', 'p', 'a', 'J', 'r', 'n', '1'};
constexpr int pageBytes = 4096;
constexpr int sealedPageBytes = pageBytes - int(crypto::StoreSeal::trailerBytes);
/// In SQLite's header: its magic and the number of records, which are written last.
constexpr int headerStart = 12;
constexpr int countAt = 8;
constexpr int fileAlignment = 4096;

std::int64_t roundedUp(std::int64_t value, std::int64_t unit)
{
    return (value + unit - 1) / unit * unit;
}

/// The clear part of a header's copy with the number of its segment: what the sealed part is bound to.
template <class Transaction>
std::array<char, 36> headerPlace(const Transaction &transaction, std::uint64_t counter, std::uint32_t segment)
{
    std::array<char, 36> place;
    std::memcpy(place.data(), magic, sizeof magic);
    std::memcpy(place.data() + 8, transaction.data.data(), 16);
    qToBigEndian(quint64(counter), place.data() + 24);
    qToBigEndian(quint32(segment), place.data() + 32);
    return place;
}

template <std::size_t N> QByteArrayView view(const std::array<char, N> &bytes)
{
    return {bytes.data(), qsizetype(N)};
}

bool onlyZeros(const unsigned char *bytes, qsizetype count)
{
    return std::all_of(bytes, bytes + count, [](unsigned char byte) { return byte == 0; });
}

} // namespace

SealedJournal::~SealedJournal()
{
    crypto::wipe(m_record.data(), m_record.size());
    crypto::wipe(m_read.data(), m_read.size());
}

std::int64_t SealedJournal::endOf(const Segment &segment)
{
    return segment.logical + headerRegion + segment.records * recordBytes;
}

SealedJournal::Segment SealedJournal::following(const Segment &segment) const
{
    Segment next;
    next.number = segment.number + 1;
    next.logical = roundedUp(endOf(segment), headerRegion);
    next.file = roundedUp(segment.file + 2 * copyRegion + segment.records * recordBytes, fileAlignment);
    return next;
}

std::array<char, 24> SealedJournal::placeOf(const Segment &segment, std::int64_t index) const
{
    std::array<char, 24> place;
    std::memcpy(place.data(), m_transaction.data.data(), Transaction::size);
    qToBigEndian(quint32(segment.number), place.data() + 16);
    qToBigEndian(quint32(index), place.data() + 20);
    return place;
}

int SealedJournal::readCopy(const Segment &segment, int which, Copy &copy)
{
    std::array<unsigned char, copyBytes> bytes{};
    const int code =
        m_below->pMethods->xRead(m_below, bytes.data(), copyBytes, segment.file + which * copyRegion);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return code;
    if (onlyZeros(bytes.data(), copyBytes))
        return SQLITE_OK;
    copy.state = Copy::State::Broken;
    std::memcpy(copy.transaction.data.data(), bytes.data() + 8, Transaction::size);
    copy.counter = qFromBigEndian<quint64>(bytes.data() + 24);
    const auto place = headerPlace(copy.transaction, copy.counter, segment.number);
    const unsigned char *const sealed = bytes.data() + 32;
    if (std::memcmp(bytes.data(), magic, sizeof magic) == 0 &&
        m_seal.open(crypto::Domain::StoreJournalHeader, view(place), sealed, sealed + headerBytes,
                    headerBytes, copy.header.data()))
        copy.state = Copy::State::Whole;
    return SQLITE_OK;
}

int SealedJournal::readCopies(const Segment &segment, std::array<Copy, 2> &copies)
{
    const int code = readCopy(segment, 0, copies[0]);
    return code == SQLITE_OK ? readCopy(segment, 1, copies[1]) : code;
}

int SealedJournal::newer(const std::array<Copy, 2> &copies)
{
    const bool first = copies[0].state == Copy::State::Whole;
    const bool second = copies[1].state == Copy::State::Whole;
    if (first && second)
        return copies[1].counter > copies[0].counter ? 1 : 0;
    return first ? 0 : second ? 1 : -1;
}

int SealedJournal::load()
{
    if (m_loaded)
        return SQLITE_OK;
    Segment first;
    std::array<Copy, 2> copies;
    if (const int code = readCopies(first, copies); code != SQLITE_OK)
        return code;
    const int which = newer(copies);
    // The second copy is written once the first is on the platter. Before that nothing was to be rolled back.
    if (which < 0 && copies[1].state != Copy::State::Absent)
        return SQLITE_IOERR_DATA;
    if (which >= 0) {
        const Copy &chosen = copies[std::size_t(which)];
        m_counter = chosen.counter;
        m_transaction = chosen.transaction;
        m_durable = which;
        first.header = chosen.header;
        first.durable = which;
        m_hot = chosen.header[0] != 0;
    }
    m_segments = {first};
    m_begun = m_hot;
    if (m_hot)
        if (const int code = findSegments(); code != SQLITE_OK)
            return code;
    m_loaded = true;
    return SQLITE_OK;
}

int SealedJournal::findSegments()
{
    m_segments.last().records = qFromBigEndian<quint32>(m_segments.last().header.data() + countAt);
    while (true) {
        Segment next = following(m_segments.constLast());
        std::array<Copy, 2> copies;
        if (const int code = readCopies(next, copies); code != SQLITE_OK)
            return code;
        // What an earlier transaction has left here does not belong to this one.
        for (Copy &copy : copies)
            if (copy.transaction != m_transaction)
                copy.state = Copy::State::Broken;
        const int which = newer(copies);
        if (which < 0)
            return SQLITE_OK;
        next.header = copies[std::size_t(which)].header;
        next.durable = which;
        next.records = qFromBigEndian<quint32>(next.header.data() + countAt);
        m_counter = std::max(m_counter, copies[std::size_t(which)].counter);
        m_segments.append(next);
    }
}

int SealedJournal::writeCopy(const Segment &segment, int which)
{
    std::array<unsigned char, copyBytes> bytes;
    const auto place = headerPlace(m_transaction, segment.counter, segment.number);
    std::memcpy(bytes.data(), place.data(), 32);
    unsigned char *const sealed = bytes.data() + 32;
    m_seal.seal(crypto::Domain::StoreJournalHeader, view(place), segment.header.data(), headerBytes, sealed,
                sealed + headerBytes);
    return m_below->pMethods->xWrite(m_below, bytes.data(), copyBytes, segment.file + which * copyRegion);
}

int SealedJournal::writeHeader(Segment &segment)
{
    const int which = segment.durable == 0 ? 1 : 0;
    segment.counter = ++m_counter;
    const int code = writeCopy(segment, which);
    if (code == SQLITE_OK)
        segment.written = which;
    return code;
}

int SealedJournal::sync(int flags)
{
    const int code = m_below->pMethods->xSync(m_below, flags);
    if (code != SQLITE_OK)
        return code;
    for (Segment &segment : m_segments) {
        if (segment.written < 0)
            continue;
        segment.durable = std::exchange(segment.written, -1);
        if (segment.number == 0)
            m_durable = segment.durable;
        // A copy against damage only: what holds is on the platter already.
        static_cast<void>(writeCopy(segment, 1 - segment.durable));
    }
    return SQLITE_OK;
}

int SealedJournal::settle()
{
    if (const int code = load(); code != SQLITE_OK || m_durable < 0)
        return code;
    if (const int code = writeHeader(m_segments.first()); code != SQLITE_OK)
        return code;
    return sync(SQLITE_SYNC_FULL);
}

int SealedJournal::size(std::int64_t *bytes)
{
    const int code = load();
    *bytes = code == SQLITE_OK && m_begun ? endOf(m_segments.constLast()) : 0;
    return code;
}

int SealedJournal::begin(const unsigned char *header)
{
    if (m_hot)
        if (const int code = end(); code != SQLITE_OK)
            return code;
    m_transaction = *Transaction::from(crypto::randomBytes(Transaction::size));
    Segment first;
    first.durable = m_durable;
    std::memcpy(first.header.data(), header, headerBytes);
    m_segments = {first};
    m_begun = true;
    m_readIndex = -1;
    m_hot = header[0] != 0;
    // As long as it counts no records it is as good as none, which the file says already.
    return m_hot ? writeHeader(m_segments.first()) : SQLITE_OK;
}

int SealedJournal::end()
{
    m_segments.resize(1);
    Segment &first = m_segments.first();
    first.header.fill(0);
    first.records = 0;
    m_begun = false;
    m_readIndex = -1;
    return std::exchange(m_hot, false) ? writeHeader(first) : SQLITE_OK;
}

int SealedJournal::truncate(std::int64_t size)
{
    if (size != 0)
        return SQLITE_IOERR_TRUNCATE;
    if (const int code = load(); code != SQLITE_OK)
        return code;
    return end();
}

int SealedJournal::write(const void *bytes, int count, std::int64_t at)
{
    if (const int code = load(); code != SQLITE_OK)
        return code;
    const auto *const from = static_cast<const unsigned char *>(bytes);
    if (at == 0 && count == headerRegion)
        return begin(from);
    if (at == 0 && count == headerBytes && onlyZeros(from, count))
        return end();
    if (!m_begun)
        return SQLITE_IOERR_WRITE;
    Segment &last = m_segments.last();
    if (at == last.logical && count == headerStart) {
        std::memcpy(last.header.data(), from, headerStart);
        m_hot = true;
        return writeHeader(last);
    }
    if (count == headerRegion && at == roundedUp(endOf(last), headerRegion)) {
        Segment next = following(last);
        std::memcpy(next.header.data(), from, headerBytes);
        m_segments.append(next);
        return from[0] != 0 ? writeHeader(m_segments.last()) : SQLITE_OK;
    }
    return writeRecordPart(bytes, count, at - last.logical - headerRegion);
}

int SealedJournal::writeRecordPart(const void *bytes, int count, std::int64_t within)
{
    const std::int64_t index = within / recordBytes;
    const auto start = std::size_t(within % recordBytes);
    const bool part = (start == 0 && count == 4) || (start == 4 && count == pageBytes) ||
                      (start == 4 + std::size_t(pageBytes) && count == 4);
    if (within < 0 || !part || index > m_segments.constLast().records)
        return SQLITE_IOERR_WRITE;
    std::memcpy(m_record.data() + start, bytes, std::size_t(count));
    return start <= 4 ? SQLITE_OK : sealRecord(index);
}

int SealedJournal::sealRecord(std::int64_t index)
{
    // The page's last bytes are empty: nonce and tag take their place.
    Record sealed;
    std::memcpy(sealed.data(), m_record.data(), 4);
    std::memcpy(sealed.data() + 4, m_record.data() + 4 + pageBytes, 4);
    std::memcpy(sealed.data() + 8, m_record.data() + 4, sealedPageBytes);
    Segment &segment = m_segments.last();
    const auto place = placeOf(segment, index);
    constexpr std::size_t count = 8 + sealedPageBytes;
    m_seal.seal(crypto::Domain::StoreJournal, view(place), sealed.data(), count, sealed.data(),
                sealed.data() + count);
    const int code = m_below->pMethods->xWrite(m_below, sealed.data(), recordBytes,
                                               segment.file + 2 * copyRegion + index * recordBytes);
    if (code == SQLITE_OK)
        segment.records = std::max(segment.records, index + 1);
    m_readIndex = -1;
    return code;
}

int SealedJournal::readRecord(const Segment &segment, std::int64_t index)
{
    if (m_readIndex == index && m_readSegment == segment.number)
        return SQLITE_OK;
    m_readIndex = -1;
    Record sealed;
    const int code = m_below->pMethods->xRead(m_below, sealed.data(), recordBytes,
                                              segment.file + 2 * copyRegion + index * recordBytes);
    if (code != SQLITE_OK)
        return code == SQLITE_IOERR_SHORT_READ ? SQLITE_IOERR_DATA : code;
    const auto place = placeOf(segment, index);
    constexpr std::size_t count = 8 + sealedPageBytes;
    if (!m_seal.open(crypto::Domain::StoreJournal, view(place), sealed.data(), sealed.data() + count, count,
                     sealed.data()))
        return SQLITE_IOERR_DATA;
    m_read.fill(0);
    std::memcpy(m_read.data(), sealed.data(), 4);
    std::memcpy(m_read.data() + 4, sealed.data() + 8, sealedPageBytes);
    std::memcpy(m_read.data() + 4 + pageBytes, sealed.data() + 4, 4);
    crypto::wipe(sealed.data(), sealed.size());
    m_readSegment = segment.number;
    m_readIndex = index;
    return SQLITE_OK;
}

int SealedJournal::read(void *into, int count, std::int64_t at)
{
    std::memset(into, 0, std::size_t(count));
    if (const int code = load(); code != SQLITE_OK)
        return code;
    if (!m_begun)
        return SQLITE_IOERR_SHORT_READ;
    const auto segment = std::find_if(m_segments.crbegin(), m_segments.crend(),
                                      [at](const Segment &one) { return one.logical <= at; });
    const std::int64_t within = at - segment->logical;
    if (within + count <= headerRegion) {
        if (within < headerBytes)
            std::memcpy(into, segment->header.data() + within,
                        std::size_t(std::min<std::int64_t>(count, headerBytes - within)));
        return SQLITE_OK;
    }
    const std::int64_t index = (within - headerRegion) / recordBytes;
    const std::int64_t start = (within - headerRegion) % recordBytes;
    if (within < headerRegion || index >= segment->records || start + count > recordBytes)
        return SQLITE_IOERR_SHORT_READ;
    if (const int code = readRecord(*segment, index); code != SQLITE_OK)
        return code;
    std::memcpy(into, m_read.data() + start, std::size_t(count));
    return SQLITE_OK;
}

} // namespace kopa
