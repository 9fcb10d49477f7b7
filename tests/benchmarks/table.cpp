#include "table.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace kopa::benchmark {

void row(const QString &name, double figure, const QString &unit, double goal, bool smallerIsBetter)
{
    const bool reached = smallerIsBetter ? figure <= goal : figure >= goal;
    const auto number = [](double value) { return QString::number(value, 'f', value < 100 ? 2 : 0); };
    std::printf("%s | %s%s | %s %s%s | %s\n", qPrintable(name), qPrintable(number(figure)), qPrintable(unit),
                smallerIsBetter ? "<=" : ">=", qPrintable(number(goal)), qPrintable(unit),
                reached ? "ok" : "behind");
    std::fflush(stdout);
}

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(share * double(values.size())))];
}

Size Size::from(int argc, char **argv)
{
    Size size;
    for (int i = 1; i < argc; ++i) {
        const int number = i + 1 < argc ? std::atoi(argv[i + 1]) : 0;
        if (std::strcmp(argv[i], "--tiny") == 0)
            size = {.tiny = true, .rounds = 1, .batch = 50, .records = 200, .singles = 10, .library = 300};
        else if (std::strcmp(argv[i], "--rounds") == 0 && number > 0)
            size.rounds = number;
        else if (std::strcmp(argv[i], "--library") == 0 && number > 0)
            size.library = number;
    }
    return size;
}

} // namespace kopa::benchmark
