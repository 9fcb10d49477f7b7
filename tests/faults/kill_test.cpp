#include "../core/store/test_store.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QThread>

#include <random>

namespace kopa::faults {
namespace {

constexpr int kills = 200;
/// The whole store is read at every so many kills; otherwise only what was written last.
constexpr int checkEvery = 20;
constexpr std::uint32_t longestUs = 50'000;

std::uint32_t seed()
{
    bool given = false;
    const uint value = qEnvironmentVariable("KOPA_SEED").toUInt(&given);
    return given ? value : std::random_device()();
}

/// What one run of the writer was told to be saved, the last text of each note.
QMap<QString, QString> runAndKill(const QString &folder, int run, std::mt19937 &random)
{
    QProcess writer;
    writer.start(QStringLiteral(KOPA_FAULT_WRITER), {folder, QString::number(run)});
    EXPECT_TRUE(writer.waitForStarted());
    // One in eight while it opens the store, the others in the midst of saving.
    const bool saving = random() % 8 == 0 || writer.waitForReadyRead();
    EXPECT_TRUE(saving);
    QThread::usleep(std::uint32_t(random()) % longestUs);
    writer.kill();
    EXPECT_TRUE(writer.waitForFinished());
    EXPECT_EQ(writer.exitStatus(), QProcess::CrashExit) << "the writer ended by itself";
    const QString output = QString::fromUtf8(writer.readAllStandardOutput());
    static const QRegularExpression line(QStringLiteral("saved (\\S+) (\\S+)\\n"));
    QMap<QString, QString> saved;
    for (auto it = line.globalMatch(output); it.hasNext();) {
        const auto match = it.next();
        saved.insert(match.captured(1), match.captured(2));
    }
    return saved;
}

/// The names of files in which a note's words, or SQLite's, stand readable.
QStringList readableFiles(const QString &folder)
{
    QStringList found;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files | QDir::Hidden)) {
        QFile file(info.filePath());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        if (content.contains("salainenteksti") || content.contains("SQLite format"))
            found.append(info.fileName());
    }
    return found;
}

/// How many of these are not there, or with an older text. One more save may be there than was said.
int missing(Store &store, const QMap<QString, QString> &saved)
{
    int count = 0;
    for (auto it = saved.begin(); it != saved.end(); ++it) {
        const auto record = store.record(noteKey(it.key()));
        const QString text = record.ok() ? record->text(note::text) : QString();
        const bool newer = text.section(u'-', 0, 0).toInt() == it->section(u'-', 0, 0).toInt() + 1;
        if (text != *it && !newer)
            ++count;
    }
    return count;
}

TEST(Kill, TwoHundredTimesAtRandomMomentsAndEveryAcknowledgedSaveIsThereOnce)
{
    const std::uint32_t chosen = seed();
    RecordProperty("seed", std::to_string(chosen));
    SCOPED_TRACE("KOPA_SEED=" + std::to_string(chosen));
    std::mt19937 random(chosen);
    const QTemporaryDir folder;
    QMap<QString, QString> all;
    for (int run = 0; run < kills && !HasFailure(); ++run) {
        const auto saved = runAndKill(folder.path(), run, random);
        EXPECT_EQ(readableFiles(folder.path()), QStringList());
        StoreOptions options;
        options.key = testKey();
        auto store = must(Store::open(folder.path(), options));
        EXPECT_EQ(missing(*store, saved), 0);
        all.insert(saved);
        if (run % checkEvery == checkEvery - 1) {
            EXPECT_EQ(must(store->check()).problems.join(u'\n').toStdString(), "");
            EXPECT_EQ(missing(*store, all), 0);
            const qsizetype there = must(store->noteRows({})).size();
            EXPECT_GE(there, all.size());
            EXPECT_LE(there, all.size() + run + 1) << "more than was ever written";
        }
    }
    EXPECT_GT(all.size(), kills);
    std::printf("seed %u: %d kills, %lld notes\n", chosen, kills, static_cast<long long>(all.size()));
}

} // namespace
} // namespace kopa::faults
