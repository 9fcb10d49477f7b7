#pragma once

#include <QByteArray>
#include <QStringList>

namespace kopa {

/// What the invented table says of an area (by its place in the list), a year and an age.
int inventedFigure(qsizetype area, qsizetype year, int age);

/// A JSON-stat answer of people by area, year and age from 0 to 99 and 100-, with the totals of ages. Its
/// source is called "Example Institute".
QByteArray inventedAnswer(const QStringList &areas, const QStringList &years);

} // namespace kopa
