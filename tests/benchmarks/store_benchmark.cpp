#include "bare_sqlite.h"
#include "core/store/store_thread.h"
#include "table.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

namespace kopa::benchmark {
namespace {

qint64 folderBytes(const QString &folder)
{
    qint64 bytes = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files))
        if (!file.fileName().endsWith(u"-journal"))
            bytes += file.size();
    return bytes;
}

/// Writes beside bare SQLite, taken in turns so that both meet the same noise.
void writes(const Size &size, const QString &what, int count, int batch, double goal)
{
    QList<double> ratios;
    double rate = 0;
    SampleNotes samples(1);
    for (int round = 0; round < size.rounds; ++round) {
        const QTemporaryDir folder;
        const auto store = memberStore(folder.filePath(QStringLiteral("store")), sampleSpace());
        BareSqlite bare(folder.filePath(QStringLiteral("bare.sqlite")));
        const QList<SampleNote> notes = samples.take(count);
        const double floor = seconds([&] { bare.write(notes, batch); });
        const double taken = seconds([&] { writeNotes(*store, notes, batch); });
        ratios.append(taken / floor);
        rate = count / taken;
    }
    row(QStringLiteral("store: %1 notes %2, times bare SQLite (last %3/s)")
            .arg(count)
            .arg(what)
            .arg(rate, 0, 'f', 0),
        quantile(ratios, 0.5), QString(), goal);
}

QList<QByteArray> envelopesOf(Store &store, const SpaceRecord &space)
{
    while (sure(store.sealPending(space.id)) > 0) {
    }
    return sure(store.unsafeEnvelopes(space.id, INT64_MAX));
}

void received(const Size &size)
{
    const QTemporaryDir folder;
    const SpaceRecord space = sampleSpace();
    SampleNotes samples(2);
    const QList<SampleNote> notes = samples.take(size.records);
    QList<QByteArray> envelopes;
    {
        const auto author = memberStore(folder.filePath(QStringLiteral("author")), space);
        writeNotes(*author, notes, size.batch);
        envelopes = envelopesOf(*author, space);
    }
    QList<double> rates;
    QString last;
    for (int round = 0; round < size.rounds; ++round) {
        last = folder.filePath(QStringLiteral("reader%1").arg(round));
        const auto reader = memberStore(last, space);
        const double taken = seconds([&] {
            for (qsizetype i = 0; i < envelopes.size(); ++i)
                sure(reader->applyEnvelopes(space.id, {envelopes[i]}, std::uint64_t(i + 1)));
        });
        rates.append(double(notes.size()) / taken);
    }
    row(QStringLiteral("store: received changes applied a second"), quantile(rates, 0.5), QString(), 30'000,
        false);

    const QString barePath = folder.filePath(QStringLiteral("bare.sqlite"));
    BareSqlite(barePath).write(notes, size.batch);
    const QTemporaryDir none;
    memberStore(none.path(), space).reset();
    const auto grown = double(folderBytes(last) - folderBytes(none.path()));
    row(QStringLiteral("store: bytes a note with its history (%1), times the row alone")
            .arg(grown / double(notes.size()), 0, 'f', 0),
        grown / double(QFileInfo(barePath).size()), QString(), 1.8);
}

/// Opens a store and reads the first page of its list of notes.
void openList(const QString &folder)
{
    const auto store = sure(Store::open(folder));
    const auto rows = sure(store->noteRows({}, 50));
    sure(store->noteSummaries(rows));
}

/// openList() by a program of its own, from its start to its end.
double coldStart(const QString &folder)
{
    return seconds([&] {
        if (QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("open"), folder}) != 0)
            qFatal("the list does not open");
    });
}

void coldStarts(const Size &size, const QString &large)
{
    const QTemporaryDir empty;
    memberStore(empty.path(), sampleSpace()).reset();
    QList<double> ratios;
    QList<double> taken;
    for (int round = 0; round < size.rounds * 3; ++round) {
        const double floor = coldStart(empty.path());
        taken.append(coldStart(large));
        ratios.append(taken.last() / floor);
    }
    row(QStringLiteral("store: cold start to the list with %1 notes (%2 ms), times with none")
            .arg(size.library)
            .arg(quantile(taken, 0.5) * 1000, 0, 'f', 1),
        quantile(ratios, 0.5), QString(), 1.2);
}

void searches(const Size &size, const QString &large, const QList<SampleNote> &notes)
{
    const auto store = sure(Store::open(large));
    while (sure(store->indexBehind(1000)) > 0) {
    }
    const QTemporaryDir folder;
    BareSqlite bare(folder.filePath(QStringLiteral("bare.sqlite")));
    bare.indexTexts(notes);
    SampleNotes samples(3);
    QList<double> floor;
    QList<double> taken;
    for (int i = 0; i < 40 * size.rounds; ++i) {
        const QString word = samples.word();
        floor.append(seconds([&] { bare.search(word, 50); }));
        taken.append(seconds([&] { sure(store->search(word, 50)); }));
    }
    const double p99 = quantile(taken, 0.99) * 1000;
    row(QStringLiteral("search: one word over %1 notes, p99").arg(size.library), p99, QStringLiteral(" ms"),
        50);
    row(QStringLiteral("search: the same, p99, times bare FTS5"), p99 / (quantile(floor, 0.99) * 1000),
        QString(), 3);
}

/// How long a person's job waits while a large sync is applied.
void waits(const Size &size)
{
    const QTemporaryDir folder;
    const SpaceRecord space = sampleSpace();
    QList<QByteArray> envelopes;
    {
        const auto author = memberStore(folder.filePath(QStringLiteral("author")), space);
        writeNotes(*author, SampleNotes(4).take(size.records), size.batch);
        envelopes = envelopesOf(*author, space);
    }
    const QString path = folder.filePath(QStringLiteral("reader"));
    memberStore(path, space).reset();
    StoreThread thread(path, {});
    QList<QFuture<Result<int>>> applied;
    for (qsizetype i = 0; i < envelopes.size(); ++i)
        applied.append(thread.run(StoreThread::Priority::Sync, [&, i](Store &store) {
            return store.applyEnvelopes(space.id, {envelopes[i]}, std::uint64_t(i + 1));
        }));
    QList<double> waited;
    while (!applied.last().isFinished())
        waited.append(seconds([&] {
            const auto list = [](Store &store) { return store.noteRows({}, 1); };
            sure(thread.run(StoreThread::Priority::Person, list).result());
        }));
    row(QStringLiteral("store: a person's wait while %1 notes arrive, p99").arg(size.records),
        quantile(waited, 0.99) * 1000, QStringLiteral(" ms"), 50);
}

void large(const Size &size, bool writeRows, bool searchRows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large"));
    const QList<SampleNote> notes = SampleNotes(5).take(size.library);
    writeNotes(*memberStore(path, sampleSpace()), notes, size.batch);
    if (writeRows)
        coldStarts(size, path);
    if (searchRows)
        searches(size, path, notes);
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    using namespace kopa::benchmark;
    const QCoreApplication application(argc, argv);
    if (!kopa::crypto::initialise())
        return 1;
    const Size size = Size::from(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const bool onlySearch = arguments.contains(u"search");
    if (arguments.value(1) == u"open") {
        openList(arguments.value(2));
        return 0;
    }
    if (onlySearch) {
        large(size, false, true);
        return 0;
    }
    writes(size, QStringLiteral("in batches of %1").arg(size.batch), size.records, size.batch, 1.3);
    writes(size, QStringLiteral("one by one"), size.singles, 1, 1.5);
    received(size);
    waits(size);
    large(size, true, true);
    return 0;
}
