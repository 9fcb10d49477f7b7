#include "commands.h"
#include "core/documents/paper_file.h"
#include "core/offering/tray.h"
#include "core/offering/tray_paper.h"
#include "core/records/course.h"
#include "core/records/course_tray.h"
#include "core/records/course_wish.h"
#include "core/records/organisation.h"
#include "core/records/tray_school.h"
#include "output.h"
#include "record_options.h"

namespace kopa::cli {

using namespace offering;

namespace {

RecordKey trayKey(const QString &id)
{
    return {course_tray::type().number, id};
}

RecordKey courseKey(const QString &id)
{
    return {course::type().number, id};
}

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject courseJson(const TrayCourse &course)
{
    QJsonArray shares;
    for (const SeatShare &share : course.shares)
        shares.append(QJsonObject{{QStringLiteral("school"), share.school},
                                  {QStringLiteral("wished"), share.wished},
                                  {QStringLiteral("given"), share.given},
                                  {QStringLiteral("by_hand"), share.byHand}});
    QJsonObject object = recordJson(course.record);
    object.insert(QStringLiteral("shares"), shares);
    object.insert(QStringLiteral("wished"), course.wished());
    object.insert(QStringLiteral("given"), course.given());
    object.insert(QStringLiteral("left"), numberOrNull(course.left()));
    object.insert(QStringLiteral("without"), course.without());
    object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(course.faults));
    return object;
}

QJsonObject schoolJson(Store &store, const TraySchool &school)
{
    return {{QStringLiteral("school"), school.school},
            {QStringLiteral("name"), finnishName(store, organisation::type(), school.school)},
            {QStringLiteral("pupils"), school.pupils ? QJsonValue(qint64(*school.pupils)) : QJsonValue()},
            {QStringLiteral("own"), school.own},
            {QStringLiteral("wished"), school.wished},
            {QStringLiteral("out"), school.out},
            {QStringLiteral("in"), school.in},
            {QStringLiteral("net"), school.net()}};
}

QJsonObject clashJson(const TrayClash &clash)
{
    return {{QStringLiteral("kind"), QString(trayClashKey(clash.kind))},
            {QStringLiteral("period"), clash.period},
            {QStringLiteral("slots"), QJsonArray::fromStringList(clash.times)},
            {QStringLiteral("courses"), QJsonArray::fromStringList(clash.courses)},
            {QStringLiteral("who"), clash.who}};
}

Result<QJsonValue> shown(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Tray tray, trayOf(store, id));
        QJsonArray courses, schools, clashes;
        for (const TrayCourse &course : tray.courses)
            courses.append(courseJson(course));
        for (const TraySchool &school : tray.schools)
            schools.append(schoolJson(store, school));
        for (const TrayClash &clash : tray.clashes)
            clashes.append(clashJson(clash));
        QJsonObject object = recordJson(tray.record);
        object.insert(QStringLiteral("slots"), QJsonArray::fromStringList(tray.times));
        object.insert(QStringLiteral("courses"), courses);
        object.insert(QStringLiteral("schools"), schools);
        object.insert(QStringLiteral("clashes"), clashes);
        object.insert(QStringLiteral("lacks_pupils"), tray.lacksPupils());
        return QJsonValue(object);
    });
}

/// Slots come one after the other: their order is kept. One that is there already is not doubled.
Result<QJsonValue> writeTray(Workbench &bench, const Arguments &arguments, const Edit &edit)
{
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.write(edit));
        KOPA_ASSIGN(const Record tray, store.record(edit.key));
        QStringList known;
        for (const ListItem &item : tray.list(course_tray::slots))
            known.append(item.text);
        for (const QString &slot : arguments.values(QStringLiteral("slot")))
            if (!known.contains(slot)) {
                KOPA_TRY(
                    store.write({.key = edit.key, .lists = {{.field = course_tray::slots, .text = slot}}}));
                known.append(slot);
            }
        return {};
    }));
    return shown(bench, edit.key.id);
}

/// One entry of each school: told again, it is changed.
Result<QJsonValue> tellSchool(Workbench &bench, const Arguments &arguments, const QString &tray)
{
    KOPA_ASSIGN(Edit edit, newRecord(bench, arguments, tray_school::type(), {tray_school::tray}));
    const QString school = arguments.value(QStringLiteral("school"));
    if (school.isEmpty())
        return usageError(QStringLiteral("tray school ID --school ORGANISATION [--pupils N]"));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record record, store.record(trayKey(tray)));
        KOPA_ASSIGN(const QList<Record> all, store.records(tray_school::type(), tray_school::tray, tray));
        edit.fields.append({tray_school::tray, tray});
        edit.space = record.space;
        for (const Record &known : all)
            if (known.text(tray_school::school) == school)
                edit.key.id = known.id;
        return store.write(edit);
    }));
    return shown(bench, tray);
}

Result<QJsonValue> writePaper(Workbench &bench, const Arguments &arguments, const QString &id)
{
    const QString out = arguments.value(QStringLiteral("out"));
    const QString reader = arguments.value(QStringLiteral("reader"), QStringLiteral("students"));
    KOPA_TRY(
        arguments.onlyThese({QStringLiteral("out"), QStringLiteral("reader"), QStringLiteral("language")}));
    KOPA_ASSIGN(const QString language, arguments.language());
    if (out.isEmpty() || (reader != u"students" && reader != u"principals"))
        return usageError(QStringLiteral("tray paper ID --out FILE [--reader principals|students]"));
    const TrayReader whom = reader == u"students" ? TrayReader::Students : TrayReader::Principals;
    KOPA_ASSIGN(const documents::Document paper,
                bench.ask([&](Store &store) { return trayPaper(store, id, whom, language); }));
    KOPA_TRY(documents::savePaper(paper, out));
    return QJsonValue(QJsonObject{{QStringLiteral("written"), out}, {QStringLiteral("title"), paper.title}});
}

Result<QJsonValue> listTrays(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({}));
    return bench.ask([](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(course_tray::type()));
        QJsonArray answer;
        for (const Record &tray : all)
            answer.append(recordJson(tray));
        return QJsonValue(answer);
    });
}

/// A period or slot that the tray has not is refused where it is entered; what comes so from elsewhere is
/// shown with its fault.
Result<void> checkTime(Store &store, const QString &tray, const Arguments &arguments)
{
    KOPA_ASSIGN(const Record record, store.record(trayKey(tray)));
    QStringList known;
    for (const ListItem &item : record.list(course_tray::slots))
        known.append(item.text);
    const auto wrong = [](const QString &field, const QString &value) {
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), field}, {QStringLiteral("value"), value}}};
    };
    for (const QString &slot : arguments.values(QStringLiteral("slot")))
        if (!known.contains(slot))
            return wrong(QStringLiteral("slot"), slot);
    const QString period = arguments.value(QStringLiteral("period"));
    if (!period.isEmpty() &&
        (period.toLongLong() < 1 || period.toLongLong() > record.integer(course_tray::periods)))
        return wrong(QStringLiteral("period"), period);
    return {};
}

Result<QJsonValue> makeCourse(Workbench &bench, const Arguments &arguments)
{
    KOPA_ASSIGN(Edit edit, newRecord(bench, arguments, course::type()));
    const QString tray = arguments.value(QStringLiteral("tray"));
    if (tray.isEmpty() || !arguments.has(QStringLiteral("school")))
        return usageError(QStringLiteral("course add --tray ID --school ORGANISATION"));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(checkTime(store, tray, arguments));
        KOPA_ASSIGN(const Record record, store.record(trayKey(tray)));
        if (!edit.space)
            edit.space = record.space;
        return {};
    }));
    return writeRecord(bench, edit);
}

Result<QJsonValue> changeCourse(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_ASSIGN(const Edit edit, changedRecord(bench, arguments, courseKey(id)));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record record, store.record(edit.key));
        return checkTime(store, arguments.value(QStringLiteral("tray"), record.text(course::tray)),
                         arguments);
    }));
    return writeRecord(bench, edit);
}

Result<QJsonValue> wish(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_ASSIGN(Edit edit, newRecord(bench, arguments, course_wish::type(), {course_wish::course}));
    const QString school = arguments.value(QStringLiteral("school"));
    if (school.isEmpty() ||
        (!arguments.has(QStringLiteral("students")) && !arguments.has(QStringLiteral("granted"))))
        return usageError(QStringLiteral("course wish ID --school ORGANISATION --students N [--granted N]"));
    edit.key.id = wishId(id, school);
    edit.fields.append({course_wish::course, id});
    QString tray;
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record course, store.record(courseKey(id)));
        tray = course.text(course::tray);
        edit.space = course.space;
        return store.write(edit);
    }));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Tray made, trayOf(store, tray));
        const TrayCourse *course = made.course(id);
        return QJsonValue(course ? courseJson(*course) : QJsonObject());
    });
}

} // namespace

Result<QJsonValue> trayCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"list")
        return listTrays(bench, arguments);
    if (verb == u"add") {
        KOPA_ASSIGN(const Edit edit, newRecord(bench, arguments, course_tray::type(), {course_tray::slots},
                                               {QStringLiteral("slot")}));
        if (arguments.value(QStringLiteral("year")).isEmpty())
            return usageError(QStringLiteral("tray add --year YEAR"));
        return writeTray(bench, arguments, edit);
    }
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(QStringLiteral("tray add, list, show, edit, school, paper, trash or restore"));
    if (verb == u"edit") {
        KOPA_ASSIGN(const Edit edit, changedRecord(bench, arguments, trayKey(id), {course_tray::slots},
                                                   {QStringLiteral("slot")}));
        return writeTray(bench, arguments, edit);
    }
    if (verb == u"school")
        return tellSchool(bench, arguments, id);
    if (verb == u"paper")
        return writePaper(bench, arguments, id);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == u"show")
        return shown(bench, id);
    if (verb == u"trash" || verb == u"restore")
        return setTrashed(bench, trayKey(id), verb == u"trash");
    return usageError(QStringLiteral("no 'tray %1'").arg(verb));
}

Result<QJsonValue> courseCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return makeCourse(bench, arguments);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(QStringLiteral("course add, edit, wish, trash or restore; see also tray show"));
    if (verb == u"edit")
        return changeCourse(bench, arguments, id);
    if (verb == u"wish")
        return wish(bench, arguments, id);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == u"trash" || verb == u"restore")
        return setTrashed(bench, courseKey(id), verb == u"trash");
    return usageError(QStringLiteral("no 'course %1'").arg(verb));
}

} // namespace kopa::cli
