#pragma once

#include "dot.h"
#include "value.h"

namespace kopa::merge {

/// One write into one cell, without what it replaced.
struct Write
{
    Dot dot;
    HybridTime time;
    Value value;
    /// Edits of a long text: its words are in the merged text, and `value` is nothing.
    bool text = false;

    bool operator==(const Write &) const = default;
};

/// One field of one record, or one element of a set field: all causally maximal writes, that is, those that
/// no other write has replaced. Comparing writes in pairs by their clocks instead is not associative.
class Cell
{
public:
    /// Adds a write that replaced `parents`, in whatever order writes of different devices arrive. `known`
    /// says which changes had arrived before; the caller admits each dot once, so a write is applied once.
    void apply(const Write &write, const QList<Dot> &parents, const VersionVector &known);

    /// Gives a write that nobody else has seen yet another value; false when it is not live.
    bool amend(const Write &write);

    /// The maximal writes, the highest (time, device) first: that one is shown. Empty if never written.
    const QList<Write> &live() const { return m_live; }
    /// Writes that were replaced before they arrived, sorted: states are equal whatever came first.
    const QList<Dot> &early() const { return m_early; }

    /// The shown value, or nothing.
    Value shown() const { return m_live.isEmpty() ? Value{} : m_live.first().value; }
    /// Gives a live write another value, its own in another form: its words became readable, or were erased.
    void replaceValue(const Dot &dot, const Value &value);

    /// True when people wrote different things without knowing of each other; what cannot be read does not
    /// count.
    bool differs() const;
    /// For an element of a set: adding wins over a removal that did not know of it.
    bool present() const;
    /// The dots that a new write made here replaces: all of them.
    QList<Dot> dots() const;
    /// Those of them that are edits of a long text, sorted.
    QList<Dot> textDots() const;

    /// Restores what live() and early() had said.
    static Cell restore(QList<Write> live, QList<Dot> early);

    bool operator==(const Cell &) const = default;

private:
    QList<Write> m_live;
    QList<Dot> m_early;
};

} // namespace kopa::merge
