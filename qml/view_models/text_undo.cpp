#include "text_undo.h"

#include <QTextCursor>

namespace kopa {

namespace {
/// A pause this long begins a new run.
constexpr qint64 pauseMs = 1500;
constexpr qsizetype runsAtMost = 1000;
} // namespace

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
        m_text = m_document->toPlainText();
        connect(m_document, &QTextDocument::contentsChange, this, &TextUndo::onContentsChange);
    }
    clear();
    Q_EMIT documentChanged();
}

void TextUndo::setForeign(bool foreign)
{
    if (m_foreign == foreign)
        return;
    m_foreign = foreign;
    Q_EMIT foreignChanged();
}

void TextUndo::clear()
{
    m_undo.clear();
    m_redo.clear();
    Q_EMIT changed();
}

void TextUndo::onContentsChange()
{
    const QString text = m_document->toPlainText();
    if (m_applying || text == m_text) {
        m_text = text;
        return;
    }
    const qsizetype most = std::min(text.size(), m_text.size());
    qsizetype same = 0;
    while (same < most && text[same] == m_text[same])
        ++same;
    if (same > 0 && text[same - 1].isHighSurrogate())
        --same;
    qsizetype tail = 0;
    while (tail < most - same && text[text.size() - 1 - tail] == m_text[m_text.size() - 1 - tail])
        ++tail;
    if (tail > 0 && text[text.size() - tail].isLowSurrogate())
        --tail;
    const Run run{same, m_text.mid(same, m_text.size() - tail - same),
                  text.mid(same, text.size() - tail - same)};
    m_text = text;
    if (m_foreign)
        rebase(run);
    else
        record(run);
    Q_EMIT changed();
}

bool TextUndo::joins(const Run &run) const
{
    if (m_undo.isEmpty() || !m_redo.isEmpty() || !m_sinceLast.isValid() || m_sinceLast.elapsed() > pauseMs)
        return false;
    const Run &last = m_undo.last();
    const bool typedOn = run.removed.isEmpty() && !last.inserted.isEmpty() &&
                         run.at == last.at + last.inserted.size() &&
                         !(last.inserted.back().isSpace() && !run.inserted.front().isSpace());
    const bool erasedOn = run.inserted.isEmpty() && last.inserted.isEmpty() &&
                          (run.at + run.removed.size() == last.at || run.at == last.at);
    return typedOn || erasedOn;
}

void TextUndo::record(const Run &run)
{
    if (joins(run)) {
        Run &last = m_undo.last();
        if (run.removed.isEmpty()) {
            last.inserted += run.inserted;
        } else if (run.at == last.at) {
            last.removed += run.removed;
        } else {
            last.removed.prepend(run.removed);
            last.at = run.at;
        }
    } else {
        m_undo.append(run);
        if (m_undo.size() > runsAtMost)
            m_undo.removeFirst();
    }
    m_redo.clear();
    m_sinceLast.restart();
}

void TextUndo::rebase(Run foreign)
{
    m_redo.clear();
    m_sinceLast.invalidate();
    const qsizetype grown = foreign.inserted.size() - foreign.removed.size();
    for (qsizetype i = m_undo.size() - 1; i >= 0; --i) {
        Run &run = m_undo[i];
        if (foreign.at + foreign.removed.size() <= run.at && foreign.at < run.at) {
            run.at += grown;
        } else if (foreign.at >= run.at + run.inserted.size()) {
            foreign.at -= run.inserted.size() - run.removed.size();
        } else {
            m_undo.remove(0, i + 1);
            return;
        }
    }
}

void TextUndo::apply(const Run &run)
{
    m_applying = true;
    QTextCursor cursor(m_document);
    cursor.setPosition(int(run.at));
    cursor.setPosition(int(run.at + run.removed.size()), QTextCursor::KeepAnchor);
    cursor.insertText(run.inserted);
    m_applying = false;
    m_text = m_document->toPlainText();
    m_sinceLast.invalidate();
    Q_EMIT changed();
}

void TextUndo::undo()
{
    if (m_undo.isEmpty() || !m_document)
        return;
    const Run run = m_undo.takeLast();
    m_redo.append(run);
    apply({run.at, run.inserted, run.removed});
}

void TextUndo::redo()
{
    if (m_redo.isEmpty() || !m_document)
        return;
    const Run run = m_redo.takeLast();
    m_undo.append(run);
    apply(run);
}

} // namespace kopa
