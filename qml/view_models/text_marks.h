#pragma once

#include <QPointer>
#include <QQuickPaintedItem>
#include <QQuickTextDocument>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

class QPainter;
class QTextBlock;
class QTextDocument;

namespace kopa {

/// Lines under words of a text, drawn over the part in sight: solid, dashed, dotted, double or a wave, as a
/// document's own formats cannot show them in Qt Quick. It changes nothing in the document, so typing costs
/// nothing more, and several can lie over one text: passages in one, misspelt words in another, each with its
/// own `marks`. Between two settings of `marks` they move with what is typed before and within them.
class TextMarks : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ quickDocument WRITE setQuickDocument NOTIFY documentChanged)
    Q_PROPERTY(QVariantList marks READ marks WRITE setMarks NOTIFY changed)
    Q_PROPERTY(qreal textTop READ textTop WRITE setTextTop NOTIFY changed)

public:
    explicit TextMarks(QQuickItem *parent = nullptr);

    QQuickTextDocument *quickDocument() const { return m_quickDocument; }
    void setQuickDocument(QQuickTextDocument *document);
    /// {at, length, pattern, tone, lane}: UTF-16 units; "solid", "dash", "dot", "double", "wave" or "fine", a
    /// small wave close to the letters; a colour; how many other lines lie above this one.
    QVariantList marks() const { return m_given; }
    void setMarks(const QVariantList &marks);
    /// Where the document's first line begins, from the top of this item; negative when it is scrolled.
    qreal textTop() const { return m_textTop; }
    void setTextTop(qreal top);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void documentChanged();
    void changed();

protected:
    struct Mark
    {
        int from = 0;
        int to = 0;
        int lane = 0;
        QString pattern;
        QColor tone;
    };
    const QList<Mark> &placed() const { return m_marks; }
    void place(const QList<Mark> &marks);
    QTextDocument *textDocument() const;
    /// Something was written: marks have moved with it.
    virtual void onEdited(int at, int removed, int added);
    virtual bool isShown(const Mark &mark) const;

private:
    void onContentsChange(int at, int removed, int added);
    /// False below what is in sight.
    bool paintIn(QPainter *painter, const QTextBlock &block, const Mark &mark) const;

    QPointer<QQuickTextDocument> m_quickDocument;
    QVariantList m_given;
    QList<Mark> m_marks;
    qreal m_textTop = 0;
    int m_length = 0;
};

} // namespace kopa
