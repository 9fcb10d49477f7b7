#include "core/findings/tasks.h"
#include "core/quality/actions.h"
#include "core/quality/calibration.h"
#include "core/quality/catalogue.h"
#include "core/quality/mapping.h"
#include "core/records/corrective_action.h"
#include "core/records/criterion.h"
#include "core/records/criterion_voice.h"
#include "core/records/method.h"
#include "core/records/organisation.h"
#include "core/records/quality_review.h"
#include "output.h"
#include "quality_records.h"
#include "record_options.h"

namespace kopa::cli {

using namespace quality;

namespace {

QJsonObject methodJson(Store &store, const Record &method)
{
    QJsonObject object = recordJson(method);
    object.insert(QStringLiteral("name"),
                  finnishName(store, organisation::type(), method.text(method::organisation)));
    return object;
}

QJsonObject reviewJson(Store &, const Record &review)
{
    QJsonObject object = recordJson(review);
    object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(reviewFaults(review)));
    return object;
}

QJsonObject actionJson(Store &, const Record &action)
{
    QJsonObject object = recordJson(action);
    object.insert(QStringLiteral("when"),
                  QString(taskWhenKey(findings::taskWhen(asTask(action), QDate::currentDate()))));
    return object;
}

const QualityVerbs &methodVerbs()
{
    static const QualityVerbs known{
        .type = method::type(), .word = QStringLiteral("method"), .shown = methodJson};
    return known;
}

const QualityVerbs &reviewVerbs()
{
    static const QualityVerbs known{.type = quality_review::type(),
                                    .word = QStringLiteral("quality-review"),
                                    .without = {quality_review::reviewer},
                                    .shown = reviewJson};
    return known;
}

const QualityVerbs &actionVerbs()
{
    static const QualityVerbs known{.type = corrective_action::type(),
                                    .word = QStringLiteral("action"),
                                    .without = {corrective_action::owner},
                                    .shown = actionJson};
    return known;
}

/// All of a type whose fields hold what the options say.
Result<QJsonValue> list(Workbench &bench, const Arguments &arguments, const QualityVerbs &verbs,
                        const QList<FieldNumber> &filters)
{
    QStringList options;
    for (const FieldNumber field : filters)
        options.append(optionOf(*verbs.type.field(field)));
    KOPA_TRY(arguments.onlyThese(options));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(verbs.type));
        QJsonArray answer;
        for (const Record &each : all) {
            bool wanted = true;
            for (qsizetype at = 0; at < filters.size(); ++at)
                wanted = wanted && (!arguments.has(options[at]) ||
                                    each.text(filters[at]) == arguments.value(options[at]));
            if (wanted)
                answer.append(verbs.shown(store, each));
        }
        return QJsonValue(answer);
    });
}

QJsonObject mappingRowJson(Store &store, const MappingRow &row, const QString &column)
{
    QJsonArray cells;
    for (const MappingCell &cell : row.cells)
        cells.append(QJsonObject{{column, cell.column},
                                 {QStringLiteral("methods"), QJsonArray::fromStringList(cell.methods)},
                                 {QStringLiteral("criteria"), QJsonArray::fromStringList(cell.criteria)},
                                 {QStringLiteral("unknown"), cell.isUnknown()}});
    return {{QStringLiteral("municipality"), row.municipality},
            {QStringLiteral("name"), finnishName(store, organisation::type(), row.municipality)},
            {QStringLiteral("cells"), cells},
            {QStringLiteral("other_methods"), row.otherMethods}};
}

Result<QJsonValue> mapping(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("provider"), QStringLiteral("by")}));
    const QString by = arguments.value(QStringLiteral("by"), QStringLiteral("education"));
    if (by != u"education" && by != u"provider")
        return usageError(QStringLiteral("method mapping: --by education or --by provider"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> methods, store.records(method::type()));
        KOPA_ASSIGN(const QList<Record> criteria, store.records(criterion::type()));
        KOPA_ASSIGN(const QList<Record> voices, store.records(criterion_voice::type()));
        const Mapping found = mappingOf(methods, criteria, participantsOf(criteria, methods, voices),
                                        arguments.value(QStringLiteral("provider")),
                                        by == u"provider" ? MappingBy::Provider : MappingBy::Education);
        QJsonArray rows, examples;
        for (const MappingRow &row : found.rows)
            rows.append(mappingRowJson(store, row, by));
        for (const GoodExample &example : found.examples)
            examples.append(QJsonObject{{QStringLiteral("type"), example.type},
                                        {QStringLiteral("id"), example.id},
                                        {QStringLiteral("municipality"), example.municipality},
                                        {QStringLiteral("words"), example.words}});
        return QJsonValue(QJsonObject{{QStringLiteral("rows"), rows},
                                      {QStringLiteral("unknown"), QJsonArray::fromStringList(found.unknown)},
                                      {QStringLiteral("unknown_cells"), found.unknownCells()},
                                      {QStringLiteral("examples"), examples}});
    });
}

QJsonValue figure(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

Result<QJsonValue> calibration(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> reviews, store.records(quality_review::type()));
        const Calibration found = calibrationOf(reviews);
        QJsonArray pairs;
        for (const CalibrationPair &pair : found.pairs)
            pairs.append(QJsonObject{{QStringLiteral("one"), pair.one},
                                     {QStringLiteral("other"), pair.other},
                                     {QStringLiteral("apart"), pair.apart},
                                     {QStringLiteral("told"), pair.told},
                                     {QStringLiteral("doubtful"), pair.doubtful}});
        return QJsonValue(QJsonObject{{QStringLiteral("pairs"), pairs},
                                      {QStringLiteral("counted"), found.agreement.units},
                                      {QStringLiteral("percent"), figure(found.agreement.percent)},
                                      {QStringLiteral("kappa"), figure(found.agreement.kappa)}});
    });
}

/// Who adds a review or an action is its reviewer or owner, unless another is named.
Result<Edit> whose(Workbench &bench, const Arguments &arguments, const QString &verb, const QString &option,
                   FieldNumber field)
{
    Edit begun;
    if (verb != u"add" && verb != u"edit")
        return begun;
    KOPA_TRY(addPerson(bench, arguments, option, field, begun.fields));
    if (verb == u"add" && begun.fields.isEmpty()) {
        KOPA_ASSIGN(const QString me, personAtHand(bench));
        begun.fields.append({field, me});
    }
    return begun;
}

} // namespace

Result<QJsonValue> methodCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (isQualityVerb(verb))
        return qualityVerb(bench, arguments, methodVerbs(), verb);
    if (verb == u"list")
        return list(bench, arguments, methodVerbs(),
                    {method::organisation, method::provider, method::education});
    if (verb == u"mapping")
        return mapping(bench, arguments);
    return usageError(QStringLiteral("method add, list, mapping, show, edit, trash or restore"));
}

Result<QJsonValue> qualityReviewCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"calibration")
        return calibration(bench, arguments);
    if (verb == u"list")
        return list(bench, arguments, reviewVerbs(),
                    {quality_review::provider, quality_review::criterion, quality_review::state});
    if (!isQualityVerb(verb))
        return usageError(
            QStringLiteral("quality-review add, list, calibration, show, edit, trash or restore"));
    KOPA_ASSIGN(Edit begun,
                whose(bench, arguments, verb, QStringLiteral("reviewer"), quality_review::reviewer));
    if (verb == u"add" && !arguments.has(QStringLiteral("on")))
        begun.fields.append({quality_review::on, QDate::currentDate().toString(Qt::ISODate)});
    if (verb == u"add" && !arguments.has(QStringLiteral("state")))
        begun.fields.append({quality_review::state, QStringLiteral("draft")});
    return qualityVerb(bench, arguments, reviewVerbs(), verb, begun);
}

Result<QJsonValue> actionCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"list")
        return list(bench, arguments, actionVerbs(),
                    {corrective_action::provider, corrective_action::buyer, corrective_action::criterion});
    if (isQualityVerb(verb)) {
        KOPA_ASSIGN(const Edit begun,
                    whose(bench, arguments, verb, QStringLiteral("owner"), corrective_action::owner));
        return qualityVerb(bench, arguments, actionVerbs(), verb, begun);
    }
    const QString id = arguments.nextWord();
    if (id.isEmpty() || (verb != u"done" && verb != u"reopen"))
        return usageError(QStringLiteral("action add, list, show, edit, done, reopen, trash or restore"));
    KOPA_TRY(arguments.onlyThese({QStringLiteral("on")}));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(QStringLiteral("on")));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record({corrective_action::type().number, id}));
        return {};
    }));
    return writtenAndShown(bench, {actionDone(id, verb == u"done" ? day : QDate())}, actionVerbs(), id);
}

} // namespace kopa::cli
