#include "core/records/note.h"
#include "core/store/sqlite.h"
#include "sample_notes.h"
#include "table.h"

#include <QTemporaryDir>

#include <array>

namespace kopa::benchmark {
namespace {

/// Without the seal first, then with it.
std::array<StoreOptions, 2> bothOptions()
{
    std::array<StoreOptions, 2> both;
    both[1].key = crypto::StoreKey::random();
    return both;
}

/// Measures the two in turns, so that both meet the same noise, and prints the median of the ratios.
template <class Work> void compare(const QString &name, int rounds, double goal, Work work)
{
    QList<double> ratios;
    QList<double> taken;
    for (int round = 0; round < rounds; ++round) {
        // Who goes first changes, so that neither always finds the other's traces.
        const auto first = std::size_t(round % 2);
        std::array<double, 2> times{};
        times[first] = seconds([&] { work(first); });
        times[1 - first] = seconds([&] { work(1 - first); });
        ratios.append(times[1] / times[0]);
        taken.append(times[1] * 1000);
    }
    row(QStringLiteral("sealed: %1 (%2 ms), times unsealed").arg(name).arg(quantile(taken, 0.5), 0, 'f', 2),
        quantile(ratios, 0.5), QString(), goal);
}

void saves(const Size &size, const std::array<StoreOptions, 2> &options)
{
    const QTemporaryDir folder;
    const std::array stores{memberStore(folder.filePath(QStringLiteral("0")), sampleSpace(), options[0]),
                            memberStore(folder.filePath(QStringLiteral("1")), sampleSpace(), options[1])};
    SampleNotes samples(1);
    QList<SampleNote> notes;
    int next = 0;
    compare(QStringLiteral("a note saved"), size.singles * 2, 1.5, [&](std::size_t which) {
        if (next++ % 2 == 0)
            notes = samples.take(1);
        writeNotes(*stores[which], notes, 1);
    });
}

void receives(const Size &size, const std::array<StoreOptions, 2> &options)
{
    const QTemporaryDir folder;
    const SpaceRecord space = sampleSpace();
    const auto author = memberStore(folder.filePath(QStringLiteral("author")), space);
    writeNotes(*author, SampleNotes(2).take(size.library), size.batch);
    while (sure(author->sealPending(space.id)) > 0) {
    }
    const QList<QByteArray> envelopes = sure(author->unsafeEnvelopes(space.id, INT64_MAX));
    int reader = 0;
    compare(QStringLiteral("%1 received changes applied").arg(size.library), size.tiny ? 1 : 3, 1.5,
            [&](std::size_t which) {
                const auto store =
                    memberStore(folder.filePath(QString::number(reader++)), space, options[which]);
                for (qsizetype i = 0; i < envelopes.size(); ++i)
                    sure(store->applyEnvelopes(space.id, {envelopes[i]}, std::uint64_t(i + 1)));
            });
}

void list(Store &store)
{
    sure(store.noteSummaries(sure(store.noteRows({}, 50))));
}

/// Every page of the file, none of them in a cache of ours.
void scan(const QString &file, const StoreOptions &options)
{
    const auto database = sure(Database::open(file, options.vfs, options.key));
    auto check = database->prepare("PRAGMA quick_check");
    if (!check.step() || check.text(0) != u"ok")
        qFatal("a store that does not hold together");
}

void reads(const Size &size, const std::array<StoreOptions, 2> &options)
{
    const QTemporaryDir folder;
    const std::array paths{folder.filePath(QStringLiteral("0")), folder.filePath(QStringLiteral("1"))};
    const QList<SampleNote> notes = SampleNotes(3).take(size.library);
    for (std::size_t which : {0u, 1u}) {
        const auto store = memberStore(paths[which], sampleSpace(), options[which]);
        writeNotes(*store, notes, size.batch);
        while (sure(store->indexBehind(1000)) > 0) {
        }
    }
    // Every page that this needs comes from the file: it is a small cold scan.
    compare(QStringLiteral("a store of %1 notes opened to its list").arg(size.library), size.rounds * 5, 3,
            [&](std::size_t which) { list(*sure(Store::open(paths[which], options[which]))); });
    {
        const std::array stores{sure(Store::open(paths[0], options[0])),
                                sure(Store::open(paths[1], options[1]))};
        compare(QStringLiteral("the list of %1 notes").arg(size.library), size.rounds * 20, 1.2,
                [&](std::size_t which) { list(*stores[which]); });
        int again = 0;
        compare(QStringLiteral("a note opened again"), size.rounds * 20, 1.2, [&](std::size_t which) {
            const QString &id = notes[(again++ / 2) % std::min<qsizetype>(notes.size(), 20)].id;
            sure(stores[which]->record({note::type().number, id}));
        });
        SampleNotes words(4);
        QString word;
        int next = 0;
        compare(QStringLiteral("a word sought in %1 notes").arg(size.library), size.rounds * 40, 1.2,
                [&](std::size_t which) {
                    if (next++ % 2 == 0)
                        word = words.word();
                    sure(stores[which]->search(word, 50));
                });
    }
    compare(QStringLiteral("a cold scan of everything"), size.rounds, 3,
            [&](std::size_t which) { scan(paths[which] + QStringLiteral("/kopa.store"), options[which]); });
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    using namespace kopa::benchmark;
    if (!kopa::crypto::initialise())
        return 1;
    const Size size = Size::from(argc, argv);
    const auto options = bothOptions();
    saves(size, options);
    reads(size, options);
    receives(size, options);
    return 0;
}
