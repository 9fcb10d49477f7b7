#include "bare_sqlite.h"
#include "core/store/store_thread.h"
#include "table.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtEndian>

#include <functional>

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

qint64 textBytes(const QList<SampleNote> &notes)
{
    qint64 bytes = 0;
    for (const SampleNote &note : notes)
        bytes += note.text.toUtf8().size();
    return bytes;
}

/// Of a plain store's file, what holds something: pages set free wait inside it for the next rows.
qint64 usedBytes(const QString &folder)
{
    constexpr qint64 pageBytes = 4096;
    constexpr qint64 freePagesAt = 36; // sqlite.org/fileformat2.html, "The Database Header"
    QFile file(folder + QStringLiteral("/kopa.store"));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(freePagesAt))
        qFatal("the store's file cannot be read");
    return file.size() - pageBytes * qint64(qFromBigEndian<quint32>(file.read(sizeof(quint32)).constData()));
}

/// Brings the index of a store up to date; how fast, and how large it is beside the texts.
void indexed(Store &store, const QString &folder, const QList<SampleNote> &notes)
{
    const qint64 before = usedBytes(folder);
    const double taken = seconds([&] {
        while (sure(store.indexBehind(1000)) > 0) {
        }
    });
    const auto grown = double(usedBytes(folder) - before);
    row(QStringLiteral("search: %1 notes indexed a second").arg(notes.size()), double(notes.size()) / taken,
        QString(), 900, false);
    row(QStringLiteral("search: index of %1 notes, times their text").arg(notes.size()),
        grown / double(textBytes(notes)), QString(), 2);
}

/// The same queries here and in bare FTS5, which knows words as they stand and their beginnings.
void queries(const Size &size, Store &store, BareSqlite &bare, const QString &what,
             const std::function<QString(SampleNotes &)> &next)
{
    SampleNotes samples(3);
    QList<double> floor;
    QList<double> taken;
    for (int i = 0; i < 40 * size.rounds; ++i) {
        const QString typed = next(samples);
        floor.append(seconds([&] { bare.search(typed.trimmed(), 50); }));
        taken.append(seconds([&] { sure(store.search(typed, 50)); }));
    }
    const double p99 = quantile(taken, 0.99) * 1000;
    row(QStringLiteral("search: %1, p99 (p50 %2 ms)").arg(what).arg(quantile(taken, 0.5) * 1000, 0, 'f', 1),
        p99, QStringLiteral(" ms"), 50);
    row(QStringLiteral("search: the same, p99, times bare FTS5"), p99 / (quantile(floor, 0.99) * 1000),
        QString(), 3);
}

void searches(const Size &size, const QString &large, const QList<SampleNote> &notes)
{
    const auto store = sure(Store::open(large));
    indexed(*store, large, notes);
    const QTemporaryDir folder;
    BareSqlite bare(folder.filePath(QStringLiteral("bare.sqlite")));
    bare.indexTexts(notes);
    const QString over = QStringLiteral(" over %1 notes").arg(notes.size());
    queries(size, *store, bare, QStringLiteral("a word") + over,
            [](SampleNotes &samples) { return QString(samples.word() + u' '); });
    queries(size, *store, bare, QStringLiteral("a word being typed") + over,
            [](SampleNotes &samples) { return samples.word(); });
    queries(size, *store, bare, QStringLiteral("three letters of a word") + over,
            [](SampleNotes &samples) { return samples.word().first(3); });
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

void large(const Size &size, int count, bool writeRows, bool searchRows)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("large"));
    const QList<SampleNote> notes = SampleNotes(5).take(count);
    writeNotes(*memberStore(path, sampleSpace()), notes, size.batch);
    if (writeRows)
        coldStarts(size, path);
    if (searchRows)
        searches(size, path, notes);
}

/// At sizes up to the large store's.
void searchesBySize(const Size &size)
{
    for (int count = size.library / 100; count < size.library; count *= 10)
        large(size, count, false, true);
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
        searchesBySize(size);
        large(size, size.library, false, true);
        return 0;
    }
    writes(size, QStringLiteral("in batches of %1").arg(size.batch), size.records, size.batch, 1.3);
    writes(size, QStringLiteral("one by one"), size.singles, 1, 1.5);
    received(size);
    waits(size);
    searchesBySize(size);
    large(size, size.library, true, true);
    return 0;
}
