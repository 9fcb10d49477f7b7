#pragma once

#include <QByteArray>
#include <QList>

#include <random>

namespace kopa {

/// A bad input made from good ones: bits turned, bytes cut, doubled, put in, taken from another.
QByteArray mutated(const QList<QByteArray> &seeds, std::mt19937 &random);

} // namespace kopa
