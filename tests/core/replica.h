#pragma once

#include "core/merge/object_state.h"
#include "sweep.h"

#include <QSet>

namespace kopa::merge {

/// A device that edits one record and hears of the others' changes: the least that merging needs of a store.
class Replica
{
public:
    explicit Replica(int number);

    /// A change made here, replacing what is seen here. Its writes carry cells and values or runs only.
    Change edit(QList<CellWrite> writes, std::int64_t wallMs);
    /// Hears of a change; a known one has no effect. Texts that need their history get it now, or later when
    /// `settled` is false.
    void hear(const Change &change, std::int64_t wallMs = 0, bool settled = true);
    /// Merges the texts that need their history.
    void settle();
    /// Puts the state away and takes it out again.
    void restore();

    const ObjectState &state() const { return m_state; }
    const VersionVector &known() const { return m_known; }
    /// All changes that this replica knows, its own too.
    const QSet<Dot> &seen() const { return m_seen; }

private:
    DeviceId m_device;
    HybridClock m_clock;
    VersionVector m_known;
    ObjectState m_state;
    QSet<Dot> m_seen;
    QList<Change> m_log;
};

/// A device id that only tests use.
DeviceId testDevice(int number);

/// Everything that happened to one record in a random story of several devices.
struct Story
{
    QList<QList<Change>> byDevice; ///< each in its own order
    QMap<Dot, QSet<Dot>> before;   ///< for each change, what its author knew: the whole history graph

    QList<Change> all() const;
};

/// Devices edit offline, hear of some of the others' changes, in any order that keeps each device's own, and
/// edit on.
Story anyStory(const Dice &dice, int steps);
/// Drawn from RapidCheck's generators: call it inside a property.
Story anyStory();

/// The changes of a story in a random order that keeps each device's own, some of them repeated.
QList<Change> anyOrder(const Story &story, const Dice &dice);
QList<Change> anyOrder(const Story &story);

/// The state after these changes, on a device that made none of them.
ObjectState stateAfter(const QList<Change> &changes);

/// The obvious and slow rule: of all writes of a cell, those that no other write's author knew of.
QMap<CellKey, QMap<Dot, Value>> maximalWrites(const Story &story);

} // namespace kopa::merge
