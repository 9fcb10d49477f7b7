#include "bare_sqlite.h"
#include "core/crypto/envelope.h"
#include "core/merge/change_codec.h"
#include "table.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

// Many records: written here, received, and made again from the log.

namespace kopa::benchmark {
namespace {

QList<QByteArray> envelopesOf(Store &store, const SpaceRecord &space)
{
    while (sure(store.sealPending(space.id)) > 0) {
    }
    return sure(store.unsafeEnvelopes(space.id, INT64_MAX));
}

double receive(Store &store, const SpaceRecord &space, const QList<QByteArray> &envelopes)
{
    return seconds([&] {
        for (qsizetype i = 0; i < envelopes.size(); ++i)
            sure(store.applyEnvelopes(space.id, {envelopes[i]}, std::uint64_t(i + 1)));
    });
}

/// Writes and receives beside bare SQLite, in turns so that all meet the same noise; half as many first, to
/// see how the time grows.
void writtenAndReceived(const Size &size)
{
    QList<double> writing, receiving, rates, writeGrowth, receiveGrowth;
    for (int round = 0; round < size.rounds; ++round) {
        const QTemporaryDir folder;
        const SpaceRecord space = sampleSpace();
        const QList<SampleNote> notes = SampleNotes(21).take(size.library);
        const QList<SampleNote> half = notes.first(notes.size() / 2);
        const auto author = memberStore(folder.filePath(QStringLiteral("author")), space);
        const auto reader = memberStore(folder.filePath(QStringLiteral("reader")), space);
        BareSqlite bare(folder.filePath(QStringLiteral("bare.sqlite")));
        const double floor = seconds([&] { bare.write(notes, size.batch); });
        const double firstWritten = seconds([&] { writeNotes(*author, half, size.batch); });
        const double written =
            firstWritten + seconds([&] { writeNotes(*author, notes.mid(half.size()), size.batch); });
        const QList<QByteArray> envelopes = envelopesOf(*author, space);
        const double firstReceived = receive(*reader, space, envelopes.first(envelopes.size() / 2));
        double received = firstReceived;
        for (qsizetype i = envelopes.size() / 2; i < envelopes.size(); ++i)
            received += seconds([&] { sure(reader->applyEnvelopes(space.id, {envelopes[i]}, {})); });
        writing.append(written / floor);
        receiving.append(received / floor);
        rates.append(double(notes.size()) / received);
        writeGrowth.append(written / firstWritten);
        if (envelopes.size() > 1)
            receiveGrowth.append(received / firstReceived);
    }
    row(QStringLiteral("records: %1 written here, times bare SQLite").arg(size.library),
        quantile(writing, 0.5), QString(), 1.3);
    row(QStringLiteral("records: the same, growth from half"), quantile(writeGrowth, 0.5), QString(), 2);
    row(QStringLiteral("records: %1 received changes applied, times bare SQLite").arg(size.library),
        quantile(receiving, 0.5), QString(), 1.3);
    row(QStringLiteral("records: the same, a second"), quantile(rates, 0.5), QString(), 30'000, false);
    if (!receiveGrowth.isEmpty())
        row(QStringLiteral("records: the same, growth from half"), quantile(receiveGrowth, 0.5), QString(),
            2);
}

/// One device that writes one note an envelope, sealed as a store would, without the store.
class Author
{
public:
    explicit Author(SpaceRecord space) : m_space(std::move(space)) {}

    QList<QByteArray> write(const QList<SampleNote> &notes)
    {
        QList<QByteArray> envelopes;
        for (const SampleNote &note : notes)
            envelopes.append(seal(note));
        return envelopes;
    }

private:
    QByteArray seal(const SampleNote &note)
    {
        crypto::EnvelopeHeader header;
        header.space = m_space.id;
        header.key = m_space.keyId;
        header.epoch = m_space.epoch;
        header.device = crypto::deviceId(m_pair.verify);
        header.seq = ++m_seq;
        header.previous = m_last;
        const Edit edit = note.edit();
        merge::Change change{{header.device, m_seq},
                             merge::HybridTime::fromMilliseconds(1'600'000'000'000 + std::int64_t(m_seq)),
                             edit.key.type,
                             edit.key.id,
                             {}};
        for (const FieldEdit &field : edit.fields)
            change.writes.append({{field.field}, field.value});
        for (const SetEdit &set : edit.sets)
            change.writes.append({{set.field, set.add.first()}, true});
        const auto parts = sure(crypto::cutBody(merge::encodeBody({{}, {change}})));
        const QByteArray bytes = crypto::sealEnvelope(header, parts.first(), *m_space.key, m_pair.secret);
        m_last = crypto::envelopeHash(bytes);
        return bytes;
    }

    SpaceRecord m_space;
    crypto::SigningPair m_pair = crypto::newSigningPair();
    std::uint64_t m_seq = 0;
    crypto::Hash m_last;
};

/// The most memory that this process ever had in hand, in MB.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1000;
    return 0;
}

/// Makes the state again from the log, and prints the seconds and megabytes it took.
void rebuild(const QString &folder)
{
    const auto store = sure(Store::open(folder));
    const double before = peakMegabytes();
    const double taken = seconds([&] { sure(store->rebuild()); });
    std::printf("%f %f\n", taken, peakMegabytes() - before);
}

struct Rebuilt
{
    double taken = 0;
    double megabytes = 0;
};

/// rebuild() by a program of its own, so that its peak is its own.
Rebuilt rebuiltApart(const QString &folder)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("rebuild"), folder});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("the state is not made again");
    const QList<QByteArray> figures = process.readAll().simplified().split(' ');
    return {figures.value(0).toDouble(), figures.value(1).toDouble()};
}

void rebuilds(const Size &size)
{
    const QTemporaryDir folder;
    const SpaceRecord space = sampleSpace();
    Author author(space);
    SampleNotes samples(22);
    QList<Rebuilt> rebuilt;
    int filled = 0;
    const QList<int> fillings{size.library / 10, size.library / 2, size.library};
    for (const int filling : fillings) {
        {
            const auto store = memberStore(folder.path(), space);
            for (; filled < filling; filled += size.batch)
                sure(store->applyEnvelopes(space.id, author.write(samples.take(size.batch)), {}));
        }
        QList<double> taken, megabytes;
        for (int round = 0; round < size.rounds; ++round) {
            const Rebuilt once = rebuiltApart(folder.path());
            taken.append(once.taken);
            megabytes.append(once.megabytes);
        }
        rebuilt.append({quantile(taken, 0.5), quantile(megabytes, 0.5)});
    }
    row(QStringLiteral("records: state made again from %1 envelopes, envelopes a second").arg(size.library),
        size.library / rebuilt[2].taken, QString(), 10'000, false);
    row(QStringLiteral("records: the same, growth from half"), rebuilt[2].taken / rebuilt[1].taken, QString(),
        2);
    row(QStringLiteral("records: the same, memory grown at the peak with %1").arg(fillings[0]),
        rebuilt[0].megabytes, QStringLiteral(" MB"), 128);
    row(QStringLiteral("records: the same, memory grown at the peak with %1").arg(fillings[2]),
        rebuilt[2].megabytes, QStringLiteral(" MB"), 128);
}

} // namespace
} // namespace kopa::benchmark

int main(int argc, char **argv)
{
    using namespace kopa::benchmark;
    const QCoreApplication application(argc, argv);
    if (!kopa::crypto::initialise())
        return 1;
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"rebuild") {
        rebuild(arguments.value(2));
        return 0;
    }
    const Size size = Size::from(argc, argv);
    if (!arguments.contains(u"rebuilds"))
        writtenAndReceived(size);
    if (!arguments.contains(u"writes"))
        rebuilds(size);
    return 0;
}
