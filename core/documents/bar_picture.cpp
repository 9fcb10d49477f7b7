#include "bar_picture.h"

#include "svg_drawing.h"

#include <array>
#include <numeric>

namespace kopa::documents {

namespace {

constexpr int wide = 640;
constexpr int legendHeight = 34;
constexpr int barHeight = 20;
constexpr int step = 48;
constexpr double roomForShare = 30;
constexpr double millimetres = 160.0 / wide;
constexpr std::array shades = {"#1e5b50", "#4d8177", "#7ea69e", "#aecac4", "#dfebe8"};

void box(QXmlStreamWriter &xml, double x, double y, double width, double height, std::size_t shade)
{
    xml.writeEmptyElement(QStringLiteral("rect"));
    xml.writeAttribute(QStringLiteral("x"), QString::number(x));
    xml.writeAttribute(QStringLiteral("y"), QString::number(y));
    xml.writeAttribute(QStringLiteral("width"), QString::number(width));
    xml.writeAttribute(QStringLiteral("height"), QString::number(height));
    xml.writeAttribute(QStringLiteral("fill"), QString::fromLatin1(shades.at(shade % shades.size())));
    xml.writeAttribute(QStringLiteral("stroke"), QStringLiteral("#4e5e5a"));
    xml.writeAttribute(QStringLiteral("stroke-width"), QStringLiteral("0.75"));
}

double wholeOf(const Bar &bar)
{
    return std::accumulate(bar.parts.begin(), bar.parts.end(), 0.0);
}

QString share(double part, double whole)
{
    return QString::number(whole > 0 ? qRound(100 * part / whole) : 0) + u'\u00a0' + u'%';
}

void draw(QXmlStreamWriter &xml, const Bar &bar, double top)
{
    const double whole = wholeOf(bar);
    constexpr int nameSize = 13;
    constexpr int shareSize = 11;
    drawWords(xml, 0, top, nameSize, bar.name);
    double x = 1;
    for (qsizetype i = 0; i < bar.parts.size() && whole > 0; ++i) {
        const double width = (wide - 2) * bar.parts[i] / whole;
        box(xml, x, top + 4, width, barHeight, std::size_t(i));
        if (width >= roomForShare)
            drawWords(xml, x + 2, top + barHeight + 15, shareSize, share(bar.parts[i], whole));
        x += width;
    }
}

QString described(const QStringList &partNames, const QList<Bar> &bars)
{
    QStringList sentences;
    for (const Bar &bar : bars) {
        QStringList shares;
        for (qsizetype i = 0; i < bar.parts.size(); ++i)
            shares.append(partNames.value(i) + u' ' + share(bar.parts[i], wholeOf(bar)));
        sentences.append(bar.name + QStringLiteral(": ") + shares.join(QStringLiteral(", ")) + u'.');
    }
    return sentences.join(u' ');
}

} // namespace

Picture barPicture(const QString &title, const QStringList &partNames, const QList<Bar> &bars)
{
    const int high = legendHeight + step * int(bars.size());
    Picture picture{{}, title, described(partNames, bars), int(wide * millimetres), int(high * millimetres)};
    QXmlStreamWriter xml(&picture.content);
    beginDrawing(xml, wide, high);
    constexpr int keyWidth = 110;
    for (qsizetype i = 0; i < partNames.size(); ++i) {
        box(xml, double(i * keyWidth) + 1, 2, 14, 14, std::size_t(i));
        drawWords(xml, double(i * keyWidth) + 20, 14, 13, partNames[i]);
    }
    for (qsizetype i = 0; i < bars.size(); ++i)
        draw(xml, bars[i], legendHeight + 10 + double(step * i));
    xml.writeEndDocument();
    return picture;
}

} // namespace kopa::documents
