#include "core/quality/catalogue.h"
#include "core/quality/catalogue_paper.h"
#include "core/quality/criteria.h"
#include "core/quality/crosswalk.h"
#include "core/quality/differences.h"
#include "core/records/criterion.h"
#include "core/records/criterion_voice.h"
#include "core/records/method.h"
#include "core/records/organisation.h"
#include "core/records/quality_report.h"
#include "output.h"
#include "quality_records.h"
#include "record_options.h"

#include <algorithm>

namespace kopa::cli {

using namespace quality;

namespace {

QJsonObject criterionJson(Store &store, const Record &criterion)
{
    QJsonObject object = recordJson(criterion);
    object.insert(QStringLiteral("title"), criterionTitle(criterion).in(u"fi"));
    object.insert(QStringLiteral("missing"), QJsonArray::fromStringList(missingWords(criterion)));
    object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(criterionFaults(criterion)));
    const auto voices = store.records(criterion_voice::type(), criterion_voice::criterion, criterion.id);
    const Voices said = voicesOn(criterion.id, voices.ok() ? *voices : QList<Record>());
    object.insert(QStringLiteral("agree"), QJsonArray::fromStringList(said.agree));
    object.insert(QStringLiteral("object"), QJsonArray::fromStringList(said.object));
    object.insert(QStringLiteral("comments"), said.comments);
    return object;
}

const QualityVerbs &verbs()
{
    static const QualityVerbs known{.type = criterion::type(),
                                    .word = QStringLiteral("criterion"),
                                    .without = {criterion::groups},
                                    .shown = criterionJson};
    return known;
}

/// The groups that figures are told for apart, in the order given.
Edit groupsOf(const Arguments &arguments)
{
    Edit edit;
    for (const QString &group : arguments.values(optionOf(*criterion::type().field(criterion::groups))))
        edit.lists.append({.field = criterion::groups, .text = group});
    return edit;
}

Result<CatalogueRecords> recordsOf(Store &store)
{
    CatalogueRecords records;
    KOPA_ASSIGN(records.criteria, store.records(criterion::type()));
    KOPA_ASSIGN(records.voices, store.records(criterion_voice::type()));
    KOPA_ASSIGN(records.methods, store.records(method::type()));
    return records;
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("owner"), QStringLiteral("common")}));
    const QString owner = arguments.value(QStringLiteral("owner"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(criterion::type()));
        QJsonArray answer;
        for (const Record &each : all)
            if ((owner.isEmpty() || each.text(criterion::owner) == owner) &&
                (!arguments.has(QStringLiteral("common")) || isCommon(each)))
                answer.append(criterionJson(store, each));
        return QJsonValue(answer);
    });
}

Result<QJsonValue> catalogue(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("day"), QStringLiteral("out"), QStringLiteral("language")}));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(QStringLiteral("day")));
    KOPA_ASSIGN(const QString language, arguments.language());
    KOPA_ASSIGN(const CatalogueRecords records, bench.ask(recordsOf));
    const Catalogue found = catalogueAt(records.criteria, day);
    QJsonObject answer{{QStringLiteral("day"), day.toString(Qt::ISODate)}};
    for (const CatalogueStanding standing :
         {CatalogueStanding::In, CatalogueStanding::Coming, CatalogueStanding::Proposed,
          CatalogueStanding::Disputed, CatalogueStanding::Former, CatalogueStanding::Out,
          CatalogueStanding::Withdrawn})
        answer.insert(standingKey(standing), QJsonArray::fromStringList(found.withStanding(standing)));
    QJsonArray rivals;
    for (const Rivals &each : found.rivals)
        rivals.append(QJsonObject{{QStringLiteral("replaces"), each.replaced},
                                  {QStringLiteral("versions"), QJsonArray::fromStringList(each.versions)}});
    answer.insert(QStringLiteral("rivals"), rivals);
    answer.insert(QStringLiteral("participants"), QJsonArray::fromStringList(participantsOf(
                                                      records.criteria, records.methods, records.voices)));
    if (const QString out = arguments.value(QStringLiteral("out")); !out.isEmpty()) {
        KOPA_TRY(saveCatalogue(records, day, language, out));
        answer.insert(QStringLiteral("written"), out);
    }
    return QJsonValue(answer);
}

QJsonObject rowJson(const DifferenceRow &row)
{
    QJsonArray asking;
    for (const Asking &each : row.asking)
        asking.append(QJsonObject{{QStringLiteral("municipality"), each.municipality},
                                  {QStringLiteral("criterion"), each.criterion},
                                  {QStringLiteral("strictest"), each.strictest}});
    return {{QStringLiteral("kind"), QString(differenceKey(row.kind))},
            {QStringLiteral("why"), QJsonArray::fromStringList(row.why)},
            {QStringLiteral("common"), row.common},
            {QStringLiteral("asking"), asking},
            {QStringLiteral("silent"), QJsonArray::fromStringList(row.silent)}};
}

QJsonObject tableJson(Store &store, const DifferenceTable &table, bool withRows)
{
    QJsonObject object{
        {QStringLiteral("provider"), table.buying.provider},
        {QStringLiteral("name"), finnishName(store, organisation::type(), table.buying.provider)},
        {QStringLiteral("education"), table.buying.education},
        {QStringLiteral("municipalities"), QJsonArray::fromStringList(table.buying.municipalities)}};
    for (const DifferenceKind kind :
         {DifferenceKind::Conflict, DifferenceKind::Stricter, DifferenceKind::Local, DifferenceKind::Same})
        object.insert(differenceKey(kind), table.count(kind));
    QJsonArray rows;
    for (const DifferenceRow &row : table.rows)
        rows.append(rowJson(row));
    if (withRows)
        object.insert(QStringLiteral("rows"), rows);
    return object;
}

/// Of all providers the numbers, of one the rows, too.
Result<QJsonValue> differences(Workbench &bench, const Arguments &arguments)
{
    const QString provider = arguments.value(QStringLiteral("provider"));
    const QString education = arguments.value(QStringLiteral("education"));
    KOPA_TRY(arguments.onlyThese(
        {QStringLiteral("provider"), QStringLiteral("education"), QStringLiteral("day")}));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(QStringLiteral("day")));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const CatalogueRecords records, recordsOf(store));
        KOPA_ASSIGN(const QList<Record> reports, store.records(quality_report::type()));
        const Demands demands(records.criteria, records.voices, day);
        QJsonArray answer;
        for (const Buying &buying : buyingsOf(records.methods, records.criteria, reports))
            if ((provider.isEmpty() || buying.provider == provider) &&
                (education.isEmpty() || buying.education == education))
                answer.append(tableJson(store, demands.differencesOf(buying), !provider.isEmpty()));
        return QJsonValue(answer);
    });
}

Result<QJsonValue> crosswalk(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("day"), QStringLiteral("language")}));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(QStringLiteral("day")));
    KOPA_ASSIGN(const QString language, arguments.language());
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(criterion::type()));
        const QStringList in = catalogueAt(all, day).withStanding(CatalogueStanding::In);
        QList<Record> criteria;
        for (const Record &each : all)
            if (in.contains(each.id))
                criteria.append(each);
        QJsonArray rows;
        for (const CrosswalkRow &row : crosswalkOf(criteria))
            rows.append(QJsonObject{
                {QStringLiteral("framework"), row.reference.framework},
                {QStringLiteral("place"), row.reference.place},
                {QStringLiteral("title"), row.reference.framework == u"eqavet"
                                              ? indicatorTitle(row.reference.place.toInt(), language)
                                              : QString()},
                {QStringLiteral("criteria"), QJsonArray::fromStringList(row.criteria)}});
        return QJsonValue(
            QJsonObject{{QStringLiteral("rows"), rows},
                        {QStringLiteral("without"), QJsonArray::fromStringList(withoutReference(criteria))}});
    });
}

/// A municipality or provider agrees, objects or comments.
Result<QJsonValue> say(Workbench &bench, Arguments &arguments, const QString &id)
{
    const QString says = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({QStringLiteral("organisation"), QStringLiteral("from"),
                                  QStringLiteral("on"), QStringLiteral("comment")}));
    if (says.isEmpty() || !arguments.has(QStringLiteral("organisation")))
        return usageError(QStringLiteral("criterion say ID agrees|objects|comments --organisation ID"));
    Edit edit{.key = {criterion_voice::type().number, crypto::newObjectId()}};
    KOPA_TRY(addFields(bench, arguments, criterion_voice::type(), edit,
                       {criterion_voice::criterion, criterion_voice::says}));
    edit.fields.append({criterion_voice::criterion, id});
    edit.fields.append({criterion_voice::says, says});
    if (!arguments.has(QStringLiteral("on")))
        edit.fields.append({criterion_voice::on, QDate::currentDate().toString(Qt::ISODate)});
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record({criterion::type().number, id}));
        return {};
    }));
    return writtenAndShown(bench, {edit}, verbs(), id);
}

/// What is said takes the place of what a new record would have copied: both would be two answers.
void put(Edit &copied, const Edit &said)
{
    copied.fields.removeIf([&](const FieldEdit &old) {
        return std::any_of(said.fields.begin(), said.fields.end(),
                           [&](const FieldEdit &now) { return now.field == old.field; });
    });
    copied.sets.removeIf([&](const SetEdit &old) {
        return std::any_of(said.sets.begin(), said.sets.end(),
                           [&](const SetEdit &now) { return now.field == old.field; });
    });
    copied.fields += said.fields;
    copied.sets += said.sets;
}

/// A new version of a common criterion, or a municipality's own proposed to all.
Result<QJsonValue> propose(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese(optionsOf(criterion::type())));
    KOPA_ASSIGN(const Record former, bench.ask([&](Store &store) {
        return store.record({criterion::type().number, id});
    }));
    const QString made = crypto::newObjectId();
    QList<Edit> edits = isCommon(former) ? newVersion(former, made) : proposedToAll(former, made);
    Edit said{.key = edits.first().key};
    KOPA_TRY(addFields(bench, arguments, criterion::type(), said, verbs().without));
    put(edits.first(), said);
    return writtenAndShown(bench, edits, verbs(), made);
}

/// Of versions that were made at once, this one stays.
Result<QJsonValue> settle(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese({}));
    KOPA_ASSIGN(const QList<Record> all,
                bench.ask([](Store &store) { return store.records(criterion::type()); }));
    for (const Rivals &rivals : catalogueAt(all, QDate::currentDate()).rivals)
        if (rivals.versions.contains(id))
            return writtenAndShown(bench, settled(rivals, id), verbs(), id);
    return Error{ErrorCode::InvalidArgument,
                 {{QStringLiteral("field"), QStringLiteral("criterion")}, {QStringLiteral("value"), id}}};
}

} // namespace

Result<QJsonValue> criterionCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (isQualityVerb(verb))
        return qualityVerb(bench, arguments, verbs(), verb, groupsOf(arguments));
    if (verb == u"list")
        return list(bench, arguments);
    if (verb == u"catalogue")
        return catalogue(bench, arguments);
    if (verb == u"differences")
        return differences(bench, arguments);
    if (verb == u"crosswalk")
        return crosswalk(bench, arguments);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(
            QStringLiteral("criterion add, list, catalogue, differences, crosswalk, show, edit, "
                           "propose, say, settle, trash or restore"));
    if (verb == u"say")
        return say(bench, arguments, id);
    if (verb == u"propose")
        return propose(bench, arguments, id);
    if (verb == u"settle")
        return settle(bench, arguments, id);
    return usageError(QStringLiteral("no 'criterion %1'").arg(verb));
}

} // namespace kopa::cli
