#pragma once

#include "core/crypto/store_seal.h"

#include <QList>

#include <array>

struct sqlite3_file;

namespace kopa {

/// The rollback journal. SQLite sees the format that it knows; the file below holds each header twice and
/// each record once, all sealed and bound to their transaction, so that nothing left over from an earlier one
/// is taken for its part (SEALED_FILE.md, "Journal"). A header is written over the copy that is not surely on
/// the disk's platter, and over the other one once it is: a kill leaves one of them whole.
/// Answers SQLite's codes: SQLITE_IOERR_DATA for what does not open.
class SealedJournal
{
public:
    /// Both must outlive it. The file below is open.
    SealedJournal(sqlite3_file *below, const crypto::StoreSeal &seal) : m_below(below), m_seal(seal) {}
    ~SealedJournal();
    SealedJournal(const SealedJournal &) = delete;
    SealedJournal &operator=(const SealedJournal &) = delete;

    int read(void *into, int count, std::int64_t at);
    /// Takes the writes that SQLite's pager makes, in its order; SQLITE_IOERR_WRITE for any other.
    int write(const void *bytes, int count, std::int64_t at);
    /// To nothing only: the journal is over.
    int truncate(std::int64_t size);
    int sync(int flags);
    /// As SQLite counts.
    int size(std::int64_t *bytes);
    /// Writes the header that holds anew and syncs it: after a failed sync nothing that was read back is
    /// surely on the platter.
    int settle();

private:
    static constexpr int headerBytes = 28;   ///< of SQLite's header, what is not empty
    static constexpr int headerRegion = 512; ///< as SQLite counts
    static constexpr int recordBytes = 4104; ///< page number, page, checksum; sealed just as long
    static constexpr int copyRegion = 4096;  ///< of each copy of a header, in the file
    static constexpr int copyBytes = 8 + 16 + 8 + headerBytes + 40;
    using Header = std::array<unsigned char, headerBytes>;
    using Record = std::array<unsigned char, recordBytes>;
    using Transaction = crypto::Bytes<16, struct JournalTransactionTag>;

    /// One copy of a header as found in the file.
    struct Copy
    {
        enum class State { Absent, Broken, Whole };
        State state = State::Absent;
        std::uint64_t counter = 0;
        Transaction transaction;
        Header header{};
    };
    /// A header with the records behind it.
    struct Segment
    {
        std::uint32_t number = 0;
        std::int64_t logical = 0; ///< where SQLite sees its header
        std::int64_t file = 0;    ///< where the first copy of its header lies
        Header header{};
        std::int64_t records = 0;
        int durable = -1; ///< the copy that is surely on the platter
        int written = -1; ///< the copy that will be after the next sync
        std::uint64_t counter = 0;
    };

    int load();
    int findSegments();
    int readCopy(const Segment &segment, int which, Copy &copy);
    /// The newer of two copies, -1 when neither is whole.
    static int newer(const std::array<Copy, 2> &copies);
    int readCopies(const Segment &segment, std::array<Copy, 2> &copies);
    Segment following(const Segment &segment) const;
    int writeCopy(const Segment &segment, int which);
    int writeHeader(Segment &segment);

    int begin(const unsigned char *header);
    int writeRecordPart(const void *bytes, int count, std::int64_t within);
    int sealRecord(std::int64_t index);
    /// Into m_read.
    int readRecord(const Segment &segment, std::int64_t index);
    /// There is nothing to roll back any more.
    int end();
    /// Where SQLite sees the end of the records behind a header.
    static std::int64_t endOf(const Segment &segment);
    std::array<char, 24> placeOf(const Segment &segment, std::int64_t index) const;

    sqlite3_file *m_below;
    const crypto::StoreSeal &m_seal;
    bool m_loaded = false;
    bool m_begun = false; ///< SQLite is writing one, or there is one to roll back
    bool m_hot = false;   ///< the first header in the file says that there is something to roll back
    std::uint64_t m_counter = 0;
    int m_durable = -1; ///< of the first header, between transactions
    Transaction m_transaction;
    QList<Segment> m_segments;
    Record m_record{}; ///< being written, in parts
    Record m_read{};   ///< read last, opened
    std::int64_t m_readSegment = -1;
    std::int64_t m_readIndex = -1;
};

} // namespace kopa
