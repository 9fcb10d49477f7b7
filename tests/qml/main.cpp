#include "fake_rows.h"
#include "test_languages.h"

#include "qml/view_models/appearance.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

namespace kopa {

/// Gives every test engine the appearance, the stand-ins for view models and the language switch.
class PageTests : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { QQuickStyle::setStyle(QStringLiteral("Basic")); }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        installAppearance(*engine);
        engine->addImportPath(QStringLiteral(KOPA_FAKE_MODULES));
        qmlRegisterType<FakeRows>("KopaTest", 1, 0, "FakeRows");
        qmlRegisterSingletonInstance("KopaTest", 1, 0, "TestLanguages", new TestLanguages(*engine));
        qmlRegisterSingletonType("KopaTest", 1, 0, "Shots", [](QQmlEngine *, QJSEngine *script) {
            QJSValue shots = script->newObject();
            shots.setProperty(QStringLiteral("folder"), qEnvironmentVariable("KOPA_SHOTS"));
            return shots;
        });
    }
};

} // namespace kopa

using kopa::PageTests;
QUICK_TEST_MAIN_WITH_SETUP(kopa_pages, PageTests)

#include "main.moc"
