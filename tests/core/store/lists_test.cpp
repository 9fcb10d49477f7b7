#include "test_store.h"

namespace kopa {
namespace {

struct NoteSample
{
    const char *id;
    const char *when;
    const char *pilot;
    const char *kind;
    const char *tag;
    const char *person;
    const char *organisation;
};

constexpr NoteSample samples[] = {
    {"a", "2020-02-12T09:00:00+02:00", "p1", "visit", "etä", "Testi Testinen", "o1"},
    {"b", "2020-02-12T23:30:00+02:00", "p2", "idea", "kieli", "Exempel Exempelsson", "o2"},
    {"c", "2020-02-13T00:10:00+02:00", "p1", "visit", "kieli", "Testi Testinen", "o2"},
    {"d", "2020-03-01T12:00:00+02:00", "p1", "workshop", "etä", "Exempel Exempelsson", "o1"},
};

class StoreLists : public testing::Test
{
protected:
    void SetUp() override
    {
        // Written in an order of their own, so that "changed" and "newest" differ.
        for (const int i : {3, 0, 2, 1}) {
            const NoteSample &sample = samples[i];
            const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
            store.pass(1000);
            must(store->write(
                {noteKey(text(sample.id)),
                 {{note::when, text(sample.when)},
                  {note::pilot, text(sample.pilot)},
                  {note::kind, text(sample.kind)},
                  {note::text, QStringLiteral("# Otsikko %1\n\nLeipäteksti").arg(text(sample.id))}},
                 {{note::tags, {text(sample.tag)}, {}},
                  {note::participants, {text(sample.person)}, {}},
                  {note::organisations, {text(sample.organisation)}, {}}}}));
        }
    }

    std::string ids(const NoteFilter &filter, int limit = 0) const
    {
        std::string all;
        for (const NoteSummary &summary : must(store->noteSummaries(must(store->noteRows(filter, limit)))))
            all += summary.id.toStdString();
        return all;
    }

    TestStore store;
};

TEST_F(StoreLists, AreInBothOrders)
{
    EXPECT_EQ(ids({}), "dcba");
    EXPECT_EQ(ids({.order = NoteFilter::Order::Changed}), "bcad");
    EXPECT_EQ(ids({}, 2), "dc");
}

TEST_F(StoreLists, AreFilteredByEachMember)
{
    EXPECT_EQ(ids({.pilot = QStringLiteral("p1")}), "dca");
    EXPECT_EQ(ids({.kind = QStringLiteral("visit")}), "ca");
    EXPECT_EQ(ids({.tag = QStringLiteral("etä")}), "da");
    EXPECT_EQ(ids({.person = QStringLiteral("Testi Testinen")}), "ca");
    EXPECT_EQ(ids({.organisation = QStringLiteral("o2")}), "cb");
    EXPECT_EQ(ids({.pilot = QStringLiteral("p1"), .tag = QStringLiteral("kieli")}), "c");
    EXPECT_EQ(ids({.tag = QStringLiteral("ei mikään")}), "");
}

// A day is the day where the note was made, up to its last minute.
TEST_F(StoreLists, AreFilteredByDayBothEndsIncluded)
{
    EXPECT_EQ(ids({.from = QStringLiteral("2020-02-13")}), "dc");
    EXPECT_EQ(ids({.to = QStringLiteral("2020-02-12")}), "ba");
    EXPECT_EQ(ids({.from = QStringLiteral("2020-02-12"), .to = QStringLiteral("2020-02-12")}), "ba");
    EXPECT_EQ(ids({.from = QStringLiteral("2020-02-13"), .to = QStringLiteral("2020-02-29")}), "c");
}

TEST_F(StoreLists, AreSearchedWithinTheFilter)
{
    EXPECT_EQ(ids({.search = QStringLiteral("leipä")}), "dcba");
    EXPECT_EQ(ids({.pilot = QStringLiteral("p1"), .search = QStringLiteral("kieli")}), "c");
    EXPECT_EQ(ids({.search = QStringLiteral("exempelsson")}, 1), "d");
}

TEST_F(StoreLists, SummariesSayWhatARowShows)
{
    const auto summaries = must(store->noteSummaries(must(store->noteRows({.pilot = QStringLiteral("p2")}))));
    ASSERT_EQ(summaries.size(), 1);
    EXPECT_EQ(summaries[0].title, u"Otsikko b");
    EXPECT_EQ(summaries[0].snippet, u"Leipäteksti");
    EXPECT_EQ(summaries[0].kind, u"idea");
    EXPECT_EQ(summaries[0].tags, QStringList{QStringLiteral("kieli")});
    EXPECT_EQ(summaries[0].organisations, QStringList{QStringLiteral("o2")});
    EXPECT_FALSE(summaries[0].safe);
    EXPECT_FALSE(summaries[0].differs);
}

TEST_F(StoreLists, ANoteWhoseFieldsChangedIsListedAnew)
{
    must(store->write({noteKey(QStringLiteral("a")),
                       {{note::pilot, QStringLiteral("p2")}},
                       {{note::tags, {QStringLiteral("kieli")}, {QStringLiteral("etä")}}}}));
    EXPECT_EQ(ids({.pilot = QStringLiteral("p1")}), "dc");
    EXPECT_EQ(ids({.tag = QStringLiteral("etä")}), "d");
    EXPECT_EQ(ids({.tag = QStringLiteral("kieli")}), "cba");
}

TEST_F(StoreLists, CountsAndKnownElementsLeaveTheTrashOut)
{
    EXPECT_EQ(must(store->noteCounts()),
              (QMap<QString, int>{{QStringLiteral("p1"), 3}, {QStringLiteral("p2"), 1}}));
    EXPECT_EQ(must(store->knownElements(note::type().number, note::tags)).size(), 2);
    must(store->write({.key = noteKey(QStringLiteral("b")), .trash = true}));
    EXPECT_EQ(must(store->noteCounts()), (QMap<QString, int>{{QStringLiteral("p1"), 3}}));
}

TEST_F(StoreLists, TheCommonestElementComesFirst)
{
    must(store->write(
        {.key = noteKey(QStringLiteral("b")), .sets = {{note::tags, {QStringLiteral("etä")}, {}}}}));
    EXPECT_EQ(must(store->knownElements(note::type().number, note::tags)).first(), u"etä");
}

TEST_F(StoreLists, AReferencesKnownElementsAreWhatItPointsAt)
{
    QStringList pilots = must(store->knownElements(note::type().number, note::pilot));
    pilots.sort();
    EXPECT_EQ(pilots, (QStringList{QStringLiteral("p1"), QStringLiteral("p2")}));
}

} // namespace
} // namespace kopa
