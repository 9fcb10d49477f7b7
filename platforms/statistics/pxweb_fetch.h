#pragma once

#include "core/result/result.h"

#include <QByteArray>
#include <QUrl>

namespace kopa {

/// Figures from an address: of a table in a PxWeb service (interface version 1), which is asked what it
/// holds and then for its figures, or of a file. Waits for the answer, for a minute at most without any
/// bytes. Whether the bytes are figures is for their reader to say. ServerUnreachable, ServerRefused,
/// AnswerTooLarge, StatisticsMissing for a table that cannot be asked for in one piece.
Result<QByteArray> fetchStatistics(const QUrl &address);

} // namespace kopa
