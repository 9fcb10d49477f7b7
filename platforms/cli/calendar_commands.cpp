#include "commands.h"
#include "core/documents/whole_file.h"
#include "core/programme/calendar_import.h"
#include "core/programme/travel_order.h"
#include "core/records/event.h"
#include "core/records/municipality.h"
#include "core/records/pilot.h"
#include "output.h"
#include "space_words.h"

#include <QFile>

namespace kopa::cli {

using namespace programme;

namespace {

const QString pilotOption = QStringLiteral("pilot");
const QString languageOption = QStringLiteral("language");

/// The language asked for, else the one of the store.
Result<QString> languageOf(Workbench &bench, const Arguments &arguments)
{
    KOPA_ASSIGN(const QVariant own,
                bench.ask([](Store &store) { return store.setting(QStringLiteral("language")); }));
    return own.isNull() ? arguments.language() : arguments.language(own.toString());
}

Result<QJsonValue> exportFeed(Workbench &bench, Arguments &arguments)
{
    const QString network = QStringLiteral("network");
    const QString out = QStringLiteral("out");
    const QString pilotId = arguments.value(pilotOption);
    KOPA_TRY(arguments.onlyThese({pilotOption, network, languageOption, out}));
    if (arguments.has(network) == arguments.has(pilotOption) || arguments.value(out).isEmpty())
        return usageError(
            QStringLiteral("calendar export --pilot ID|--network [--language fi|sv|en] --out FILE"));
    KOPA_ASSIGN(const QString language, languageOf(bench, arguments));
    qsizetype count = 0;
    KOPA_ASSIGN(const QByteArray feed, bench.ask([&](Store &store) -> Result<QByteArray> {
        QString name;
        if (pilotId.isEmpty()) {
            KOPA_ASSIGN(const SpaceRecord space, store.commonSpace());
            name = space.name;
        } else {
            KOPA_ASSIGN(const Record pilot, store.record({pilot::type().number, pilotId}));
            name = nameOf(pilot).in(language);
        }
        KOPA_ASSIGN(const QList<Record> all, store.records(event::type()));
        const QList<Record> events = eventsFor(pilotId, all);
        count = events.size();
        return calendarFeed(name, language, events, recordsOf(store), revisionOf(store));
    }));
    KOPA_TRY(documents::writeWhole(arguments.value(out), feed));
    return QJsonObject{{QStringLiteral("written"), arguments.value(out)},
                       {QStringLiteral("events"), count},
                       {QStringLiteral("language"), language}};
}

QJsonObject plannedJson(const PlannedEvent &planned)
{
    const CalendarEntry &entry = planned.entry;
    return {{QStringLiteral("act"), QString(plannedActKey(planned.act))},
            {QStringLiteral("uid"), entry.uid},
            {QStringLiteral("event"), planned.edit.key.id},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("starts"), entry.starts.toString(Qt::ISODate)},
            {QStringLiteral("ends"), entry.ends.toString(Qt::ISODate)},
            {QStringLiteral("all_day"), entry.isAllDay()}};
}

QJsonObject refusedJson(const RefusedEntry &refused)
{
    return {{QStringLiteral("reason"), QString(calendarFaultKey(refused.fault))},
            {QStringLiteral("line"), refused.line},
            {QStringLiteral("title"), refused.title},
            {QStringLiteral("detail"), refused.detail}};
}

QJsonObject planJson(const CalendarPlan &plan)
{
    QJsonArray events, refused;
    for (const PlannedEvent &planned : plan.events)
        events.append(plannedJson(planned));
    for (const RefusedEntry &entry : plan.read.refused)
        refused.append(refusedJson(entry));
    return {{QStringLiteral("calendar"), plan.read.name},
            {QStringLiteral("added"), plan.count(PlannedEvent::Act::Add)},
            {QStringLiteral("changed"), plan.count(PlannedEvent::Act::Change)},
            {QStringLiteral("same"), plan.count(PlannedEvent::Act::Same)},
            {QStringLiteral("removed_here"), plan.count(PlannedEvent::Act::Removed)},
            {QStringLiteral("without_zone"), plan.read.floating},
            {QStringLiteral("zones_by_name"), plan.read.undescribed},
            {QStringLiteral("series_shortened"), plan.read.shortened},
            {QStringLiteral("others"), plan.read.others},
            {QStringLiteral("events"), events},
            {QStringLiteral("refused"), refused}};
}

/// At most one byte more than is taken: what is too large is refused without being read.
Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    const bool opened =
        path == QStringLiteral("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), path}}};
    return file.read(maximumCalendar + 1);
}

Result<QJsonValue> import(Workbench &bench, Arguments &arguments)
{
    const QString dry = QStringLiteral("dry-run");
    const QString path = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({pilotOption, languageOption, dry, QStringLiteral("space")}));
    if (path.isEmpty())
        return usageError(
            QStringLiteral("calendar import FILE [--pilot ID] [--language fi|sv|en] [--dry-run]"));
    CalendarTarget target{.language = {}, .pilot = arguments.value(pilotOption)};
    KOPA_ASSIGN(target.language, languageOf(bench, arguments));
    KOPA_ASSIGN(target.space, chosenSpace(bench, arguments));
    KOPA_ASSIGN(const QByteArray bytes, bytesOf(path));
    KOPA_ASSIGN(const ReadCalendar read, readCalendar(bytes, QDate::currentDate()));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        if (!target.pilot.isEmpty())
            KOPA_TRY(store.record({pilot::type().number, target.pilot}));
        KOPA_ASSIGN(const CalendarPlan plan, planCalendar(store, read, target));
        if (!arguments.has(dry))
            KOPA_TRY(importCalendar(store, plan));
        return QJsonValue(planJson(plan));
    });
}

QJsonObject stopJson(Store &store, const Stop &stop)
{
    return {{QStringLiteral("type"), QString(recordType(stop.key.type)->key)},
            {QStringLiteral("id"), stop.key.id},
            {QStringLiteral("title"), stop.title},
            {QStringLiteral("kind"), stop.kind},
            {QStringLiteral("place"), stop.place},
            {QStringLiteral("municipality"), finnishName(store, municipality::type(), stop.municipality)},
            {QStringLiteral("starts"), stop.starts.toString(Qt::ISODate)},
            {QStringLiteral("ends"), stop.ends.toString(Qt::ISODate)},
            {QStringLiteral("end_said"), stop.endSaid},
            {QStringLiteral("all_day"), stop.allDay}};
}

QJsonObject legJson(const Leg &leg)
{
    return {{QStringLiteral("minutes"), leg.minutes},
            {QStringLiteral("elsewhere"), leg.elsewhere},
            {QStringLiteral("drive"), leg.drive ? QJsonValue(*leg.drive) : QJsonValue()},
            {QStringLiteral("gap"), QString(gapKey(leg.gap))}};
}

Result<QJsonValue> day(Workbench &bench, Arguments &arguments)
{
    const QString dateOption = QStringLiteral("date");
    KOPA_ASSIGN(const QDate date, arguments.dateOrToday(dateOption));
    KOPA_TRY(arguments.onlyThese({dateOption, languageOption}));
    KOPA_ASSIGN(const QString language, languageOf(bench, arguments));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const TravelDay travel, travelDay(store, date, language));
        QJsonArray stops, legs;
        for (const Stop &stop : travel.stops)
            stops.append(stopJson(store, stop));
        for (const Leg &leg : travel.legs)
            legs.append(legJson(leg));
        return QJsonValue(QJsonObject{{QStringLiteral("day"), date.toString(Qt::ISODate)},
                                      {QStringLiteral("clear"), travel.isClear()},
                                      {QStringLiteral("stops"), stops},
                                      {QStringLiteral("legs"), legs}});
    });
}

Result<QJsonValue> drive(Workbench &bench, Arguments &arguments)
{
    const QString minutesOption = QStringLiteral("minutes");
    const QString from = arguments.nextWord();
    const QString to = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({minutesOption}));
    bool good = false;
    const int minutes = arguments.value(minutesOption).toInt(&good);
    if (to.isEmpty() || !good)
        return usageError(QStringLiteral("calendar drive MUNICIPALITY MUNICIPALITY --minutes N"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        for (const QString &id : {from, to})
            KOPA_TRY(store.record({municipality::type().number, id}));
        KOPA_TRY(setDriving(store, from, to, minutes));
        KOPA_ASSIGN(const DrivingTimes driving, drivingTimes(store));
        QJsonObject all;
        for (auto each = driving.begin(); each != driving.end(); ++each)
            all.insert(each.key(), each.value());
        return QJsonValue(all);
    });
}

} // namespace

Result<QJsonValue> calendarCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("export"))
        return exportFeed(bench, arguments);
    if (verb == QStringLiteral("import"))
        return import(bench, arguments);
    if (verb == QStringLiteral("day"))
        return day(bench, arguments);
    if (verb == QStringLiteral("drive"))
        return drive(bench, arguments);
    return usageError(QStringLiteral("calendar export, import, day or drive: see kopa-cli help"));
}

} // namespace kopa::cli
