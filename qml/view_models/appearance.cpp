#include "appearance.h"

#include "icon_provider.h"

#include <QDirIterator>
#include <QFont>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QQmlEngine>

namespace kopa {

void installAppearance(QQmlEngine &engine)
{
    QDirIterator fonts(QStringLiteral(":/kopa/fonts"));
    while (fonts.hasNext())
        QFontDatabase::addApplicationFont(fonts.next());

    QFont font = QGuiApplication::font();
    font.setFamily(QStringLiteral("Inter"));
    QGuiApplication::setFont(font);

    engine.addImageProvider(QStringLiteral("icon"), new IconProvider);
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
}

} // namespace kopa
