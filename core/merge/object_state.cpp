#include "object_state.h"

#include <algorithm>

namespace kopa::merge {

static const CellKey trashKey{trashField};

void ObjectState::apply(const Change &change, const VersionVector &known)
{
    for (const CellWrite &write : change.writes) {
        m_cells[write.cell].apply({change.dot, change.time, write.value}, write.parents, known);
        if (write.cell == trashKey)
            m_trashContexts[change.dot] = write.context;
    }
    if (!m_trashContexts.isEmpty()) {
        const QList<Dot> live = m_cells[trashKey].dots();
        m_trashContexts.removeIf(
            [&](std::pair<const Dot &, QList<Dot> &> entry) { return !live.contains(entry.first); });
    }
}

void ObjectState::amend(const Change &change, qsizetype firstAdded, const VersionVector &known)
{
    for (qsizetype i = 0; i < firstAdded; ++i)
        m_cells[change.writes[i].cell].amend({change.dot, change.time, change.writes[i].value});
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
    for (const QList<Dot> &context : m_trashContexts)
        for (const Dot &dot : context)
            known.admit(dot);
    for (auto it = m_cells.begin(); it != m_cells.end(); ++it) {
        if (it.key() == trashKey)
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

QList<FieldNumber> ObjectState::differing() const
{
    QList<FieldNumber> result;
    for (auto it = m_cells.begin(); it != m_cells.end(); ++it)
        if (it.key().field != trashField && it.key().element.isEmpty() && it->differs())
            result.append(it.key().field);
    return result;
}

HybridTime ObjectState::changed() const
{
    HybridTime latest;
    for (const Cell &cell : m_cells)
        for (const Write &write : cell.live())
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

ObjectState ObjectState::restore(QMap<CellKey, Cell> cells, QMap<Dot, QList<Dot>> trashContexts)
{
    ObjectState state;
    state.m_cells = std::move(cells);
    state.m_trashContexts = std::move(trashContexts);
    return state;
}

} // namespace kopa::merge
