#pragma once

#include "core/result/result.h"

#include <QList>
#include <QString>

namespace kopa::qda {

/// A selection as a file tells it: positions as the program that wrote it counts them.
struct TextMark
{
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    QString name; ///< often the first of the marked words
};

/// A text as long texts hold it, with its marks where they are in it.
struct SourceText
{
    QString text;
    QList<TextMark> marks; ///< in the order given; one that lies outside the text is empty
};

/// Programs differ in what they count as a position: a line end of two characters as one or two, a byte order
/// mark or not. Nothing in a file says which; the way is taken that puts most marks on the words that they
/// are named after and none outside the text, else that of the standard: every character of the file counts.
/// Malformed (encoding).
Result<SourceText> sourceText(const QByteArray &bytes, const QList<TextMark> &marks, const QString &place);

} // namespace kopa::qda
