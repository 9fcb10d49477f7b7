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

    /// Makes room for about so many items at once.
    void reserve(std::size_t items) { m_leaves.reserve(items / (LeafSize / 2) + 1); }

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
        for (Above above = m_leaves[place.leaf].above; above.node != none; above = m_inners[above.node].above)
            for (std::uint32_t i = 0; i < above.slot; ++i)
                sum += m_inners[above.node].lengths[i][length];
        return sum;
    }

    /// Whether one item stands before another.
    bool precedes(Place a, Place b) const
    {
        if (a.leaf == b.leaf)
            return a.slot < b.slot;
        Above left = m_leaves[a.leaf].above;
        Above right = m_leaves[b.leaf].above;
        while (left.node != right.node) {
            left = m_inners[left.node].above;
            right = m_inners[right.node].above;
        }
        return left.slot < right.slot;
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

    /// Puts two items in the place of one that is as long as both; answers where the second is. `moved` is
    /// told of items that come into another leaf; both are where the one was then.
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

    /// Where a node hangs.
    struct Above
    {
        std::uint32_t node = none;
        std::uint32_t slot = 0;
    };
    struct Leaf
    {
        std::uint32_t count = 0;
        Above above;
        std::uint32_t next = none;
        std::array<Item, LeafSize> items;
    };
    struct Inner
    {
        std::uint32_t count = 0;
        Above above;
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

    /// Unsigned sums wrap: a difference below zero is added just so.
    void grow(std::uint32_t leaf, const Lengths &by)
    {
        add(m_total, by);
        for (Above above = m_leaves[leaf].above; above.node != none; above = m_inners[above.node].above)
            add(m_inners[above.node].lengths[above.slot], by);
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

    Above &aboveOf(std::uint32_t node, bool leaf)
    {
        return leaf ? m_leaves[node].above : m_inners[node].above;
    }

    /// Hangs `fresh`, which took `lengths` away from its neighbour `left`, beside it.
    void adopt(std::uint32_t left, std::uint32_t fresh, const Lengths &lengths, bool leaves)
    {
        if (aboveOf(left, leaves).node == none)
            raise(left, leaves);
        else if (m_inners[aboveOf(left, leaves).node].count == innerSize)
            splitInner(aboveOf(left, leaves).node);
        const Above above = aboveOf(left, leaves);
        Inner &inner = m_inners[above.node];
        inner.lengths[above.slot] = difference(inner.lengths[above.slot], lengths);
        for (std::uint32_t slot = inner.count++; slot > above.slot + 1; --slot) {
            inner.lengths[slot] = inner.lengths[slot - 1];
            hang(inner.children[slot - 1], above.node, slot);
        }
        inner.lengths[above.slot + 1] = lengths;
        hang(fresh, above.node, above.slot + 1);
    }

    void hang(std::uint32_t child, std::uint32_t node, std::uint32_t slot)
    {
        m_inners[node].children[slot] = child;
        aboveOf(child, m_inners[node].aboveLeaves) = {node, slot};
    }

    /// Puts a new root above the old one.
    void raise(std::uint32_t root, bool leaf)
    {
        m_root = std::uint32_t(m_inners.size());
        m_rootIsLeaf = false;
        m_inners.emplace_back();
        m_inners[m_root].aboveLeaves = leaf;
        m_inners[m_root].count = 1;
        m_inners[m_root].lengths[0] = m_total;
        hang(root, m_root, 0);
    }

    void splitInner(std::uint32_t node)
    {
        const auto fresh = std::uint32_t(m_inners.size());
        m_inners.emplace_back();
        m_inners[fresh].aboveLeaves = m_inners[node].aboveLeaves;
        Lengths gone{};
        constexpr std::uint32_t keep = innerSize / 2;
        for (std::uint32_t slot = keep; slot < innerSize; ++slot) {
            m_inners[fresh].lengths[slot - keep] = m_inners[node].lengths[slot];
            add(gone, m_inners[node].lengths[slot]);
            hang(m_inners[node].children[slot], fresh, slot - keep);
        }
        m_inners[fresh].count = innerSize - keep;
        m_inners[node].count = keep;
        adopt(node, fresh, gone, false);
    }

    std::vector<Leaf> m_leaves;
    std::vector<Inner> m_inners;
    std::uint32_t m_root = 0;
    bool m_rootIsLeaf = true;
    Lengths m_total{};
};

} // namespace kopa::merge
