#pragma once

#include "sample_notes.h"

struct sqlite3;
struct sqlite3_stmt;

namespace kopa::benchmark {

/// The floor: the same notes in plain SQLite, with the same durability, page size and cache as the store, the
/// same index for the list and the same rows and indexes for tags, and nothing else: no log, no merging, no
/// history.
class BareSqlite
{
public:
    explicit BareSqlite(const QString &path);
    ~BareSqlite();
    BareSqlite(const BareSqlite &) = delete;
    BareSqlite &operator=(const BareSqlite &) = delete;

    void write(const QList<SampleNote> &notes, int batch);
    /// A full-text table over the same texts.
    void indexTexts(const QList<SampleNote> &notes);
    /// The rows that a word finds, best first; at most `limit`.
    int search(const QString &word, int limit);

private:
    void execute(const char *sql);
    sqlite3_stmt *prepare(const char *sql);
    void run(sqlite3_stmt *statement);
    sqlite3 *m_handle = nullptr;
};

} // namespace kopa::benchmark
