#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

class QTextDocument;

namespace kopa {

/// For each character of a formatted text its place in the Markdown it was made of, and at last where the
/// last one ends. What cannot be told apart stands at the nearest place before.
QList<int> placesInMarkdown(const QString &markdown, const QString &shown);

/// Leads from the words of a formatted block to the same words in its note's text, and back; and gives links
/// their colour, which a document would not take from the theme.
class ShownWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ quickDocument WRITE setQuickDocument NOTIFY changed)
    Q_PROPERTY(QString source MEMBER m_source NOTIFY changed)
    Q_PROPERTY(int place MEMBER m_place NOTIFY changed)
    Q_PROPERTY(QColor linkTone READ linkTone WRITE setLinkTone NOTIFY changed)

public:
    using QObject::QObject;

    QQuickTextDocument *quickDocument() const { return m_quickDocument; }
    void setQuickDocument(QQuickTextDocument *document);
    QColor linkTone() const { return m_linkTone; }
    void setLinkTone(const QColor &tone);

    /// From a place of the block as it is shown to one of the note's text; `isEnd`: of what ends there.
    Q_INVOKABLE int inText(int shown, bool isEnd = false) const;
    /// Marks of the note's text (TextMarks) that lie in this block, as they lie in it.
    Q_INVOKABLE QVariantList marksHere(const QVariantList &marks) const;

Q_SIGNALS:
    void changed();
    /// The block shows other words.
    void wordsChanged();

private:
    QList<int> places() const;
    void colourLinks();

    QPointer<QQuickTextDocument> m_quickDocument;
    QPointer<QTextDocument> m_document;
    QString m_source;
    QColor m_linkTone;
    int m_place = 0;
    bool m_colouring = false;
};

} // namespace kopa
