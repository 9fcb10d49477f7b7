#include "object_state.h"

#include <QSet>

#include <algorithm>

namespace kopa::merge {

namespace {

/// The changes that somebody who had seen `version` knew of.
QSet<Dot> knownAt(const QList<Dot> &version, const QList<TextChange> &parentsFirst)
{
    QSet<Dot> known(version.begin(), version.end());
    VersionVector own;
    for (const Dot &dot : version)
        own.admit(dot);
    for (auto change = parentsFirst.rbegin(); change != parentsFirst.rend(); ++change) {
        if (!own.covers(change->dot))
            continue;
        known.insert(change->dot);
        for (const Dot &parent : change->parents)
            own.admit(parent);
    }
    return known;
}

/// True when two changes did not know of each other and one of them has not been looked at.
bool isMixed(const QList<TextChange> &parentsFirst, const QList<Dot> &looked)
{
    const QSet<Dot> read = knownAt(looked, parentsFirst);
    QList<const TextChange *> order;
    order.reserve(parentsFirst.size());
    for (const TextChange &change : parentsFirst)
        order.append(&change);
    std::stable_partition(order.begin(), order.end(),
                          [&](const TextChange *change) { return read.contains(change->dot); });
    QSet<Dot> heads;
    QHash<DeviceId, Dot> own;
    for (const TextChange *change : std::as_const(order)) {
        QSet<Dot> version(change->parents.begin(), change->parents.end());
        if (const auto last = own.constFind(change->dot.device); last != own.constEnd())
            version.insert(*last);
        const bool straight =
            std::all_of(heads.begin(), heads.end(), [&](const Dot &head) { return version.contains(head); });
        if (!straight && !read.contains(change->dot))
            return true;
        heads -= version;
        heads.insert(change->dot);
        own[change->dot.device] = change->dot;
    }
    return false;
}

} // namespace

QList<TextChange> textChangesOf(const QList<Change> &log, FieldNumber field)
{
    QList<TextChange> changes;
    QSet<Dot> known;
    QSet<Dot> whole;
    for (const Change &change : log) {
        if (known.contains(change.dot))
            continue;
        known.insert(change.dot);
        for (const CellWrite &write : change.writes) {
            if (write.cell != CellKey{field})
                continue;
            if (write.text)
                changes.append({change.dot, change.time, write.parents, write.text->base, write.text->patch});
            else
                whole.insert(change.dot);
        }
    }
    if (!whole.isEmpty())
        for (TextChange &change : changes)
            change.parents.removeIf([&](const Dot &dot) { return whole.contains(dot); });
    return changes;
}

const MergedText *ObjectState::text(FieldNumber field) const
{
    const auto found = m_texts.constFind(field);
    return found == m_texts.constEnd() ? nullptr : &*found;
}

bool ObjectState::joined() const
{
    return std::any_of(m_texts.begin(), m_texts.end(), [](const MergedText &text) { return text.joined; });
}

QList<FieldNumber> ObjectState::unmergedTexts() const
{
    QList<FieldNumber> fields;
    for (auto it = m_texts.begin(); it != m_texts.end(); ++it)
        if (it->stale)
            fields.append(it.key());
    return fields;
}

/// True when the write was made upon exactly the text in hand.
bool ObjectState::fitsOnto(const MergedText &text, const CellWrite &write, const DeviceId &author) const
{
    if (text.stale || text.mixed || !text.waiting.isEmpty() ||
        (!text.heads.isEmpty() && !write.text->base.isEmpty()))
        return false;
    const Cell cell = m_cells.value(write.cell);
    QList<Dot> version;
    for (const Dot &parent : write.parents) {
        const bool wholeValue = std::any_of(cell.live().begin(), cell.live().end(), [&](const Write &live) {
            return live.dot == parent && !live.text;
        });
        if (!wholeValue)
            version.append(parent);
    }
    for (const Dot &head : text.heads)
        if (head.device == author && !version.contains(head))
            version.append(head);
    std::sort(version.begin(), version.end());
    return version == text.heads;
}

void ObjectState::applyText(const Change &change, const CellWrite &write, const VersionVector &known)
{
    Cell &cell = m_cells[write.cell];
    const auto isThis = [&](const Write &live) { return live.dot == change.dot; };
    if (std::any_of(cell.live().begin(), cell.live().end(), isThis))
        return;
    if (!write.cell.element.isEmpty()) {
        cell.apply({change.dot, change.time, {}, true}, write.parents, known);
        return;
    }
    MergedText &text = m_texts[write.cell.field];
    Result<QString> after = ErrorCode::InvalidArgument;
    if (fitsOnto(text, write, change.dot.device))
        after = write.text->patch.applied(text.heads.isEmpty() ? write.text->base : text.text);
    if (after.ok()) {
        text.text = *after;
        text.heads = {change.dot};
    } else {
        text.stale = true;
    }
    QList<Dot> parents = write.parents;
    for (const Write &live : cell.live())
        if (live.text && live.dot.device == change.dot.device)
            parents.append(live.dot);
    cell.apply({change.dot, change.time, {}, true}, parents, known);
}

void ObjectState::mergeText(FieldNumber field, const TextHistory &history)
{
    MergedText &text = m_texts[field];
    const QList<Dot> read = looked(field);
    text.text = history.text();
    text.heads = history.heads();
    text.waiting = history.waiting();
    text.mixed = isMixed(history.changes(), read);
    text.joined = text.mixed && !history.joined(read).isEmpty();
    text.stale = false;
}

} // namespace kopa::merge
