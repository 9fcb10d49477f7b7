#include "commands.h"
#include "core/offering/resource_use.h"
#include "core/records/booking.h"
#include "core/records/hour_rule.h"
#include "core/records/organisation.h"
#include "core/records/resource.h"
#include "output.h"
#include "record_options.h"

namespace kopa::cli {

using namespace offering;

namespace {

/// Lessons to the hundredth.
double lessonsOf(std::int64_t millionths)
{
    return double((millionths + wholeLesson / 200) / (wholeLesson / 100)) / 100;
}

QJsonObject hoursJson(const Hours &hours)
{
    return {{QStringLiteral("minutes"), qint64(hours.seconds / 60)},
            {QStringLiteral("lessons"), lessonsOf(hours.lessons)},
            {QStringLiteral("minutes_without_rule"), qint64(hours.unruled / 60)}};
}

QJsonObject loadJson(const Load &load)
{
    QJsonArray parts;
    for (const Load::Part &part : load.parts)
        parts.append(QJsonObject{
            {QStringLiteral("form"), part.form},
            {QStringLiteral("lessons"), lessonsOf(part.lessons)},
            {QStringLiteral("limit"), part.limit ? QJsonValue(lessonsOf(*part.limit)) : QJsonValue()}});
    return {{QStringLiteral("from"), load.days.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), load.days.to.toString(Qt::ISODate)},
            {QStringLiteral("percent"), qRound(load.percent)},
            {QStringLiteral("over"), load.isOver()},
            {QStringLiteral("forms"), parts}};
}

QJsonObject spanJson(const RuledSpan &span)
{
    QJsonObject object = hoursJson(span.hours);
    object.insert(QStringLiteral("form"), span.form);
    object.insert(QStringLiteral("from"), span.days.from.toString(Qt::ISODate));
    object.insert(QStringLiteral("to"), span.days.to.toString(Qt::ISODate));
    object.insert(QStringLiteral("rule"), span.rule ? QJsonValue(recordJson(*span.rule)) : QJsonValue());
    return object;
}

QJsonObject clashJson(const BookingClash &clash)
{
    return {{QStringLiteral("kind"), QString(bookingClashKey(clash.kind))},
            {QStringLiteral("bookings"), QJsonArray{clash.first, clash.second}},
            {QStringLiteral("at"), clash.at.toOffsetFromUtc(clash.at.offsetFromUtc()).toString(Qt::ISODate)},
            {QStringLiteral("times"), clash.times},
            {QStringLiteral("minutes"), clash.minutes},
            {QStringLiteral("drive"), clash.drive ? QJsonValue(*clash.drive) : QJsonValue()}};
}

QJsonObject useJson(Store &store, const ResourceUse &use)
{
    QJsonObject forms, faults;
    QJsonArray shares, weeks, overloads, clashes, spans;
    for (auto form = use.byForm.begin(); form != use.byForm.end(); ++form)
        forms.insert(form.key(), hoursJson(*form));
    for (const CostShare &share : use.shares) {
        QJsonObject object = hoursJson(share.hours);
        object.insert(QStringLiteral("organisation"), share.organisation);
        object.insert(QStringLiteral("name"), finnishName(store, organisation::type(), share.organisation));
        object.insert(QStringLiteral("percent"), share.percent);
        shares.append(object);
    }
    for (const RuledSpan &span : use.spans)
        spans.append(spanJson(span));
    for (const Load &load : use.weeks)
        weeks.append(loadJson(load));
    for (const Load &load : use.overloads())
        overloads.append(loadJson(load));
    for (const BookingClash &clash : use.clashes)
        clashes.append(clashJson(clash));
    for (auto fault = use.faults.begin(); fault != use.faults.end(); ++fault)
        faults.insert(fault.key(), QJsonArray::fromStringList(*fault));
    QJsonObject object = recordJson(use.resource);
    object.insert(QStringLiteral("from"), use.days.from.toString(Qt::ISODate));
    object.insert(QStringLiteral("to"), use.days.to.toString(Qt::ISODate));
    object.insert(QStringLiteral("hours"), forms);
    object.insert(QStringLiteral("year"), loadJson(use.year));
    object.insert(QStringLiteral("by_rule"), spans);
    object.insert(QStringLiteral("weeks"), weeks);
    object.insert(QStringLiteral("overloads"), overloads);
    object.insert(QStringLiteral("shares"), shares);
    object.insert(QStringLiteral("clashes"), clashes);
    object.insert(QStringLiteral("travel_minutes"), qint64(use.travel / 60));
    object.insert(QStringLiteral("travel_counted_minutes"), qint64(use.travelCounted / 60));
    object.insert(QStringLiteral("faults"), faults);
    return object;
}

Result<QJsonValue> shown(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(QStringLiteral("day")));
    KOPA_TRY(arguments.onlyThese({QStringLiteral("day")}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const ResourceUse use, resourceUse(store, id, day));
        KOPA_ASSIGN(const QList<Record> bookings, store.records(booking::type(), booking::resource, id));
        QJsonObject object = useJson(store, use);
        QJsonArray all;
        for (const Record &booking : bookings)
            all.append(recordJson(booking));
        object.insert(QStringLiteral("bookings"), all);
        return QJsonValue(object);
    });
}

Result<QJsonValue> listed(Workbench &bench, const RecordType &type, FieldNumber field, const QString &wanted)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(type));
        QJsonArray answer;
        for (const Record &record : all)
            if (wanted.isEmpty() || record.text(field) == wanted)
                answer.append(recordJson(record));
        return QJsonValue(answer);
    });
}

Error wrong(const FieldType &field, const QString &value)
{
    return {ErrorCode::InvalidArgument,
            {{QStringLiteral("field"), optionOf(field)}, {QStringLiteral("value"), value}}};
}

/// Refuses what an edit would break in a booking, by the option to be mended.
Result<void> checkBooking(const Record &before, const Edit &edit)
{
    Record after{&booking::type(), before.id, {}};
    for (const FieldNumber field : {booking::starts, booking::ends, booking::weeklyUntil})
        after.state.applyBase({field}, before.state.value(field));
    for (const FieldEdit &field : edit.fields)
        after.state.applyBase({field.field}, field.value);
    for (const SetEdit &set : edit.sets)
        for (const QString &element : set.add)
            after.state.applyBase({set.field, element}, true);
    static const QMap<QString, FieldNumber> fields{{QStringLiteral("no_start"), booking::starts},
                                                   {QStringLiteral("no_end"), booking::ends},
                                                   {QStringLiteral("ends_before"), booking::ends},
                                                   {QStringLiteral("longer_than_week"), booking::ends},
                                                   {QStringLiteral("too_long"), booking::weeklyUntil},
                                                   {QStringLiteral("until_before"), booking::weeklyUntil},
                                                   {QStringLiteral("bad_except"), booking::except}};
    for (const QString &fault : bookingFaults(after)) {
        const FieldType &field = *booking::type().field(fields.value(fault, booking::ends));
        return wrong(field, field.isSet() ? after.set(field.number).join(u' ') : after.text(field.number));
    }
    return {};
}

/// The lessons of a booking, written as people do: "1,5".
Result<void> addLessons(const Arguments &arguments, Edit &edit)
{
    const QString option = QStringLiteral("lessons");
    const QString words = arguments.value(option).replace(u',', u'.');
    constexpr double most = 10'000;
    bool good = true;
    const double number = words.isEmpty() ? 0 : words.toDouble(&good);
    if (!good || !(number >= 0 && number <= most))
        return wrong(*booking::type().field(booking::lessons), arguments.value(option));
    if (arguments.has(option))
        edit.fields.append({booking::lessons, words.isEmpty()
                                                  ? merge::Value()
                                                  : merge::Value(std::int64_t(qRound64(number * 100)))});
    return {};
}

/// The resource's own space, so that whoever sees it sees when it is taken.
Result<QJsonValue> makeBooking(Workbench &bench, const Arguments &arguments)
{
    KOPA_ASSIGN(Edit edit, newRecord(bench, arguments, booking::type(), {booking::lessons},
                                     {QStringLiteral("lessons")}));
    KOPA_TRY(addLessons(arguments, edit));
    const QString resource = arguments.value(QStringLiteral("resource"));
    if (resource.isEmpty() || !arguments.has(QStringLiteral("starts")) ||
        !arguments.has(QStringLiteral("ends")))
        return usageError(QStringLiteral("booking add --resource ID --starts TIME --ends TIME"));
    KOPA_TRY(checkBooking({&booking::type(), {}, {}}, edit));
    KOPA_ASSIGN(const Record record, bench.ask([&](Store &store) {
        return store.record({resource::type().number, resource});
    }));
    if (!edit.space)
        edit.space = record.space;
    return writeRecord(bench, edit);
}

Result<QJsonValue> changeBooking(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_ASSIGN(Edit edit, changedRecord(bench, arguments, {booking::type().number, id}, {booking::lessons},
                                         {QStringLiteral("lessons")}));
    KOPA_TRY(addLessons(arguments, edit));
    KOPA_ASSIGN(const Record before, bench.ask([&](Store &store) { return store.record(edit.key); }));
    KOPA_TRY(checkBooking(before, edit));
    return writeRecord(bench, edit);
}

Result<QJsonValue> trashing(Workbench &bench, const Arguments &arguments, const RecordKey &key,
                            const QString &verb)
{
    KOPA_TRY(arguments.onlyThese({}));
    if (key.id.isEmpty() || (verb != u"trash" && verb != u"restore"))
        return usageError(QStringLiteral("no '%1' of that: see kopa-cli help").arg(verb));
    return setTrashed(bench, key, verb == u"trash");
}

} // namespace

Result<QJsonValue> resourceCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add") {
        KOPA_ASSIGN(const Edit edit, newRecord(bench, arguments, resource::type()));
        if (!arguments.has(QStringLiteral("kind")))
            return usageError(QStringLiteral("resource add --kind KIND [--person NAME] [--title TEXT]"));
        return writeRecord(bench, edit);
    }
    if (verb == u"list") {
        KOPA_TRY(arguments.onlyThese({QStringLiteral("kind")}));
        return listed(bench, resource::type(), resource::kind, arguments.value(QStringLiteral("kind")));
    }
    const RecordKey key{resource::type().number, arguments.nextWord()};
    if (verb == u"show" && !key.id.isEmpty())
        return shown(bench, arguments, key.id);
    if (verb == u"edit" && !key.id.isEmpty()) {
        KOPA_ASSIGN(const Edit edit, changedRecord(bench, arguments, key));
        return writeRecord(bench, edit);
    }
    return trashing(bench, arguments, key, verb);
}

Result<QJsonValue> bookingCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return makeBooking(bench, arguments);
    const RecordKey key{booking::type().number, arguments.nextWord()};
    if (verb == u"edit" && !key.id.isEmpty())
        return changeBooking(bench, arguments, key.id);
    return trashing(bench, arguments, key, verb);
}

Result<QJsonValue> hourRuleCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add") {
        KOPA_ASSIGN(const Edit edit, newRecord(bench, arguments, hour_rule::type()));
        if (!arguments.has(QStringLiteral("form")) || !arguments.has(QStringLiteral("from")))
            return usageError(QStringLiteral("hours add --form FORM --from DATE"));
        return writeRecord(bench, edit);
    }
    if (verb == u"list") {
        KOPA_TRY(arguments.onlyThese({QStringLiteral("form")}));
        return listed(bench, hour_rule::type(), hour_rule::form, arguments.value(QStringLiteral("form")));
    }
    const RecordKey key{hour_rule::type().number, arguments.nextWord()};
    if (verb == u"edit" && !key.id.isEmpty()) {
        KOPA_ASSIGN(const Edit edit, changedRecord(bench, arguments, key));
        return writeRecord(bench, edit);
    }
    return trashing(bench, arguments, key, verb);
}

} // namespace kopa::cli
