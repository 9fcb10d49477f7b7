#include "object_state.h"

#include <algorithm>

namespace kopa::merge {

static const CellKey trashKey{trashField};

void ObjectState::apply(const Change &change, const VersionVector &known)
{
    for (const CellWrite &write : change.writes) {
        if (write.text) {
            applyText(change, write, known);
            continue;
        }
        const bool review = write.cell.field == reviewField;
        const QList<Dot> before = review ? looked(write.cell.element.toUInt()) : QList<Dot>();
        Cell &cell = m_cells[write.cell];
        cell.apply({change.dot, change.time, write.value}, write.parents, known);
        if (!review && write.cell != trashKey)
            continue;
        auto &contexts = m_contexts[write.cell];
        contexts[change.dot] = write.context;
        const QList<Dot> live = cell.dots();
        contexts.removeIf(
            [&](std::pair<const Dot &, QList<Dot> &> entry) { return !live.contains(entry.first); });
        if (contexts.isEmpty())
            m_contexts.remove(write.cell);
        if (review)
            applyReview(write.cell, before);
    }
}

void ObjectState::amend(const Change &change, qsizetype firstAdded, const VersionVector &known,
                        const QMap<CellKey, TextPatch> &typed)
{
    for (qsizetype i = 0; i < firstAdded; ++i) {
        const CellWrite &write = change.writes[i];
        m_cells[write.cell].amend({change.dot, change.time, write.value, write.text.has_value()});
        if (const auto runs = typed.constFind(write.cell); runs != typed.constEnd()) {
            MergedText &text = m_texts[write.cell.field];
            if (const auto after = runs->applied(text.text); after.ok())
                text.text = *after;
            text.stale = text.stale || text.mixed;
        }
    }
    Change added = change;
    added.writes = change.writes.mid(firstAdded);
    apply(added, known);
}

void ObjectState::applyBase(const CellKey &key, const Value &value)
{
    Cell &cell = m_cells[key];
    const bool written = std::any_of(cell.live().begin(), cell.live().end(),
                                     [](const Write &write) { return !write.dot.isBase(); });
    if (!written)
        cell = Cell::restore({Write{{}, {}, value}}, cell.early());
}

void ObjectState::reform(const std::function<Value(const CellKey &, const Write &)> &form)
{
    for (auto cell = m_cells.begin(); cell != m_cells.end(); ++cell) {
        const QList<Write> live = cell->live();
        for (const Write &write : live)
            if (!write.text)
                cell->replaceValue(write.dot, form(cell.key(), write));
    }
}

Value ObjectState::value(const CellKey &key) const
{
    if (key.element.isEmpty())
        if (const MergedText *merged = text(key.field))
            return merged->text;
    const auto cell = m_cells.constFind(key);
    if (cell == m_cells.constEnd())
        return {};
    if (cell->live().size() > 1)
        if (const auto chosen = verdict(key).chosen)
            for (const Write &write : cell->live())
                if (write.dot == *chosen)
                    return write.value;
    return cell->shown();
}

QStringList ObjectState::elements(FieldNumber field) const
{
    QStringList result;
    for (auto it = m_cells.lowerBound({field}); it != m_cells.end() && it.key().field == field; ++it) {
        if (it->present())
            result.append(it.key().element);
    }
    return result;
}

bool ObjectState::allPutIntoTrash() const
{
    const Cell trash = cell(trashKey);
    return !trash.live().isEmpty() &&
           std::all_of(trash.live().begin(), trash.live().end(),
                       [](const Write &write) { return write.value == Value{true}; });
}

bool ObjectState::editedUnknowingly() const
{
    VersionVector known;
    const auto contexts = m_contexts.value(trashKey);
    for (const QList<Dot> &context : contexts)
        for (const Dot &dot : context)
            known.admit(dot);
    for (auto it = m_cells.begin(); it != m_cells.end(); ++it) {
        if (it.key() == trashKey || it.key().field == reviewField)
            continue;
        for (const Write &write : it->live())
            if (!known.covers(write.dot))
                return true;
    }
    return false;
}

bool ObjectState::trashed() const
{
    return allPutIntoTrash() && !editedUnknowingly();
}

bool ObjectState::revived() const
{
    return allPutIntoTrash() && editedUnknowingly();
}

HybridTime ObjectState::changed() const
{
    HybridTime latest;
    for (auto it = m_cells.begin(); it != m_cells.end(); ++it)
        if (it.key().field != reviewField)
            for (const Write &write : it->live())
                latest = std::max(latest, write.time);
    return latest;
}

QList<Dot> ObjectState::context() const
{
    VersionVector seen;
    for (const Cell &cell : m_cells)
        for (const Write &write : cell.live())
            if (!write.dot.isBase())
                seen.admit(write.dot);
    QList<Dot> result;
    for (auto it = seen.heads().begin(); it != seen.heads().end(); ++it)
        result.append({it.key(), it.value()});
    return result;
}

ObjectState ObjectState::restore(QMap<CellKey, Cell> cells, Contexts contexts,
                                 QMap<FieldNumber, MergedText> texts)
{
    ObjectState state;
    state.m_cells = std::move(cells);
    state.m_contexts = std::move(contexts);
    state.m_texts = std::move(texts);
    return state;
}

} // namespace kopa::merge
