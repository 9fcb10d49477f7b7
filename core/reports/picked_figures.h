#pragma once

#include "figures.h"

#include <optional>

namespace kopa {
class StoreThread;
}

namespace kopa::reports {

/// Figures of a table of statistics as they were picked for a report. They stay with their part, so that it
/// reads the same on every device, whether the table's file is there or not.
struct PickedFigures
{
    struct Row
    {
        QString area;                        ///< Area::key()
        QList<std::optional<double>> values; ///< one for each time; nothing where the table has no figure

        bool operator==(const Row &) const = default;
    };
    QString measure;   ///< totalMeasure(), or an age class: "7–15"
    QStringList times; ///< as the table names them
    QList<Row> rows;

    bool operator==(const PickedFigures &) const = default;
};
QString totalMeasure();
/// What a part is about whose figures were picked.
QString statisticsKey();

/// As a part keeps them: lines of cells, the first one of measure and times.
QString writtenFigures(const PickedFigures &figures);
/// Nothing for a text that is none, or above maximumFigures signs.
std::optional<PickedFigures> readFigures(const QString &text);
inline constexpr qsizetype maximumFigures = 256 * 1024;

/// What to pick from which table.
struct FigureWish
{
    QString table = {};
    QStringList areas = {}; ///< Area::key() of each
    QStringList times = {}; ///< empty: all
    QString measure = totalMeasure();
};
/// InvalidArgument without areas that the table has figures of, or without one of the times; FilesMissing,
/// NotFound, and what a table says that cannot be read. Not on the store's thread.
Result<PickedFigures> pickFigures(StoreThread &store, const FigureWish &wish);

/// As a table and a chart, in the words of one language; the name tells whose ages they are of.
Figures figuresOf(Store &store, const PickedFigures &picked, const QString &title, const QString &language);

} // namespace kopa::reports
