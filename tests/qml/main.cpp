#include "core/result/error.h"
#include "drawn_pictures.h"
#include "fake_rows.h"
#include "joined_marks.h"
#include "qml/view_models/appearance.h"
#include "qr_provider.h"
#include "record_words.h"
#include "shown_words.h"
#include "test_languages.h"
#include "text_marks.h"
#include "text_undo.h"

#include <QQmlContext>
#include <QQmlEngine>
#include <QQuickStyle>
#include <QtQuickTest>

namespace kopa {

/// The name of every error there is, in order.
static QStringList errorNames()
{
    QStringList names;
    for (int code = 0; code <= int(ErrorCode::ListDamaged); ++code)
        names << errorName(ErrorCode(code));
    return names;
}

/// Gives every test engine the appearance, the stand-ins for view models and the language switch.
class PageTests : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void applicationAvailable() { QQuickStyle::setStyle(QStringLiteral("Basic")); }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        installAppearance(*engine);
        engine->addImageProvider(QStringLiteral("qr"), new QrProvider);
        engine->addImageProvider(QStringLiteral("thumbnail"), new DrawnPictures);
        engine->addImageProvider(QStringLiteral("file"), new DrawnPictures);
        engine->addImportPath(QStringLiteral(KOPA_FAKE_MODULES));
        qmlRegisterType<FakeRows>("KopaTest", 1, 0, "FakeRows");
        qmlRegisterType<TextUndo>("KopaTest", 1, 0, "RealTextUndo");
        qmlRegisterType<JoinedMarks>("KopaTest", 1, 0, "RealJoinedMarks");
        qmlRegisterType<TextMarks>("KopaTest", 1, 0, "RealTextMarks");
        qmlRegisterType<ShownWords>("KopaTest", 1, 0, "RealShownWords");
        qmlRegisterType<RecordWords>("KopaTest", 1, 0, "RealRecordWords");
        qmlRegisterSingletonInstance("KopaTest", 1, 0, "TestLanguages", new TestLanguages(*engine));
        qmlRegisterSingletonType("KopaTest", 1, 0, "Given", [](QQmlEngine *, QJSEngine *script) {
            QJSValue given = script->newObject();
            given.setProperty(QStringLiteral("shotsFolder"), qEnvironmentVariable("KOPA_SHOTS"));
            given.setProperty(QStringLiteral("shotsScale"),
                              qEnvironmentVariableIsSet("KOPA_SHOTS_LARGE") ? 2 : 1);
            given.setProperty(QStringLiteral("errorNames"), script->toScriptValue(errorNames()));
            return given;
        });
    }
};

} // namespace kopa

using kopa::PageTests;
QUICK_TEST_MAIN_WITH_SETUP(kopa_pages, PageTests)

#include "main.moc"
