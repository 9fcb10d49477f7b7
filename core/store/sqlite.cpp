#include "sqlite.h"

#include "core/search/search_tokenizer.h"

#include <sqlite3.h>

namespace kopa {

namespace {

constexpr int reservedBytesPerPage = 40;
constexpr auto settings = "PRAGMA page_size = 4096;"
                          "PRAGMA locking_mode = EXCLUSIVE;"
                          "PRAGMA journal_mode = PERSIST;"
                          "PRAGMA synchronous = FULL;"
                          "PRAGMA temp_store = MEMORY;"
                          "PRAGMA mmap_size = 0;"
                          "PRAGMA secure_delete = ON;"
                          "PRAGMA cache_size = -65536;"
                          "PRAGMA foreign_keys = OFF;";

ErrorCode meaning(int sqliteCode)
{
    // A page or journal that the seal did not open.
    if (sqliteCode == SQLITE_IOERR_DATA)
        return ErrorCode::StoreDamaged;
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreInUse;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::StoreDamaged;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_CANTOPEN:
        return ErrorCode::StoreUnwritable;
    case SQLITE_IOERR:
        return ErrorCode::InputOutput;
    default:
        return ErrorCode::Internal;
    }
}

/// A second file could be written without the seal. VACUUM works in memory, which it attaches as "".
int authorize(void *, int action, const char *argument, const char *, const char *, const char *)
{
    const bool refused = action == SQLITE_ATTACH && (!argument || *argument != '\0');
    return refused ? SQLITE_DENY : SQLITE_OK;
}

} // namespace

Statement::~Statement()
{
    if (m_statement) {
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }
}

Statement &Statement::bind(int position, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, position, value);
    return *this;
}

Statement &Statement::bind(int position, const QString &text)
{
    const QByteArray &utf8 = m_bound.emplaceBack(text.toUtf8());
    sqlite3_bind_text64(m_statement, position, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int position, const QByteArray &blob)
{
    const QByteArray &bytes = m_bound.emplaceBack(blob);
    sqlite3_bind_blob64(m_statement, position, bytes.isNull() ? "" : bytes.constData(),
                        sqlite3_uint64(bytes.size()), SQLITE_STATIC);
    return *this;
}

Statement &Statement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
    return *this;
}

bool Statement::step()
{
    if (m_database->failed() || !m_statement)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_database->note(code);
    return false;
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString Statement::text(int column) const
{
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const QByteArray &vfs,
                                                 const std::optional<crypto::StoreKey> &key)
{
    auto seal = key ? std::make_unique<SealedVfs>(*key, vfs) : nullptr;
    if (seal && !seal->valid())
        return ErrorCode::Internal;
    const QByteArray name = seal ? seal->name() : vfs;
    std::unique_ptr<Database> database(new Database(path, name, std::move(seal)));
    KOPA_TRY(database->connect());
    return database;
}

Result<void> Database::connect()
{
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(m_path.toUtf8().constData(), &m_handle, flags,
                                     m_vfs.isEmpty() ? nullptr : m_vfs.constData());
    if (code != SQLITE_OK) {
        note(code);
        return status();
    }
    if (const int added = addSearchTokenizer(m_handle); added != SQLITE_OK)
        note(added);
    sqlite3_set_authorizer(m_handle, authorize, nullptr);
    int reserved = reservedBytesPerPage;
    sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &reserved);
    // Not yet a file: the reserve applies to the first page written. An exclusive transaction takes the lock
    // that locking_mode EXCLUSIVE then never gives back.
    execute(settings);
    execute("BEGIN EXCLUSIVE; COMMIT;");
    if (m_readOnly)
        setReadOnly(true);
    return status();
}

void Database::disconnect()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
    m_statements.clear();
    sqlite3_close_v2(std::exchange(m_handle, nullptr));
}

void Database::recover()
{
    if (!m_suspect)
        return;
    m_suspect = false;
    disconnect();
    if (auto connected = connect(); !connected.ok()) {
        m_error = connected.error();
        m_suspect = true;
    }
}

Database::~Database()
{
    disconnect();
}

sqlite3_stmt *Database::prepared(QByteArrayView sql)
{
    // Looked up where it lies: most statements are known, and then nothing is copied.
    const auto lookUp = QByteArray::fromRawData(sql.data(), sql.size());
    if (sqlite3_stmt *known = m_statements.value(lookUp)) {
        if (!sqlite3_stmt_busy(known))
            return known;
    }
    const QByteArray key = sql.toByteArray();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, key.constData(), int(key.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK) {
        note(code);
        return nullptr;
    }
    if (sqlite3_stmt *previous = m_statements.value(key))
        m_statements.insert(key + " -- " + QByteArray::number(qsizetype(m_statements.size())), previous);
    m_statements.insert(key, statement);
    return statement;
}

Statement Database::prepare(QByteArrayView sql)
{
    return {prepared(sql), this};
}

void Database::execute(const QByteArray &sql)
{
    if (failed())
        return;
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        note(code);
}

std::int64_t Database::lastInsertRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

std::int64_t Database::changes() const
{
    return sqlite3_changes64(m_handle);
}

Result<void> Database::status()
{
    if (!m_error)
        return {};
    return *std::exchange(m_error, std::nullopt);
}

void Database::note(int sqliteCode)
{
    m_suspect = m_suspect || (sqliteCode & 0xff) == SQLITE_IOERR;
    if (m_error)
        return;
    const bool refused = m_readOnly && sqliteCode == SQLITE_READONLY;
    m_error = Error{refused ? ErrorCode::ReadOnly : meaning(sqliteCode),
                    {{QStringLiteral("path"), m_path},
                     {QStringLiteral("detail"), QString::fromUtf8(sqlite3_errmsg(m_handle))}}};
}

void Database::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    // Whatever has failed before: a failure must not leave it writable.
    const int code = sqlite3_exec(m_handle, readOnly ? "PRAGMA query_only = ON" : "PRAGMA query_only = OFF",
                                  nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        note(code);
}

void Database::rollBack()
{
    static_cast<void>(status());
    execute("ROLLBACK");
    static_cast<void>(status());
    if (m_forget)
        m_forget();
}

Transaction::Transaction(Database &database) : m_database(database)
{
    m_database.recover();
    m_database.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollBack();
}

Result<void> Transaction::commit()
{
    if (!m_database.failed())
        m_database.execute("COMMIT");
    auto result = m_database.status();
    if (!result.ok())
        m_database.rollBack();
    m_open = false;
    return result;
}

} // namespace kopa
