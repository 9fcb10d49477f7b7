#include "served_devices.h"
#include "table.h"

#include <QCoreApplication>

#include <optional>
#include <sqlite3.h>

namespace kopa::benchmark {
namespace {

void nothingNew(Device &device)
{
    const ExchangeTotals totals = device.sync();
    row(QStringLiteral("sync: nothing new, exchanges"), totals.roundTrips, QString(), 1);
    row(QStringLiteral("sync: nothing new, body up"), double(totals.bytesUp), QStringLiteral(" B"), 300);
    row(QStringLiteral("sync: nothing new, body down"), double(totals.bytesDown), QStringLiteral(" B"), 300);
}

void bothWays(Device &one, Device &other, int count)
{
    SampleNotes samples(11);
    const QList<SampleNote> here = samples.take(count);
    const QList<SampleNote> there = samples.take(count);
    one.write(there);
    one.sync();
    other.write(here);
    const ExchangeTotals totals = other.sync();
    const double above = double(totals.bytesUp + totals.bytesDown) - payload(here) - payload(there);
    row(QStringLiteral("sync: %1 changed here and %1 there, exchanges").arg(count), totals.roundTrips,
        QString(), 1);
    row(QStringLiteral("sync: the same, bytes a change above the compressed words"), above / (2.0 * count),
        QStringLiteral(" B"), 60);
    one.sync();
}

void readingMuch(Device &one, Device &other, int count)
{
    const QList<SampleNote> notes = SampleNotes(12).take(count);
    one.write(notes);
    one.sync();
    ExchangeTotals totals;
    const double taken = seconds([&] { totals = other.sync(); });
    row(QStringLiteral("sync: %1 notes read from the server, notes a second").arg(count), count / taken,
        QString(), 20'000, false);
    row(QStringLiteral("sync: the same, exchanges"), totals.roundTrips, QString(), 1);
    row(QStringLiteral("sync: the same, bytes times the words compressed in one piece"),
        double(totals.bytesDown) / payload(notes), QString(), 1.2);
}

/// A sum over the server's own file.
double stored(const QString &folder, const QByteArray &sql)
{
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    const QByteArray file = (folder + QStringLiteral("/server.sqlite")).toUtf8();
    double sum = 0;
    if (sqlite3_open_v2(file.constData(), &database, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK &&
        sqlite3_prepare_v2(database, sql.constData(), -1, &statement, nullptr) == SQLITE_OK &&
        sqlite3_step(statement) == SQLITE_ROW)
        sum = sqlite3_column_double(statement, 0);
    sqlite3_finalize(statement);
    sqlite3_close(database);
    return sum;
}

/// Somebody who joins late, after many small envelopes: from what another device tells, and by the log alone.
void joiningLate(std::optional<Server> &server, Device &one, const QString &folder, int envelopes)
{
    SampleNotes samples(13);
    for (int i = 0; i < envelopes; ++i) {
        one.write(samples.take(1));
        one.sync();
    }
    const auto joined = [&](const QString &name) {
        Device late(folder + name);
        return seconds([&] { late.join(one); });
    };
    const double byLog = joined(QStringLiteral("/by-log"));
    sure(one.administration.makeCheckpoint(one.space().id).result());
    const double told = joined(QStringLiteral("/told"));
    server.reset(); // it keeps its file to itself
    const double ofLog = stored(folder, "SELECT sum(length(bytes)) FROM envelope");
    const double ofTold = stored(folder, "SELECT sum(length(bytes)) FROM checkpoint_piece");
    row(QStringLiteral("sync: joining after %1 more envelopes, bytes told times those of the log")
            .arg(envelopes),
        ofTold / ofLog, QString(), 1);
    row(QStringLiteral("sync: the same, time times that by the log"), told / byLog, QString(), 1);
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    using namespace kopa;
    using namespace kopa::benchmark;
    const QCoreApplication application(argc, argv);
    if (!crypto::initialise())
        return 1;
    const Size size = Size::from(argc, argv);
    const QTemporaryDir folder;
    std::optional<Server> server;
    server.emplace(folder.path());
    Device one(folder.filePath(QStringLiteral("one")));
    one.found(server->url());
    Device other(folder.filePath(QStringLiteral("other")));
    other.join(one);
    other.sync();
    one.sync();
    other.sync();

    nothingNew(other);
    bothWays(one, other, size.tiny ? 5 : 100);
    readingMuch(one, other, size.tiny ? 50 : 5000);
    joiningLate(server, one, folder.path(), size.tiny ? 10 : 250);
    return 0;
}
