#pragma once

#include "change.h"
#include "text_history.h"

#include <functional>

namespace kopa::merge {

/// A long text as far as it is merged.
struct MergedText
{
    QString text;
    QList<Dot> heads;    ///< the version that `text` is: the changes that no merged one is built upon, sorted
    QList<Dot> waiting;  ///< changes that name parents which have not come, sorted
    bool joined = false; ///< it has sentences of several people's words that nobody has read since
    /// Changes that did not know of each other and that nobody has looked at: `joined` then follows from the
    /// whole history only.
    bool mixed = false;
    bool stale = false; ///< changes have come that only the whole history can merge

    bool operator==(const MergedText &) const = default;
};

/// The cell that keeps what people have looked at in another cell.
CellKey reviewKey(const CellKey &cell);

/// What the changes of a record did to one of its long texts: what TextHistory merges. Each dot once. Parents
/// that wrote the field as a whole are left out: their words come as base.
QList<TextChange> textChangesOf(const QList<Change> &log, FieldNumber field);

/// The merged state of one record: its cells, its long texts, and what follows from them. A pure value; the
/// same changes in any order that keeps each device's own give the same state, once mergeText() has been
/// given the history of every text that unmergedTexts() names.
class ObjectState
{
public:
    /// What the author of a trash or review write knew of, by cell and write.
    using Contexts = QMap<CellKey, QMap<Dot, QList<Dot>>>;

    /// Applies a change whose dot was admitted to `known` just before.
    void apply(const Change &change, const VersionVector &known);
    /// Replaces a change that nobody else has seen by a fuller one of the same dot: cells it had take their
    /// new values and its new time, the writes from position `firstAdded` on are new to it. `typed` holds the
    /// runs that a text was given since; it must be the only head of that text.
    void amend(const Change &change, qsizetype firstAdded, const VersionVector &known,
               const QMap<CellKey, TextPatch> &typed = {});
    /// Gives every live write of the cells that `form` is asked about the value it answers: the same words in
    /// another form, readable or withheld.
    void reform(const std::function<Value(const CellKey &, const Write &)> &form);
    /// Lays a value of the built-in register under everybody's edits; nothing happens to a cell that people
    /// wrote.
    void applyBase(const CellKey &key, const Value &value);

    /// Long texts that their history must merge.
    QList<FieldNumber> unmergedTexts() const;
    void mergeText(FieldNumber field, const TextHistory &history);
    /// A text that was edited by runs; null for a field that holds whole values.
    const MergedText *text(FieldNumber field) const;
    const QMap<FieldNumber, MergedText> &texts() const { return m_texts; }
    bool joined() const;

    const QMap<CellKey, Cell> &cells() const { return m_cells; }
    Cell cell(const CellKey &key) const { return m_cells.value(key); }
    /// What a person sees: the merged text, the write that somebody chose, or the latest.
    Value value(const CellKey &key) const;
    Value value(FieldNumber field) const { return value(CellKey{field}); }
    /// The present elements of a set field, sorted.
    QStringList elements(FieldNumber field) const;

    /// In the trash: somebody put it there, nobody took it back, and nobody edited it without knowing.
    bool trashed() const;
    /// Put into the trash by one person while another edited it: the edit won, and the record says so.
    bool revived() const;
    /// Fields and list items in which people wrote different things without knowing of each other, and nobody
    /// has looked at all of them yet.
    QList<FieldNumber> differing() const;
    QList<CellKey> differingCells() const;
    /// True when somebody has looked at all that is live in this cell, and nobody chose otherwise.
    bool reviewed(const CellKey &key) const { return verdict(key).looked; }
    /// What a person who reviews this cell now has seen of it: the context of the review.
    QList<Dot> reviewContext(const CellKey &key) const;
    /// All that people who looked at this long text had seen of it.
    QList<Dot> looked(FieldNumber field) const;
    /// The time of the latest write that is still live; reviews do not count.
    HybridTime changed() const;

    /// The latest live write of every device: what a person who sees this record knows of.
    QList<Dot> context() const;

    const Contexts &contexts() const { return m_contexts; }
    static ObjectState restore(QMap<CellKey, Cell> cells, Contexts contexts,
                               QMap<FieldNumber, MergedText> texts);

    bool operator==(const ObjectState &) const = default;

private:
    /// What the live reviews of a field say about one of its cells.
    struct Verdict
    {
        bool looked = false;
        std::optional<Dot> chosen = std::nullopt;
    };
    Verdict verdict(const CellKey &key) const;
    bool differs(const CellKey &key, const Cell &cell) const;
    void applyText(const Change &change, const CellWrite &write, const VersionVector &known);
    void applyReview(const CellKey &key, const QList<Dot> &lookedBefore);
    bool fitsOnto(const MergedText &text, const CellWrite &write, const DeviceId &author) const;
    bool allPutIntoTrash() const;
    bool editedUnknowingly() const;

    QMap<CellKey, Cell> m_cells;
    Contexts m_contexts;
    QMap<FieldNumber, MergedText> m_texts;
};

} // namespace kopa::merge
