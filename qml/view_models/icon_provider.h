#pragma once

#include <QQuickImageProvider>

namespace kopa {

/// Draws Kopa's own icons in any colour: `image://icon/<name>/<rrggbb>` from `:/kopa/icons/<name>.svg`.
class IconProvider final : public QQuickImageProvider
{
public:
    IconProvider();

    /// A square picture of the requested width (24 px when none is asked); an unknown name gives an empty
    /// one.
    QPixmap requestPixmap(const QString &id, QSize *size, const QSize &requestedSize) override;
};

} // namespace kopa
