#pragma once

class QQmlEngine;

namespace kopa {

/// Loads the bundled Inter fonts, makes them the program's default, gives the engine `image://icon/` and the
/// import path of the Kopa module. Call once, after QGuiApplication exists and before the first QML file
/// loads.
void installAppearance(QQmlEngine &engine);

} // namespace kopa
