#pragma once

#include "row_list_model.h"

#include <QtQml/qqmlregistration.h>

namespace kopa {

/// A Markdown text as blocks to show one below the other, each with where its lines begin and end in the
/// text. Marks inside a line are left to the view; raw HTML is shown as text and images as links, so that
/// nothing is ever fetched.
class MarkdownBlocks : public kopa::RowListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)
    Q_PROPERTY(QVariantList sentences READ sentences WRITE setSentences NOTIFY sentencesChanged)

public:
    explicit MarkdownBlocks(QObject *parent = nullptr);
    QString text() const { return m_text; }
    void setText(const QString &text);
    /// Underlined in their blocks: {at, length} in UTF-16 units of the text.
    QVariantList sentences() const { return m_sentences; }
    void setSentences(const QVariantList &sentences);

    /// The text with the box of that line ticked or unticked.
    Q_INVOKABLE QString toggle(int line) const;

Q_SIGNALS:
    void textChanged();
    void sentencesChanged();

private:
    void show();

    QString m_text;
    QVariantList m_sentences;
};

} // namespace kopa
