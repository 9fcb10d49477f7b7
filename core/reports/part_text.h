#pragma once

#include "core/documents/document.h"

namespace kopa::reports {

/// A paragraph or a list of a part's text. A run with a target and no words is the mark of a source: the
/// target is the beginning of its id, as `[^x7f2k]` in the text.
struct TextBlock
{
    enum class Kind { Paragraph, Bullets, Numbers };

    Kind kind = Kind::Paragraph;
    QList<documents::Line> lines; ///< one, or one an item
};

/// What a part's Markdown says: paragraphs, flat lists, strong and emphasised words, marks of sources. Other
/// marks stay as they are written; headings are parts of their own.
QList<TextBlock> textBlocks(const QString &markdown);

/// The mark of a source to be written into a text: the shortest beginning of its id that no other id has,
/// of five characters or more.
QString sourceMark(const QString &id, const QStringList &others);

} // namespace kopa::reports
