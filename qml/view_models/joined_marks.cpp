#include "joined_marks.h"

namespace kopa {

void JoinedMarks::setQuickDocument(QQuickTextDocument *document)
{
    if (m_quickDocument == document)
        return;
    m_quickDocument = document;
    setDocument(document ? document->textDocument() : nullptr);
    Q_EMIT changed();
}

void JoinedMarks::setSentences(const QVariantList &sentences)
{
    if (m_sentences == sentences)
        return;
    m_sentences = sentences;
    rehighlight();
    Q_EMIT changed();
}

void JoinedMarks::setTone(const QColor &tone)
{
    if (m_tone == tone)
        return;
    m_tone = tone;
    if (!m_sentences.isEmpty())
        rehighlight();
    Q_EMIT changed();
}

void JoinedMarks::highlightBlock(const QString &text)
{
    const int from = currentBlock().position();
    for (const QVariant &one : std::as_const(m_sentences)) {
        const QVariantMap sentence = one.toMap();
        const int at = sentence.value(QStringLiteral("at")).toInt() - from;
        const int end = at + sentence.value(QStringLiteral("length")).toInt();
        if (end <= 0 || at >= text.size())
            continue;
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
        format.setUnderlineColor(m_tone);
        setFormat(std::max(0, at), std::min(end, int(text.size())) - std::max(0, at), format);
    }
}

} // namespace kopa
