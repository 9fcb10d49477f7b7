#include "text_marks.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace kopa {

namespace {

constexpr qreal laneHeight = 4;
constexpr qreal lineWidth = 2;
constexpr qreal belowLetters = 3;

/// An end of a mark after an edit; what comes in exactly there stays outside.
int moved(int end, bool isFirst, int at, int removed, int added)
{
    if (end < at || (end == at && !isFirst))
        return end;
    if (end >= at + removed)
        return end + added - removed;
    return isFirst ? at + added : at;
}

QPainterPath wave(qreal from, qreal to, qreal y, qreal half, qreal rise)
{
    QPainterPath path(QPointF(from, y));
    int up = 1;
    for (qreal x = from; x < to; x += half, up = -up)
        path.quadTo(x + half / 2, y - up * rise, std::min(x + half, to), y);
    return path;
}

void drawLine(QPainter *painter, const QString &pattern, qreal from, qreal to, qreal y)
{
    QPen pen = painter->pen();
    pen.setWidthF(lineWidth);
    if (pattern == u"dash")
        pen.setDashPattern({4, 2});
    else if (pattern == u"dot")
        pen.setDashPattern({1, 2});
    else if (pattern == u"wave" || pattern == u"double" || pattern == u"fine")
        pen.setWidthF(1.2);
    painter->setPen(pen);
    if (pattern == u"wave")
        return painter->drawPath(wave(from, to, y, 3, 2 * lineWidth));
    if (pattern == u"fine")
        return painter->drawPath(wave(from, to, y - belowLetters + 1, 2, 3));
    painter->drawLine(QPointF(from, y), QPointF(to, y));
    if (pattern == u"double")
        painter->drawLine(QPointF(from, y + lineWidth + 1), QPointF(to, y + lineWidth + 1));
}

} // namespace

TextMarks::TextMarks(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &TextMarks::changed, this, [this] { update(); });
}

void TextMarks::setQuickDocument(QQuickTextDocument *document)
{
    if (m_quickDocument == document)
        return;
    if (m_quickDocument)
        m_quickDocument->textDocument()->disconnect(this);
    m_quickDocument = document;
    if (document) {
        const QTextDocument *text = document->textDocument();
        m_length = text->characterCount();
        connect(text, &QTextDocument::contentsChange, this, &TextMarks::onContentsChange);
        connect(text->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
                [this] { update(); });
    }
    Q_EMIT documentChanged();
    update();
}

void TextMarks::setMarks(const QVariantList &marks)
{
    m_given = marks;
    m_marks.clear();
    for (const QVariant &one : marks) {
        const QVariantMap mark = one.toMap();
        const int from = mark.value(QStringLiteral("at")).toInt();
        m_marks.append({from, from + mark.value(QStringLiteral("length")).toInt(),
                        mark.value(QStringLiteral("lane")).toInt(),
                        mark.value(QStringLiteral("pattern")).toString(),
                        mark.value(QStringLiteral("tone")).value<QColor>()});
    }
    Q_EMIT changed();
}

void TextMarks::setTextTop(qreal top)
{
    if (qFuzzyCompare(m_textTop + 1, top + 1))
        return;
    m_textTop = top;
    Q_EMIT changed();
}

void TextMarks::onContentsChange(int at, int removed, int added)
{
    const int length = m_quickDocument->textDocument()->characterCount();
    // Formats only, or as many letters for others: marks stay where they are.
    const bool staysAsLong = length == m_length && removed == added;
    m_length = length;
    for (Mark &mark : m_marks) {
        if (staysAsLong)
            break;
        mark.from = moved(mark.from, true, at, removed, added);
        mark.to = moved(mark.to, false, at, removed, added);
    }
    onEdited(at, removed, added);
    update();
}

void TextMarks::onEdited(int, int, int) {}

bool TextMarks::isShown(const Mark &) const
{
    return true;
}

QTextDocument *TextMarks::textDocument() const
{
    return m_quickDocument ? m_quickDocument->textDocument() : nullptr;
}

void TextMarks::place(const QList<Mark> &marks)
{
    m_marks = marks;
    update();
}

bool TextMarks::paintIn(QPainter *painter, const QTextBlock &block, const Mark &mark) const
{
    const QRectF area =
        m_quickDocument->textDocument()->documentLayout()->blockBoundingRect(block).translated(0, m_textTop);
    if (area.top() > height())
        return false;
    if (area.bottom() < 0)
        return true;
    const QTextLayout *layout = block.layout();
    for (int i = 0; i < layout->lineCount(); ++i) {
        const QTextLine line = layout->lineAt(i);
        const int from = std::max(mark.from - block.position(), line.textStart());
        const int to = std::min(mark.to - block.position(), line.textStart() + line.textLength());
        if (from >= to)
            continue;
        const qreal y = area.top() + line.y() + line.ascent() + belowLetters + mark.lane * laneHeight;
        drawLine(painter, mark.pattern, line.cursorToX(from), line.cursorToX(to), y);
    }
    return true;
}

void TextMarks::paint(QPainter *painter)
{
    const QTextDocument *text = textDocument();
    if (!text)
        return;
    for (const Mark &mark : std::as_const(m_marks)) {
        if (!isShown(mark))
            continue;
        painter->setPen(mark.tone);
        for (QTextBlock block = text->findBlock(mark.from);
             block.isValid() && block.position() < mark.to && paintIn(painter, block, mark);
             block = block.next()) {
        }
    }
}

} // namespace kopa
