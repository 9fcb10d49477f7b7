#include "chart_picture.h"

#include "svg_drawing.h"

#include <algorithm>

namespace kopa::documents {

namespace {

constexpr int wide = 640;
constexpr int roomForFigure = 70;
constexpr int barHeight = 16;
constexpr int step = 44;
constexpr int nameSize = 13;
constexpr double millimetres = 160.0 / wide;

void bar(QXmlStreamWriter &xml, double y, double width)
{
    xml.writeEmptyElement(QStringLiteral("rect"));
    xml.writeAttribute(QStringLiteral("x"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("y"), QString::number(y));
    xml.writeAttribute(QStringLiteral("width"), QString::number(std::max(width, 1.0)));
    xml.writeAttribute(QStringLiteral("height"), QString::number(barHeight));
    xml.writeAttribute(QStringLiteral("fill"), QStringLiteral("#1e5b50"));
}

QString figure(double value, const QLocale &locale)
{
    return locale.toString(value, 'f', QLocale::FloatingPointShortest);
}

QString described(const QList<ChartRow> &rows, const QLocale &locale)
{
    QStringList sentences;
    for (const ChartRow &row : rows)
        sentences.append(row.name + QStringLiteral(": ") + figure(row.value, locale) + u'.');
    return sentences.join(u' ');
}

} // namespace

Picture chartPicture(const QString &title, const QList<ChartRow> &rows, const QLocale &locale)
{
    const int high = step * int(rows.size()) + 6;
    double longest = 0;
    for (const ChartRow &row : rows)
        longest = std::max(longest, row.value);
    Picture picture{{}, title, described(rows, locale), int(wide * millimetres), int(high * millimetres)};
    QXmlStreamWriter xml(&picture.content);
    beginDrawing(xml, wide, high);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const double top = double(step * i) + nameSize + 2;
        const double width =
            longest > 0 ? (wide - roomForFigure) * std::max(rows[i].value, 0.0) / longest : 0;
        drawWords(xml, 0, top, nameSize, rows[i].name);
        bar(xml, top + 5, width);
        drawWords(xml, width + 8, top + 5 + barHeight - 3, nameSize, figure(rows[i].value, locale));
    }
    xml.writeEndDocument();
    return picture;
}

} // namespace kopa::documents
