#include "core/records/note.h"
#include "served_devices.h"
#include "table.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <optional>

// What people's days cost on a good line and on a bad one. Prints lines for sync_table.py: scenario, line,
// "cold" or "warm" (a connection from before), who, then name=figure; separated by tabs.

namespace kopa::benchmark {
namespace {

constexpr int rate = 64'000;  // bit/s each way
constexpr double delay = 0.3; // seconds one way
constexpr unsigned librarySeed = 21;
constexpr qsizetype photoBytes = 120'000; // a picture of 1600 by 1200, made smaller for the road

/// tests/fakes/emulated_line.py in front of a server.
class Line
{
public:
    explicit Line(const QString &port)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(
            QStringLiteral("python3"),
            {QStringLiteral("-B"), QStringLiteral(KOPA_SOURCE_DIR "/tests/fakes/emulated_line.py"), port});
        m_port = QString::fromUtf8(answer()).trimmed().section(u':', -1);
    }
    ~Line()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished(10'000);
    }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    QString url() const { return QStringLiteral("https://127.0.0.1:") + m_port; }
    /// Changes it; answers what has passed since the last time.
    QJsonObject set(const QJsonObject &settings)
    {
        m_process.write(QJsonDocument(settings).toJson(QJsonDocument::Compact) + '\n');
        return QJsonDocument::fromJson(answer()).object();
    }
    void slowDown() { set({{QStringLiteral("rate"), rate}, {QStringLiteral("delay"), delay}}); }
    void speedUp() { set({{QStringLiteral("rate"), QJsonValue()}, {QStringLiteral("delay"), 0.0}}); }

private:
    QByteArray answer()
    {
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(30'000))
                qFatal("the emulated line does not answer");
        return m_process.readLine();
    }

    QProcess m_process;
    QString m_port;
};

/// A network of three people over one line; the second one is measured.
class Days
{
public:
    Days(const QString &folder, bool slow)
        : m_folder(folder),
          m_slow(slow),
          m_server(folder, true),
          m_line(m_server.port()),
          m_first(folder + QStringLiteral("/first")),
          m_third(folder + QStringLiteral("/third"))
    {
        m_first.found(m_line.url(), m_server.certificate());
        reopen();
        m_second->join(m_first);
        m_third.join(m_first);
        settle();
    }

    void nothingNew()
    {
        reopen();
        measure("nothing new", "cold", {}, [this] { return m_second->sync(); });
        measure("nothing new", "warm", {}, [this] { return m_second->sync(); });
    }

    void oneWord()
    {
        const SampleNote note = take(1).first();
        m_second->write({note});
        settle();
        for (const char *state : {"cold", "warm"}) {
            if (QByteArray(state) == "cold")
                reopen();
            QString text = note.text;
            text.insert(text.indexOf(u' ', text.size() / 2), QStringLiteral(" ") + m_samples.word());
            m_second->edit({{note::type().number, note.id}, {{note::text, text}}});
            measure("one edited word", state, {}, [this] { return m_second->sync(); });
        }
    }

    void day(int notes)
    {
        for (const char *state : {"cold", "warm"}) {
            if (QByteArray(state) == "cold")
                reopen();
            const auto written = take(notes);
            m_second->write(written);
            measure("a day: 20 notes", state, wordsOf(written), [this] { return m_second->sync(); });
        }
        settle();
    }

    /// The same with photos, each with a small picture in its note.
    void dayWithPhotos(int notes, int photos)
    {
        reopen();
        const auto written = take(notes);
        m_second->write(written);
        qint64 bytes = 0;
        for (int i = 0; i < photos; ++i)
            bytes += m_second->addPhoto(written[i].id, photoBytes);
        measure(
            "a day: 20 notes, 3 photos", "cold", wordsOf(written), [this] { return m_second->sync(); },
            bytes);
        settle();
    }

    void week(int notesEach)
    {
        const auto here = take(notesEach);
        auto all = here;
        for (Device *other : {&m_first, &m_third}) {
            const auto written = take(notesEach);
            all += written;
            other->write(written);
            other->sync();
        }
        m_second->write(here);
        reopen();
        measure("a week of three people: 300 notes", "cold", wordsOf(all),
                [this] { return m_second->sync(); });
        settle();
    }

    void editing(int saves)
    {
        constexpr int keysPerSave = 20;
        SampleNote note = take(1).first();
        while (note.text.size() < 100'000)
            note.text += m_samples.word() + u' ';
        m_words += wordsOf({note});
        m_first.write({note});
        settle();
        m_second->sync();
        // As the note editor saves: the keys as they were typed; all saves of a sitting but the first go on
        // with the change before.
        const auto type = [&](Device &device, std::uint32_t at) {
            for (int save = 0; save < saves; ++save) {
                QString typed;
                while (typed.size() < keysPerSave)
                    typed += m_samples.word() + u' ';
                merge::TextPatch patch;
                patch.add(at, 0, typed.first(keysPerSave));
                at += keysPerSave;
                device.edit({.key = {note::type().number, note.id},
                             .fields = {{note::text, QString(), std::nullopt, patch}},
                             .continues = save > 0});
            }
        };
        type(m_first, 30'000);
        m_first.sync();
        type(*m_second, 70'000);
        measure("one note of 100 kB: 500 keys here, 500 there", "warm", {},
                [this] { return m_second->sync(); });
    }

    void joining(int notes)
    {
        const auto library = SampleNotes(librarySeed).take(notes);
        m_first.write(library);
        m_first.sync();
        sure(m_first.administration.makeCheckpoint(m_first.space().id).result());
        const QString link = m_first.invite();
        Device newcomer(m_folder + QStringLiteral("/newcomer"));
        const QByteArray scenario = "joining: " + QByteArray::number(notes) + " notes";
        measure(scenario.constData(), "cold", m_words + wordsOf(library), [&] {
            sure(newcomer.client.join(link, QStringLiteral("Exempel Exempelsson")).result());
            return ExchangeTotals{};
        });
        const auto read = sure(
            newcomer.thread
                .run(StoreThread::Priority::Person, [](Store &store) { return store.records(note::type()); })
                .result());
        if (read.size() < notes)
            qFatal("the newcomer has not got everything");
    }

private:
    QList<SampleNote> take(int count)
    {
        const auto notes = m_samples.take(count);
        m_words += wordsOf(notes);
        return notes;
    }
    void reopen()
    {
        m_second.reset();
        m_second.emplace(m_folder + QStringLiteral("/second"));
    }
    void settle()
    {
        for (int turn = 0; turn < 2; ++turn)
            for (Device *device : {&m_first, &*m_second, &m_third})
                device->sync();
    }

    template <class Work>
    void measure(const char *scenario, const char *state, const QByteArray &words, Work work,
                 qint64 photos = 0)
    {
        if (m_slow)
            m_line.slowDown();
        m_line.set({});
        ExchangeTotals totals;
        const double taken = seconds([&] { totals = work(); });
        const QJsonObject passed = m_line.set({});
        m_line.speedUp();
        const auto count = [&](const char *name) { return passed.value(QLatin1String(name)).toInt(); };
        std::printf("%s\t%s\t%s\tKopa\tturns=%d\tconnections=%d\tbytes=%d\tbody_up=%lld\tbody_down=%lld\t"
                    "exchanges=%d\tseconds=%.4f\tfloor=%.0f\n",
                    scenario, m_slow ? "slow" : "loopback", state, count("turns"), count("connections"),
                    count("up") + count("down"), static_cast<long long>(totals.bytesUp),
                    static_cast<long long>(totals.bytesDown), totals.roundTrips, taken,
                    words.isEmpty() ? 0 : payload(words) + double(photos));
        std::fflush(stdout);
    }

    QString m_folder;
    bool m_slow;
    Server m_server;
    Line m_line;
    Device m_first;
    std::optional<Device> m_second;
    Device m_third;
    SampleNotes m_samples{31};
    QByteArray m_words; ///< of all notes, as a newcomer gets them
};

/// The notes of a new device's library, for peers: the same words.
void printLibrary(int notes)
{
    for (const SampleNote &note : SampleNotes(librarySeed).take(notes)) {
        const QJsonObject object{{QStringLiteral("id"), note.id},
                                 {QStringLiteral("kind"), note.kind},
                                 {QStringLiteral("pilot"), note.pilot},
                                 {QStringLiteral("when"), note.when},
                                 {QStringLiteral("language"), note.language},
                                 {QStringLiteral("tag"), note.tag},
                                 {QStringLiteral("text"), note.text}};
        std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    }
}

void run(bool slow, const Size &size, int library)
{
    const QTemporaryDir folder;
    Days days(folder.path(), slow);
    days.nothingNew();
    days.oneWord();
    days.day(size.tiny ? 2 : 20);
    days.dayWithPhotos(size.tiny ? 3 : 20, 3);
    days.week(size.tiny ? 3 : 100);
    if (!slow)
        days.editing(25);
    days.joining(library);
}

} // namespace
} // namespace kopa::benchmark

/// kopa_line_benchmark [--tiny] | --slow NOTES | --notes COUNT
int main(int argc, char **argv)
{
    using namespace kopa::benchmark;
    const QCoreApplication application(argc, argv);
    if (!kopa::crypto::initialise())
        return 1;
    const Size size = Size::from(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const int number = words.value(2).toInt();
    if (words.value(1) == QStringLiteral("--notes"))
        printLibrary(number);
    else if (words.value(1) == QStringLiteral("--slow"))
        run(true, size, number);
    else
        run(false, size, size.tiny ? 30 : 20'000);
    return 0;
}
