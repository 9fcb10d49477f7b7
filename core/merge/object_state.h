#pragma once

#include "change.h"

namespace kopa::merge {

/// The merged state of one record: its cells, and what follows from them. A pure value; the same changes in
/// any order that keeps each device's own order give the same state.
class ObjectState
{
public:
    /// Applies a change whose dot was admitted to `known` just before.
    void apply(const Change &change, const VersionVector &known);
    /// Replaces a change that nobody else has seen by a fuller one of the same dot: cells it had take their
    /// new values and its new time, the writes from position `firstAdded` on are new to it.
    void amend(const Change &change, qsizetype firstAdded, const VersionVector &known);
    /// Lays a value of the built-in register under everybody's edits; nothing happens to a cell that people
    /// wrote.
    void applyBase(const CellKey &key, const Value &value);

    const QMap<CellKey, Cell> &cells() const { return m_cells; }
    Cell cell(const CellKey &key) const { return m_cells.value(key); }
    Value value(FieldNumber field) const { return cell({field}).shown(); }
    /// The present elements of a set field, sorted.
    QStringList elements(FieldNumber field) const;

    /// In the trash: somebody put it there, nobody took it back, and nobody edited it without knowing.
    bool trashed() const;
    /// Put into the trash by one person while another edited it: the edit won, and the record says so.
    bool revived() const;
    /// Single-valued fields in which people wrote different things without knowing of each other.
    QList<FieldNumber> differing() const;
    /// The time of the latest write that is still live.
    HybridTime changed() const;

    /// The latest live write of every device: what a person who sees this record knows of.
    QList<Dot> context() const;

    /// For each live trash write, what its author knew of.
    const QMap<Dot, QList<Dot>> &trashContexts() const { return m_trashContexts; }
    static ObjectState restore(QMap<CellKey, Cell> cells, QMap<Dot, QList<Dot>> trashContexts);

    bool operator==(const ObjectState &) const = default;

private:
    bool allPutIntoTrash() const;
    bool editedUnknowingly() const;

    QMap<CellKey, Cell> m_cells;
    QMap<Dot, QList<Dot>> m_trashContexts;
};

} // namespace kopa::merge
