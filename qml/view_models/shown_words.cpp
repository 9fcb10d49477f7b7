#include "shown_words.h"

#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace kopa {

namespace {

const QRegularExpression
    blockPrefix(QStringLiteral("^\\s*(?:#{1,6}\\s+|[-*+]\\s+(?:\\[[ xX]\\]\\s*)?|\\d{1,9}[.)]\\s+|>\\s?)?"));

bool isSame(QChar shown, QChar written)
{
    return shown == written || (shown.isSpace() && written.isSpace());
}

/// Behind the address of a link that ends its words here.
qsizetype behindAddress(const QString &markdown, qsizetype at)
{
    if (!QStringView(markdown).mid(at).startsWith(u"]("))
        return at;
    const qsizetype end = markdown.indexOf(u')', at);
    return end < 0 ? at : end + 1;
}

/// The first place from `at` on where a character of the shown text is written.
qsizetype written(const QString &markdown, qsizetype at, QChar shown)
{
    while (at < markdown.size()) {
        const qsizetype behind = behindAddress(markdown, at);
        if (behind != at)
            at = behind;
        else if (isSame(shown, markdown[at]))
            return at;
        else
            ++at;
    }
    return -1;
}

} // namespace

QList<int> placesInMarkdown(const QString &markdown, const QString &shown)
{
    QList<int> places;
    const bool verbatim = markdown == shown;
    qsizetype at = verbatim ? 0 : blockPrefix.match(markdown).capturedLength();
    for (const QChar c : shown) {
        const qsizetype found = verbatim ? at : written(markdown, at, c);
        places.append(int(found < 0 ? at : found));
        at = found < 0 ? at : found + 1;
        if (!verbatim && at > 0 && at < markdown.size() && markdown[at - 1] == u'\n')
            while (at < markdown.size() && (markdown[at] == u'>' || markdown[at] == u' '))
                ++at;
    }
    places.append(int(places.isEmpty() ? at : std::min<qsizetype>(places.last() + 1, markdown.size())));
    return places;
}

void ShownWords::setQuickDocument(QQuickTextDocument *document)
{
    if (m_quickDocument == document)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_quickDocument = document;
    m_document = document ? document->textDocument() : nullptr;
    if (m_document)
        connect(m_document, &QTextDocument::contentsChanged, this, [this] {
            if (m_colouring)
                return;
            colourLinks();
            Q_EMIT wordsChanged();
        });
    colourLinks();
    Q_EMIT changed();
}

void ShownWords::setLinkTone(const QColor &tone)
{
    if (m_linkTone == tone)
        return;
    m_linkTone = tone;
    colourLinks();
    Q_EMIT changed();
}

void ShownWords::colourLinks()
{
    if (!m_document)
        return;
    const QScopedValueRollback colouring(m_colouring, true);
    QTextCharFormat format;
    format.setForeground(m_linkTone);
    QList<std::pair<int, int>> links;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
        for (auto piece = block.begin(); !piece.atEnd(); ++piece)
            if (piece.fragment().charFormat().isAnchor())
                links.append({piece.fragment().position(), piece.fragment().length()});
    QTextCursor pen(m_document);
    for (const auto &[from, length] : links) {
        pen.setPosition(from);
        pen.setPosition(from + length, QTextCursor::KeepAnchor);
        pen.mergeCharFormat(format);
    }
}

QList<int> ShownWords::places() const
{
    return placesInMarkdown(m_source, m_document ? m_document->toPlainText() : QString());
}

int ShownWords::inText(int shown, bool isEnd) const
{
    const QList<int> known = places();
    const int last = int(known.size()) - 1;
    if (isEnd && shown > 0)
        return m_place + std::min(known[std::min(shown, last) - 1] + 1, int(m_source.size()));
    return m_place + known[std::clamp(shown, 0, last)];
}

QVariantList ShownWords::marksHere(const QVariantList &marks) const
{
    QVariantList here;
    const int end = m_place + int(m_source.size());
    QList<int> known;
    for (const QVariant &one : marks) {
        QVariantMap mark = one.toMap();
        const int from = mark.value(QStringLiteral("at")).toInt();
        const int to = from + mark.value(QStringLiteral("length")).toInt();
        if (from >= end || to <= m_place)
            continue;
        if (known.isEmpty())
            known = places();
        const auto first = std::lower_bound(known.cbegin(), known.cend() - 1, from - m_place);
        const auto last = std::lower_bound(known.cbegin(), known.cend() - 1, to - m_place);
        if (first >= last)
            continue;
        mark.insert(QStringLiteral("at"), int(first - known.cbegin()));
        mark.insert(QStringLiteral("length"), int(last - first));
        here.append(mark);
    }
    return here;
}

} // namespace kopa
