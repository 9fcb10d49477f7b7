#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QQuickTextDocument>
#include <QTextDocument>
#include <QtQml/qqmlregistration.h>

namespace kopa {

/// Undo and redo of a person's own words in a plain text. What comes from elsewhere (`foreign`) is never
/// undone: the runs kept here move along with it, and those that it overlaps are forgotten. Qt's own undo is
/// switched off, as it cannot be kept clean.
class TextUndo : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *document READ document WRITE setDocument NOTIFY documentChanged)
    Q_PROPERTY(bool foreign READ foreign WRITE setForeign NOTIFY foreignChanged)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)

public:
    using QObject::QObject;

    QQuickTextDocument *document() const { return m_quickDocument; }
    void setDocument(QQuickTextDocument *document);
    /// True while changes come from elsewhere.
    bool foreign() const { return m_foreign; }
    void setForeign(bool foreign);
    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }

    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Forgets everything: another text is shown.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void documentChanged();
    void foreignChanged();
    void changed();

private:
    /// At a position `removed` gave way to `inserted`; UTF-16 units.
    struct Run
    {
        qsizetype at = 0;
        QString removed;
        QString inserted;
    };
    void onContentsChange();
    void record(const Run &run);
    bool joins(const Run &run) const;
    void rebase(Run foreign);
    void apply(const Run &run);

    QPointer<QQuickTextDocument> m_quickDocument;
    QPointer<QTextDocument> m_document;
    QString m_text;
    QList<Run> m_undo;
    QList<Run> m_redo;
    QElapsedTimer m_sinceLast;
    bool m_foreign = false;
    bool m_applying = false;
};

} // namespace kopa
