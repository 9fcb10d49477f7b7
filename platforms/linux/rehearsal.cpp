#include "rehearsal.h"

#include "core/records/note.h"
#include "qml/view_models/session.h"
#include "qml/view_models/sync_status.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QQuickItem>
#include <QQuickWindow>

#include <cstdio>
#include <memory>
#include <optional>
#include <unistd.h>

namespace kopa {

namespace {
constexpr int waitMs = 10'000;
constexpr int pollMs = 30;
/// Time for items to be laid out before the next command looks for them.
constexpr int frameMs = 50;
/// A frame and its animations before a picture is taken.
constexpr int settleMs = 300;

QString compact(const QJsonDocument &json)
{
    return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
}
} // namespace

Rehearsal::Rehearsal(QQuickWindow *window, Session *session)
    : m_window(window), m_session(session), m_stage(window), m_input(STDIN_FILENO, QSocketNotifier::Read)
{
    connect(&m_input, &QSocketNotifier::activated, this, &Rehearsal::readInput);
    m_window->requestActivate();
}

void Rehearsal::readInput()
{
    char bytes[4096];
    const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
    if (count <= 0) {
        m_input.setEnabled(false);
        m_lines.append(QStringLiteral("quit"));
    } else {
        m_unread.append(bytes, count);
    }
    while (true) {
        const qsizetype end = m_unread.indexOf('\n');
        if (end < 0)
            break;
        m_lines.append(QString::fromUtf8(m_unread.left(end)));
        m_unread.remove(0, end + 1);
    }
    playNext();
}

void Rehearsal::playNext()
{
    if (m_playing || m_lines.isEmpty())
        return;
    m_playing = true;
    const QString line = m_lines.takeFirst();
    const qsizetype space = line.indexOf(u' ');
    play(line.left(space < 0 ? line.size() : space), space < 0 ? QString() : line.mid(space + 1));
}

void Rehearsal::answer(bool good, const QString &text)
{
    const QByteArray line = (good ? QByteArray("ok") : QByteArray("error")) +
                            (text.isEmpty() ? QByteArray() : ' ' + text.toUtf8()) + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stdout);
    std::fflush(stdout);
    m_playing = false;
    QTimer::singleShot(frameMs, this, &Rehearsal::playNext);
}

void Rehearsal::play(const QString &command, const QString &rest)
{
    if (!playOnWindow(command, rest) && !playWaiting(command, rest) && !playOnSession(command, rest))
        answer(false, QStringLiteral("unknown command ") + command);
}

bool Rehearsal::playOnWindow(const QString &command, const QString &rest)
{
    if (command == u"key") {
        answer(m_stage.press(rest), rest);
    } else if (command == u"type") {
        m_stage.type(QString(rest).replace(QStringLiteral("\\n"), QStringLiteral("\n")));
        answer(true);
    } else if (command == u"click") {
        clickOn(rest);
    } else if (command == u"go") {
        const QString target = rest.section(u' ', 0, 0);
        answer(QMetaObject::invokeMethod(m_window, "go", Q_ARG(QString, target),
                                         Q_ARG(QString, rest.section(u' ', 1))));
    } else if (command == u"find") {
        answer(true, m_stage.find(rest) ? QStringLiteral("visible") : QStringLiteral("absent"));
    } else if (command == u"text") {
        const QQuickItem *item = m_stage.find(rest);
        const QString json = item ? compact(QJsonDocument(QJsonArray{Stage::textOf(*item)})) : QString();
        answer(item, item ? json.mid(1, json.size() - 2) : QStringLiteral("not found: ") + rest);
    } else if (command == u"size") {
        resize(rest);
    } else if (command == u"screenshot") {
        QTimer::singleShot(settleMs, this, [this, rest] { takeScreenshot(rest); });
    } else {
        return false;
    }
    return true;
}

bool Rehearsal::playWaiting(const QString &command, const QString &rest)
{
    if (command == u"wait")
        waitFor(rest, waitMs, [this](const QString &name) { return m_stage.find(name) != nullptr; });
    else if (command == u"gone")
        waitFor(rest, waitMs, [this](const QString &name) { return m_stage.find(name) == nullptr; });
    else if (command == u"see")
        waitFor(rest, waitMs, [this](const QString &words) { return m_stage.showing(words) != nullptr; });
    else if (command == u"settled")
        waitFor(QStringLiteral("settled ") + rest, 3 * waitMs,
                [this](const QString &) { return isSettled(); });
    else
        return false;
    return true;
}

bool Rehearsal::playOnSession(const QString &command, const QString &rest)
{
    if (command == u"language") {
        m_session->setLanguage(rest);
        answer(m_session->language() == rest);
    } else if (command == u"theme") {
        m_session->setSetting(QStringLiteral("ui.theme"), rest);
        answer(true);
    } else if (command == u"pause" || command == u"resume") {
        const bool paused = command == u"pause";
        m_session->setSetting(QStringLiteral("ui.paused"),
                              paused ? QStringLiteral("1") : QStringLiteral("0"));
        m_session->exchange()->setPaused(paused);
        answer(true);
    } else if (command == u"sync") {
        m_session->exchange()->syncNow();
        answer(true);
    } else if (command == u"status") {
        tellStatus();
    } else if (command == u"notes") {
        tellNotes();
    } else if (command == u"quit") {
        answer(true);
        m_window->close();
        QCoreApplication::quit();
    } else {
        return false;
    }
    return true;
}

void Rehearsal::waitFor(const QString &rest, int otherwiseMs,
                        const std::function<bool(const QString &)> &check)
{
    QString name = rest.trimmed();
    int within = otherwiseMs;
    bool isNumber = false;
    if (const int last = name.section(u' ', -1).toInt(&isNumber); isNumber && name.contains(u' ')) {
        within = last;
        name = name.section(u' ', 0, -2);
    }
    lookFor(name, within, check);
}

void Rehearsal::lookFor(const QString &name, int within, const std::function<bool(const QString &)> &check)
{
    auto *timer = new QTimer(this);
    QElapsedTimer since;
    since.start();
    const auto look = [this, timer, since, within, name, check] {
        const bool good = check(name);
        if (!good && since.elapsed() < within)
            return;
        timer->deleteLater();
        timer->stop();
        answer(good, good ? QString::number(since.elapsed()) + QStringLiteral(" ms")
                          : QStringLiteral("waited in vain for ") + name);
    };
    connect(timer, &QTimer::timeout, this, look);
    timer->start(pollMs);
}

void Rehearsal::clickOn(const QString &name)
{
    const auto before = std::make_shared<std::optional<QPointF>>();
    lookFor(name, waitMs, [this, before](const QString &wanted) {
        QQuickItem *item = m_stage.find(wanted);
        const bool ready = item && item->isEnabled();
        const std::optional<QPointF> at = ready ? std::optional(m_stage.centreOf(*item)) : std::nullopt;
        const bool still = at && at == *before;
        *before = at;
        if (still)
            m_stage.click(*item);
        return still;
    });
}

void Rehearsal::resize(const QString &size)
{
    const QStringList sides = size.split(u'x');
    const int width = sides.value(0).toInt();
    const int height = sides.value(1).toInt();
    if (width <= 0 || height <= 0)
        return answer(false, QStringLiteral("a size is 360x740"));
    m_window->resize(width, height);
    QTimer::singleShot(settleMs, this, [this] { answer(true); });
}

void Rehearsal::takeScreenshot(const QString &file)
{
    const QImage picture = m_window->grabWindow();
    answer(!picture.isNull() && picture.convertToFormat(QImage::Format_RGB888).save(file), file);
}

bool Rehearsal::isSettled() const
{
    const ExchangeStatus status = m_session->exchange()->status();
    return status.phase == ExchangeStatus::Phase::Idle && !status.error && status.waiting.records == 0 &&
           status.waiting.envelopes == 0 && status.lastSafe.isValid();
}

/// When the exchange will be tried by itself; empty where nothing is planned.
static QString next(const Session &session)
{
    return session.exchange()->status().nextAttempt.toString(Qt::ISODate);
}

void Rehearsal::tellStatus()
{
    const auto job = [](Store &store) -> Result<int> {
        KOPA_ASSIGN(const auto rows, store.noteRows({}));
        return int(rows.size());
    };
    m_session->ask(this, job, [this](const Result<int> &notes) {
        const SyncStatus status;
        answer(true,
               compact(QJsonDocument(QJsonObject{{QStringLiteral("badge"), status.badge()},
                                                 {QStringLiteral("waiting"), status.waiting()},
                                                 {QStringLiteral("online"), status.online()},
                                                 {QStringLiteral("live"), status.live()},
                                                 {QStringLiteral("offline"), status.offline()},
                                                 {QStringLiteral("error"), status.errorCode()},
                                                 {QStringLiteral("next"), next(*m_session)},
                                                 {QStringLiteral("sent"), status.sent()},
                                                 {QStringLiteral("received"), status.received()},
                                                 {QStringLiteral("round_trips"), status.roundTrips()},
                                                 {QStringLiteral("bytes_up"), status.bytesUp()},
                                                 {QStringLiteral("bytes_down"), status.bytesDown()},
                                                 {QStringLiteral("network"), m_session->networkName()},
                                                 {QStringLiteral("device"), m_session->deviceId()},
                                                 {QStringLiteral("notes"), notes.ok() ? *notes : -1}})));
    });
}

void Rehearsal::tellNotes()
{
    const auto job = [](Store &store) -> Result<QJsonArray> {
        QJsonArray notes;
        KOPA_ASSIGN(const auto rows, store.noteRows({}, 1000));
        KOPA_ASSIGN(const auto summaries, store.noteSummaries(rows));
        for (const NoteSummary &summary : summaries) {
            KOPA_ASSIGN(const Record record, store.record({note::type().number, summary.id}));
            notes.append(QJsonObject{{QStringLiteral("id"), summary.id},
                                     {QStringLiteral("title"), summary.title},
                                     {QStringLiteral("safe"), summary.safe},
                                     {QStringLiteral("text"), record.text(note::text)}});
        }
        return notes;
    };
    m_session->ask(this, job, [this](const Result<QJsonArray> &notes) {
        answer(notes.ok(),
               notes.ok() ? compact(QJsonDocument(*notes)) : QString(errorName(notes.error().code)));
    });
}

} // namespace kopa
