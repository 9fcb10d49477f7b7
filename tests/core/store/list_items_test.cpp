#include "core/records/pilot.h"
#include "test_store.h"

namespace kopa {
namespace {

/// The next steps of one pilot, on one device.
class Steps
{
public:
    explicit Steps(const TestStore &store)
        : m_store(store), m_key{pilot::type().number, must(store->records(pilot::type())).first().id}
    {
    }

    QString add(const QString &text, std::optional<QString> after = std::nullopt) const
    {
        QStringList before;
        for (const ListItem &item : items())
            before.append(item.id);
        write({.field = pilot::steps, .text = text, .after = std::move(after)});
        for (const ListItem &item : items())
            if (!before.contains(item.id))
                return item.id;
        return {};
    }
    void write(const ListEdit &edit) const { must(m_store->write({.key = m_key, .lists = {edit}})); }
    QList<ListItem> items() const { return must(m_store->record(m_key)).list(pilot::steps); }
    QString text() const
    {
        QStringList texts;
        for (const ListItem &item : items())
            texts.append(item.text);
        return texts.join(u' ');
    }
    const RecordKey &key() const { return m_key; }

private:
    const TestStore &m_store;
    RecordKey m_key;
};

TEST(StoreListItems, ItemsStandWhereTheyWerePutAndAreChangedMovedAndRemoved)
{
    TestStore store;
    const Steps steps(store);
    const QString a = steps.add(QStringLiteral("a"));
    const QString b = steps.add(QStringLiteral("b"));
    steps.add(QStringLiteral("c"), a);
    steps.add(QStringLiteral("d"), QString());
    EXPECT_EQ(steps.text(), u"d a c b");
    steps.write({.field = pilot::steps, .item = b, .after = a});
    steps.write({.field = pilot::steps, .item = a, .text = QStringLiteral("A")});
    EXPECT_EQ(steps.text(), u"d A b c");
    steps.write({.field = pilot::steps, .item = b, .text = QString()});
    EXPECT_EQ(steps.text(), u"d A c");
    steps.write({.field = pilot::steps, .item = b, .text = QStringLiteral("b")});
    EXPECT_EQ(steps.text(), u"d A b c");
    store.reopen();
    EXPECT_EQ(steps.text(), u"d A b c");
    EXPECT_EQ(failure(store->write({.key = steps.key(), .lists = {{.field = pilot::steps}}})),
              "invalid_argument");
    const auto hits = must(store->search(QStringLiteral("A"), 500));
    EXPECT_TRUE(
        std::any_of(hits.begin(), hits.end(), [&](const SearchHit &hit) { return hit.key == steps.key(); }));
    store.digest();
}

TEST(StoreListItems, MovingAndEditingOneItemApartBothCount)
{
    TestStore one;
    TestStore other;
    const Steps mine(one);
    const Steps theirs(other);
    const QString a = mine.add(QStringLiteral("a"));
    const QString b = mine.add(QStringLiteral("b"));
    exchange(one, other);
    mine.write({.field = pilot::steps, .item = a, .after = b});
    theirs.write({.field = pilot::steps, .item = a, .text = QStringLiteral("aa")});
    const QString left = mine.add(QStringLiteral("x"), b);
    const QString right = theirs.add(QStringLiteral("y"), b);
    exchange(one, other);
    EXPECT_EQ(mine.text(), theirs.text());
    EXPECT_EQ(mine.items().size(), 4);
    EXPECT_EQ(mine.items().first().id, b);
    EXPECT_TRUE(mine.text().contains(QStringLiteral("aa")));
    EXPECT_TRUE(must(one->differences(9)).isEmpty());
    // Between two that were put in one place at the same time there is room again.
    const QString upper = mine.items()[1].id;
    const QString between = mine.add(QStringLiteral("z"), upper);
    EXPECT_EQ(mine.items()[2].id, between);
    EXPECT_EQ(one.digest(), (exchange(one, other), other.digest()));
}

TEST(StoreListItems, OneItemWrittenApartIsMarkedAndSettledAlone)
{
    TestStore one;
    TestStore other;
    const Steps mine(one);
    const Steps theirs(other);
    const QString a = mine.add(QStringLiteral("a"));
    const QString b = mine.add(QStringLiteral("b"));
    exchange(one, other);
    other.pass(60'000);
    for (const QString &item : {a, b}) {
        mine.write({.field = pilot::steps, .item = item, .text = QStringLiteral("minun")});
        theirs.write({.field = pilot::steps, .item = item, .text = QStringLiteral("heidän")});
    }
    exchange(one, other);
    EXPECT_EQ(mine.text(), u"heidän heidän");
    const auto differences = must(one->differences(9));
    ASSERT_EQ(differences.size(), 2);
    EXPECT_EQ(merge::textOf(differences[0].versions[1].value), u"minun");
    must(one->write({.key = mine.key(),
                     .reviews = {{.field = pilot::steps,
                                  .chosen = differences[0].versions[1].dot,
                                  .element = differences[0].element}}}));
    exchange(one, other);
    EXPECT_EQ(must(other->differences(9)).size(), 1);
    EXPECT_EQ(theirs.items()[differences[0].element == a ? 0 : 1].text, u"minun");
    must(other->write({.key = mine.key(), .reviews = {{.field = pilot::steps}}}));
    exchange(one, other);
    EXPECT_TRUE(must(one->differences(9)).isEmpty());
    EXPECT_EQ(one.digest(), other.digest());
}

TEST(StoreListItems, AnEditWinsOverARemovalThatDidNotKnowOfIt)
{
    TestStore one;
    TestStore other;
    const Steps mine(one);
    const Steps theirs(other);
    const QString a = mine.add(QStringLiteral("a"));
    exchange(one, other);
    theirs.write({.field = pilot::steps, .item = a, .text = QStringLiteral("aa")});
    one.pass(60'000);
    mine.write({.field = pilot::steps, .item = a, .text = QString()});
    exchange(one, other);
    EXPECT_EQ(mine.text(), u"aa");
    EXPECT_EQ(must(one->differences(9)).size(), 1);
    EXPECT_EQ(one.digest(), other.digest());
}

} // namespace
} // namespace kopa
