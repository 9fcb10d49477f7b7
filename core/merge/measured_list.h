#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace kopa::merge {

/// A long sequence of items, each with M lengths (Item::lengths()), in which the item at a distance from the
/// start is found by any of these lengths, and the distances before an item are told, in logarithmic time: a
/// B+ tree whose nodes lie in two arrays. Nodes are never joined again: a list lives as long as one merge.
template <class Item, std::size_t M, std::uint32_t LeafSize> class MeasuredList
{
public:
    using Lengths = std::array<std::uint32_t, M>;

    /// An item; at the end of a leaf it means the first item of the next.
    struct Place
    {
        std::uint32_t leaf = 0;
        std::uint32_t slot = 0;

        bool operator==(const Place &) const = default;
    };

    MeasuredList() { clear(); }

    void clear()
    {
        m_leaves.assign(1, Leaf{});
        m_inners.clear();
        m_root = 0;
        m_rootIsLeaf = true;
        m_total = {};
    }

    const Lengths &total() const { return m_total; }
    Place begin() const { return settled({}); }
    bool atEnd(Place place) const { return place.slot >= m_leaves[place.leaf].count; }
    const Item &operator[](Place place) const { return m_leaves[place.leaf].items[place.slot]; }

    Place next(Place place) const { return settled({place.leaf, place.slot + 1}); }

    /// An item, everything before it, and how far into it a distance goes.
    struct Found
    {
        Place place;
        Lengths before{};
        std::uint32_t offset = 0;
    };

    /// The item that holds the unit at a distance in one of the lengths. The distance must be below the
    /// total.
    Found find(std::size_t length, std::uint32_t distance) const
    {
        Found found;
        std::uint32_t node = m_root;
        for (bool leaf = m_rootIsLeaf; !leaf;) {
            const Inner &inner = m_inners[node];
            std::uint32_t child = 0;
            for (; distance >= inner.lengths[child][length]; ++child) {
                distance -= inner.lengths[child][length];
                add(found.before, inner.lengths[child]);
            }
            node = inner.children[child];
            leaf = inner.aboveLeaves;
        }
        const Leaf &leaf = m_leaves[node];
        std::uint32_t slot = 0;
        for (Lengths size = leaf.items[0].lengths(); distance >= size[length];
             size = leaf.items[++slot].lengths()) {
            distance -= size[length];
            add(found.before, size);
        }
        found.place = {node, slot};
        found.offset = distance;
        return found;
    }

    /// One of the lengths of everything before an item.
    std::uint32_t before(Place place, std::size_t length) const
    {
        std::uint32_t sum = 0;
        for (std::uint32_t slot = 0; slot < place.slot; ++slot)
            sum += m_leaves[place.leaf].items[slot].lengths()[length];
        std::uint32_t child = place.leaf;
        for (std::uint32_t parent = m_leaves[place.leaf].parent; parent != none;
             child = parent, parent = m_inners[parent].parent) {
            const Inner &inner = m_inners[parent];
            for (std::uint32_t i = 0; inner.children[i] != child; ++i)
                sum += inner.lengths[i][length];
        }
        return sum;
    }

    /// Whether one item stands before another.
    bool precedes(Place a, Place b) const
    {
        if (a.leaf == b.leaf)
            return a.slot < b.slot;
        std::uint32_t left = m_leaves[a.leaf].parent;
        std::uint32_t right = m_leaves[b.leaf].parent;
        std::uint32_t childOfLeft = a.leaf;
        std::uint32_t childOfRight = b.leaf;
        while (left != right) {
            childOfLeft = std::exchange(left, m_inners[left].parent);
            childOfRight = std::exchange(right, m_inners[right].parent);
        }
        return slotOf(left, childOfLeft) < slotOf(left, childOfRight);
    }

    /// Changes an item in its place.
    template <class Edit> void change(Place place, Edit &&edit)
    {
        Item &item = m_leaves[place.leaf].items[place.slot];
        const Lengths old = item.lengths();
        edit(item);
        grow(place.leaf, difference(item.lengths(), old));
    }

    /// Puts an item before `place` and answers where it is. `moved(item, leaf)` is told of every item that
    /// comes into another leaf, the new one too.
    template <class Moved> Place insert(Place place, const Item &item, Moved &&moved)
    {
        if (m_leaves[place.leaf].count == LeafSize)
            place = splitLeaf(place, moved);
        Leaf &leaf = m_leaves[place.leaf];
        std::move_backward(leaf.items.begin() + place.slot, leaf.items.begin() + leaf.count,
                           leaf.items.begin() + leaf.count + 1);
        leaf.items[place.slot] = item;
        ++leaf.count;
        grow(place.leaf, item.lengths());
        moved(item, place.leaf);
        return place;
    }

    /// Puts two items in the place of one that is as long as both; answers where the second is.
    template <class Moved> Place divide(Place place, const Item &first, const Item &second, Moved &&moved)
    {
        ++place.slot;
        if (m_leaves[place.leaf].count == LeafSize)
            place = splitLeaf(place, moved);
        Leaf &leaf = m_leaves[place.leaf];
        std::move_backward(leaf.items.begin() + place.slot, leaf.items.begin() + leaf.count,
                           leaf.items.begin() + leaf.count + 1);
        leaf.items[place.slot - 1] = first;
        leaf.items[place.slot] = second;
        ++leaf.count;
        moved(second, place.leaf);
        return place;
    }

    void erase(Place place)
    {
        Leaf &leaf = m_leaves[place.leaf];
        const Lengths old = leaf.items[place.slot].lengths();
        std::move(leaf.items.begin() + place.slot + 1, leaf.items.begin() + leaf.count,
                  leaf.items.begin() + place.slot);
        --leaf.count;
        grow(place.leaf, difference({}, old));
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;
    static constexpr std::uint32_t innerSize = 16;

    struct Leaf
    {
        std::uint32_t count = 0;
        std::uint32_t parent = none;
        std::uint32_t next = none;
        std::array<Item, LeafSize> items;
    };
    struct Inner
    {
        std::uint32_t count = 0;
        std::uint32_t parent = none;
        bool aboveLeaves = true;
        std::array<std::uint32_t, innerSize> children;
        std::array<Lengths, innerSize> lengths;
    };

    static Lengths difference(Lengths a, const Lengths &b)
    {
        for (std::size_t i = 0; i < M; ++i)
            a[i] -= b[i];
        return a;
    }

    static void add(Lengths &sum, const Lengths &more)
    {
        for (std::size_t i = 0; i < M; ++i)
            sum[i] += more[i];
    }

    /// Past the end of a leaf the next item is in another leaf.
    Place settled(Place place) const
    {
        while (place.slot >= m_leaves[place.leaf].count && m_leaves[place.leaf].next != none)
            place = {m_leaves[place.leaf].next, 0};
        return place;
    }

    std::uint32_t slotOf(std::uint32_t inner, std::uint32_t child) const
    {
        std::uint32_t slot = 0;
        while (m_inners[inner].children[slot] != child)
            ++slot;
        return slot;
    }

    /// Unsigned sums wrap: a difference below zero is added just so.
    void grow(std::uint32_t leaf, const Lengths &by)
    {
        add(m_total, by);
        std::uint32_t child = leaf;
        for (std::uint32_t parent = m_leaves[leaf].parent; parent != none;
             child = parent, parent = m_inners[parent].parent)
            add(m_inners[parent].lengths[slotOf(parent, child)], by);
    }

    template <class Moved> Place splitLeaf(Place place, Moved &moved)
    {
        const auto fresh = std::uint32_t(m_leaves.size());
        m_leaves.emplace_back();
        Leaf &left = m_leaves[place.leaf];
        Leaf &right = m_leaves[fresh];
        // Writing goes on at the end more often than not: then the left leaf stays full.
        const std::uint32_t keep = place.slot == LeafSize ? LeafSize - 1 : LeafSize / 2;
        Lengths gone{};
        for (std::uint32_t slot = keep; slot < LeafSize; ++slot) {
            right.items[slot - keep] = std::move(left.items[slot]);
            add(gone, right.items[slot - keep].lengths());
            moved(right.items[slot - keep], fresh);
        }
        right.count = LeafSize - keep;
        left.count = keep;
        right.next = std::exchange(left.next, fresh);
        adopt(place.leaf, fresh, gone, true);
        if (place.slot > keep)
            return {fresh, place.slot - keep};
        return place;
    }

    std::uint32_t &parentOf(std::uint32_t node, bool leaf)
    {
        return leaf ? m_leaves[node].parent : m_inners[node].parent;
    }

    /// Hangs `fresh`, which took `lengths` away from its neighbour `left`, beside it.
    void adopt(std::uint32_t left, std::uint32_t fresh, const Lengths &lengths, bool leaves)
    {
        std::uint32_t parent = parentOf(left, leaves);
        if (parent == none) {
            parent = std::uint32_t(m_inners.size());
            m_inners.emplace_back();
            m_inners[parent].aboveLeaves = leaves;
            m_inners[parent].count = 1;
            m_inners[parent].children[0] = left;
            m_inners[parent].lengths[0] = m_total;
            parentOf(left, leaves) = parent;
            m_root = parent;
            m_rootIsLeaf = false;
        } else if (m_inners[parent].count == innerSize) {
            splitInner(parent);
            parent = parentOf(left, leaves);
        }
        Inner &inner = m_inners[parent];
        const std::uint32_t slot = slotOf(parent, left);
        inner.lengths[slot] = difference(inner.lengths[slot], lengths);
        std::move_backward(inner.children.begin() + slot + 1, inner.children.begin() + inner.count,
                           inner.children.begin() + inner.count + 1);
        std::move_backward(inner.lengths.begin() + slot + 1, inner.lengths.begin() + inner.count,
                           inner.lengths.begin() + inner.count + 1);
        inner.children[slot + 1] = fresh;
        inner.lengths[slot + 1] = lengths;
        ++inner.count;
        parentOf(fresh, leaves) = parent;
    }

    void splitInner(std::uint32_t node)
    {
        const auto fresh = std::uint32_t(m_inners.size());
        m_inners.emplace_back();
        Inner &left = m_inners[node];
        Inner &right = m_inners[fresh];
        right.aboveLeaves = left.aboveLeaves;
        Lengths gone{};
        constexpr std::uint32_t keep = innerSize / 2;
        for (std::uint32_t slot = keep; slot < innerSize; ++slot) {
            right.children[slot - keep] = left.children[slot];
            right.lengths[slot - keep] = left.lengths[slot];
            add(gone, left.lengths[slot]);
            parentOf(left.children[slot], left.aboveLeaves) = fresh;
        }
        right.count = innerSize - keep;
        left.count = keep;
        adopt(node, fresh, gone, false);
    }

    std::vector<Leaf> m_leaves;
    std::vector<Inner> m_inners;
    std::uint32_t m_root = 0;
    bool m_rootIsLeaf = true;
    Lengths m_total{};
};

} // namespace kopa::merge
