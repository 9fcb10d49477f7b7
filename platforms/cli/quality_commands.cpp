#include "commands.h"
#include "core/quality/report_calendar.h"
#include "core/quality/report_parts.h"
#include "core/quality/report_replies.h"
#include "core/quality/report_sending.h"
#include "core/quality/report_writing.h"
#include "core/records/criterion.h"
#include "core/records/method.h"
#include "core/records/organisation.h"
#include "core/records/quality_report.h"
#include "core/records/report_reply.h"
#include "core/records/report_value.h"
#include "output.h"
#include "platforms/pictures/decoded_pictures.h"
#include "quality_answers.h"

#include <QFile>
#include <QFileInfo>

namespace kopa::cli {

using namespace quality;

namespace {

RecordKey keyOf(const QString &report)
{
    return {quality_report::type().number, report};
}

Result<QJsonObject> described(Store &store, const QString &id)
{
    KOPA_ASSIGN(const Record report, store.record(keyOf(id)));
    KOPA_ASSIGN(const ReportForm form, reportForm(store, id));
    QJsonObject object = recordJson(report);
    object.insert(QStringLiteral("asked"),
                  int(std::count_if(form.answers.begin(), form.answers.end(),
                                    [](const FormAnswer &one) { return one.isAsked(); })));
    object.insert(QStringLiteral("unsettled"), form.unsettled());
    return object;
}

Result<void> checkOrganisation(Store &store, const QString &id)
{
    const auto found = store.record({organisation::type().number, id});
    return found.ok() ? Result<void>() : Result<void>(found.error());
}

Result<QJsonValue> begin(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("provider"), QStringLiteral("period"),
                                  QStringLiteral("education"), QStringLiteral("buyer"), QStringLiteral("due"),
                                  QStringLiteral("day"), QStringLiteral("smallest")}));
    NewReport wanted{.provider = arguments.value(QStringLiteral("provider")),
                     .period = arguments.value(QStringLiteral("period")),
                     .educations = arguments.values(QStringLiteral("education")),
                     .buyers = arguments.values(QStringLiteral("buyer")),
                     .smallest = arguments.value(QStringLiteral("smallest")).toInt()};
    if (wanted.provider.isEmpty() || wanted.period.isEmpty())
        return usageError(QStringLiteral("quality report new --provider ID --period PERIOD"));
    KOPA_ASSIGN(wanted.due, arguments.date(QStringLiteral("due")));
    KOPA_ASSIGN(wanted.day, arguments.dateOrToday(QStringLiteral("day")));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        for (const QString &one : wanted.buyers + QStringList{wanted.provider})
            KOPA_TRY(checkOrganisation(store, one));
        KOPA_ASSIGN(const QString id, beginReport(store, wanted));
        KOPA_ASSIGN(const QJsonObject object, described(store, id));
        return QJsonValue(object);
    });
}

FormField fieldFrom(const Arguments &arguments)
{
    return {arguments.value(QStringLiteral("criterion")), arguments.value(QStringLiteral("education")),
            arguments.value(QStringLiteral("buyer")), arguments.value(QStringLiteral("group"))};
}

/// One answer by its options, or many from a file.
Result<QJsonValue> fill(Workbench &bench, const Arguments &arguments, const QString &report)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("criterion"), QStringLiteral("education"),
                                  QStringLiteral("buyer"), QStringLiteral("group"), QStringLiteral("value"),
                                  QStringLiteral("learners"), QStringLiteral("words"),
                                  QStringLiteral("language"), QStringLiteral("file")}));
    KOPA_ASSIGN(const QString language, arguments.language(QStringLiteral("en")));
    QList<Answer> answers;
    if (arguments.has(QStringLiteral("file"))) {
        KOPA_ASSIGN(answers, answersFrom(arguments.value(QStringLiteral("file"))));
    } else {
        Answer one{fieldFrom(arguments)};
        if (arguments.has(QStringLiteral("value")))
            one.value = arguments.value(QStringLiteral("value"));
        if (arguments.has(QStringLiteral("learners")))
            one.learners = arguments.value(QStringLiteral("learners"));
        if (arguments.has(QStringLiteral("words"))) {
            KOPA_ASSIGN(one.words, readText(arguments.value(QStringLiteral("words"))));
        }
        answers.append(one);
    }
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_TRY(answer(store, report, answers, language));
        KOPA_ASSIGN(const QJsonObject object, described(store, report));
        return QJsonValue(object);
    });
}

Result<QJsonValue> confirmAll(Workbench &bench, const Arguments &arguments, const QString &report)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("criterion"), QStringLiteral("education"),
                                  QStringLiteral("buyer"), QStringLiteral("group")}));
    const QList<FormField> fields = arguments.has(QStringLiteral("criterion"))
                                        ? QList<FormField>{fieldFrom(arguments)}
                                        : QList<FormField>();
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_TRY(store.record(keyOf(report)));
        KOPA_TRY(confirm(store, report, fields));
        KOPA_ASSIGN(const QJsonObject object, described(store, report));
        return QJsonValue(object);
    });
}

Result<QJsonValue> check(Workbench &bench, const Arguments &arguments, const QString &report)
{
    KOPA_TRY(arguments.onlyThese({}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(QJsonObject object, described(store, report));
        KOPA_ASSIGN(const ReportForm form, reportForm(store, report));
        QJsonArray answers;
        for (const FormAnswer &one : form.answers)
            answers.append(answerJson(one));
        object.insert(QStringLiteral("answers"), answers);
        return QJsonValue(object);
    });
}

/// A file that shows an answer.
Result<QJsonValue> attach(Workbench &bench, const Arguments &arguments, const QString &report)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("criterion"), QStringLiteral("education"),
                                  QStringLiteral("buyer"), QStringLiteral("group"), QStringLiteral("file")}));
    const QString path = arguments.value(QStringLiteral("file"));
    const QString value = valueId(report, fieldFrom(arguments));
    KOPA_ASSIGN(const Record answered, bench.ask([&](Store &store) {
        return store.record({report_value::type().number, value});
    }));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputOutput, {{QStringLiteral("detail"), path}}};
    const DecodedPictures pictures;
    NewAttachment what{.note = {}, .space = answered.space, .name = QFileInfo(path).fileName()};
    what.reportValue = value;
    KOPA_ASSIGN(const RecordKey key,
                AttachmentWriter(bench.store, pictures, bench.client.cancelled()).add(what, file));
    return QJsonObject{{QStringLiteral("attachment"), key.id}, {QStringLiteral("value"), value}};
}

Result<QJsonValue> send(Workbench &bench, const Arguments &arguments, const QString &report)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("at")}));
    const QString given = arguments.value(QStringLiteral("at"));
    const QDateTime at =
        given.isEmpty() ? QDateTime::currentDateTime() : QDateTime::fromString(given, Qt::ISODate);
    if (!at.isValid())
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QStringLiteral("at")}, {QStringLiteral("value"), given}}};
    const DecodedPictures pictures;
    KOPA_ASSIGN(const SentReport sent,
                sendReport(bench.store, pictures, bench.client.cancelled(), report, at));
    QJsonArray parts;
    QJsonArray without;
    QJsonArray readOnly;
    for (const SentPart &part : sent.parts) {
        if (part.part.isEmpty())
            (part.readOnly ? readOnly : without).append(part.buyer);
        else
            parts.append(QJsonObject{{QStringLiteral("buyer"), part.buyer},
                                     {QStringLiteral("part"), part.part},
                                     {QStringLiteral("answers"), part.answers},
                                     {QStringLiteral("hidden"), part.hidden},
                                     {QStringLiteral("files"), part.files}});
    }
    return QJsonObject{{QStringLiteral("report"), report},
                       {QStringLiteral("sending"), sent.sending},
                       {QStringLiteral("parts"), parts},
                       {QStringLiteral("without_space"), without},
                       {QStringLiteral("read_only"), readOnly}};
}

/// What is expected, begun, sent, late or missing.
Result<QJsonValue> listExpected(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("year"), QStringLiteral("day"), QStringLiteral("provider"),
                                  QStringLiteral("buyer")}));
    KOPA_ASSIGN(const QDate today, arguments.dateOrToday(QStringLiteral("day")));
    const int year = arguments.value(QStringLiteral("year"), QString::number(today.year())).toInt();
    const QString provider = arguments.value(QStringLiteral("provider"));
    const QString buyer = arguments.value(QStringLiteral("buyer"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        CalendarRecords records;
        KOPA_ASSIGN(records.reports, store.records(quality_report::type()));
        KOPA_ASSIGN(records.criteria, store.records(criterion::type()));
        KOPA_ASSIGN(records.methods, store.records(method::type()));
        QJsonArray rows;
        for (const ExpectedReport &one : expectedReports(records, year, today))
            if ((provider.isEmpty() || one.provider == provider) && (buyer.isEmpty() || one.buyer == buyer))
                rows.append(QJsonObject{{QStringLiteral("provider"), one.provider},
                                        {QStringLiteral("buyer"), one.buyer},
                                        {QStringLiteral("period"), one.period},
                                        {QStringLiteral("due"), one.due.toString(Qt::ISODate)},
                                        {QStringLiteral("standing"), QString(standingKey(one.standing))},
                                        {QStringLiteral("report"), one.report},
                                        {QStringLiteral("sending"), one.sending}});
        return QJsonValue(rows);
    });
}

Result<QJsonValue> showPart(Workbench &bench, const Arguments &arguments, const QString &part)
{
    KOPA_TRY(arguments.onlyThese({}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record report, store.record(keyOf(part)));
        KOPA_ASSIGN(const QList<Record> values,
                    store.records(report_value::type(), report_value::report, part));
        KOPA_ASSIGN(const QList<Asked> replies, askedOf(store, part));
        QJsonObject object = recordJson(report);
        QJsonArray answers;
        for (const Record &value : values) {
            KOPA_ASSIGN(const QJsonObject row, receivedJson(store, value));
            answers.append(row);
        }
        QJsonArray asked;
        for (const Asked &one : replies) {
            QJsonObject row = recordJson(one.reply);
            row.insert(QStringLiteral("open"), one.open);
            asked.append(row);
        }
        object.insert(QStringLiteral("answers"), answers);
        object.insert(QStringLiteral("replies"), asked);
        return QJsonValue(object);
    });
}

Result<QJsonValue> listParts(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese({}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> reports, store.records(quality_report::type()));
        QJsonArray rows;
        for (const Record &report : reports)
            if (!report.text(quality_report::buyer).isEmpty())
                rows.append(recordJson(report));
        return QJsonValue(rows);
    });
}

/// Asks, replies or accepts, for the municipality or the provider of the part.
Result<QJsonValue> sayTo(Workbench &bench, const Arguments &arguments, const QString &part,
                         const QString &verb)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("value"), QStringLiteral("words"), QStringLiteral("day")}));
    const QString kind = verb == u"ask"     ? QStringLiteral("question")
                         : verb == u"reply" ? QStringLiteral("reply")
                                            : QStringLiteral("accepted");
    QString words;
    if (arguments.has(QStringLiteral("words"))) {
        KOPA_ASSIGN(words, readText(arguments.value(QStringLiteral("words"))));
    }
    KOPA_ASSIGN(const QDate on, arguments.dateOrToday(QStringLiteral("day")));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<QString> {
        KOPA_ASSIGN(const Record report, store.record(keyOf(part)));
        const FieldNumber whose = verb == u"reply" ? quality_report::provider : quality_report::buyer;
        return say(store, part, arguments.value(QStringLiteral("value")), kind, report.text(whose), words,
                   on);
    }));
    return showPart(bench, *Arguments::parse({}), part);
}

Result<QJsonValue> reportVerb(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"new")
        return begin(bench, arguments);
    if (verb == u"list")
        return listExpected(bench, arguments);
    const QString id = arguments.nextWord();
    if (!id.isEmpty() && verb == u"fill")
        return fill(bench, arguments, id);
    if (!id.isEmpty() && verb == u"confirm")
        return confirmAll(bench, arguments, id);
    if (!id.isEmpty() && verb == u"check")
        return check(bench, arguments, id);
    if (!id.isEmpty() && verb == u"attach")
        return attach(bench, arguments, id);
    if (!id.isEmpty() && verb == u"send")
        return send(bench, arguments, id);
    return usageError(
        QStringLiteral("quality report new, list, fill, confirm, check, attach or send; all but "
                       "the first two name a report"));
}

Result<QJsonValue> partVerb(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"list")
        return listParts(bench, arguments);
    const QString id = arguments.nextWord();
    if (!id.isEmpty() && verb == u"show")
        return showPart(bench, arguments, id);
    if (!id.isEmpty() && (verb == u"ask" || verb == u"reply" || verb == u"accept"))
        return sayTo(bench, arguments, id, verb);
    return usageError(
        QStringLiteral("quality part list, show, ask, reply or accept; all but the first name a part"));
}

} // namespace

Result<QJsonValue> qualityCommand(Workbench &bench, Arguments &arguments)
{
    const QString what = arguments.nextWord();
    if (what == u"report")
        return reportVerb(bench, arguments);
    if (what == u"part")
        return partVerb(bench, arguments);
    if (what == u"compare")
        return comparisonAnswer(bench, arguments);
    if (what == u"saved")
        return savedAnswer(bench, arguments);
    return usageError(QStringLiteral("quality report, part, compare or saved"));
}

} // namespace kopa::cli
