#include "search_tokenizer.h"

#include "search_words.h"
#include "word_analysis.h"

#include <sqlite3.h>

namespace kopa {

namespace {

using Take = int (*)(void *, int, const char *, int, int, int);

/// Hands tokens to FTS5 until it answers with a failure. Where they stand in the text, in bytes, is not told:
/// only FTS5's own snippets ask, and hitsIn() marks ours.
struct Sink
{
    void *context;
    Take take;
    int code = SQLITE_OK;

    void token(const QString &word, int flags)
    {
        const QByteArray bytes = word.toUtf8();
        if (code == SQLITE_OK)
            code = take(context, flags, bytes.constData(), int(bytes.size()), 0, 0);
    }
};

int create(void *, const char **, int, Fts5Tokenizer **made)
{
    // Without a state of its own: what it needs belongs to the thread.
    *made = reinterpret_cast<Fts5Tokenizer *>(&create);
    return SQLITE_OK;
}

void destroy(Fts5Tokenizer *) {}

int tokenize(Fts5Tokenizer *, void *context, int reason, const char *bytes, int length, Take take)
{
    const QString text = QString::fromUtf8(bytes, length);
    Sink sink{context, take};
    if (reason & FTS5_TOKENIZE_QUERY) {
        for (const QString &word : text.split(u' ', Qt::SkipEmptyParts))
            sink.token(word, 0);
        return sink.code;
    }
    WordAnalysis &analysis = WordAnalysis::ofThisThread();
    for (const TextWord &word : textWords(text)) {
        sink.token(word.word, 0);
        for (const QString &form : analysis.formsInText(word.word, word.language))
            sink.token(form, FTS5_TOKEN_COLOCATED);
    }
    return sink.code;
}

/// SQLite hands its FTS5 interface out through a bound pointer.
fts5_api *interfaceOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

int addSearchTokenizer(sqlite3 *connection)
{
    fts5_api *api = interfaceOf(connection);
    if (!api)
        return SQLITE_ERROR;
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    return api->xCreateTokenizer(api, "kopa", nullptr, &tokenizer, nullptr);
}

} // namespace kopa
