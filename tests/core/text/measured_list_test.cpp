#include "core/merge/measured_list.h"

#include <gtest/gtest.h>
#include <random>

namespace kopa::merge {
namespace {

struct Item
{
    std::uint32_t id = 0;
    std::uint32_t one = 0;
    std::uint32_t other = 0;

    std::array<std::uint32_t, 2> lengths() const { return {one, other}; }
};

using List = MeasuredList<Item, 2, 4>;

/// The same in an array, with leaves of four, so that three thousand items make a tree six deep.
class MeasuredListTest : public testing::Test
{
protected:
    void step()
    {
        const int what = int(random() % 10);
        if (array.empty() || what < 6)
            insert();
        else if (what < 8)
            change();
        else
            divide();
    }

    void insert()
    {
        const auto at = std::size_t(random() % (array.size() + 1));
        const Item item{next++, std::uint32_t(random() % 4), std::uint32_t(random() % 3)};
        const List::Place place = at < array.size() ? placeOf(array[at].id) : end();
        list.insert(place, item, noted());
        array.insert(array.begin() + std::ptrdiff_t(at), item);
    }

    void change()
    {
        const auto at = std::size_t(random() % array.size());
        array[at].one = std::uint32_t(random() % 5);
        list.change(placeOf(array[at].id), [&](Item &item) { item.one = array[at].one; });
    }

    void divide()
    {
        const auto at = std::size_t(random() % array.size());
        Item first = array[at];
        Item second{next++, first.one / 2, first.other};
        first.one -= second.one;
        first.other = 0;
        const List::Place place = list.divide(placeOf(first.id), first, second, noted());
        leaves.resize(next);
        leaves[second.id] = place.leaf;
        ASSERT_EQ(leaves[first.id], place.leaf);
        array[at] = first;
        array.insert(array.begin() + std::ptrdiff_t(at) + 1, second);
    }

    std::function<void(const Item &, std::uint32_t)> noted()
    {
        return [this](const Item &item, std::uint32_t leaf) {
            if (leaves.size() <= item.id)
                leaves.resize(item.id + 1);
            leaves[item.id] = leaf;
        };
    }

    List::Place placeOf(std::uint32_t id) const
    {
        List::Place place{leaves[id], 0};
        while (list[place].id != id)
            ++place.slot;
        return place;
    }

    List::Place end() const { return array.empty() ? list.begin() : list.next(placeOf(array.back().id)); }

    void compare() const
    {
        List::Place place = list.begin();
        std::array<std::uint32_t, 2> before{};
        for (const Item &item : array) {
            ASSERT_FALSE(list.atEnd(place));
            ASSERT_EQ(list[place].id, item.id);
            ASSERT_EQ(place, placeOf(item.id));
            ASSERT_EQ(list.before(place, 0), before[0]);
            ASSERT_EQ(list.before(place, 1), before[1]);
            for (std::uint32_t offset = 0; offset < item.one; ++offset) {
                const List::Found found = list.find(0, before[0] + offset);
                ASSERT_EQ(list[found.place].id, item.id);
                ASSERT_EQ(found.offset, offset);
                ASSERT_EQ(found.before, before);
            }
            before[0] += item.one;
            before[1] += item.other;
            place = list.next(place);
        }
        ASSERT_TRUE(list.atEnd(place));
        ASSERT_EQ(list.total(), before);
    }

    List list;
    std::vector<Item> array;
    std::vector<std::uint32_t> leaves;
    std::uint32_t next = 0;
    std::mt19937 random{7};
};

TEST_F(MeasuredListTest, HoldsWhatAnArrayWould)
{
    for (int steps = 0; steps < 4000; ++steps) {
        step();
        if (steps % 400 == 399)
            compare();
    }
    for (int pairs = 0; pairs < 2000; ++pairs) {
        const auto a = std::size_t(random() % array.size());
        const auto b = std::size_t(random() % array.size());
        EXPECT_EQ(list.precedes(placeOf(array[a].id), placeOf(array[b].id)), a < b);
    }
}

} // namespace
} // namespace kopa::merge
