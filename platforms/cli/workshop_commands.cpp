#include "commands.h"
#include "output.h"
#include "sync/client/workshop_client.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

#include <csignal>

namespace kopa::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

/// Lets events happen until the answer is there.
Result<void> waitFor(const QFuture<Result<void>> &future)
{
    QEventLoop loop;
    QFutureWatcher<Result<void>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!future.isFinished())
        loop.exec();
    return future.result();
}

/// So long, or until somebody interrupts; 0: until then.
void goOnFor(int seconds)
{
    constexpr int lookMs = 100;
    constexpr int msInSecond = 1000;
    std::signal(SIGINT, [](int) { interrupted = 1; });
    std::signal(SIGTERM, [](int) { interrupted = 1; });
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&loop] {
        if (interrupted != 0)
            loop.quit();
    });
    look.start(lookMs);
    if (seconds > 0)
        QTimer::singleShot(seconds * msInSecond, &loop, &QEventLoop::quit);
    loop.exec();
}

QJsonObject statusJson(const WorkshopStatus &status)
{
    const bool hosts = status.phase == WorkshopStatus::Phase::Hosting;
    if (hosts)
        return {{QStringLiteral("link"), status.link},
                {QStringLiteral("guests_page"), status.guestAddress},
                {QStringLiteral("devices"), status.devices},
                {QStringLiteral("guests"), status.guests}};
    return {{QStringLiteral("title"), status.title},
            {QStringLiteral("met"), status.met},
            {QStringLiteral("sent"), status.sent},
            {QStringLiteral("received"), status.received}};
}

} // namespace

Result<QJsonValue> workshopCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString seconds = QStringLiteral("seconds");
    const int time = arguments.value(seconds).toInt();
    sync::WorkshopClient workshop(bench.store);
    if (verb == QStringLiteral("host")) {
        KOPA_TRY(arguments.onlyThese({QStringLiteral("note"), QStringLiteral("title"),
                                      QStringLiteral("language"), QStringLiteral("group"), seconds}));
        const WorkshopPlan plan{arguments.value(QStringLiteral("note")),
                                arguments.value(QStringLiteral("title")),
                                arguments.value(QStringLiteral("language"), QStringLiteral("fi")),
                                arguments.values(QStringLiteral("group"))};
        KOPA_TRY(waitFor(workshop.host(plan)));
        QJsonObject told;
        const auto tell = [&workshop, &told] {
            if (const QJsonObject now = statusJson(workshop.status()); std::exchange(told, now) != now)
                print(now, true);
        };
        tell();
        QObject::connect(&workshop, &Workshop::statusChanged, &workshop, tell);
        goOnFor(time);
        workshop.disconnect();
        return QJsonValue(QJsonObject());
    } else if (verb == QStringLiteral("visit")) {
        const QString link = arguments.nextWord();
        KOPA_TRY(arguments.onlyThese({seconds}));
        KOPA_TRY(waitFor(workshop.visit(link)));
        if (time > 0)
            goOnFor(time);
    } else {
        return usageError(QStringLiteral("workshop host or workshop visit LINK"));
    }
    return statusJson(workshop.status());
}

} // namespace kopa::cli
