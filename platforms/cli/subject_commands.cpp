#include "commands.h"
#include "core/records/retention.h"
#include "output.h"
#include "record_key.h"

#include <QDateTime>

namespace kopa::cli {

Result<QJsonValue> eraseCommand(Workbench &bench, Arguments &arguments)
{
    KOPA_ASSIGN(const RecordKey key, recordKey(arguments.nextWord()));
    const QString reason = arguments.value(QStringLiteral("reason"), QStringLiteral("asked"));
    KOPA_TRY(arguments.onlyThese({QStringLiteral("reason")}));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_TRY(store.eraseSubject(key, reason));
        KOPA_ASSIGN(const Record record, store.record(key));
        return QJsonValue(recordJson(record));
    });
}

Result<QJsonValue> subjectCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    KOPA_ASSIGN(const RecordKey key, recordKey(arguments.nextWord()));
    KOPA_TRY(arguments.onlyThese({}));
    if (verb != QStringLiteral("report"))
        return usageError(QStringLiteral("subject report KEY"));
    KOPA_ASSIGN(const SubjectReport report,
                bench.ask([&](Store &store) { return store.subjectReport(key); }));
    return QJsonObject{{QStringLiteral("mentions"), qint64(report.mentions.size())},
                       {QStringLiteral("erased"), report.erased.has_value()},
                       {QStringLiteral("markdown"), markdownOf(report, {})}};
}

static Result<QJsonValue> dueJson(Workbench &bench)
{
    const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
    KOPA_ASSIGN(const auto due, bench.ask([&](Store &store) { return store.dueForErasure(now); }));
    QJsonArray answer;
    for (const DueSubject &one : due)
        answer.append(QJsonObject{{QStringLiteral("type"), QString(recordType(one.key.type)->key)},
                                  {QStringLiteral("id"), one.key.id},
                                  {QStringLiteral("name"), one.name},
                                  {QStringLiteral("trashed"), one.trashed},
                                  {QStringLiteral("since"), isoTime(one.sinceMs)}});
    return answer;
}

Result<QJsonValue> retentionCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString word = verb == QStringLiteral("set") ? arguments.nextWord() : QString();
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == QStringLiteral("due"))
        return dueJson(bench);
    if (verb == QStringLiteral("set")) {
        bool good = false;
        const int months = word.toInt(&good);
        if (!good)
            return usageError(QStringLiteral("retention set MONTHS"));
        KOPA_TRY(bench.ask([&](Store &store) { return store.setRetentionMonths(months); }));
    } else if (verb != QStringLiteral("show")) {
        return usageError(QStringLiteral("retention show, set MONTHS or due"));
    }
    KOPA_ASSIGN(const int months, bench.ask([](Store &store) { return store.retentionMonths(); }));
    return QJsonObject{{QStringLiteral("contact_months"), months},
                       {QStringLiteral("trash_days"), retention::trashDays}};
}

} // namespace kopa::cli
