#pragma once

#include <QXmlStreamWriter>

namespace kopa::documents {

/// Begins a drawing of so many units: its root element, in the paper's ink and typeface.
void beginDrawing(QXmlStreamWriter &xml, int wide, int high);

/// Words in a drawing: where their line begins, how large, and what.
void drawWords(QXmlStreamWriter &xml, double x, double y, int size, const QString &what);

} // namespace kopa::documents
