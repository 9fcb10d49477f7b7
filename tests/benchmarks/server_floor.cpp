#include "pushing_devices.h"
#include "sync/server/postgres/postgres_connection.h"
#include "table.h"

#include <cstdio>
#include <cstring>
#include <functional>
#include <sqlite3.h>

// What nobody can do without: the same envelopes, in commit groups of the same size, into a bare table of
// SQLite or PostgreSQL with the same indexes and the same durability, after one signature check for each
// request and one for each envelope. Prints envelopes a second.
//   kopa_server_floor FILE|postgresql://... GROUP ENVELOPES BYTES REQUESTS

namespace kopa::benchmark {
namespace {

using server::PostgresConnection;
using server::PostgresParameters;

/// An envelope with what its row says of it.
struct Row
{
    QByteArray space;
    std::uint64_t position;
    QByteArray device;
    QByteArray hash;
    QByteArray bytes;
};

using Store = std::function<void(const QList<Row> &)>;

constexpr char table[] = "CREATE TABLE envelope (space %1 NOT NULL, position %2 NOT NULL, device %1 NOT NULL,"
                         " seq %2 NOT NULL, hash %1 NOT NULL, bytes %1 NOT NULL,"
                         " UNIQUE (space, position), UNIQUE (space, device, seq))";

QByteArray tableFor(const char *bytes, const char *number)
{
    return QString::fromLatin1(table).arg(QLatin1String(bytes), QLatin1String(number)).toLatin1();
}

Store sqliteStore(const char *path)
{
    sqlite3 *database = nullptr;
    sqlite3_open(path, &database);
    const QByteArray prepare =
        "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
        "PRAGMA cache_size=-65536;" +
        tableFor("BLOB", "INTEGER");
    if (sqlite3_exec(database, prepare.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("SQLite: %s", sqlite3_errmsg(database));
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO envelope VALUES (?, ?, ?, ?, ?, ?)", -1, &insert, nullptr);
    return [database, insert](const QList<Row> &rows) {
        sqlite3_exec(database, "BEGIN", nullptr, nullptr, nullptr);
        const auto bind = [insert](int place, const QByteArray &value) {
            sqlite3_bind_blob(insert, place, value.constData(), int(value.size()), SQLITE_STATIC);
        };
        for (const Row &row : rows) {
            bind(1, row.space);
            sqlite3_bind_int64(insert, 2, sqlite3_int64(row.position));
            bind(3, row.device);
            sqlite3_bind_int64(insert, 4, sqlite3_int64(row.position));
            bind(5, row.hash);
            bind(6, row.bytes);
            if (sqlite3_step(insert) != SQLITE_DONE)
                qFatal("SQLite: %s", sqlite3_errmsg(database));
            sqlite3_reset(insert);
        }
        if (sqlite3_exec(database, "COMMIT", nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("SQLite: %s", sqlite3_errmsg(database));
    };
}

Store postgresStore(const char *address)
{
    auto opened = PostgresConnection::open(address);
    if (!opened.ok())
        qFatal("PostgreSQL does not answer");
    const std::shared_ptr<PostgresConnection> connection = std::move(opened).value();
    static constexpr const char *insert[] = {
        "INSERT INTO envelope SELECT * FROM unnest($1::bytea[], $2::bigint[], $3::bytea[], $4::bigint[],"
        " $5::bytea[], $6::bytea[])"};
    const QByteArray storage = ";ALTER TABLE envelope ALTER COLUMN bytes SET STORAGE EXTERNAL";
    if (!connection->runScript(tableFor("bytea", "bigint") + storage).ok() ||
        !connection->prepare(insert).ok())
        qFatal("PostgreSQL does not take the table");
    return [connection](const QList<Row> &rows) {
        QList<QByteArray> spaces, devices, hashes, bytes;
        QList<std::uint64_t> positions;
        for (const Row &row : rows) {
            spaces.append(row.space);
            positions.append(row.position);
            devices.append(row.device);
            hashes.append(row.hash);
            bytes.append(row.bytes);
        }
        const auto stored = connection->ask(
            0,
            PostgresParameters().list(spaces).list(positions).list(devices).list(positions).list(hashes).list(
                bytes));
        if (!stored.ok())
            qFatal("PostgreSQL: %s",
                   qPrintable(stored.error().parameters.value(QStringLiteral("detail")).toString()));
    };
}

int run(const QByteArray &where, int group, int envelopes, qsizetype bytes, int requests)
{
    const crypto::SigningPair server = crypto::newSigningPair();
    std::vector<std::unique_ptr<PushingDevice>> devices;
    for (int i = 0; i < group; ++i)
        devices.push_back(std::make_unique<PushingDevice>(0, server.verify));
    QList<PushingDevice::Bare> made;
    for (int i = 0; i < requests; ++i)
        made.append(devices[std::size_t(i % group)]->bare(envelopes, bytes));
    const Store store =
        where.startsWith("postgres") ? postgresStore(where.constData()) : sqliteStore(where.constData());
    const double took = seconds([&] {
        QList<Row> rows;
        for (int i = 0; i < requests; ++i) {
            const PushingDevice::Bare &one = made[i];
            const crypto::VerifyKey &key = devices[std::size_t(i % group)]->key();
            if (!sync::verifyRequest({"POST", sync::exchangePath, one.body, server.verify, one.challenge},
                                     one.signature, key))
                qFatal("a request's signature does not hold");
            for (const QByteArray &envelope : one.envelopes) {
                const auto parsed = crypto::parseEnvelope(envelope);
                if (!parsed.ok() || !crypto::verifyEnvelope(*parsed, key))
                    qFatal("an envelope's signature does not hold");
                rows.append({parsed->header.space.toByteArray(), parsed->header.seq,
                             parsed->header.device.toByteArray(),
                             crypto::envelopeHash(envelope).toByteArray(), envelope});
            }
            if ((i + 1) % group == 0) {
                store(rows);
                rows.clear();
            }
        }
        if (!rows.isEmpty())
            store(rows);
    });
    std::printf("%.0f\n", double(requests) * envelopes / took);
    return 0;
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    if (argc < 6 || !kopa::crypto::initialise())
        return 2;
    return kopa::benchmark::run(argv[1], std::atoi(argv[2]), std::atoi(argv[3]), std::atoi(argv[4]),
                                std::atoi(argv[5]));
}
