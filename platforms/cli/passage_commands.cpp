#include "commands.h"
#include "core/findings/quotes.h"
#include "core/records/code.h"
#include "core/records/consent.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "output.h"
#include "passage_search.h"

#include <QDate>

namespace kopa::cli {

using namespace findings;

namespace {

QJsonObject passageJson(Store &store, const PlacedPassage &passage)
{
    QJsonObject object = recordJson(passage.record);
    object.insert(QStringLiteral("words"), passage.words);
    object.insert(QStringLiteral("from"), passage.from);
    object.insert(QStringLiteral("to"), passage.to);
    object.insert(QStringLiteral("gone"), passage.gone);
    if (const auto standing = quoteStanding(store, passage.id); standing.ok())
        object.insert(QStringLiteral("quote_standing"), QString(standingKey(*standing)));
    return object;
}

Result<QJsonValue> shown(Workbench &bench, const QString &id)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const PlacedPassage passage, placedPassage(store, id));
        return QJsonValue(passageJson(store, passage));
    });
}

Error invalid(const QString &field, const QString &value)
{
    return {ErrorCode::InvalidArgument, {{QStringLiteral("field"), field}, {QStringLiteral("value"), value}}};
}

/// Where the words stand that a command names, or the offsets that it gives.
Result<std::pair<qsizetype, qsizetype>> stretchOf(Store &store, const QString &noteId,
                                                  const Arguments &arguments)
{
    const QString words = arguments.value(QStringLiteral("words"));
    if (words.isEmpty())
        return std::pair<qsizetype, qsizetype>(arguments.value(QStringLiteral("from")).toLongLong(),
                                               arguments.value(QStringLiteral("to")).toLongLong());
    KOPA_ASSIGN(const Record note, store.record({note::type().number, noteId}));
    const QString text = note.text(note::text);
    qsizetype from = text.indexOf(words);
    for (int nth = arguments.value(QStringLiteral("nth"), QStringLiteral("1")).toInt(); nth > 1 && from >= 0;
         --nth)
        from = text.indexOf(words, from + 1);
    if (from < 0)
        return invalid(QStringLiteral("words"), words);
    return std::pair(from, from + words.size());
}

/// Refuses what names a record that is not there.
Result<void> refuseUnknown(Store &store, const RecordType &type, const QStringList &ids)
{
    for (const QString &id : ids)
        if (!id.isEmpty())
            KOPA_TRY(store.record({type.number, id}));
    return {};
}

Result<QJsonValue> mark(Workbench &bench, const Arguments &arguments, const QString &noteId)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("words"), QStringLiteral("nth"), QStringLiteral("from"),
                                  QStringLiteral("to"), QStringLiteral("kind"), QStringLiteral("code"),
                                  QStringLiteral("speaker"), QStringLiteral("remark")}));
    const PassageMarks marks{.kind = arguments.value(QStringLiteral("kind")),
                             .codes = arguments.values(QStringLiteral("code")),
                             .speaker = arguments.value(QStringLiteral("speaker")),
                             .remark = arguments.value(QStringLiteral("remark"))};
    KOPA_ASSIGN(const QString id, bench.ask([&](Store &store) -> Result<QString> {
        KOPA_TRY(refuseUnknown(store, code::type(), marks.codes));
        KOPA_TRY(refuseUnknown(store, consent::type(), {marks.speaker}));
        KOPA_ASSIGN(const auto stretch, stretchOf(store, noteId, arguments));
        return markPassage(store, noteId, stretch.first, stretch.second, marks);
    }));
    return shown(bench, id);
}

Result<QJsonValue> list(Workbench &bench, const Arguments &arguments, const QString &noteId)
{
    KOPA_TRY(arguments.onlyThese({QStringLiteral("kind")}));
    const QString kind = arguments.value(QStringLiteral("kind"));
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        QStringList notes{noteId};
        if (noteId.isEmpty()) {
            KOPA_ASSIGN(const QList<Record> all, store.records(passage::type()));
            notes.clear();
            for (const Record &one : all)
                notes.append(one.text(passage::note));
            notes.sort();
            notes.removeDuplicates();
        }
        QJsonArray answer;
        for (const QString &note : std::as_const(notes)) {
            KOPA_ASSIGN(const QList<PlacedPassage> passages, passagesOf(store, note));
            for (const PlacedPassage &passage : passages)
                if (kind.isEmpty() || passage.record.text(passage::kind) == kind)
                    answer.append(passageJson(store, passage));
        }
        return QJsonValue(answer);
    });
}

/// What was said of a passage, to be changed in one thing.
PassageMarks marksOf(const Record &record)
{
    return {.kind = record.text(passage::kind),
            .codes = record.set(passage::codes),
            .speaker = record.text(passage::speaker),
            .remark = record.text(passage::remark)};
}

Result<QJsonValue> change(Workbench &bench, Arguments &arguments, const QString &id, const QString &verb)
{
    QStringList named;
    for (QString next = arguments.nextWord(); !next.isEmpty(); next = arguments.nextWord())
        named.append(next);
    KOPA_TRY(arguments.onlyThese(verb == u"code" ? QStringList{QStringLiteral("remove")} : QStringList()));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        KOPA_ASSIGN(const Record record, store.record({passage::type().number, id}));
        PassageMarks marks = marksOf(record);
        if (verb == u"speaker") {
            KOPA_TRY(refuseUnknown(store, consent::type(), named));
            marks.speaker = named.value(0);
            return changePassage(store, id, marks);
        }
        KOPA_TRY(refuseUnknown(store, code::type(), named));
        const QStringList gone = arguments.values(QStringLiteral("remove"));
        marks.codes += named;
        marks.codes.removeDuplicates();
        marks.codes.removeIf([&](const QString &code) { return gone.contains(code); });
        return changePassage(store, id, marks);
    }));
    return shown(bench, id);
}

Result<QJsonValue> letter(Workbench &bench, const QString &id, const QString &language)
{
    return bench.ask([&](Store &store) -> Result<QJsonValue> {
        KOPA_ASSIGN(const PlacedPassage passage, placedPassage(store, id));
        const auto speaker = store.record({consent::type().number, passage.record.text(passage::speaker)});
        const QString name = speaker.ok() ? speaker->text(consent::person) : QString();
        const QString spoken = speaker.ok() ? speaker->text(consent::language) : QString();
        return QJsonValue(
            QJsonObject{{QStringLiteral("letter"),
                         quoteLetter(passage.words, name, language.isEmpty() ? spoken : language)}});
    });
}

Result<QJsonValue> quote(Workbench &bench, Arguments &arguments, const QString &id)
{
    const QString verb = arguments.nextWord();
    KOPA_TRY(arguments.onlyThese(
        {QStringLiteral("how"), QStringLiteral("day"), QStringLiteral("words"), QStringLiteral("language")}));
    if (verb == u"letter")
        return letter(bench, id, arguments.value(QStringLiteral("language")));
    if (verb != u"ask" && verb != u"approve" && verb != u"refuse")
        return usageError(QStringLiteral("passage quote ID ask, approve, refuse or letter"));
    KOPA_ASSIGN(const QDate day, arguments.dateOrToday(QStringLiteral("day")));
    const QString how = arguments.value(QStringLiteral("how"), QStringLiteral("device"));
    KOPA_TRY(bench.ask([&](Store &store) -> Result<void> {
        if (verb == u"ask")
            return askQuote(store, id, how, day);
        KOPA_ASSIGN(const PlacedPassage passage, placedPassage(store, id));
        return answerQuote(store, id, verb == u"approve",
                           arguments.value(QStringLiteral("words"), passage.words), how, day);
    }));
    return shown(bench, id);
}

} // namespace

Result<QJsonValue> passageCommand(Workbench &bench, Arguments &arguments)
{
    const QString verb = arguments.nextWord();
    if (verb == u"find")
        return findPassages(bench, arguments);
    const QString id = arguments.nextWord();
    if (verb == u"list")
        return list(bench, arguments, id);
    if (id.isEmpty())
        return usageError(
            QStringLiteral("passage find, mark NOTE, list [NOTE], show, unmark, code, speaker or "
                           "quote; the last five name a passage"));
    if (verb == u"mark")
        return mark(bench, arguments, id);
    if (verb == u"code" || verb == u"speaker")
        return change(bench, arguments, id, verb);
    if (verb == u"quote")
        return quote(bench, arguments, id);
    KOPA_TRY(arguments.onlyThese({QStringLiteral("again")}));
    if (verb == u"unmark")
        KOPA_TRY(bench.ask([&](Store &store) {
            return setPassageRemoved(store, id, !arguments.has(QStringLiteral("again")));
        }));
    else if (verb != u"show")
        return usageError(QStringLiteral("unknown: passage %1").arg(verb));
    return shown(bench, id);
}

} // namespace kopa::cli
