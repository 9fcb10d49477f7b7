#include "commands.h"
#include "core/offering/distance_check.h"
#include "core/offering/equality.h"
#include "core/offering/needs_match.h"
#include "core/offering/offerings.h"
#include "core/records/distance_rule.h"
#include "core/records/need.h"
#include "core/records/offering.h"
#include "output.h"
#include "record_options.h"

namespace kopa::cli {

namespace {

QJsonArray titled(const QStringList &ids, const QList<Record> &offerings)
{
    QJsonArray answer;
    for (const QString &id : ids)
        for (const Record &each : offerings)
            if (each.id == id)
                answer.append(QJsonObject{{QStringLiteral("id"), id},
                                          {QStringLiteral("title"), offering::titleOf(each).in(u"fi")}});
    return answer;
}

QJsonObject needJson(const offering::MatchedNeed &matched, const QList<Record> &offerings)
{
    QJsonObject object = recordJson(matched.need);
    object.insert(QStringLiteral("title"), offering::titleOf(matched.need).in(u"fi"));
    object.insert(QStringLiteral("standing"), QString(offering::needStandingKey(matched.standing)));
    object.insert(QStringLiteral("offerings"), titled(matched.offerings, offerings));
    object.insert(QStringLiteral("candidates"), titled(matched.candidates, offerings));
    object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(offering::needFaults(matched.need)));
    return object;
}

struct Read
{
    QList<Record> offerings;
    offering::NeedsMatch match;
};

Result<Read> read(Store &store)
{
    Read answer;
    KOPA_ASSIGN(const QList<Record> needs, store.records(need::type()));
    KOPA_ASSIGN(answer.offerings, store.records(offering::type()));
    answer.match = offering::matchNeeds(needs, answer.offerings, QDate::currentDate());
    return answer;
}

Result<QJsonValue> shown(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_TRY(store.record({need::type().number, id}));
        KOPA_ASSIGN(const Read all, read(store));
        for (const offering::MatchedNeed &matched : all.match.needs)
            if (matched.need.id == id)
                return QJsonValue(needJson(matched, all.offerings));
        return Error{ErrorCode::NotFound,
                     {{QStringLiteral("type"), QString(need::type().key)}, {QStringLiteral("id"), id}}};
    });
}

Result<QJsonValue> write(Workbench &bench, const Arguments &arguments, const QString &id)
{
    for (const QString &form : arguments.values(QStringLiteral("form")))
        if (!offering::educationForms().contains(form))
            return Error{
                ErrorCode::InvalidArgument,
                {{QStringLiteral("field"), QStringLiteral("form")}, {QStringLiteral("value"), form}}};
    const QStringList titles{QStringLiteral("title-fi"), QStringLiteral("title-sv"),
                             QStringLiteral("title-en")};
    const auto given = [&](const QString &title) { return arguments.has(title); };
    if (id.isEmpty() && std::none_of(titles.begin(), titles.end(), given))
        return usageError(QStringLiteral("need add --title-fi|-sv|-en TEXT"));
    KOPA_ASSIGN(const QString written, writeFields(bench, arguments, need::type(), id));
    return shown(bench, written);
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    const QString open = QStringLiteral("open");
    const QStringList options{QStringLiteral("pilot"), QStringLiteral("municipality"),
                              QStringLiteral("field")};
    KOPA_TRY(arguments.onlyThese(options + QStringList{open}));
    const offering::NeedFilter filter{arguments.value(options[0]), arguments.value(options[1]),
                                      arguments.value(options[2]), arguments.has(open)};
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Read all, read(store));
        QJsonArray answer;
        for (const offering::MatchedNeed &matched : all.match.needs)
            if (offering::passes(matched, filter))
                answer.append(needJson(matched, all.offerings));
        return QJsonValue(answer);
    });
}

Result<QJsonValue> matches(Workbench &bench)
{
    return bench.ask([](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Read all, read(store));
        QJsonArray open;
        for (const offering::MatchedNeed &matched : all.match.needs)
            if (offering::passes(matched, {.open = true}))
                open.append(needJson(matched, all.offerings));
        return QJsonValue(
            QJsonObject{{QStringLiteral("unanswered"), open},
                        {QStringLiteral("without_need"), titled(all.match.withoutNeed, all.offerings)}});
    });
}

/// Says that an offering answers a need.
Result<QJsonValue> link(Workbench &bench, const QString &needId, const QString &offeringId)
{
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        const RecordKey key{offering::type().number, offeringId};
        KOPA_TRY(store.record({need::type().number, needId}));
        KOPA_TRY(store.record(key));
        return store.write({.key = key, .sets = {{offering::needs, {needId}, {}}}});
    }));
    return shown(bench, needId);
}

QJsonObject ruleJson(const Record &rule)
{
    QJsonObject object = recordJson(rule);
    object.insert(QStringLiteral("faults"), QJsonArray::fromStringList(offering::ruleFaults(rule)));
    return object;
}

Result<QJsonValue> shownRule(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record rule, store.record({distance_rule::type().number, id}));
        return QJsonValue(ruleJson(rule));
    });
}

Result<QJsonValue> writeRule(Workbench &bench, const Arguments &arguments, const QString &id)
{
    if (id.isEmpty() && (!arguments.has(QStringLiteral("form")) || !arguments.has(QStringLiteral("kind"))))
        return usageError(QStringLiteral("distance-rule add --form FORM --kind KIND"));
    KOPA_ASSIGN(const QString written, writeFields(bench, arguments, distance_rule::type(), id));
    return shownRule(bench, written);
}

Result<QJsonValue> listRules(Workbench &bench)
{
    return bench.ask([](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> rules, store.records(distance_rule::type()));
        QJsonArray answer;
        for (const Record &rule : offering::rulesInOrder(rules))
            answer.append(ruleJson(rule));
        return QJsonValue(answer);
    });
}

} // namespace

Result<QJsonValue> needCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return write(bench, arguments, {});
    if (verb == u"list")
        return list(bench, arguments);
    const QString id = arguments.nextWord();
    const QString other = verb == u"match" ? arguments.nextWord() : QString();
    if (verb == u"match" && id.isEmpty() == other.isEmpty()) {
        KOPA_TRY(arguments.onlyThese({}));
        return id.isEmpty() ? matches(bench) : link(bench, id, other);
    }
    if (id.isEmpty() || verb == u"match")
        return usageError(
            QStringLiteral("need add, list, match [NEED OFFERING], show, edit, trash or restore; the "
                           "last four name a need"));
    if (verb == u"edit")
        return write(bench, arguments, id);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == u"show")
        return shown(bench, id);
    if (verb == u"trash" || verb == u"restore")
        return setTrashed(bench, {need::type().number, id}, verb == u"trash");
    return usageError(QStringLiteral("no 'need %1'").arg(verb));
}

Result<QJsonValue> distanceRuleCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return writeRule(bench, arguments, {});
    const QString id = arguments.nextWord();
    if (verb == u"edit" && !id.isEmpty())
        return writeRule(bench, arguments, id);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == u"list" && id.isEmpty())
        return listRules(bench);
    if (id.isEmpty())
        return usageError(
            QStringLiteral("distance-rule add, list, show, edit, trash or restore; the last four name "
                           "a rule"));
    if (verb == u"show")
        return shownRule(bench, id);
    if (verb == u"trash" || verb == u"restore")
        return setTrashed(bench, {distance_rule::type().number, id}, verb == u"trash");
    return usageError(QStringLiteral("no 'distance-rule %1'").arg(verb));
}

} // namespace kopa::cli
