#include "qml/view_models/appearance.h"

#include <QCommandLineParser>
#include <QDir>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>
#include <QTranslator>
#include <QtQml/QQmlExtensionPlugin>

#include <cstdio>

Q_IMPORT_QML_PLUGIN(KopaPlugin)

namespace {

/// Shows one page of the gallery in one language and appearance, and writes what is seen to a file.
bool shoot(QQuickWindow &window, const QString &page, const QString &language, bool dark, const QDir &folder)
{
    window.setProperty("page", page);
    window.setProperty("language", language);
    window.setProperty("dark", dark);
    QEventLoop settling;
    QTimer::singleShot(200, &settling, &QEventLoop::quit);
    settling.exec();
    const QString name = QStringLiteral("gallery_%1_%2_%3.png")
                             .arg(page, language, dark ? QStringLiteral("dark") : QStringLiteral("light"));
    const QImage picture = window.grabWindow().convertToFormat(QImage::Format_RGB888);
    std::printf("%s\n", qPrintable(folder.filePath(name)));
    constexpr int smallest = 0;
    return picture.save(folder.filePath(name), "PNG", smallest);
}

/// Every page in three languages, light and dark; answers the exit code.
int shootAll(QQmlApplicationEngine &engine, QQuickWindow &window, const QDir &folder)
{
    QTranslator translator;
    const QStringList pages = window.property("pages").toStringList();
    bool written = folder.mkpath(QStringLiteral("."));
    for (const QString &language : {QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en")}) {
        QCoreApplication::removeTranslator(&translator);
        written = translator.load(QStringLiteral(":/i18n/kopa_%1.qm").arg(language)) && written;
        QCoreApplication::installTranslator(&translator);
        engine.retranslate();
        for (const QString &page : pages)
            for (const bool dark : {false, true})
                written = shoot(window, page, language, dark, folder) && written;
    }
    return written ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--shots") == 0) {
            qputenv("QT_QPA_PLATFORM", "offscreen");
            qputenv("QT_QUICK_BACKEND", "software");
        }
    }
    QGuiApplication app(argc, argv);
    QQuickStyle::setStyle(QStringLiteral("Basic"));

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({QStringLiteral("shots"),
                      QStringLiteral("Write a picture of every page to this folder."),
                      QStringLiteral("folder")});
    parser.process(app);

    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/kopa_en.qm")))
        QCoreApplication::installTranslator(&english);
    QQmlApplicationEngine engine;
    kopa::installAppearance(engine);
    engine.load(QUrl(QStringLiteral("qrc:/kopa/gallery/Gallery.qml")));
    auto *window =
        engine.rootObjects().isEmpty() ? nullptr : qobject_cast<QQuickWindow *>(engine.rootObjects().first());
    if (!window)
        return 1;
    if (!parser.isSet(QStringLiteral("shots")))
        return app.exec();
    QCoreApplication::removeTranslator(&english);
    return shootAll(engine, *window, QDir(parser.value(QStringLiteral("shots"))));
}
