#pragma once

#include "core/documents/document.h"

namespace kopa {

/// All words of a paper that are not its title, a line each; a table's cells with a tab between them.
inline QString textOf(const documents::Document &paper)
{
    QStringList lines;
    for (const documents::Block &block : paper.blocks) {
        if (const auto *paragraph = std::get_if<documents::Paragraph>(&block))
            lines.append(paragraph->text);
        else if (const auto *heading = std::get_if<documents::Heading>(&block))
            lines.append(heading->text);
        else if (const auto *table = std::get_if<documents::Table>(&block))
            for (const QStringList &row : table->rows)
                lines.append(row.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace kopa
