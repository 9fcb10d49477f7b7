#pragma once

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Underlines sentences of a document quietly: those that were joined from several people's words.
class JoinedMarks : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ quickDocument WRITE setQuickDocument NOTIFY changed)
    Q_PROPERTY(QVariantList sentences READ sentences WRITE setSentences NOTIFY changed)
    Q_PROPERTY(QColor tone READ tone WRITE setTone NOTIFY changed)

public:
    explicit JoinedMarks(QObject *parent = nullptr) : QSyntaxHighlighter(parent) {}

    QQuickTextDocument *quickDocument() const { return m_quickDocument; }
    void setQuickDocument(QQuickTextDocument *document);
    /// {at, length} in UTF-16 units.
    QVariantList sentences() const { return m_sentences; }
    void setSentences(const QVariantList &sentences);
    QColor tone() const { return m_tone; }
    void setTone(const QColor &tone);

Q_SIGNALS:
    void changed();

protected:
    void highlightBlock(const QString &text) override;

private:
    QPointer<QQuickTextDocument> m_quickDocument;
    QVariantList m_sentences;
    QColor m_tone;
};

} // namespace kopa
