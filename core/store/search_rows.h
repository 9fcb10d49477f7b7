#pragma once

#include "core/records/record.h"
#include "store_report.h"

namespace kopa {

/// One number for a row of any type in the one index. By type first: notes, of which there may be very many,
/// come last when the index is read backwards, the newest of them first.
std::int64_t indexRow(const RecordAt &at);
RecordAt recordAtIndexRow(std::int64_t row);

/// What the index holds of a record, with marks of the languages that its parts are written in.
struct SearchedText
{
    QString title;
    QString body;

    bool isEmpty() const { return title.isEmpty() && body.isEmpty(); }
    QString whole() const { return title + u'\n' + body; }
};
SearchedText searchedText(const Record &record);

} // namespace kopa
