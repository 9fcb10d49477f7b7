#include "picked_figures.h"

#include "core/documents/written.h"
#include "core/figures/area_figures.h"
#include "core/figures/kept_tables.h"
#include "core/figures/start_package_words.h"
#include "core/programme/submission.h"
#include "core/records/municipality.h"
#include "core/records/pilot.h"
#include "core/store/store.h"

#include <algorithm>
#include <cmath>

namespace kopa::reports {

namespace {

const QString pilotPrefix = QStringLiteral("pilot:");

/// The name of an area in a language; its key where its record is not here.
QString areaIn(Store &store, const QString &key, const QString &language)
{
    const StartPackageWords &words = StartPackageWords::in(language);
    if (key == u"network")
        return words.network;
    if (key == u"country")
        return words.country;
    const bool isPilot = key.startsWith(pilotPrefix);
    const RecordKey record{isPilot ? pilot::type().number : municipality::type().number,
                           isPilot ? key.mid(pilotPrefix.size()) : key};
    const auto found = store.record(record);
    const QString name = found.ok() ? nameOf(*found).in(language) : QString();
    return name.isEmpty() ? key : name;
}

/// A sum without some of its figures would be taken for the whole.
std::optional<double> whole(const statistics::Sum &sum)
{
    return sum.missing > 0 ? std::nullopt : std::optional(sum.value);
}

std::optional<double> figureOf(const FiguresAt &at, const QString &measure)
{
    const qsizetype ageClass = ageClassNames().indexOf(measure);
    if (ageClass < 0)
        return whole(at.total);
    return at.ages ? whole(at.ages->classes.value(ageClass)) : std::nullopt;
}

/// The figures of one area at the times that are wanted; nothing where the table has none of it.
std::optional<PickedFigures::Row> rowOf(const AreaFigures &area, const QStringList &times,
                                        const QString &measure)
{
    if (area.problem)
        return std::nullopt;
    PickedFigures::Row row{area.area.key(), {}};
    for (const QString &time : times) {
        const auto at = std::find_if(area.times.begin(), area.times.end(),
                                     [&time](const FiguresAt &one) { return one.time == time; });
        row.values.append(at == area.times.end() ? std::nullopt : figureOf(*at, measure));
    }
    return row;
}

struct Asked
{
    KeptTable table;
    Areas areas;
};

Result<Asked> ask(StoreThread &store, const QString &table)
{
    auto asked = store.run(StoreThread::Priority::Person, [table](Store &opened) -> Result<Asked> {
        KOPA_ASSIGN(const KeptTable kept, keptTable(opened, table));
        KOPA_ASSIGN(Areas areas, Areas::of(opened));
        return Asked{kept, std::move(areas)};
    });
    asked.waitForFinished();
    return asked.resultCount() > 0 ? asked.result() : Result<Asked>(ErrorCode::Cancelled);
}

QString numberIn(std::optional<double> value, const QLocale &locale)
{
    return value ? locale.toString(*value, 'f', QLocale::FloatingPointShortest) : QStringLiteral("–");
}

} // namespace

QString totalMeasure()
{
    return QStringLiteral("total");
}

QString statisticsKey()
{
    return QStringLiteral("statistics");
}

QString writtenFigures(const PickedFigures &figures)
{
    QStringList lines{(QStringList{figures.measure} + figures.times).join(u'\t')};
    for (const PickedFigures::Row &row : figures.rows) {
        QStringList cells{row.area};
        for (const std::optional<double> &value : row.values)
            cells.append(value ? QLocale::c().toString(*value, 'g', QLocale::FloatingPointShortest)
                               : QString());
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

std::optional<PickedFigures> readFigures(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const QStringList head = lines.first().split(u'\t');
    if (text.size() > maximumFigures || head.size() < 2 || head.first().isEmpty())
        return std::nullopt;
    PickedFigures figures{head.first(), head.mid(1), {}};
    for (const QString &line : lines.mid(1)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() != head.size() || cells.first().isEmpty())
            return std::nullopt;
        PickedFigures::Row row{cells.first(), {}};
        for (const QString &cell : cells.mid(1)) {
            bool isNumber = false;
            const double value = cell.toDouble(&isNumber);
            if (!cell.isEmpty() && (!isNumber || !std::isfinite(value)))
                return std::nullopt;
            row.values.append(isNumber ? std::optional(value) : std::nullopt);
        }
        figures.rows.append(row);
    }
    return figures;
}

Result<PickedFigures> pickFigures(StoreThread &store, const FigureWish &wish)
{
    KOPA_ASSIGN(const Asked asked, ask(store, wish.table));
    KOPA_ASSIGN(auto table, readKept(store, asked.table));
    KOPA_ASSIGN(const FigureTable figures, FigureTable::of(std::move(table)));
    if (wish.measure != totalMeasure() && (!figures.hasAges() || !ageClassNames().contains(wish.measure)))
        return programme::refusal(QStringLiteral("measure"), QStringLiteral("text"));
    QStringList times = figures.times();
    if (times.isEmpty())
        times.append(QString());
    if (!wish.times.isEmpty())
        times.removeIf([&wish](const QString &time) { return !wish.times.contains(time); });
    PickedFigures picked{wish.measure, times, {}};
    for (const QString &key : wish.areas) {
        KOPA_ASSIGN(const Area area, asked.areas.find(key));
        if (const auto row = rowOf(figures.of(area, figures.hasAges()), times, wish.measure))
            picked.rows.append(*row);
    }
    if (times.isEmpty() || picked.rows.isEmpty())
        return programme::refusal(QStringLiteral("figures"), QStringLiteral("text"));
    return picked;
}

Figures figuresOf(Store &store, const PickedFigures &picked, const QString &title, const QString &language)
{
    const StartPackageWords &words = StartPackageWords::in(language);
    const QLocale locale = documents::paperLocale(language);
    const bool ages = picked.measure != totalMeasure();
    Figures figures{{ages ? QStringLiteral("%1 (%2)").arg(title, picked.measure) : title, {words.area}, {}},
                    {},
                    {words.area, ages ? picked.measure : words.total}};
    for (const QString &time : picked.times)
        figures.table.head.append(time.isEmpty() ? words.total : time);
    for (const PickedFigures::Row &row : picked.rows) {
        QStringList cells{areaIn(store, row.area, language)};
        for (qsizetype i = 0; i < row.values.size(); ++i) {
            const QString name = picked.times.size() > 1
                                     ? QStringLiteral("%1 %2").arg(cells.first(), picked.times[i])
                                     : cells.first();
            if (row.values[i])
                figures.rows.append({name, *row.values[i]});
            cells.append(numberIn(row.values[i], locale));
        }
        figures.table.rows.append(cells);
    }
    return figures;
}

} // namespace kopa::reports
