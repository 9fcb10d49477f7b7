#include "../attempts/scene.h"
#include "core/records/contact.h"
#include "folders_in_memory.h"

#include <optional>

namespace kopa::sync {

using server::LogTransaction;

namespace {

/// What a store holds of a space's envelopes.
using Chains = QMap<QPair<DeviceId, std::uint64_t>, Hash>;

} // namespace

/// One device that comes back after days: entries, claims, keys and envelopes of several spaces wait on both
/// sides. Its sync is cut at a byte; whatever that leaves, the device goes on from it over a whole line.
class CutAnywhere : private FoldersInMemory, public Attempt
{
protected:
    enum class Way { Up, Down };

    void SetUp() override
    {
        Attempt::SetUp();
        const auto forSubject = one.invite(Role::Coordinator);
        const auto forReader = one.invite(Role::Editor);
        ASSERT_EQ(failure(forSubject), "");
        ASSERT_EQ(failure(forReader), "");
        ASSERT_EQ(
            failure(one.administration().setRole(one.common().id, two.person(), kopa::Role::Coordinator)),
            "");
        TestPerson subject(m_subject.path());
        TestPerson reader(m_reader.path());
        ASSERT_EQ(failure(subject.join(forSubject->link)), "");
        ASSERT_EQ(failure(reader.join(forReader->link)), "");
        settle({&one, &two, &subject, &reader});
        const auto made = one.administration().createSpace(SpaceKind::Pilot, QStringLiteral("Pilotti"),
                                                           QStringLiteral("p1"),
                                                           {two.person(), subject.person(), reader.person()});
        ASSERT_EQ(failure(made), "");
        m_pilot = *made;
        m_shared = write(one, QStringLiteral("Kaikki kirjoittavat tähän."));
        settle({&one, &two, &subject, &reader});
        whileAway(reader);
        subject.setOffline(true);
        writeHere(subject);
    }

    /// What the others did meanwhile.
    void whileAway(TestPerson &reader)
    {
        const auto link = two.invite(Role::Reader);
        ASSERT_EQ(failure(link), "");
        TestPerson guest;
        ASSERT_EQ(failure(guest.join(link->link)), "");
        ASSERT_EQ(problem(two), "");
        write(two, QStringLiteral("Yhteiseen"));
        write(two, QStringLiteral("Pilottiin"), m_pilot);
        reader.edit(m_shared, QStringLiteral("Kaikki kirjoittavat tähän. Minäkin."));
        settle({&two, &reader});
    }

    /// What the device itself did: a whole new space among it.
    void writeHere(TestPerson &subject)
    {
        write(subject, QStringLiteral("Tien päältä"));
        write(subject, QStringLiteral("Pilotista"), m_pilot);
        write(subject, QStringLiteral("Vain minulle"), subject.spaceOf(SpaceKind::Own)->id);
        subject.edit(m_shared, QStringLiteral("Me kaikki kirjoittavat tähän."));
        const auto made =
            subject.setup().makeSpace(SpaceKind::Pilot, QStringLiteral("Uusi"), QStringLiteral("p2"));
        ASSERT_EQ(failure(made), "");
        write(subject, QStringLiteral("Uudesta pilotista"), *made);
        m_invitations = subject.members().log->invitations().size() + 1;
    }

    /// What is signed or sealed only when it is sent.
    void orderHere()
    {
        TestPerson subject(m_subject.path());
        subject.setOffline(true);
        const Edit person{m_contact, {{contact::name, QStringLiteral("Testi Testinen")}}};
        ASSERT_EQ(failure(subject.ask([&](Store &store) { return store.write(person); })), "");
        ASSERT_EQ(failure(subject.invite(Role::Editor)), "");
        ++m_invitations;
        m_ordered = true;
    }

    /// Seals what waits, so that every try begins with the same bytes.
    void begin()
    {
        TestPerson subject(m_subject.path());
        subject.ask([](Store &store) {
            for (const SpaceRecord &space : store.spaces().value())
                static_cast<void>(store.sealPending(space.id));
            return true;
        });
        server.backUp();
        m_beginning = stateOf(subject);
    }

    QString write(TestPerson &author, const QString &text, const std::optional<SpaceId> &space = std::nullopt)
    {
        const QString id = author.write(text, space);
        if (!space || *space == m_pilot)
            m_written.insert(id, text);
        return id;
    }

    /// Everything that lies on the device and on the server.
    QByteArray stateOf(TestPerson &subject)
    {
        QByteArray all;
        const auto kept = subject.ask([&](Store &store) {
            return store.dump([&](const QByteArray &block) -> Result<void> {
                all += block;
                return {};
            });
        });
        EXPECT_EQ(failure(kept), "");
        server.look([&](LogTransaction &log) {
            for (const SpaceId &space : spacesOf(subject)) {
                for (const QByteArray &bytes :
                     log.entries(space, 0, 1000).value() + log.claims(space, 0, 1000).value())
                    all += bytes;
                const Chains chains = onServer(log, space);
                for (auto it = chains.begin(); it != chains.end(); ++it)
                    all += it.value().toByteArray();
            }
        });
        return crypto::hash(crypto::Domain::StateDigest, all).toByteArray();
    }

    static QList<SpaceId> spacesOf(TestPerson &person)
    {
        QList<SpaceId> ids;
        for (const SpaceRecord &space : person.ask([](Store &store) { return store.spaces(); }).value())
            ids.append(space.id);
        return ids;
    }

    /// As they stand in the log; one that stands twice fails the test.
    static Chains onServer(LogTransaction &log, const SpaceId &space)
    {
        Chains chains;
        const server::EnvelopeQuery all{0, {}, 0, 1'000'000'000, 1'000'000};
        for (const QByteArray &bytes : log.envelopes(space, all).value().envelopes) {
            const auto header = crypto::parseEnvelope(bytes).value().header;
            EXPECT_FALSE(chains.contains({header.device, header.seq})) << "stored twice";
            chains.insert({header.device, header.seq}, crypto::envelopeHash(bytes));
        }
        return chains;
    }

    static Chains onDevice(TestPerson &person, const SpaceId &space)
    {
        Chains chains;
        for (const KeptHeader &kept :
             person.ask([&](Store &store) { return store.keptHeaders(space); }).value()) {
            EXPECT_FALSE(chains.contains({kept.header.device, kept.header.seq})) << "kept twice";
            chains.insert({kept.header.device, kept.header.seq}, kept.hash);
        }
        return chains;
    }

    /// Over a whole line: nothing is lost, nothing is there twice, and whoever reads it has the same.
    void goOn(TestPerson &subject)
    {
        server.setLine();
        ASSERT_EQ(problem(subject), "");
        EXPECT_EQ(subject.waiting(), 0);
        EXPECT_TRUE(
            subject.ask([&](Store &store) { return store.pendingActs(store.commonSpace()->id); })->isEmpty());
        EXPECT_EQ(subject.members().log->invitations().size(), m_invitations);
        server.look([&](LogTransaction &log) {
            for (const SpaceId &space : spacesOf(subject))
                EXPECT_EQ(onServer(log, space), onDevice(subject, space));
        });
        TestPerson reader(m_reader.copy());
        ASSERT_EQ(problem(reader), "");
        EXPECT_EQ(reader.digest(), subject.digest());
        for (auto it = m_written.begin(); it != m_written.end(); ++it)
            EXPECT_EQ(reader.text(it.key()), it.key() == m_shared
                                                 ? QStringLiteral("Me kaikki kirjoittavat tähän. Minäkin.")
                                                 : it.value());
        EXPECT_EQ(reader.ask([](Store &store) { return store.records(note::type()); })->size(),
                  m_written.size());
        const auto person = reader.ask([&](Store &store) { return store.record(m_contact); });
        EXPECT_EQ(person.ok() ? person->text(contact::name) : QString(),
                  m_ordered ? QStringLiteral("Testi Testinen") : QString());
    }

    /// How many bytes go one way when nothing is cut: in the first exchange, or in the whole sync.
    qsizetype passes(Way way, bool all)
    {
        TestPerson subject(m_subject.copy());
        const auto bytes = [&] { return way == Way::Up ? server.bytesUp() : server.bytesDown(); };
        int heard = 0;
        qsizetype first = 0;
        server.restore(false);
        server.setLine();
        server.setWatch([&](const QByteArray &, const QByteArray &, const QByteArray &) {
            if (++heard == (way == Way::Up ? 1 : 2)) // called before the answer goes out
                first = bytes();
        });
        EXPECT_EQ(problem(subject), "");
        server.setWatch({});
        const qsizetype passed = all ? bytes() : first;
        goOn(subject);
        return passed;
    }

    void cutAt(Way way, qsizetype byte)
    {
        if (way == Way::Up)
            server.setLine(byte);
        else
            server.setLine({}, byte);
    }

    /// The whole of a sync or its first exchange is cut at every `step`th byte. `fresh`: every try begins
    /// anew, and not with what the last cut left, as a device does.
    void cutEverywhere(Way way, qsizetype bytes, int step, bool fresh)
    {
        ASSERT_GT(bytes, 1500);
        std::optional<TestPerson> subject;
        QSet<QByteArray> goneOnFrom;
        QByteArray state;
        int cuts = 0;
        for (qsizetype cut = 0; cut < bytes; cut += step, ++cuts) {
            if (state.isEmpty() || (fresh && state != m_beginning)) {
                server.restore(false);
                subject.emplace(m_subject.copy());
            }
            cutAt(way, cut);
            // At the end of a whole sync something is asked that nothing hangs on.
            EXPECT_TRUE(!subject->sync().ok() || fresh);
            state = stateOf(*subject);
            if (!goneOnFrom.contains(state)) {
                goneOnFrom.insert(state);
                goOn(*subject);
                state.clear();
            }
            ASSERT_FALSE(HasFailure()) << "cut at byte " << cut;
        }
        std::printf("%d cuts in %d bytes left %d states; the device went on from each\n", cuts, int(bytes),
                    int(goneOnFrom.size()));
    }

    const RecordKey m_contact{contact::type().number, QStringLiteral("c1")};
    KeptStore m_subject;
    KeptStore m_reader;
    SpaceId m_pilot;
    QString m_shared;
    QMap<QString, QString> m_written; ///< by id: notes of the common space and the pilot's
    qsizetype m_invitations = 0;
    bool m_ordered = false;
    QByteArray m_beginning;
};

TEST_F(CutAnywhere, at_every_byte_of_what_goes_up_in_an_exchange)
{
    begin();
    cutEverywhere(Way::Up, passes(Way::Up, false), 1, false);
}

TEST_F(CutAnywhere, at_every_byte_of_what_comes_down_in_an_exchange)
{
    begin();
    cutEverywhere(Way::Down, passes(Way::Down, false), 1, false);
}

TEST_F(CutAnywhere, of_a_whole_sync_with_orders_and_keys_going_up)
{
    orderHere();
    begin();
    cutEverywhere(Way::Up, passes(Way::Up, true), isNight() ? 1 : 37, true);
}

TEST_F(CutAnywhere, of_a_whole_sync_with_orders_and_keys_coming_down)
{
    orderHere();
    begin();
    cutEverywhere(Way::Down, passes(Way::Down, true), isNight() ? 1 : 37, true);
}

} // namespace kopa::sync
