#pragma once

#include "core/store/store.h"
#include "csv_list.h"

namespace kopa::lists {

/// The agreed parts of all pilots' fees of a year, for a ledger: a row for each statement with its reference
/// number, sums in euros, days, and what is open; by reference. Headings in fi, sv or en.
Result<QByteArray> writeFeeLedger(Store &store, int year, const QString &language, const CsvForm &form);

} // namespace kopa::lists
