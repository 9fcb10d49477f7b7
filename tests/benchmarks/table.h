#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>

#include <algorithm>

namespace kopa::benchmark {

/// Prints one row of the table: `name | figure | goal | ok`, or `behind` when the figure misses its goal.
void row(const QString &name, double figure, const QString &unit, double goal, bool smallerIsBetter = true);

/// Seconds that a piece of work takes.
template <class Work> double seconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// The value below which a share of the others lies; 0.5 is the median.
double quantile(QList<double> values, double share);

/// How much a program measures: `--tiny` only shows that it runs, `--rounds N` and `--library N` say it by
/// hand.
struct Size
{
    bool tiny = false;
    int rounds = 5;
    int batch = 1000;
    int records = 20'000;  ///< in each round
    int singles = 500;     ///< one by one, in each round
    int library = 100'000; ///< notes in the large store

    static Size from(int argc, char **argv);
};

} // namespace kopa::benchmark
