#include "edit_writes.h"
#include "store.h"

#include <algorithm>

namespace kopa {

using merge::CellWrite;
using merge::Change;
using merge::Dot;
using merge::TextHistory;
using merge::TextPatch;

namespace {

QList<Dot> sorted(QList<Dot> dots)
{
    std::sort(dots.begin(), dots.end());
    dots.erase(std::unique(dots.begin(), dots.end()), dots.end());
    return dots;
}

/// The writes of a text field that hold it as a whole, as somebody wrote it who had no runs.
QList<Dot> wholeDots(const merge::Cell &cell)
{
    QList<Dot> dots;
    for (const merge::Write &write : cell.live())
        if (!write.text && !write.dot.isBase())
            dots.append(write.dot);
    return dots;
}

/// A whole value that one of these dots wrote.
QString wholeText(const QList<Change> &log, FieldNumber field, const QList<Dot> &version)
{
    for (const Change &change : log)
        if (version.contains(change.dot))
            for (const CellWrite &write : change.writes)
                if (write.cell == merge::CellKey{field} && !write.text)
                    return merge::textOf(write.value);
    return {};
}

bool holdsAny(const QList<merge::TextChange> &changes, const QList<Dot> &version)
{
    return std::any_of(changes.begin(), changes.end(),
                       [&](const merge::TextChange &change) { return version.contains(change.dot); });
}

} // namespace

Result<QString> Store::baseText(const RecordKey &key, FieldNumber field) const
{
    KOPA_ASSIGN(const QList<network::BaseRecord> base, network::baseRegister());
    for (const network::BaseRecord &record : base)
        if (record.type == key.type && record.id == key.id)
            for (const auto &[cell, value] : record.cells)
                if (cell == merge::CellKey{field})
                    return merge::textOf(value);
    return QString();
}

Result<Store::TextAt> Store::textToEdit(const RecordKey &key, const FieldEdit &edit,
                                        const merge::ObjectState &state)
{
    const merge::MergedText *merged = state.text(edit.field);
    const merge::Cell cell = state.cell({edit.field});
    if (!merged) {
        TextAt found{merge::normalText(merge::textOf(cell.shown())), {}, {}};
        for (const Dot &dot : wholeDots(cell))
            if (edit.parents ? edit.parents->contains(dot) : dot == cell.live().first().dot)
                found.version.append(dot);
        found.base = found.text;
        return found;
    }
    TextAt found{merged->text, {}, sorted(edit.parents.value_or(merged->heads))};
    const QList<Dot> whole = wholeDots(cell);
    QList<Dot> version = found.version;
    version.removeIf([&](const Dot &dot) { return whole.contains(dot); });
    for (const Dot &head : merged->heads)
        if (head.device == m_device)
            version.append(head);
    version = sorted(version);
    if (version == merged->heads)
        return found;
    KOPA_ASSIGN(const QList<Change> log, changesOf(key, nullptr));
    const QList<merge::TextChange> changes = merge::textChangesOf(log, edit.field);
    const TextHistory history(changes);
    std::uint64_t own = 0;
    for (const merge::TextChange &change : history.changes()) {
        version.removeOne(change.dot);
        if (change.dot.device == m_device)
            own = std::max(own, change.dot.n);
    }
    version.removeIf([&](const Dot &dot) { return !wholeText(log, edit.field, {dot}).isNull(); });
    if (!version.isEmpty())
        return ErrorCode::InvalidArgument;
    found.text = history.textAt(own > 0 ? found.version + QList<Dot>{{m_device, own}} : found.version);
    return found;
}

Result<QList<CellWrite>> Store::textWrites(const RecordType &type, const Edit &edit,
                                           const merge::ObjectState &state)
{
    QList<CellWrite> writes;
    for (const FieldEdit &fieldEdit : edit.fields) {
        const FieldType *field = type.field(fieldEdit.field);
        if (!field || field->kind != FieldKind::LongText)
            continue;
        KOPA_TRY(validate(*field, fieldEdit.value));
        KOPA_ASSIGN(const TextAt before, textToEdit(edit.key, fieldEdit, state));
        const TextPatch patch = fieldEdit.patch
                                    ? *fieldEdit.patch
                                    : TextPatch::between(before.text, merge::textOf(fieldEdit.value));
        if (!patch.fits(merge::codePoints(before.text)) ||
            before.text.size() + patch.words().size() > merge::maximumText / 4)
            return Error{ErrorCode::InvalidArgument,
                         {{QStringLiteral("field"), QString(field->key)}, {QStringLiteral("value"), {}}}};
        if (!patch.isEmpty())
            writes.append({{field->number}, {}, before.version, {}, merge::TextEdit{patch, before.base}});
    }
    return writes;
}

Result<QList<CellWrite>> Store::chosenTexts(const RecordType &type, const Edit &edit,
                                            const merge::ObjectState &state) const
{
    QList<CellWrite> writes;
    for (const ReviewEdit &review : edit.reviews) {
        const merge::MergedText *merged = state.text(review.field);
        const FieldType *field = type.field(review.field);
        if (!field || !merged || !review.chosen)
            continue;
        const merge::Cell cell = state.cell({review.field});
        for (const merge::Write &write : cell.live()) {
            if (write.text || write.dot != *review.chosen)
                continue;
            const TextPatch patch = TextPatch::between(merged->text, merge::textOf(write.value));
            writes.append(
                {{review.field}, {}, merged->heads + wholeDots(cell), {}, merge::TextEdit{patch, {}}});
        }
    }
    return writes;
}

Result<Store::OpenText> Store::openText(const RecordKey &key, FieldNumber field)
{
    KOPA_ASSIGN(const StateTables::Row row, m_tables->load(key));
    const merge::MergedText *merged = row.state.text(field);
    if (merged)
        return OpenText{merged->text, merged->heads};
    return OpenText{merge::textOf(row.state.value(field)), wholeDots(row.state.cell({field})).mid(0, 1)};
}

Result<QString> Store::textAt(const RecordKey &key, FieldNumber field, const QList<Dot> &version)
{
    KOPA_ASSIGN(const QList<Change> log, changesOf(key, nullptr));
    const QList<merge::TextChange> changes = merge::textChangesOf(log, field);
    if (holdsAny(changes, version))
        return TextHistory(changes).textAt(version);
    const QString whole = wholeText(log, field, version);
    return whole.isNull() && version.isEmpty() ? baseText(key, field) : whole;
}

Result<QList<merge::TextChange>> Store::textChanges(const RecordKey &key, FieldNumber field)
{
    KOPA_ASSIGN(const QList<Change> log, changesOf(key, nullptr));
    return merge::textChangesOf(log, field);
}

Result<TextSince> Store::textSince(const RecordKey &key, FieldNumber field, const QList<Dot> &version)
{
    KOPA_ASSIGN(const OpenText now, openText(key, field));
    if (sorted(version) == now.version)
        return TextSince{{}, now.version};
    KOPA_ASSIGN(const TextHistory history, historyOf(key, field));
    if (holdsAny(history.changes(), version))
        return TextSince{history.since(version), now.version};
    KOPA_ASSIGN(const QString before, textAt(key, field, version));
    return TextSince{TextPatch::between(before, now.text), now.version};
}

Result<TextStory> Store::textStory(const RecordKey &key, FieldNumber field)
{
    KOPA_ASSIGN(const StateTables::Row row, m_tables->load(key));
    KOPA_ASSIGN(const QList<Change> log, logOf(key, nullptr));
    const QList<merge::TextChange> changes = merge::textChangesOf(log, field);
    TextStory story;
    story.text = merge::textOf(row.state.value(field));
    if (changes.isEmpty()) {
        const merge::Cell cell = row.state.cell({field});
        if (!story.text.isEmpty())
            story.authors.append({0, merge::codePoints(story.text), cell.live().first().dot});
        return story;
    }
    const TextHistory history(changes);
    story.authors = history.authors();
    story.toReview = history.joined(row.state.looked(field));
    for (const merge::TextChange &change : changes) {
        TextStep step{change.dot, change.time};
        for (const merge::TextRun &run : change.patch.runs()) {
            step.inserted += run.inserted;
            step.removed += run.removed;
        }
        story.steps.append(step);
    }
    return story;
}

} // namespace kopa
