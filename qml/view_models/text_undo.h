#pragma once

#include "run_chain.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QTextDocument>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

class QTextCursor;

namespace kopa {

/// A plain text that one person types while others' words come in: tells what was typed, lays in what comes
/// from elsewhere so that cursor and selection stay on the words they were on, and undoes and redoes the
/// person's own words only. Qt's own undo is switched off, as it cannot be kept clean.
class TextUndo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(QString text READ text NOTIFY edited)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)

public:
    using QObject::QObject;

    QQuickTextDocument *document() const { return m_quickDocument; }
    void setDocument(QQuickTextDocument *document);
    /// As it was typed: with the hard spaces that a document's plain text loses.
    QString text() const { return m_text; }
    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }

    /// Shows another text; what could be undone is forgotten.
    Q_INVOKABLE void load(const QString &text);
    /// The person's own change made elsewhere (a box ticked): it can be undone.
    Q_INVOKABLE void write(const QString &text);
    /// Lays in somebody else's runs {at, removed, inserted}, one after another. Answers where the ends of the
    /// selection and a third place are now: {anchor, cursor, place}. What comes in exactly at the cursor
    /// stands after it, what comes in at an end of a selection outside it.
    Q_INVOKABLE QVariantMap takeIn(const QVariantList &runs, int anchor, int cursor, int place);
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();

Q_SIGNALS:
    void documentChanged();
    void changed();
    /// The person changed the text: typed, undid or wrote elsewhere.
    void edited();
    /// An undo or a redo ended here.
    void went(int position);

private:
    void onContentsChange();
    void record(const TypedRun &run);
    bool lengthens(const TypedRun &run);
    void make(RunChain &from, RunChain &to);
    void layIn(QTextCursor &writer, const TypedRun &run);
    QString documentText() const;

    QPointer<QQuickTextDocument> m_quickDocument;
    QPointer<QTextDocument> m_document;
    QString m_text;
    RunChain m_undo;
    RunChain m_redo;
    QElapsedTimer m_sinceLast;
    bool m_applying = false;
};

/// A text as a document shows it: one kind of line end.
QString asInDocument(QString text);

} // namespace kopa
