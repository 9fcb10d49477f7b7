#pragma once

#include "list_table.h"

namespace kopa::lists {

/// Text in UTF-8 without a byte order mark, whether it came in UTF-8, UTF-16 or Windows-1252. ListDamaged
/// (encoding) for broken letters, (form) for what is no text.
Result<QByteArray> utf8Of(const QByteArray &bytes);

/// What the readers of statistics say about rows, as said of a list.
Error asListError(const Error &error);

} // namespace kopa::lists
