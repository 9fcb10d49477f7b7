#include "passages.h"

#include "coding.h"
#include "core/merge/text_anchor.h"
#include "core/records/note.h"
#include "core/records/passage.h"
#include "core/store/moved_id.h"

#include <algorithm>

namespace kopa::findings {

using merge::AnchoredPassage;
using merge::AnchoredText;
using merge::TextAnchor;

namespace {

const QString recentKey = QStringLiteral("passages.recent_codes");
constexpr qsizetype recentAtMost = 12;

RecordKey keyOf(const QString &id)
{
    return {passage::type().number, id};
}

Result<AnchoredText> anchoredText(Store &store, const QString &noteId)
{
    const RecordKey key{note::type().number, noteId};
    KOPA_ASSIGN(const Record note, store.record(key));
    KOPA_ASSIGN(QList<merge::TextChange> changes, store.textChanges(key, note::text));
    return AnchoredText(std::move(changes), note.text(note::text));
}

PlacedPassage placed(const AnchoredText &text, const Record &record)
{
    PlacedPassage passage{.id = record.id, .gone = true, .record = record};
    const auto first = TextAnchor::fromText(record.text(passage::start));
    const auto last = TextAnchor::fromText(record.text(passage::end));
    if (!first || !last)
        return passage;
    const AnchoredPassage ends{*first, *last};
    const auto place = text.placed(ends);
    passage.gone = !place || place->isEmpty();
    if (place) {
        passage.from = place->from;
        passage.to = std::max(place->from, place->to);
    }
    passage.words =
        passage.gone ? text.written(ends) : text.text().sliced(passage.from, passage.to - passage.from);
    return passage;
}

Result<void> rememberCodes(Store &store, const QStringList &codes)
{
    if (codes.isEmpty())
        return {};
    KOPA_ASSIGN(QStringList recent, recentCodes(store));
    for (const QString &code : codes) {
        recent.removeAll(code);
        recent.prepend(code);
    }
    return store.setSetting(recentKey, recent.first(std::min(recent.size(), recentAtMost)).join(u' '));
}

SetEdit codesEdit(const QStringList &before, const QStringList &after)
{
    SetEdit edit{passage::codes, {}, {}};
    for (const QString &code : after)
        if (!before.contains(code))
            edit.add.append(code);
    for (const QString &code : before)
        if (!after.contains(code))
            edit.remove.append(code);
    return edit;
}

/// The passage that an id means today.
Result<Record> recordOf(Store &store, const QString &passageId)
{
    KOPA_ASSIGN(Record record, store.record(keyOf(passageId)));
    while (record.state.trashed()) {
        const auto note = store.record({note::type().number, record.text(passage::note)});
        const QString movedTo = note.ok() ? note->text(note::movedTo) : QString();
        auto next = movedTo.isEmpty() ? Result<Record>(ErrorCode::NotFound)
                                      : store.record(keyOf(movedId(record.id, movedTo)));
        if (!next.ok())
            break;
        record = std::move(next).value();
    }
    return record;
}

/// Who codes a note in an open round marks in it.
Result<PassageMarks> inRound(Store &store, const QString &noteId, PassageMarks marks)
{
    if (!marks.round.isEmpty())
        return marks;
    KOPA_ASSIGN(const QList<Record> rounds, roundsToCode(store, noteId));
    if (rounds.isEmpty())
        return marks;
    marks.round = rounds.first().id;
    KOPA_ASSIGN(marks.coder, ownCoder(store));
    return marks;
}

} // namespace

Result<QList<PlacedPassage>> passagesOf(Store &store, const QString &noteId)
{
    KOPA_ASSIGN(const QList<Record> records, store.records(passage::type(), passage::note, noteId));
    QList<PlacedPassage> passages;
    if (records.isEmpty())
        return passages;
    KOPA_ASSIGN(const AnchoredText text, anchoredText(store, noteId));
    Blindness blindness(store);
    for (const Record &record : records) {
        KOPA_ASSIGN(const bool hidden, blindness.hides(record));
        if (!hidden)
            passages.append(placed(text, record));
    }
    std::sort(passages.begin(), passages.end(), [](const PlacedPassage &a, const PlacedPassage &b) {
        return std::tie(a.from, b.to, a.id) < std::tie(b.from, a.to, b.id);
    });
    return passages;
}

Result<PlacedPassage> placedPassage(Store &store, const QString &passageId)
{
    KOPA_ASSIGN(const Record record, recordOf(store, passageId));
    KOPA_ASSIGN(const bool blind, hidden(store, record));
    if (blind)
        return Error{
            ErrorCode::NotFound,
            {{QStringLiteral("type"), QString(passage::type().key)}, {QStringLiteral("id"), passageId}}};
    const auto text = anchoredText(store, record.text(passage::note));
    if (!text.ok() && text.error().code == ErrorCode::NotFound)
        return PlacedPassage{.id = record.id, .gone = true, .record = record};
    if (!text.ok())
        return text.error();
    return placed(*text, record);
}

Result<QString> markPassage(Store &store, const QString &noteId, qsizetype from, qsizetype to,
                            const PassageMarks &given)
{
    KOPA_ASSIGN(const PassageMarks marks, inRound(store, noteId, given));
    KOPA_ASSIGN(const Record note, store.record({note::type().number, noteId}));
    KOPA_ASSIGN(const AnchoredText text, anchoredText(store, noteId));
    const auto ends = text.anchored({from, to});
    if (!ends)
        return Error{ErrorCode::InvalidArgument,
                     {{QStringLiteral("field"), QStringLiteral("to")}, {QStringLiteral("value"), to}}};
    Edit edit{.key = keyOf(crypto::newObjectId()),
              .fields = {{passage::note, noteId},
                         {passage::start, ends->first.toText()},
                         {passage::end, ends->last.toText()}},
              .space = note.space};
    for (const auto &[field, value] :
         {std::pair{passage::kind, marks.kind}, std::pair{passage::speaker, marks.speaker},
          std::pair{passage::remark, marks.remark}, std::pair{passage::round, marks.round},
          std::pair{passage::coder, marks.coder}})
        if (!value.isEmpty())
            edit.fields.append({field, value});
    if (!marks.codes.isEmpty())
        edit.sets = {{passage::codes, marks.codes, {}}};
    KOPA_TRY(store.write(edit));
    KOPA_TRY(rememberCodes(store, marks.codes));
    return edit.key.id;
}

Result<void> changePassage(Store &store, const QString &passageId, const PassageMarks &marks)
{
    KOPA_ASSIGN(const Record record, store.record(keyOf(passageId)));
    const SetEdit codes = codesEdit(record.set(passage::codes), marks.codes);
    Edit edit{.key = keyOf(passageId), .sets = {codes}};
    for (const auto &[field, value] :
         {std::pair{passage::kind, marks.kind}, std::pair{passage::speaker, marks.speaker},
          std::pair{passage::remark, marks.remark}})
        if (record.text(field) != value)
            edit.fields.append({field, value.isEmpty() ? merge::Value() : merge::Value(value)});
    KOPA_TRY(store.write(edit));
    return rememberCodes(store, codes.add);
}

Result<void> setPassageRemoved(Store &store, const QString &passageId, bool removed)
{
    KOPA_ASSIGN(const Record record, store.record(keyOf(passageId)));
    return store.write({.key = keyOf(record.id), .trash = removed});
}

Result<QStringList> recentCodes(Store &store)
{
    KOPA_ASSIGN(const QVariant recent, store.setting(recentKey));
    return recent.toString().split(u' ', Qt::SkipEmptyParts);
}

} // namespace kopa::findings
