#include "commands.h"
#include "core/findings/evidence.h"
#include "core/findings/findings.h"
#include "core/findings/wrap_up.h"
#include "core/records/finding.h"
#include "core/records/passage.h"
#include "output.h"
#include "record_options.h"

namespace kopa::cli {

using namespace findings;

namespace {

RecordKey keyOf(const QString &id)
{
    return {finding::type().number, id};
}

const QString &passageOption()
{
    static const QString option = QStringLiteral("passage");
    return option;
}

QJsonObject findingJson(const Record &finding)
{
    QJsonObject object = recordJson(finding);
    object.insert(QStringLiteral("claim"), claimOf(finding).in(u"fi"));
    object.insert(QStringLiteral("languages_missing"), QJsonArray::fromStringList(languagesMissing(finding)));
    object.insert(QStringLiteral("gaps"), QJsonArray::fromStringList(findingGaps(finding)));
    return object;
}

QJsonObject evidenceJson(const Evidence &evidence)
{
    return {{QStringLiteral("passage"), evidence.passage},
            {QStringLiteral("note"), evidence.note},
            {QStringLiteral("title"), evidence.title},
            {QStringLiteral("when"), evidence.when},
            {QStringLiteral("words"), evidence.words},
            {QStringLiteral("state"), QString(evidenceKey(evidence.state))}};
}

Result<QJsonValue> shown(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const Record finding, store.record(keyOf(id)));
        KOPA_ASSIGN(const QList<Evidence> evidence, evidenceOf(store, finding));
        KOPA_ASSIGN(const bool safe, store.isSafe(keyOf(id)));
        QJsonArray all;
        for (const Evidence &one : evidence)
            all.append(evidenceJson(one));
        QJsonObject object = findingJson(finding);
        object.insert(QStringLiteral("evidence"), all);
        object.insert(QStringLiteral("safe"), safe);
        return QJsonValue(object);
    });
}

/// What is told by an option takes the place of what the notes say.
void lay(const Edit &told, Edit &edit)
{
    for (const FieldEdit &field : told.fields) {
        edit.fields.removeIf([&](const FieldEdit &drafted) { return drafted.field == field.field; });
        edit.fields.append(field);
    }
    for (const SetEdit &set : told.sets) {
        edit.sets.removeIf([&](const SetEdit &drafted) { return drafted.field == set.field; });
        edit.sets.append(set);
    }
}

Result<QJsonValue> make(Workbench &bench, const Arguments &arguments)
{
    KOPA_TRY(arguments.onlyThese(optionsOf(finding::type())));
    Edit told{.key = keyOf({})};
    KOPA_TRY(addFields(bench, arguments, finding::type(), told, {finding::passages}));
    KOPA_ASSIGN(FindingDraft draft, bench.ask([&](Store &store) {
        return findingFrom(store, arguments.values(passageOption()));
    }));
    lay(told, draft.edit);
    KOPA_TRY(bench.ask([&](Store &store) { return store.write(draft.edit); }));
    return shown(bench, draft.edit.key.id);
}

Result<QJsonValue> change(Workbench &bench, const Arguments &arguments, const QString &id)
{
    KOPA_TRY(arguments.onlyThese(optionsOf(finding::type(), {finding::passages})));
    Edit edit{.key = keyOf(id)};
    KOPA_TRY(addFields(bench, arguments, finding::type(), edit, {finding::passages}));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record(edit.key));
        return store.write(edit);
    }));
    return shown(bench, id);
}

/// Passages that come to a finding and leave it.
Result<QJsonValue> evidence(Workbench &bench, const Arguments &arguments, const QString &id)
{
    const QString add = QStringLiteral("add");
    const QString remove = QStringLiteral("remove");
    KOPA_TRY(arguments.onlyThese({add, remove}));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_TRY(store.record(keyOf(id)));
        for (const QString &passage : arguments.values(add))
            KOPA_TRY(store.record({passage::type().number, passage}));
        Edit edit{.key = keyOf(id)};
        edit.sets.append({finding::passages, arguments.values(add), arguments.values(remove)});
        return store.write(edit);
    }));
    return shown(bench, id);
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments)
{
    const QStringList options{QStringLiteral("kind"),  QStringLiteral("obstacle-kind"),
                              QStringLiteral("area"),  QStringLiteral("theme"),
                              QStringLiteral("form"),  QStringLiteral("state"),
                              QStringLiteral("search")};
    KOPA_TRY(arguments.onlyThese(options + QStringList{passageOption()}));
    const auto value = [&](int option) { return arguments.value(options[option]); };
    const FindingFilter filter{value(0), value(1), value(2), value(3), value(4), value(5), value(6)};
    const QString passage = arguments.value(passageOption());
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const QList<Record> all, store.records(finding::type()));
        QJsonArray answer;
        for (const Record &finding : findingsInOrder(all))
            if (passes(finding, filter) &&
                (passage.isEmpty() || finding.set(finding::passages).contains(passage)))
                answer.append(findingJson(finding));
        return QJsonValue(answer);
    });
}

/// What is still open about the visit of which a note tells.
Result<QJsonValue> wrapUp(Workbench &bench, const QString &note)
{
    KOPA_ASSIGN(const WrapUp left,
                bench.ask([&](Store &store) { return wrapUpOf(store, note, QDate::currentDate()); }));
    QJsonArray unused;
    for (const PlacedPassage &passage : left.unused)
        unused.append(QJsonObject{{QStringLiteral("id"), passage.id},
                                  {QStringLiteral("words"), passage.words},
                                  {QStringLiteral("kind"), passage.record.text(passage::kind)}});
    QJsonArray promises;
    for (const Record &task : left.promises)
        promises.append(recordJson(task));
    return QJsonValue(
        QJsonObject{{QStringLiteral("nothing_marked"), left.nothingMarked},
                    {QStringLiteral("unused"), unused},
                    {QStringLiteral("missing_consents"), QJsonArray::fromStringList(left.missingConsents)},
                    {QStringLiteral("promises"), promises},
                    {QStringLiteral("done"), left.isDone()}});
}

} // namespace

Result<QJsonValue> findingCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"add")
        return make(bench, arguments);
    if (verb == u"list")
        return list(bench, arguments);
    const QString id = arguments.nextWord();
    if (id.isEmpty())
        return usageError(QStringLiteral(
            "finding add, list, show, edit, evidence, trash, restore or wrapup; all but the first "
            "two name a finding, wrapup a note"));
    if (verb == u"edit")
        return change(bench, arguments, id);
    if (verb == u"evidence")
        return evidence(bench, arguments, id);
    KOPA_TRY(arguments.onlyThese({}));
    if (verb == u"show")
        return shown(bench, id);
    if (verb == u"wrapup")
        return wrapUp(bench, id);
    if (verb == u"trash" || verb == u"restore")
        return setTrashed(bench, keyOf(id), verb == u"trash");
    return usageError(QStringLiteral("no 'finding %1'").arg(verb));
}

} // namespace kopa::cli
