#include "../attempts/scene.h"
#include "folders_in_memory.h"
#include "seeded_chance.h"
#include "sync/protocol/message_signature.h"

#include <random>

namespace kopa::sync {

namespace {

constexpr int walkers = 8;
constexpr int exchangesPerWalk = 500;
constexpr int exchangesByDay = 20'000;
constexpr int exchangesByNight = 1'000'000;
constexpr qsizetype answersKept = 20;

/// Three devices that write into the same notes and sync over a line that garbles answers in every way, while
/// the server tells less than it knows. All that happens follows from the seed, but for the clock.
class Walk : private FoldersInMemory, private SeededChance, public Attempt
{
public:
    explicit Walk(unsigned seed) : SeededChance(seed), m_random(seed) {}
    void TestBody() override {}

    void begin()
    {
        SetUp();
        const auto link = one.invite(Role::Editor);
        ASSERT_EQ(failure(link), "");
        ASSERT_EQ(failure(three.join(link->link)), "");
        settle({&one, &two, &three});
        const auto made =
            one.administration().createSpace(SpaceKind::Pilot, QStringLiteral("Pilotti"),
                                             QStringLiteral("p1"), {two.person(), three.person()});
        ASSERT_EQ(failure(made), "");
        m_pilot = *made;
        settle({&one, &two, &three});
        server.setWatch([this](const QByteArray &path, const QByteArray &, const QByteArray &) {
            m_exchanges += path == exchangePath ? 1 : 0;
        });
    }

    int exchanges() const { return m_exchanges; }

    void step()
    {
        TestPerson &person = *m_people[draw(int(m_people.size()))];
        for (int writes = draw(4) - 1; writes > 0; --writes)
            write(person);
        if (draw(250) == 0)
            restoreServer();
        spoilLine();
        static_cast<void>(person.sync());
        mendLine();
    }

    /// An honest server over a whole line: nothing is lost, nothing is there twice, all have the same.
    void end()
    {
        server.behave();
        // By these others see what they lack, if anything.
        for (TestPerson *person : m_people)
            for (const auto &space : {std::optional<SpaceId>(), std::optional(m_pilot)})
                addWord(*person, newNote(*person, space));
        settle(m_people);
        const QByteArray digest = one.digest();
        for (TestPerson *person : m_people) {
            EXPECT_EQ(person->waiting(), 0);
            EXPECT_EQ(person->digest(), digest);
            EXPECT_EQ(person->ask([](Store &store) { return store.records(note::type()); })->size(),
                      m_notes.size());
            for (auto it = m_words.begin(); it != m_words.end(); ++it)
                EXPECT_EQ(person->text(it.value()).count(it.key()), 1) << it.key().toStdString();
        }
    }

private:
    int draw(int bound) { return int(m_random() % unsigned(bound)); }

    QString newNote(TestPerson &person, const std::optional<SpaceId> &space)
    {
        const QString id = person.write(QStringLiteral("alku"), space);
        m_notes.append(id);
        return id;
    }

    /// A word that stands nowhere else, anywhere between the others.
    void addWord(TestPerson &person, const QString &id)
    {
        const QString word = QStringLiteral("<%1>").arg(m_words.size());
        QStringList words = person.text(id).split(u' ');
        words.insert(draw(int(words.size()) + 1), word);
        person.edit(id, words.join(u' '));
        m_words.insert(word, id);
    }

    void write(TestPerson &person)
    {
        QString id = m_notes.value(draw(int(m_notes.size()) * 4 / 3 + 1));
        if (!person.has(id))
            id = newNote(person, draw(3) == 0 ? std::optional(m_pilot) : std::nullopt);
        addWord(person, id);
    }

    /// A backup of some time ago is put back; its owner says so.
    void restoreServer()
    {
        if (m_backedUp)
            server.restore(true);
        server.backUp();
        m_backedUp = true;
    }

    void spoilLine()
    {
        enum Fault { Whole, Truncated, Lost, Stale, Twice, CutUp, Lagging, Count };
        const int fault = draw(3) == 0 ? int(Whole) : draw(Count);
        if (fault == Twice)
            server.setTwice(true);
        if (fault == CutUp)
            server.setLine(draw(2500));
        if (fault == Lagging)
            server.setLie(
                [this](const ExchangeRequest &asked, ExchangeAnswer &answer) { lag(asked, answer); });
        const int turn = draw(3); // whose answer it is, of a sync's
        const int share = draw(1000);
        const int old = draw(int(answersKept));
        server.setTamper([this, fault, turn, share, old, count = 0](const QByteArray &http) mutable {
            const bool struck = count++ == turn;
            m_answers.append(http);
            if (m_answers.size() > answersKept)
                m_answers.removeFirst();
            if (struck && fault == Truncated)
                return http.first(http.size() * share / 1000);
            if (struck && fault == Lost)
                return QByteArray();
            if (struck && fault == Stale)
                return m_answers[old % m_answers.size()];
            return http;
        });
    }

    void mendLine()
    {
        server.setTwice(false);
        server.setLine();
        server.setLie({});
        server.setTamper({});
    }

    /// What a server says that has not heard of everything, or says it in another order.
    void lag(const ExchangeRequest &asked, ExchangeAnswer &answer)
    {
        for (qsizetype i = 0; i < answer.spaces.size(); ++i) {
            SpaceAnswer &part = answer.spaces[i];
            switch (draw(7)) {
            case 0:
                std::shuffle(part.envelopes.begin(), part.envelopes.end(), m_random);
                break;
            case 1:
                part.envelopes += part.envelopes;
                break;
            case 2:
                part.acknowledged.clear();
                break;
            case 3:
                part.entries.clear();
                break;
            case 4: // nothing new yet
                part.envelopes.clear();
                part.cursor = asked.spaces[i].cursor;
                break;
            case 5: // and again from where it was
                part.cursor = asked.spaces[i].cursor;
                break;
            default:
                if (!part.envelopes.isEmpty())
                    part.envelopes.removeAt(draw(int(part.envelopes.size())));
            }
        }
    }

    TestPerson three;
    QList<TestPerson *> m_people{&one, &two, &three};
    std::mt19937 m_random;
    SpaceId m_pilot;
    QStringList m_notes;
    QMap<QString, QString> m_words; ///< to the note that holds it
    QList<QByteArray> m_answers;    ///< the latest ones, of anybody
    std::atomic_int m_exchanges = 0;
    bool m_backedUp = false;
};

class RandomExchanges : public testing::TestWithParam<int>
{
};

} // namespace

TEST_P(RandomExchanges, lose_nothing_and_say_nothing_twice)
{
    bool replayed = false;
    const int given = qEnvironmentVariableIntValue("KOPA_SEED", &replayed);
    unsigned seed = replayed ? unsigned(given) : std::random_device{}() % 1'000'000'000;
    const int wanted =
        replayed ? exchangesPerWalk : (isNight() ? exchangesByNight : exchangesByDay) / walkers;
    int done = 0;
    for (int made = 0; made < wanted; made += done, ++seed) {
        Walk walk(seed);
        walk.begin();
        while (!HasFatalFailure() && walk.exchanges() < std::min(exchangesPerWalk, wanted - made))
            walk.step();
        walk.end();
        done = walk.exchanges();
        ASSERT_FALSE(HasFailure()) << "KOPA_SEED=" << seed << " walks the same way again";
    }
}

INSTANTIATE_TEST_SUITE_P(Walker, RandomExchanges, testing::Range(0, walkers));

} // namespace kopa::sync
