#include "text_undo.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextLayout>

namespace kopa {

namespace {

/// A pause this long begins a new step.
constexpr qint64 pauseMs = 1500;
constexpr qsizetype stepsAtMost = 1000;

void replace(QTextCursor &writer, qsizetype at, qsizetype length, const QString &words)
{
    writer.setPosition(int(at));
    writer.setPosition(int(at + length), QTextCursor::KeepAnchor);
    writer.insertText(words);
}

/// What an input method composes at the cursor: held aside while the words around it change.
class Composition
{
public:
    Composition(QTextDocument &document, int cursor) : m_place(&document)
    {
        const QTextBlock block = document.findBlock(cursor);
        QTextLayout *layout = block.layout();
        if (!layout || layout->preeditAreaText().isEmpty())
            return;
        m_words = layout->preeditAreaText();
        m_formats = layout->formats();
        m_place.setPosition(block.position() + layout->preeditAreaPosition());
        m_place.setKeepPositionOnInsert(true);
        layout->clearFormats();
        layout->setPreeditArea(-1, QString());
    }
    ~Composition()
    {
        if (m_words.isEmpty())
            return;
        const QTextBlock block = m_place.block();
        block.layout()->setPreeditArea(m_place.positionInBlock(), m_words);
        block.layout()->setFormats(m_formats);
        m_place.document()->markContentsDirty(block.position(), block.length());
    }
    Q_DISABLE_COPY_MOVE(Composition)

private:
    QTextCursor m_place;
    QString m_words;
    QList<QTextLayout::FormatRange> m_formats;
};

} // namespace

QString asInDocument(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t end : {u'\r', u'\u2029', u'\ufdd0', u'\ufdd1'})
        text.replace(QChar(end), u'\n');
    return text;
}

QString TextUndo::documentText() const
{
    return asInDocument(m_document->toRawText());
}

void TextUndo::setDocument(QQuickTextDocument *document)
{
    if (m_quickDocument == document)
        return;
    if (m_document)
        disconnect(m_document, nullptr, this, nullptr);
    m_quickDocument = document;
    m_document = document ? document->textDocument() : nullptr;
    if (m_document) {
        m_document->setUndoRedoEnabled(false);
        m_text = documentText();
        connect(m_document, &QTextDocument::contentsChange, this, &TextUndo::onContentsChange);
    }
    m_undo.clear();
    m_redo.clear();
    Q_EMIT documentChanged();
    Q_EMIT changed();
}

void TextUndo::load(const QString &text)
{
    if (!m_document)
        return;
    const QScopedValueRollback applying(m_applying, true);
    m_document->setPlainText(text);
    m_document->setUndoRedoEnabled(false);
    m_text = documentText();
    m_undo.clear();
    m_redo.clear();
    Q_EMIT changed();
}

void TextUndo::write(const QString &text)
{
    const TypedRun run = typedRun(m_text, asInDocument(text));
    if (!m_document || run.isEmpty())
        return;
    QTextCursor writer(m_document);
    replace(writer, run.at, run.removed.size(), run.inserted);
}

void TextUndo::onContentsChange()
{
    if (m_applying)
        return;
    const QString text = documentText();
    if (text == m_text)
        return;
    const TypedRun run = typedRun(m_text, text);
    m_text = text;
    record(run);
    Q_EMIT changed();
    Q_EMIT edited();
}

bool TextUndo::lengthens(const TypedRun &run)
{
    if (m_undo.isEmpty() || m_undo.last().size() != 1 || !m_redo.isEmpty() || !m_sinceLast.isValid() ||
        m_sinceLast.elapsed() > pauseMs)
        return false;
    RunChain::Piece &last = m_undo.last().first();
    const qsizetype end = last.at + last.length;
    const bool onTheLast = run.at + run.removed.size() == end && run.removed.size() <= last.length &&
                           run.inserted.startsWith(run.removed) && !run.inserted.isEmpty();
    if (last.length > 0 && onTheLast) {
        if (run.removed.isEmpty() && m_text[end - 1].isSpace() && !run.inserted.front().isSpace())
            return false;
        last.length += run.grown();
        return true;
    }
    if (last.length > 0 || !run.inserted.isEmpty())
        return false;
    if (run.at == last.at) {
        last.words += run.removed;
        return true;
    }
    if (run.at + run.removed.size() != last.at)
        return false;
    last.words.prepend(run.removed);
    last.at = run.at;
    return true;
}

void TextUndo::record(const TypedRun &run)
{
    if (!lengthens(run)) {
        m_undo.push({{run.at, run.inserted.size(), run.removed}});
        if (m_undo.size() > stepsAtMost)
            m_undo.dropFirst();
    }
    m_redo.clear();
    m_sinceLast.restart();
}

void TextUndo::layIn(QTextCursor &writer, const TypedRun &run)
{
    replace(writer, run.at, run.removed.size(), run.inserted);
    m_undo.rebase(run);
    m_redo.rebase(run);
}

QVariantMap TextUndo::takeIn(const QVariantList &runs, int anchor, int cursor, int place)
{
    if (!m_document)
        return {};
    const QScopedValueRollback applying(m_applying, true);
    const auto follow = [this](int position, bool stays) {
        QTextCursor follower(m_document);
        follower.setPosition(std::clamp(position, 0, m_document->characterCount() - 1));
        follower.setKeepPositionOnInsert(stays);
        return follower;
    };
    const QTextCursor anchors = follow(anchor, anchor >= cursor);
    const QTextCursor cursors = follow(cursor, cursor >= anchor);
    const QTextCursor places = follow(place, false);
    {
        const Composition composition(*m_document, cursor);
        QTextCursor writer(m_document);
        writer.beginEditBlock();
        for (const QVariant &one : runs) {
            const QVariantMap run = one.toMap();
            const int at = run.value(QStringLiteral("at")).toInt();
            const int removed = run.value(QStringLiteral("removed")).toInt();
            layIn(writer, {at, QString(removed, u' '), run.value(QStringLiteral("inserted")).toString()});
        }
        writer.endEditBlock();
    }
    m_text = documentText();
    Q_EMIT changed();
    return {{QStringLiteral("anchor"), anchors.position()},
            {QStringLiteral("cursor"), cursors.position()},
            {QStringLiteral("place"), places.position()}};
}

void TextUndo::make(RunChain &from, RunChain &to)
{
    if (from.isEmpty() || !m_document)
        return;
    const RunChain::Step step = from.pop();
    to.push(inverse(step, m_text));
    {
        const QScopedValueRollback applying(m_applying, true);
        QTextCursor writer(m_document);
        writer.beginEditBlock();
        for (auto piece = step.crbegin(); piece != step.crend(); ++piece)
            replace(writer, piece->at, piece->length, piece->words);
        writer.endEditBlock();
    }
    m_text = documentText();
    m_sinceLast.invalidate();
    Q_EMIT changed();
    Q_EMIT edited();
    Q_EMIT went(int(step.first().at + step.first().words.size()));
}

void TextUndo::undo()
{
    make(m_undo, m_redo);
}

void TextUndo::redo()
{
    make(m_redo, m_undo);
}

} // namespace kopa
