#include "commands.h"
#include "core/records/membership.h"
#include "core/records/municipality.h"
#include "core/records/organisation.h"
#include "core/records/pilot.h"
#include "core/records/theme.h"
#include "output.h"

namespace kopa::cli {

Result<QJsonValue> registerCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    const QString what = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    const QMap<QString, const RecordType *> lists = {
        {QStringLiteral("pilots"), &pilot::type()},
        {QStringLiteral("organisations"), &organisation::type()},
        {QStringLiteral("municipalities"), &municipality::type()},
        {QStringLiteral("memberships"), &membership::type()},
        {QStringLiteral("themes"), &theme::type()}};
    const RecordType *type = lists.value(what);
    if (verb != QStringLiteral("list") || !type)
        return usageError(QStringLiteral("register list %1").arg(lists.keys().join(u'|')));
    KOPA_ASSIGN(const QList<Record> records, bench.ask([&](Store &store) { return store.records(*type); }));
    QMap<QString, QStringList> members;
    if (type == &pilot::type()) {
        KOPA_ASSIGN(const auto memberships,
                    bench.ask([](Store &store) { return store.records(membership::type()); }));
        for (const Record &record : memberships)
            members[record.text(membership::pilot)].append(record.text(membership::organisation));
    }
    QJsonArray answer;
    for (const Record &record : records) {
        QJsonObject object = recordJson(record);
        if (type == &pilot::type())
            object.insert(QStringLiteral("organisations"),
                          QJsonArray::fromStringList(members.value(record.id)));
        answer.append(object);
    }
    return answer;
}

namespace {

/// Nobody stays to do upkeep later; a store that is only read is searched as it is.
Result<QList<SearchHit>> searchWhole(Store &store, const QString &typed, int limit)
{
    constexpr int atOnce = 1000;
    for (int behind = store.isSalvaged() ? 0 : 1; behind > 0;) {
        KOPA_ASSIGN(behind, store.indexBehind(atOnce));
    }
    return store.search(typed, limit);
}

} // namespace

Result<QJsonValue> searchCommand(Workbench &bench, Arguments &arguments)
{
    QStringList words;
    while (!arguments.words().isEmpty())
        words.append(arguments.nextWord());
    KOPA_TRY(arguments.onlyThese({QStringLiteral("limit")}));
    if (words.isEmpty())
        return usageError(QStringLiteral("search needs words"));
    const int limit = arguments.value(QStringLiteral("limit"), QStringLiteral("50")).toInt();
    KOPA_ASSIGN(const QList<SearchHit> hits, bench.ask([&](Store &store) {
        return searchWhole(store, words.join(u' '), std::max(1, limit));
    }));
    QJsonArray answer;
    for (const SearchHit &hit : hits) {
        QJsonArray marks;
        for (const TextRange &mark : hit.marks)
            marks.append(hit.snippet.mid(mark.from, mark.length));
        answer.append(QJsonObject{{QStringLiteral("type"), QString(recordType(hit.key.type)->key)},
                                  {QStringLiteral("id"), hit.key.id},
                                  {QStringLiteral("title"), hit.title},
                                  {QStringLiteral("when"), hit.when},
                                  {QStringLiteral("snippet"), hit.snippet},
                                  {QStringLiteral("marks"), marks}});
    }
    return answer;
}

Result<QJsonValue> storeCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == QStringLiteral("saved") || verb == QStringLiteral("anew"))
        return salvagedCommand(bench, verb);
    if (verb != QStringLiteral("check") && verb != QStringLiteral("rebuild"))
        return usageError(QStringLiteral("store check, rebuild, salvage, saved or anew"));
    if (verb == QStringLiteral("rebuild"))
        KOPA_TRY(bench.ask([](Store &store) { return store.rebuild(); }));
    KOPA_ASSIGN(const StoreReport report, bench.ask([](Store &store) { return store.check(); }));
    if (!report.problems.isEmpty())
        return Error{ErrorCode::StoreDamaged,
                     {{QStringLiteral("path"), report.problems.join(QStringLiteral("; "))}}};
    QJsonArray refused;
    for (const RefusedEnvelope &envelope : report.refused)
        refused.append(QJsonObject{{QStringLiteral("device"), QString::fromLatin1(envelope.device.toHex())},
                                   {QStringLiteral("seq"), qint64(envelope.seq)},
                                   {QStringLiteral("hash"), QString::fromLatin1(envelope.hash.toHex())},
                                   {QStringLiteral("reason"), envelope.reason}});
    return QJsonObject{{QStringLiteral("ok"), true},
                       {QStringLiteral("waiting"), waitingJson(report.waiting)},
                       {QStringLiteral("refused"), refused},
                       {QStringLiteral("records"), qint64(report.records)},
                       {QStringLiteral("envelopes"), qint64(report.envelopes)},
                       {QStringLiteral("digest"), QString::fromLatin1(report.digest.toHex())}};
}

} // namespace kopa::cli
