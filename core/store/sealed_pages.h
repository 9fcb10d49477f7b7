#pragma once

#include "core/crypto/store_seal.h"

struct sqlite3_file;

namespace kopa {

/// The pages of a store's main file, sealed on their way to the file below and opened on their way back. Each
/// page of 4096 bytes ends in the 40 that SQLite keeps free for nonce and tag (SEALED_FILE.md, "Pages").
/// Answers SQLite's codes: SQLITE_IOERR_DATA for a page that does not open.
class SealedPages
{
public:
    static constexpr int pageBytes = 4096;
    static constexpr int plainBytes = pageBytes - int(crypto::StoreSeal::trailerBytes);

    /// Both must outlive it. The file below is open.
    SealedPages(sqlite3_file *below, const crypto::StoreSeal &seal) : m_below(below), m_seal(seal) {}

    /// SQLITE_IOERR_SHORT_READ and zeros past the end. Reads within one page only.
    int read(void *into, int count, std::int64_t at);
    /// Whole pages only. Pages skipped before it are made, empty and sealed.
    int write(const void *page, int count, std::int64_t at);

private:
    int readPage(unsigned char *page, std::int64_t number);
    int writePage(const unsigned char *page, std::int64_t number);

    sqlite3_file *m_below;
    const crypto::StoreSeal &m_seal;
};

} // namespace kopa
