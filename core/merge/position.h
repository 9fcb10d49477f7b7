#pragma once

#include <QString>

namespace kopa::merge {

/// The cell of a list's item holds its text; the cell named by its id and this mark holds its position.
inline constexpr char16_t positionMark = u'#';

/// A place in a list between two others, as text that sorts between theirs ("Fractional indexing": a list is
/// reordered by one write). Empty stands for the beginning or the end. Made of digits and letters; when there
/// is no room between, just after `before`.
QString positionBetween(const QString &before, const QString &after);

} // namespace kopa::merge
