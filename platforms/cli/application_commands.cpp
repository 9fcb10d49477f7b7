#include "commands.h"
#include "core/documents/paper_file.h"
#include "core/programme/letter.h"
#include "core/programme/review.h"
#include "core/programme/submission.h"
#include "core/records/application.h"
#include "core/records/assessment.h"
#include "core/records/call.h"
#include "field_options.h"
#include "output.h"
#include "space_words.h"

namespace kopa::cli {

namespace {

using programme::refusal;

const QMap<QString, FieldNumber> &fieldsByOption()
{
    static const QMap<QString, FieldNumber> fields = {
        {QStringLiteral("call"), application::call},
        {QStringLiteral("pilot"), application::pilot},
        {QStringLiteral("language"), application::language},
        {QStringLiteral("name"), application::name},
        {QStringLiteral("responsible"), application::responsible},
        {QStringLiteral("area"), application::area},
        {QStringLiteral("aim"), application::aim},
        {QStringLiteral("forms"), application::forms},
        {QStringLiteral("plan"), application::plan},
        {QStringLiteral("lead"), application::lead},
        {QStringLiteral("organisation"), application::organisations},
        {QStringLiteral("link"), application::aims}};
    return fields;
}

Result<void> addFields(Workbench &bench, const Arguments &arguments, Edit &edit)
{
    for (const QString &aim : arguments.values(QStringLiteral("link")))
        if (!programme::projectAims().contains(aim))
            return Error{ErrorCode::InvalidArgument,
                         {{QStringLiteral("field"), QStringLiteral("link")}, {QStringLiteral("value"), aim}}};
    for (auto it = fieldsByOption().begin(); it != fieldsByOption().end(); ++it)
        KOPA_TRY(addField(bench, arguments, *application::type().field(it.value()), it.key(), edit));
    return {};
}

Result<Record> callOf(Store &store, const Record &record)
{
    const auto found = store.record({call::type().number, record.text(application::call)});
    return found.ok() || found.error().code != ErrorCode::NotFound ? found : Record{&call::type(), {}, {}};
}

QJsonObject lengthJson(const programme::TextLength &length)
{
    return {{QStringLiteral("characters"), length.characters},
            {QStringLiteral("without_spaces"), length.withoutSpaces}};
}

QJsonObject checkJson(const Record &record, const Record &call, const QDateTime &now)
{
    const programme::ApplicationCheck check = programme::checkApplication(record, call);
    QJsonArray missing;
    for (const programme::Gap &gap : check.gaps)
        missing.append(
            QJsonObject{{QStringLiteral("part"), gap.part}, {QStringLiteral("reason"), gap.reason}});
    QJsonObject parts;
    for (qsizetype i = 0; i < check.parts.size(); ++i)
        parts.insert(application::type().field(programme::applicationParts()[i])->key,
                     lengthJson(check.parts[i]));
    const QString submitted = record.text(application::submitted);
    const QDateTime when = submitted.isEmpty() ? now : QDateTime::fromString(submitted, Qt::ISODate);
    QJsonObject object = lengthJson(check.length);
    object.insert(QStringLiteral("parts"), parts);
    object.insert(QStringLiteral("limit"), check.limit);
    object.insert(QStringLiteral("too_long"), check.isTooLong());
    object.insert(QStringLiteral("missing"), missing);
    object.insert(QStringLiteral("ready"), check.isReady());
    object.insert(QStringLiteral("deadline"), call.text(call::deadline));
    object.insert(QStringLiteral("late"), programme::isLate(call, when));
    return object;
}

QJsonObject summaryJson(const Record &record, const Record &call)
{
    const QJsonObject check = checkJson(record, call, QDateTime::currentDateTime());
    QJsonObject object = recordJson(record);
    const bool submitted = !record.text(application::submitted).isEmpty();
    object.insert(QStringLiteral("title"), titleOf(record.text(application::name)));
    object.insert(QStringLiteral("ready"), check.value(QStringLiteral("ready")));
    object.insert(QStringLiteral("characters"), check.value(QStringLiteral("characters")));
    object.insert(QStringLiteral("late"), submitted && check.value(QStringLiteral("late")).toBool());
    if (submitted) {
        object.insert(QStringLiteral("copy_whole"), programme::isCopyWhole(record));
        object.insert(QStringLiteral("changed_since"), programme::isChangedSince(record));
    }
    return object;
}

/// Own words, and everybody's once the own ones are given or a decision is made.
Result<QJsonArray> assessmentsJson(Store &store, const Record &record)
{
    KOPA_ASSIGN(const QList<Record> given,
                store.records(assessment::type(), assessment::application, record.id));
    const QString own = programme::assessmentId(store, record.id);
    const bool open =
        !record.text(application::decision).isEmpty() ||
        std::any_of(given.begin(), given.end(), [&](const Record &one) { return one.id == own; });
    QJsonArray answer;
    for (const Record &one : given)
        if (open)
            answer.append(recordJson(one));
    return answer;
}

Result<QJsonValue> shown(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record record, store.record({application::type().number, id}));
        KOPA_ASSIGN(const Record call, callOf(store, record));
        KOPA_ASSIGN(const QJsonArray assessments, assessmentsJson(store, record));
        KOPA_ASSIGN(const bool safe, store.isSafe({application::type().number, id}));
        QJsonObject object = summaryJson(record, call);
        object.insert(QStringLiteral("assessments"), assessments);
        object.insert(QStringLiteral("safe"), safe);
        return QJsonValue(object);
    });
}

Result<QJsonValue> make(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese(fieldsByOption().keys() + QStringList{QStringLiteral("space")}));
    Edit edit{.key = {application::type().number, crypto::newObjectId()}};
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(edit.space, chosenSpace(bench, arguments));
    }
    if (!arguments.has(QStringLiteral("call")))
        edit.fields.append({application::call, QStringLiteral("call2019")});
    if (!arguments.has(QStringLiteral("language")))
        edit.fields.append({application::language, QStringLiteral("fi")});
    KOPA_TRY(addFields(bench, arguments, edit));
    KOPA_TRY(bench.ask([&](Store &store) { return store.write(edit); }));
    return shown(bench, edit.key.id);
}

Result<QJsonValue> change(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese(fieldsByOption().keys()));
    Edit edit{.key = {application::type().number, id}};
    KOPA_TRY(addFields(bench, arguments, edit));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record record, store.record(edit.key));
        if (!record.text(application::submitted).isEmpty())
            return refusal(QStringLiteral("submitted"), QStringLiteral("submitted"));
        return store.write(edit);
    }));
    return shown(bench, id);
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("call")}));
    const QString wanted = arguments.value(QStringLiteral("call"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> records,
                    wanted.isEmpty() ? store.records(application::type())
                                     : store.records(application::type(), application::call, wanted));
        QJsonArray answer;
        for (const Record &record : records) {
            KOPA_ASSIGN(const Record call, callOf(store, record));
            answer.append(summaryJson(record, call));
        }
        return QJsonValue(answer);
    });
}

Result<QJsonValue> check(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record record, store.record({application::type().number, id}));
        KOPA_ASSIGN(const Record call, callOf(store, record));
        return QJsonValue(checkJson(record, call, QDateTime::currentDateTime()));
    });
}

Result<QJsonValue> submit(Workbench &bench, const QString &id)
{
    KOPA_TRY(bench.ask(
        [&](Store &store) { return programme::submitApplication(store, id, QDateTime::currentDateTime()); }));
    return shown(bench, id);
}

/// "need=4" is a score of 4 for score_need.
Result<void> addScore(const QString &word, programme::Assessment &given)
{
    const qsizetype equals = word.indexOf(u'=');
    const FieldType *field = assessment::type().field(QStringLiteral("score_") + word.left(equals));
    bool number = false;
    const int score = word.mid(equals + 1).toInt(&number);
    if (!field || equals < 0 || !number)
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QStringLiteral("score")}, {QStringLiteral("value"), word}}};
    given.scores.insert(field->number, score);
    return {};
}

Result<QString> textOption(const Arguments &arguments, const QString &option)
{
    return arguments.has(option) ? readText(arguments.value(option)) : Result<QString>(QString());
}

Result<QJsonValue> assess(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("score"), QStringLiteral("comment"),
                                  QStringLiteral("conflict"), QStringLiteral("space")}));
    programme::Assessment given{.application = id};
    for (const QString &word : arguments.values(QStringLiteral("score")))
        KOPA_TRY(addScore(word, given));
    KOPA_ASSIGN(given.comment, textOption(arguments, QStringLiteral("comment")));
    given.conflict = arguments.has(QStringLiteral("conflict"));
    given.conflictReason = arguments.value(QStringLiteral("conflict"));
    if (arguments.has(QStringLiteral("space"))) {
        KOPA_ASSIGN(given.space, chosenSpace(bench, arguments));
    }
    KOPA_TRY(bench.ask(
        [&](Store &store) { return programme::assess(store, given, QDateTime::currentDateTime()); }));
    return shown(bench, id);
}

Result<QJsonValue> decide(Workbench &bench, const Arguments &arguments, const QString &id,
                          const QString &word)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("reasons"), QStringLiteral("on")}));
    if (word != QStringLiteral("chosen") && word != QStringLiteral("not_chosen"))
        return usageError(QStringLiteral("application decide ID chosen|not_chosen --reasons FILE"));
    const QString day = arguments.value(QStringLiteral("on"), QDate::currentDate().toString(Qt::ISODate));
    programme::Decision decision{word == QStringLiteral("chosen"), QDate::fromString(day, Qt::ISODate), {}};
    if (!decision.date.isValid())
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QStringLiteral("on")}, {QStringLiteral("value"), day}}};
    KOPA_ASSIGN(decision.reasons, textOption(arguments, QStringLiteral("reasons")));
    KOPA_TRY(bench.ask([&](Store &store) { return programme::decideApplication(store, id, decision); }));
    return shown(bench, id);
}

Result<QJsonValue> letter(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("out")}));
    const QString path = arguments.value(QStringLiteral("out"));
    if (path.isEmpty())
        return usageError(QStringLiteral("application letter ID --out FILE"));
    KOPA_ASSIGN(const documents::Document document,
                bench.ask([&](Store &store) { return programme::letterOf(store, id); }));
    KOPA_TRY(documents::savePaper(document, path));
    return QJsonObject{{QStringLiteral("written"), path},
                       {QStringLiteral("title"), document.title},
                       {QStringLiteral("language"), document.language}};
}

} // namespace

Result<QJsonValue> applicationCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == QStringLiteral("new"))
        return make(bench, arguments);
    if (verb == QStringLiteral("list"))
        return list(bench, arguments);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(
            QStringLiteral("application new, list, edit, show, check, submit, assess, letter or "
                           "decide; all but new and list name an application"));
    if (verb == QStringLiteral("edit"))
        return change(bench, arguments, id);
    if (verb == QStringLiteral("assess"))
        return assess(bench, arguments, id);
    if (verb == QStringLiteral("letter"))
        return letter(bench, arguments, id);
    const QString word = verb == QStringLiteral("decide") ? arguments.nextWord() : QString();
    if (verb == QStringLiteral("decide"))
        return decide(bench, arguments, id, word);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == QStringLiteral("show"))
        return shown(bench, id);
    if (verb == QStringLiteral("check"))
        return check(bench, id);
    if (verb == QStringLiteral("submit"))
        return submit(bench, id);
    return usageError(QStringLiteral("unknown: application %1").arg(verb));
}

} // namespace kopa::cli
