#include "svg_drawing.h"

namespace kopa::documents {

void beginDrawing(QXmlStreamWriter &xml, int wide, int high)
{
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("width"), QString::number(wide));
    xml.writeAttribute(QStringLiteral("height"), QString::number(high));
    xml.writeAttribute(QStringLiteral("viewBox"), QStringLiteral("0 0 %1 %2").arg(wide).arg(high));
    xml.writeAttribute(QStringLiteral("font-family"), QStringLiteral("Inter, Liberation Sans, sans-serif"));
    xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("#16211f"));
}

void drawWords(QXmlStreamWriter &xml, double x, double y, int size, const QString &what)
{
    xml.writeStartElement(QStringLiteral("text"));
    xml.writeAttribute(QStringLiteral("x"), QString::number(x));
    xml.writeAttribute(QStringLiteral("y"), QString::number(y));
    xml.writeAttribute(QStringLiteral("font-size"), QString::number(size));
    xml.writeCharacters(what);
    xml.writeEndElement();
}

} // namespace kopa::documents
