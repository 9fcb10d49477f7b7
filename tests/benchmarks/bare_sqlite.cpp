#include "bare_sqlite.h"

#include <sqlite3.h>

namespace kopa::benchmark {

namespace {

void bind(sqlite3_stmt *statement, int position, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, position, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

} // namespace

BareSqlite::BareSqlite(const QString &path)
{
    if (sqlite3_open(path.toUtf8().constData(), &m_handle) != SQLITE_OK)
        qFatal("cannot open %s", qPrintable(path));
    execute("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = PERSIST; PRAGMA synchronous = FULL;"
            "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;"
            "CREATE TABLE note (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, trashed INTEGER NOT NULL,"
            " changed INTEGER NOT NULL, kind TEXT, pilot TEXT, \"when\" TEXT, language TEXT, text TEXT);"
            "CREATE INDEX note_list ON note (trashed, \"when\", kind, pilot, changed);"
            "CREATE TABLE element (field INTEGER NOT NULL, value TEXT NOT NULL, row INTEGER NOT NULL,"
            " PRIMARY KEY (field, value, row)) WITHOUT ROWID;"
            "CREATE INDEX element_row ON element (row)");
}

BareSqlite::~BareSqlite()
{
    sqlite3_close(m_handle);
}

void BareSqlite::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
}

sqlite3_stmt *BareSqlite::prepare(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
    return statement;
}

void BareSqlite::run(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("insert: %s", sqlite3_errmsg(m_handle));
    sqlite3_reset(statement);
}

void BareSqlite::write(const QList<SampleNote> &notes, int batch)
{
    sqlite3_stmt *insert = prepare("INSERT INTO note (id, kind, pilot, \"when\", language, text, trashed,"
                                   " changed) VALUES (?, ?, ?, ?, ?, ?, 0, ?)");
    sqlite3_stmt *tag = prepare("INSERT INTO element (value, field, row) VALUES (?, 8, ?)");
    for (qsizetype i = 0; i < notes.size(); ++i) {
        if (i % batch == 0)
            execute("BEGIN");
        const SampleNote &note = notes[i];
        int position = 0;
        for (const QString &text : {note.id, note.kind, note.pilot, note.when, note.language, note.text})
            bind(insert, ++position, text);
        sqlite3_bind_int64(insert, ++position, 1'600'000'000'000 + i);
        run(insert);
        bind(tag, 1, note.tag);
        sqlite3_bind_int64(tag, 2, sqlite3_last_insert_rowid(m_handle));
        run(tag);
        if ((i + 1) % batch == 0 || i + 1 == notes.size())
            execute("COMMIT");
    }
    sqlite3_finalize(insert);
    sqlite3_finalize(tag);
}

void BareSqlite::indexTexts(const QList<SampleNote> &notes)
{
    execute(
        "CREATE VIRTUAL TABLE words USING fts5 (body, tokenize = \"unicode61 remove_diacritics 0\"); BEGIN");
    sqlite3_stmt *insert = prepare("INSERT INTO words (body) VALUES (?)");
    for (const SampleNote &note : notes) {
        bind(insert, 1, note.text);
        run(insert);
    }
    sqlite3_finalize(insert);
    execute("COMMIT");
}

int BareSqlite::search(const QString &word, int limit)
{
    sqlite3_stmt *query = prepare("SELECT rowid, body FROM words WHERE words MATCH ? ORDER BY rank LIMIT ?");
    bind(query, 1, QStringLiteral("\"%1\"*").arg(word));
    sqlite3_bind_int(query, 2, limit);
    int found = 0;
    while (sqlite3_step(query) == SQLITE_ROW)
        ++found;
    sqlite3_finalize(query);
    return found;
}

} // namespace kopa::benchmark
