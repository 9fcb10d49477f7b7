#include "commands.h"
#include "core/figures/area_figures.h"
#include "core/figures/kept_tables.h"
#include "core/figures/statistics_import.h"
#include "core/records/statistics_table.h"
#include "figures_json.h"
#include "output.h"
#include "platforms/statistics/pxweb_fetch.h"
#include "space_words.h"

namespace kopa::cli {

namespace {

Result<QString> languageOf(Workbench &bench)
{
    KOPA_ASSIGN(const QVariant language,
                bench.ask([](Store &store) { return store.setting(QStringLiteral("language")); }));
    return language.isNull() ? QStringLiteral("fi") : language.toString();
}

Result<QJsonValue> showTable(Workbench &bench, const QString &id)
{
    KOPA_ASSIGN(const KeptTable table, bench.ask([&](Store &store) { return keptTable(store, id); }));
    return QJsonValue(tableJson(table));
}

/// From a file, or from the address of a service.
Result<RecordKey> taken(Workbench &bench, const QString &path, StatisticsOrigin origin)
{
    const QUrl address(path);
    if (address.scheme() != QStringLiteral("http") && address.scheme() != QStringLiteral("https"))
        return importStatisticsFile(bench.store, bench.client.cancelled(), path, origin);
    return importStatisticsFrom(bench.store, bench.client.cancelled(), fetchStatistics, address, origin);
}

Result<QJsonValue> import(Workbench &bench, Arguments &arguments)
{
    const QString path = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({QStringLiteral("source"), QStringLiteral("code"), QStringLiteral("licence"),
                                  QStringLiteral("retrieved"), QStringLiteral("space")}));
    if (path.isEmpty())
        return usageError(QStringLiteral("statistics import FILE|ADDRESS"));
    StatisticsOrigin origin{.space = {},
                            .name = {},
                            .language = {},
                            .source = arguments.value(QStringLiteral("source")),
                            .code = arguments.value(QStringLiteral("code")),
                            .licence = arguments.value(QStringLiteral("licence"))};
    if (arguments.has(QStringLiteral("retrieved"))) {
        origin.retrieved = QDate::fromString(arguments.value(QStringLiteral("retrieved")), Qt::ISODate);
        if (!origin.retrieved.isValid())
            return usageError(QStringLiteral("--retrieved is a date: 2020-01-31"));
    }
    KOPA_ASSIGN(origin.space, chosenSpace(bench, arguments));
    KOPA_ASSIGN(origin.language, languageOf(bench));
    KOPA_ASSIGN(const RecordKey key, taken(bench, path, origin));
    return showTable(bench, key.id);
}

Result<QJsonValue> list(Workbench &bench)
{
    KOPA_ASSIGN(const QList<KeptTable> tables, bench.ask([](Store &store) { return keptTables(store); }));
    QJsonArray rows;
    for (const KeptTable &table : tables)
        rows.append(tableJson(table));
    return QJsonValue(rows);
}

Result<QJsonValue> setTrashed(Workbench &bench, const QString &id, bool trashed)
{
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const KeptTable table, keptTable(store, id));
        return store.write({.key = {statistics_table::type().number, table.id}, .trash = trashed});
    }));
    return showTable(bench, id);
}

struct Asked
{
    KeptTable table;
    FigureTable figures;
};

Result<Asked> open(Workbench &bench, const KeptTable &table, const QString &content)
{
    KOPA_ASSIGN(auto read, readKept(bench.store, table));
    KOPA_ASSIGN(FigureTable figures, FigureTable::of(std::move(read), content));
    return Asked{table, std::move(figures)};
}

/// The table that is named, or the latest one that has what is asked for.
Result<Asked> askedTable(Workbench &bench, const Arguments &arguments, bool ages)
{
    const QString content = arguments.value(QStringLiteral("content"));
    if (const QString id = arguments.value(QStringLiteral("table")); !id.isEmpty()) {
        KOPA_ASSIGN(const KeptTable table, bench.ask([&](Store &store) { return keptTable(store, id); }));
        return open(bench, table, content);
    }
    KOPA_ASSIGN(const QList<KeptTable> tables, bench.ask([](Store &store) { return keptTables(store); }));
    Error first{
        ErrorCode::NotFound,
        {{QStringLiteral("type"), QString(statistics_table::type().key)}, {QStringLiteral("id"), QString()}}};
    for (qsizetype i = 0; i < tables.size(); ++i) {
        auto opened = open(bench, tables[i], content);
        if (opened.ok() && (!ages || opened->figures.hasAges()))
            return opened;
        if (i == 0)
            first = opened.ok() ? Error{ErrorCode::StatisticsMissing,
                                        {{QStringLiteral("missing"), QStringLiteral("0-6")}}}
                                : opened.error();
    }
    return first;
}

/// Those that are named, or all pilots, the network and the country.
Result<QList<Area>> askedAreas(Workbench &bench, const Arguments &arguments)
{
    const QString day = arguments.value(QStringLiteral("day"));
    const QDate on = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !on.isValid())
        return usageError(QStringLiteral("--day is a date: 2020-01-31"));
    KOPA_ASSIGN(const Areas areas, bench.ask([on](Store &store) { return Areas::of(store, on); }));
    QList<Area> asked;
    for (const QString &word : arguments.values(QStringLiteral("area"))) {
        KOPA_ASSIGN(const Area area, areas.find(word));
        asked.append(area);
    }
    if (asked.isEmpty())
        asked = areas.pilots() + QList<Area>{areas.network(), Areas::country()};
    return asked;
}

Result<QJsonValue> show(Workbench &bench, Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("area"), QStringLiteral("ages"), QStringLiteral("table"),
                                  QStringLiteral("content"), QStringLiteral("day")}));
    const bool ages = arguments.has(QStringLiteral("ages"));
    KOPA_ASSIGN(const QString language, languageOf(bench));
    KOPA_ASSIGN(const QList<Area> areas, askedAreas(bench, arguments));
    KOPA_ASSIGN(const Asked asked, askedTable(bench, arguments, ages));
    QJsonArray rows;
    for (const AreaFigures &one : asked.figures.of(areas, ages)) {
        if (one.problem && arguments.has(QStringLiteral("area")))
            return *one.problem;
        rows.append(figuresJson(one, language));
    }
    return QJsonObject{{QStringLiteral("table"), tableJson(asked.table)}, {QStringLiteral("areas"), rows}};
}

} // namespace

Result<QJsonValue> statisticsCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("import"))
        return import(bench, arguments);
    if (verb == QStringLiteral("show"))
        return show(bench, arguments);
    const QString id = verb == QStringLiteral("list") ? QString() : arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == QStringLiteral("list"))
        return list(bench);
    if (verb == QStringLiteral("trash") && !id.isEmpty())
        return setTrashed(bench, id, true);
    if (verb == QStringLiteral("restore") && !id.isEmpty())
        return setTrashed(bench, id, false);
    return usageError(QStringLiteral("statistics import|list|show|trash|restore"));
}

} // namespace kopa::cli
