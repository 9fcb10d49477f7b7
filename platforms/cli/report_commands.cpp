#include "commands.h"
#include "core/programme/submission.h"
#include "core/records/event.h"
#include "core/records/finding.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/records/pilot.h"
#include "core/records/report.h"
#include "core/records/report_issue.h"
#include "core/records/report_part.h"
#include "core/records/statistics_table.h"
#include "core/records/target.h"
#include "core/reports/compose.h"
#include "core/reports/fill.h"
#include "core/reports/issues.h"
#include "core/reports/picked_figures.h"
#include "core/reports/translation.h"
#include "output.h"
#include "record_options.h"
#include "report_papers.h"
#include "space_words.h"

namespace kopa::cli {

using namespace reports;

namespace {

const QString languageOption = QStringLiteral("language");

Error invalid(const QString &field, const QString &value)
{
    return {ErrorCode::InvalidArgument, {{QStringLiteral("field"), field}, {QStringLiteral("value"), value}}};
}

Result<QString> languageOf(const Arguments &arguments, const QString &option = languageOption)
{
    const QString language = arguments.value(option, QStringLiteral("fi"));
    return reportLanguages().contains(language) ? Result<QString>(language) : invalid(option, language);
}

QJsonArray troublesJson(const QList<Trouble> &troubles)
{
    QJsonArray all;
    for (const Trouble &trouble : troubles)
        all.append(QJsonObject{{QStringLiteral("part"), trouble.part},
                               {QStringLiteral("trouble"), QString(troubleKey(trouble.kind))},
                               {QStringLiteral("type"), trouble.type},
                               {QStringLiteral("id"), trouble.id}});
    return all;
}

Result<QJsonObject> describe(Store &store, const QString &id)
{
    KOPA_ASSIGN(const ReportParts report, readReport(store, id));
    KOPA_ASSIGN(const Composed composed, compose(store, id, report.report.text(report::language)));
    QJsonObject object = recordJson(report.report);
    QJsonArray parts;
    for (const Record &part : report.parts)
        parts.append(recordJson(part));
    KOPA_ASSIGN(const QList<Record> issued, issuesOf(store, id));
    QJsonArray issues;
    for (const Record &issue : issued)
        issues.append(issueJson(issue));
    object.insert(QStringLiteral("title"), reportTitle(report.report).in(u"fi"));
    object.insert(QStringLiteral("parts"), parts);
    object.insert(QStringLiteral("issues"), issues);
    object.insert(QStringLiteral("sources"), int(composed.content.sources.size()));
    object.insert(QStringLiteral("troubles"), troublesJson(composed.troubles));
    return object;
}

Result<QJsonValue> shown(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QJsonObject object, describe(store, id));
        return QJsonValue(object);
    });
}

/// The options under which sources are named.
const QList<std::pair<QString, TypeNumber>> &sourceOptions()
{
    static const QList<std::pair<QString, TypeNumber>> options = {
        {QStringLiteral("finding"), finding::type().number},
        {QStringLiteral("passage"), passage::type().number},
        {QStringLiteral("target"), target::type().number},
        {QStringLiteral("event"), event::type().number},
        {QStringLiteral("note"), note::type().number},
        {QStringLiteral("table"), statistics_table::type().number}};
    return options;
}

QStringList sourceWords()
{
    QStringList words;
    for (const auto &[option, type] : sourceOptions())
        words.append(option);
    return words;
}

QList<RecordKey> sourcesIn(const Arguments &arguments)
{
    QList<RecordKey> keys;
    for (const auto &[option, type] : sourceOptions())
        for (const QString &id : arguments.values(option))
            keys.append({type, id});
    return keys;
}

Result<QJsonValue> make(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(
        arguments.onlyThese({QStringLiteral("kind"), QStringLiteral("title-fi"), QStringLiteral("title-sv"),
                             QStringLiteral("title-en"), languageOption, QStringLiteral("pilot"),
                             QStringLiteral("event"), QStringLiteral("note"), QStringLiteral("space")}));
    NewReport wanted{.kind = arguments.value(QStringLiteral("kind"))};
    if (sectionsOf(wanted.kind).isEmpty())
        return usageError(QStringLiteral("report new --kind final|pilot|travel|workshop"));
    wanted.title = {arguments.value(QStringLiteral("title-fi")), arguments.value(QStringLiteral("title-sv")),
                    arguments.value(QStringLiteral("title-en"))};
    KOPA_ASSIGN(wanted.language, languageOf(arguments));
    wanted.pilot = arguments.value(QStringLiteral("pilot"));
    wanted.event = arguments.value(QStringLiteral("event"));
    wanted.note = arguments.value(QStringLiteral("note"));
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(wanted.space, chosenSpace(bench, arguments));
    }
    KOPA_ASSIGN(const QString id, bench.ask([&](Store &store) { return makeReport(store, wanted); }));
    return shown(bench, id);
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("kind"), QStringLiteral("pilot")}));
    const QString kind = arguments.value(QStringLiteral("kind"));
    const QString pilot = arguments.value(QStringLiteral("pilot"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(report::type()));
        QJsonArray answer;
        for (const Record &one : all) {
            if ((!kind.isEmpty() && one.text(report::kind) != kind) ||
                (!pilot.isEmpty() && one.text(report::pilot) != pilot))
                continue;
            QJsonObject object = recordJson(one);
            object.insert(QStringLiteral("title"), reportTitle(one).in(u"fi"));
            answer.append(object);
        }
        return QJsonValue(answer);
    });
}

/// `--after PART`, or `--after first`.
std::optional<QString> placeIn(const Arguments &arguments)
{
    const QString after = QStringLiteral("after");
    if (!arguments.has(after))
        return std::nullopt;
    const QString part = arguments.value(after);
    return part == u"first" ? QString() : part;
}

/// `--about statistics --table ID --area AREA [--time TIME] [--measure AGES]`: picked now, and kept.
Result<void> addFigures(Workbench &bench, const Arguments &arguments, NewPart &part)
{
    if (part.about != statisticsKey())
        return {};
    const FigureWish wish{arguments.value(QStringLiteral("table")), arguments.values(QStringLiteral("area")),
                          arguments.values(QStringLiteral("time")),
                          arguments.value(QStringLiteral("measure"), totalMeasure())};
    KOPA_ASSIGN(const PickedFigures picked, pickFigures(bench.store, wish));
    part.figures = writtenFigures(picked);
    return {};
}

Result<NewPart> partOf(Workbench &bench, const Arguments &arguments)
{
    NewPart part{.kind = arguments.value(QStringLiteral("kind"))};
    const auto &kinds = report_part::type().field(report_part::kind)->choices;
    if (std::none_of(kinds.begin(), kinds.end(), [&](QLatin1String kind) { return part.kind == kind; }))
        return invalid(QStringLiteral("kind"), part.kind);
    part.level = arguments.value(QStringLiteral("level"), QStringLiteral("1")).toInt();
    QString *const texts[] = {&part.text.fi, &part.text.sv, &part.text.en};
    for (int i = 0; i < reportLanguages().size(); ++i)
        if (const QString option = QStringLiteral("text-") + reportLanguages()[i]; arguments.has(option)) {
            KOPA_ASSIGN(*texts[i], readText(arguments.value(option)));
        }
    part.about = arguments.value(QStringLiteral("about"));
    part.pictures = arguments.values(QStringLiteral("picture"));
    KOPA_TRY(addFigures(bench, arguments, part));
    return part;
}

Result<QJsonValue> add(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese(
        sourceWords() + QStringList{QStringLiteral("kind"), QStringLiteral("level"),
                                    QStringLiteral("text-fi"), QStringLiteral("text-sv"),
                                    QStringLiteral("text-en"), QStringLiteral("about"),
                                    QStringLiteral("picture"), QStringLiteral("area"), QStringLiteral("time"),
                                    QStringLiteral("measure"), QStringLiteral("after")}));
    KOPA_ASSIGN(const NewPart part, partOf(bench, arguments));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        for (const RecordKey &source : sourcesIn(arguments))
            KOPA_TRY(store.record(source));
        KOPA_ASSIGN(const QStringList made, addParts(store, id, {part}, placeIn(arguments)));
        KOPA_TRY(setSources(store, made.first(), sourcesIn(arguments), true));
        KOPA_ASSIGN(const Record record, store.record({report_part::type().number, made.first()}));
        return QJsonValue(recordJson(record));
    });
}

Result<QJsonValue> fill(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("section")}));
    const QString section = arguments.value(QStringLiteral("section"));
    KOPA_ASSIGN(const QStringList made,
                bench.ask([&](Store &store) { return fillReport(store, id, section); }));
    return QJsonValue(QJsonObject{{QStringLiteral("added"), QJsonArray::fromStringList(made)}});
}

/// What is to be looked at, in one language.
Result<QJsonValue> troubles(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese({languageOption}));
    KOPA_ASSIGN(const QString language, languageOf(arguments));
    KOPA_ASSIGN(const Composed composed,
                bench.ask([&](Store &store) { return compose(store, id, language); }));
    return QJsonValue(troublesJson(composed.troubles));
}

// Parts, named by their own ids.

Result<QJsonValue> partJson(Workbench &bench, const QString &part)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record record, store.record({report_part::type().number, part}));
        return QJsonValue(recordJson(record));
    });
}

/// A text in one language, what its picture shows, what it was translated from, or all of these.
Result<QJsonValue> write(Workbench &bench, const Arguments &arguments, const QString &part)
{
    const QString text = QStringLiteral("text"), alt = QStringLiteral("alt"), from = QStringLiteral("from");
    KOPA_TRY(arguments.onlyThese({languageOption, text, alt, from}));
    KOPA_ASSIGN(const QString language, languageOf(arguments));
    QString words;
    if (arguments.has(text)) {
        KOPA_ASSIGN(words, readText(arguments.value(text)));
    }
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        if (arguments.has(text))
            KOPA_TRY(writePart(store, part, language, words));
        if (arguments.has(alt))
            KOPA_TRY(describePart(store, part, language, arguments.value(alt)));
        return arguments.has(from) ? setTranslated(store, part, language, arguments.value(from))
                                   : Result<void>();
    }));
    return partJson(bench, part);
}

Result<QJsonValue> source(Workbench &bench, const Arguments &arguments, const QString &part)
{
    const QString without = QStringLiteral("absent");
    KOPA_TRY(arguments.onlyThese(sourceWords() + QStringList{without}));
    KOPA_TRY(bench.ask([&](Store &store) {
        return setSources(store, part, sourcesIn(arguments), !arguments.has(without));
    }));
    return partJson(bench, part);
}

Result<QJsonValue> move(Workbench &bench, const Arguments &arguments, const QString &part)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("after")}));
    const auto after = placeIn(arguments);
    if (!after)
        return usageError(QStringLiteral("report move PART --after PART|first"));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record record, store.record({report_part::type().number, part}));
        return movePart(store, record.text(report_part::report), part, *after);
    }));
    return partJson(bench, part);
}

/// What has become of the text that a translation was made from.
Result<QJsonValue> changes(Workbench &bench, const Arguments &arguments, const QString &part)
{
    KOPA_TRY(arguments.onlyThese({languageOption}));
    KOPA_ASSIGN(const QString language, languageOf(arguments));
    KOPA_ASSIGN(const Translation translation, bench.ask([&](Store &store) -> Result<Translation> {
        KOPA_ASSIGN(const Record record, store.record({report_part::type().number, part}));
        return translationOf(store, record, language);
    }));
    QJsonArray words;
    for (const ChangedWords &one : translation.changes)
        words.append(QJsonArray{one.kind == ChangedWords::Kind::Same    ? QStringLiteral("same")
                                : one.kind == ChangedWords::Kind::Added ? QStringLiteral("added")
                                                                        : QStringLiteral("removed"),
                                one.text});
    return QJsonValue(QJsonObject{{QStringLiteral("from"), translation.from},
                                  {QStringLiteral("behind"), translation.behind},
                                  {QStringLiteral("changes"), words}});
}

Result<QJsonValue> remove(Workbench &bench, const Arguments &arguments, const QString &part, bool removed)
{
    KOPA_TRY(arguments.onlyThese({}));
    KOPA_TRY(bench.ask([&](Store &store) { return removePart(store, part, removed); }));
    return QJsonValue(QJsonObject{{QStringLiteral("removed"), removed}});
}

} // namespace

Result<QJsonValue> reportCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"new")
        return make(bench, arguments);
    if (verb == u"list")
        return list(bench, arguments);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(
            QStringLiteral("report new, list, show, add, fill, troubles, build, approve, reopen, issue, "
                           "verify; write, source, move, remove, restore or changes of a part"));
    using Verb = Result<QJsonValue> (*)(Workbench &, const Arguments &, const QString &);
    static const QHash<QString, Verb> verbs = {{QStringLiteral("add"), add},
                                               {QStringLiteral("fill"), fill},
                                               {QStringLiteral("write"), write},
                                               {QStringLiteral("source"), source},
                                               {QStringLiteral("move"), move},
                                               {QStringLiteral("changes"), changes},
                                               {QStringLiteral("troubles"), troubles},
                                               {QStringLiteral("build"), reportBuild},
                                               {QStringLiteral("approve"), reportApprove},
                                               {QStringLiteral("reopen"), reportReopen},
                                               {QStringLiteral("issue"), reportIssue},
                                               {QStringLiteral("verify"), reportVerify}};
    if (verb == u"remove" || verb == u"restore")
        return remove(bench, arguments, id, verb == u"remove");
    if (const Verb found = verbs.value(verb))
        return found(bench, arguments, id);
    if (verb != u"show")
        return usageError(QStringLiteral("unknown: report %1").arg(verb));
    KOPA_TRY(arguments.onlyThese({}));
    return shown(bench, id);
}

} // namespace kopa::cli
