#include "hostile_server.h"
#include "sync/client/hub_point.h"
#include "sync/client/hub_visit.h"
#include "sync/server/hub_server.h"
#include "test_person.h"

#include <QNetworkInterface>

#include <gtest/gtest.h>

namespace kopa::sync {

using server::HostileServer;

namespace {

class NoGuests : public server::GuestDesk
{
public:
    server::GuestAnswer answer(const server::GuestRequest &) override { return {404, "text/plain", {}}; }
};

/// A workshop on somebody's device, at this machine's own address.
class Hub
{
public:
    explicit Hub(TestPerson &host)
        : m_point(host.storeThread()),
          m_keys(host.ask([](Store &store) { return store.signingKey(); })),
          m_server({m_secret, "/w/guests", m_point, m_guests}, m_keys)
    {
        const auto door = m_server.open(0);
        if (!door.ok())
            qFatal("no hub");
        m_link = {host.common().id, {QStringLiteral("https://127.0.0.1:%1").arg(door->port)},
                  m_keys.verify,    door->certificate,
                  m_secret,         QStringLiteral("Työpaja")};
    }
    const HubLink &link() const { return m_link; }
    void close() { m_server.close(); }
    const HubPoint &point() const { return m_point; }

private:
    QByteArray m_secret = crypto::randomBytes(roomSecretBytes);
    HubPoint m_point;
    NoGuests m_guests;
    crypto::SigningPair m_keys;
    server::HubServer m_server;
    HubLink m_link;
};

/// Three people of a network that has a server, and then a room without a line.
class HubTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(host.create(server.url()).ok());
        for (TestPerson *person : {&two, &three}) {
            const auto invitation = host.invite(Role::Editor);
            ASSERT_TRUE(host.sync().ok());
            ASSERT_TRUE(person->join(invitation->link).ok());
        }
        shared = host.write(QStringLiteral("Ennen työpajaa"));
        everybodySyncs({&host, &two, &three});
    }
    static void everybodySyncs(const QList<TestPerson *> &people)
    {
        for (int i = 0; i < 2; ++i)
            for (TestPerson *person : people)
                ASSERT_TRUE(person->sync().ok());
    }
    Result<ExchangeTotals> visit(TestPerson &person, const HubLink &link)
    {
        return HubVisit(person.storeThread(), link, cancelled).meet();
    }
    ErrorCode refused(TestPerson &person, const HubLink &link)
    {
        const auto met = visit(person, link);
        return met.ok() ? ErrorCode::Internal : met.error().code;
    }

    HostileServer server;
    TestPerson host;
    TestPerson two;
    TestPerson three;
    QString shared;
    std::atomic_bool cancelled = false;
};

TEST_F(HubTest, ARoomHasTheSameWithoutAServerAndTheServerGetsItLater)
{
    const int asked = server.requests();
    Hub hub(host);
    two.edit(shared, QStringLiteral("Kaksi aloitti. Ennen työpajaa"));
    const QString own = two.write(QStringLiteral("Ryhmän kaksi muistiinpano"));
    host.edit(shared, QStringLiteral("Ennen työpajaa. Isäntä lisäsi."));
    const auto met = visit(two, hub.link());
    ASSERT_TRUE(met.ok()) << errorName(met.error().code).data();
    EXPECT_GT(met->sent, 0);
    EXPECT_GT(met->received, 0);
    ASSERT_TRUE(visit(three, hub.link()).ok());
    const QString merged = QStringLiteral("Kaksi aloitti. Ennen työpajaa. Isäntä lisäsi.");
    for (TestPerson *person : {&host, &two, &three}) {
        EXPECT_EQ(person->text(shared), merged);
        EXPECT_TRUE(person->has(own));
        EXPECT_EQ(person->digest(), host.digest());
    }
    EXPECT_EQ(hub.point().present(), 2);
    EXPECT_EQ(server.requests(), asked) << "nothing went by the server";
    // What was brought to the hub is on its way still, and whoever has a line first brings all of it.
    EXPECT_GT(two.waiting(), 0);
    EXPECT_GT(three.waiting(), 0);
    ASSERT_TRUE(three.sync().ok());
    TestPerson *const others[] = {&host, &two};
    for (TestPerson *person : others) {
        ASSERT_TRUE(person->sync().ok());
        EXPECT_EQ(person->waiting(), 0);
        EXPECT_EQ(person->digest(), three.digest());
    }
}

TEST_F(HubTest, ASecondMeetingWithNothingNewIsOneSmallQuestion)
{
    Hub hub(host);
    HubVisit visits(two.storeThread(), hub.link(), cancelled);
    ASSERT_TRUE(visits.meet().ok());
    const auto again = visits.meet();
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->roundTrips, 1);
    EXPECT_EQ(again->sent + again->received, 0);
    EXPECT_LT(again->bytesUp + again->bytesDown, 1024);
    two.edit(shared, QStringLiteral("Ennen työpajaa ja sen aikana"));
    const auto more = visits.meet();
    ASSERT_TRUE(more.ok());
    EXPECT_EQ(more->roundTrips, 1);
    EXPECT_EQ(more->sent, 1);
    EXPECT_EQ(host.text(shared), QStringLiteral("Ennen työpajaa ja sen aikana"));
}

TEST_F(HubTest, WhoHasAnInvitationAndNoLineJoinsInTheRoomAndIsReceiptedLater)
{
    const auto invitation = host.invite(Role::Editor);
    ASSERT_TRUE(host.sync().ok());
    Hub hub(host);
    TestPerson newcomer;
    server.setLine(0);
    ASSERT_FALSE(newcomer.join(invitation->link).ok());
    ASSERT_TRUE(visit(newcomer, hub.link()).ok());
    EXPECT_EQ(newcomer.text(shared), QStringLiteral("Ennen työpajaa"));
    const QString first = newcomer.write(QStringLiteral("Uuden ensimmäiset sanat"));
    ASSERT_TRUE(visit(newcomer, hub.link()).ok());
    ASSERT_TRUE(visit(two, hub.link()).ok());
    EXPECT_TRUE(host.has(first));
    EXPECT_TRUE(two.has(first));
    server.setLine();
    // One who only met them brings claim and words; the newcomer's own sync comes after.
    everybodySyncs({&two, &newcomer, &host, &three});
    for (TestPerson *person : {&host, &two, &three, &newcomer}) {
        EXPECT_TRUE(person->has(first));
        EXPECT_EQ(person->waiting(), 0);
        EXPECT_EQ(person->digest(), host.digest());
        EXPECT_TRUE(person->members().log->server().has_value()) << "all of the list is receipted";
        EXPECT_TRUE(person->members().isActive(newcomer.device()));
    }
}

TEST_F(HubTest, OfTwoWhoUseOneInvitationTheFirstReceiptedHolds)
{
    const auto invitation = host.invite(Role::Editor);
    ASSERT_TRUE(host.sync().ok());
    Hub hub(host);
    TestPerson inRoom;
    TestPerson online;
    server.setLine(0);
    ASSERT_FALSE(inRoom.join(invitation->link).ok());
    ASSERT_TRUE(visit(inRoom, hub.link()).ok());
    const QString strange = inRoom.write(QStringLiteral("Kuka kirjoittaa?"));
    ASSERT_TRUE(visit(inRoom, hub.link()).ok());
    EXPECT_TRUE(host.has(strange));
    server.setLine();
    ASSERT_TRUE(online.join(invitation->link).ok());
    everybodySyncs({&host, &two, &online});
    EXPECT_FALSE(host.has(strange)) << "kept apart";
    const auto told = inRoom.sync();
    ASSERT_FALSE(told.ok());
    EXPECT_EQ(told.error().code, ErrorCode::InvitationUsed);
    EXPECT_TRUE(inRoom.has(strange));
    for (TestPerson *person : {&host, &two, &online}) {
        EXPECT_TRUE(person->members().isActive(online.device()));
        EXPECT_FALSE(person->members().isActive(inRoom.device()));
        EXPECT_TRUE(person->members().log->server().has_value());
        EXPECT_EQ(person->waiting(), 0);
    }
}

TEST_F(HubTest, ATwinOfARoomIsToldApart)
{
    Hub hub(host);
    HubLink link = hub.link();
    link.room = QByteArray(roomSecretBytes, 'x');
    EXPECT_EQ(refused(two, link), ErrorCode::HubOver);
    link = hub.link();
    link.certificate = QByteArray(32, 'x');
    EXPECT_EQ(refused(two, link), ErrorCode::HubOver);
    link = hub.link();
    link.host = crypto::newSigningPair().verify;
    EXPECT_EQ(refused(two, link), ErrorCode::HubOver);
    link = hub.link();
    link.network = crypto::SpaceId{};
    EXPECT_EQ(refused(two, link), ErrorCode::ParcelForeign);
    EXPECT_TRUE(visit(two, hub.link()).ok());
}

TEST_F(HubTest, AStrangerWithTheLinkIsToldNothing)
{
    Hub hub(host);
    TestPerson stranger;
    ASSERT_TRUE(stranger.create(QString()).ok());
    const DeviceKeys keys = DeviceKeys::create();
    Connection line(hub.link().servers.first(), hub.link().certificate, hub.link().host, keys, cancelled);
    ASSERT_TRUE(line.hello().ok());
    const auto met =
        line.meet({crypto::randomBytes(nonceBytes), hub.link().room, {{host.common().id, {}, {}, {}}}, {}});
    ASSERT_FALSE(met.ok());
    EXPECT_EQ(met.error().code, ErrorCode::NotMember);
    EXPECT_EQ(refused(stranger, hub.link()), ErrorCode::ParcelForeign);
}

TEST_F(HubTest, WhoWasTakenOutGetsNothingNewAndGivesNothing)
{
    ASSERT_TRUE(host.administration().removeDevice(host.common().id, three.device()).ok());
    ASSERT_TRUE(host.sync().ok());
    Hub hub(host);
    three.edit(shared, QStringLiteral("Poistetun sanat. Ennen työpajaa"));
    EXPECT_EQ(refused(three, hub.link()), ErrorCode::NotMember);
    EXPECT_EQ(host.text(shared), QStringLiteral("Ennen työpajaa"));
}

TEST_F(HubTest, AHubThatVanishesLosesNothingAndWhatComesAfterItGoesOn)
{
    auto hub = std::make_unique<Hub>(host);
    HubVisit visits(two.storeThread(), hub->link(), cancelled);
    ASSERT_TRUE(visits.meet().ok());
    hub->close();
    two.edit(shared, QStringLiteral("Ennen työpajaa, ja sen jälkeen"));
    const auto gone = visits.meet();
    ASSERT_FALSE(gone.ok());
    EXPECT_EQ(gone.error().code, ErrorCode::HubOver);
    EXPECT_EQ(two.text(shared), QStringLiteral("Ennen työpajaa, ja sen jälkeen"));
    hub = std::make_unique<Hub>(host);
    ASSERT_TRUE(visit(two, hub->link()).ok());
    EXPECT_EQ(host.text(shared), QStringLiteral("Ennen työpajaa, ja sen jälkeen"));
}

/// An address of a network that this machine is on, at which nobody is; empty without a network.
QString silentNeighbour()
{
    for (const QNetworkInterface &network : QNetworkInterface::allInterfaces())
        for (const QNetworkAddressEntry &entry : network.addressEntries()) {
            const bool roomy = entry.prefixLength() > 0 && entry.prefixLength() <= 28;
            if (entry.ip().protocol() != QAbstractSocket::IPv4Protocol || entry.ip().isLoopback() || !roomy)
                continue;
            const quint32 own = entry.ip().toIPv4Address();
            const quint32 last = own | ~entry.netmask().toIPv4Address();
            return QHostAddress(own == last - 3 ? last - 4 : last - 3).toString();
        }
    return {};
}

TEST_F(HubTest, ANetworkThatKeepsItsDevicesApartIsToldFromOneThatIsAnother)
{
    HubLink link{host.common().id,
                 {},
                 host.ask([](Store &store) { return store.signingKey(); }).verify,
                 QByteArray(32, 'c'),
                 QByteArray(roomSecretBytes, 'r'),
                 {}};
    link.servers = {QStringLiteral("https://no-such-host.invalid:8480")};
    EXPECT_EQ(refused(two, link), ErrorCode::HubUnreachable);
    const QString neighbour = silentNeighbour();
    if (neighbour.isEmpty())
        GTEST_SKIP() << "this machine is on no network";
    link.servers = {QStringLiteral("https://%1:8480").arg(neighbour)};
    EXPECT_EQ(refused(two, link), ErrorCode::HubIsolated);
}

TEST_F(HubTest, ManyEnvelopesTakeSeveralTurnsAndAllArrive)
{
    Hub hub(host);
    const QString words = QString::fromLatin1(crypto::randomBytes(30'000).toHex());
    QStringList written;
    for (int i = 0; i < 40; ++i) {
        written.append(host.write(words + QString::number(i)));
        ASSERT_TRUE(host.ask([&](Store &store) { return store.sealPending(store.commonSpace()->id); }).ok());
        written.append(two.write(QString::number(i) + words));
        ASSERT_TRUE(two.ask([&](Store &store) { return store.sealPending(store.commonSpace()->id); }).ok());
    }
    const auto met = visit(two, hub.link());
    ASSERT_TRUE(met.ok()) << errorName(met.error().code).data();
    EXPECT_GT(met->roundTrips, 2);
    for (const QString &id : std::as_const(written)) {
        EXPECT_TRUE(host.has(id));
        EXPECT_TRUE(two.has(id));
    }
}

} // namespace

} // namespace kopa::sync
