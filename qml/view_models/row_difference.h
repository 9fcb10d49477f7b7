#pragma once

#include <QList>

#include <cstdint>
#include <functional>

namespace kopa {

/// Brings a model's rows to `wanted` by the fewest of insertions, removals and moves, so that a view keeps
/// its place under a person's finger. The model tells its views by the callbacks, before and after each step.
class RowDifference
{
public:
    using Rows = QList<std::int64_t>;

    RowDifference(const Rows &shown, const Rows &wanted);

    /// True when so much differs that showing the list anew is quicker.
    bool isLarge() const;

    struct Steps
    {
        std::function<void(int first, int last)> remove;
        std::function<void(int from, int to)> move;
        std::function<void(int first, const Rows &rows)> insert;
    };
    /// Each step is told before the next one is thought of; positions are those of the moment.
    void apply(const Steps &steps) const;

private:
    Rows m_shown;
    Rows m_wanted;
    qsizetype m_same = 0; ///< rows at the beginning that are alike
    qsizetype m_tail = 0; ///< and at the end
};

} // namespace kopa
