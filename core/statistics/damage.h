#pragma once

#include "core/result/error.h"

#include <QString>

namespace kopa::statistics {

/// What is wrong with statistics that do not hold together; its name goes into the error.
enum class Damage { Encoding, Cut, Number, Cells, Part, Twice, Code, Form };

/// StatisticsDamaged at a part of the file ("dimension.Alue.category") or at a line, counted from 1.
Error damaged(Damage reason, const QString &place);
Error damaged(Damage reason, qsizetype line);

/// TooLarge with its bound, in bytes or figures.
Error tooLarge(qsizetype limit);

/// The line, counted from 1, in which a byte stands.
qsizetype lineOf(QByteArrayView bytes, qsizetype offset);

} // namespace kopa::statistics
