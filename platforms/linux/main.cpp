#include "core/crypto/keys.h"
#include "core/store/store_thread.h"
#include "interface_watch.h"
#include "platforms/pictures/decoded_pictures.h"
#include "platforms/statistics/pxweb_fetch.h"
#include "qml/view_models/appearance.h"
#include "qml/view_models/file_pictures.h"
#include "qml/view_models/qr_provider.h"
#include "qml/view_models/session.h"
#include "qml/view_models/vault_guard.h"
#include "qml/view_models/workshop_hub.h"
#include "qml/view_models/workspace.h"
#include "rehearsal.h"
#include "sleep_watch.h"
#include "sync/client/administration_client.h"
#include "sync/client/workshop_client.h"
#include "system_keyring.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>
#include <sys/prctl.h>
#include <sys/resource.h>

Q_IMPORT_QML_PLUGIN(KopaPlugin)

namespace {

/// Keys and texts in memory must not reach a core file.
void forbidCoreDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
}

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("A field notebook for networks of regional education pilots."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("store"), QStringLiteral("Keep the notes in this folder."), QStringLiteral("folder")},
        {QStringLiteral("language"), QStringLiteral("Start in fi, sv or en."), QStringLiteral("code")},
        {QStringLiteral("join"), QStringLiteral("Join a network by this invitation, if in none yet."),
         QStringLiteral("link")},
        {QStringLiteral("name"), QStringLiteral("The person's name for --join."), QStringLiteral("name")},
        {QStringLiteral("rehearse"),
         QStringLiteral("Be driven by commands on standard input (for scripts and tests).")},
    });
}

QString storeFolder(const QCommandLineParser &parser)
{
    if (parser.isSet(QStringLiteral("store")))
        return QDir(parser.value(QStringLiteral("store"))).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/store");
}

/// Joins as soon as it is known that the store is in no network, or a workshop when it is in one; a failure
/// shows on the page for it.
void joinOnce(QQmlApplicationEngine &engine, kopa::Session &session, const QString &link,
              const QString &person)
{
    if (link.isEmpty())
        return;
    auto *workspace = engine.singletonInstance<kopa::Workspace *>(qmlTypeId("Kopa", 1, 0, "Workspace"));
    auto *hub = engine.singletonInstance<kopa::WorkshopHub *>(qmlTypeId("Kopa", 1, 0, "WorkshopHub"));
    const auto join = [&session, workspace, hub, link, person] {
        if (session.state() == kopa::Session::State::Welcome)
            workspace->join(link, person);
        else if (session.state() == kopa::Session::State::Ready && hub->isLink(link) &&
                 hub->phase() == u"none")
            hub->visit(link);
    };
    QObject::connect(&session, &kopa::Session::stateChanged, workspace, join);
    join();
}

int runWindow(kopa::Session &session, const QCommandLineParser &parser)
{
    QQmlApplicationEngine engine;
    kopa::installAppearance(engine);
    engine.addImageProvider(QStringLiteral("qr"), new kopa::QrProvider);
    kopa::installFilePictures(engine, session.openFile());
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Kopa/Main.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    joinOnce(engine, session, parser.value(QStringLiteral("join")), parser.value(QStringLiteral("name")));
    std::unique_ptr<kopa::Rehearsal> rehearsal;
    if (parser.isSet(QStringLiteral("rehearse")))
        rehearsal = std::make_unique<kopa::Rehearsal>(window, &session);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kopa"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KOPA_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Kopa"));
    QGuiApplication::setDesktopFileName(QStringLiteral("kopa"));
    if (!kopa::crypto::initialise()) {
        std::fprintf(stderr, "kopa: libsodium cannot be used on this machine\n");
        return 1;
    }
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    QCommandLineParser parser;
    declareOptions(parser);
    parser.process(app);

    const QString folder = storeFolder(parser);
    kopa::StoreOptions options;
    const auto keyring = std::make_shared<kopa::SystemKeyring>();
    options.keyring = keyring;
    kopa::StoreThread store(folder, options, kopa::StoreThread::Start::Locked);
    kopa::VaultGuard guard(store, folder, keyring.get());
    kopa::InterfaceWatch line;
    kopa::sync::SyncClient sync(store, line);
    kopa::sync::AdministrationClient administration(sync);
    kopa::sync::WorkshopClient workshop(store);
    const kopa::DecodedPictures pictures;
    kopa::Session session({.store = &store,
                           .exchange = &sync,
                           .administration = &administration,
                           .guard = &guard,
                           .pictures = &pictures,
                           .workshop = &workshop,
                           .figures = kopa::fetchStatistics},
                          parser.value(QStringLiteral("language")));
    const kopa::SleepWatch sleep;
    QObject::connect(&sleep, &kopa::SleepWatch::lockNow, &session, &kopa::Session::lock);
    return runWindow(session, parser);
}
