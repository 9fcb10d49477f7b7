#include "qml/view_models/fingerprint.h"
#include "qml/view_models/invitation_maker.h"
#include "qml/view_models/network_acts.h"
#include "qml/view_models/people_lists.h"
#include "qml/view_models/recovery_code.h"
#include "qml/view_models/safety_lists.h"
#include "qml/view_models/workspace.h"
#include "session_test.h"

#include <QPromise>
#include <QSignalSpy>

#include <thread>

namespace kopa {
namespace {

template <class Bytes> Bytes filled(char byte)
{
    return *Bytes::from(QByteArray(qsizetype(Bytes::size), byte));
}

class PeopleTest : public SessionTest
{
protected:
    static SpaceDevice device(char id, char person, Role role)
    {
        SpaceDevice device;
        device.device = filled<crypto::DeviceId>(id);
        device.person = filled<crypto::PersonId>(person);
        device.role = role;
        return device;
    }
    static QVariant at(const RowListModel &model, int row, const char *role)
    {
        return model.data(model.index(row), model.roleNames().key(role));
    }
    template <class Model> static bool loaded(const Model &model)
    {
        return until([&model] { return model.isLoaded(); });
    }
};

TEST_F(PeopleTest, OnePersonIsOneRowOverAllDevices)
{
    SpaceDevice laptop = device('a', 'p', Role::Coordinator);
    laptop.mine = laptop.self = true;
    SpaceDevice phone = device('b', 'p', Role::Coordinator);
    phone.lastSeen = QDateTime::fromSecsSinceEpoch(1'581'500'000);
    SpaceDevice code = device('c', 'p', Role::Coordinator);
    code.recovery = true;
    SpaceDevice gone = device('d', 'q', Role::None);
    gone.removed = true;
    administration().devicesHere = {laptop, phone, code, gone};
    PeopleList people;
    ASSERT_TRUE(loaded(people));
    ASSERT_EQ(people.count(), 2);
    EXPECT_EQ(at(people, 0, "devices").toInt(), 2);
    EXPECT_EQ(at(people, 0, "role").toString(), u"administrator");
    EXPECT_TRUE(at(people, 0, "mine").toBool());
    EXPECT_TRUE(at(people, 0, "recoveryCode").toBool());
    EXPECT_FALSE(at(people, 0, "lastSeen").toString().isEmpty());
    EXPECT_TRUE(at(people, 1, "gone").toBool());
    EXPECT_EQ(administration().asked, session().space());
}

TEST_F(PeopleTest, DevicesOfOnePersonAndFreshOnChange)
{
    administration().devicesHere = {device('a', 'p', Role::Editor), device('b', 'q', Role::Reader)};
    DeviceList devices;
    devices.setPersonId(QString::fromLatin1(filled<crypto::PersonId>('q').toHex()));
    ASSERT_TRUE(loaded(devices));
    ASSERT_EQ(devices.count(), 1);
    EXPECT_EQ(at(devices, 0, "role").toString(), u"reader");
    administration().devicesHere.append(device('c', 'q', Role::Reader));
    Q_EMIT administration().changed();
    EXPECT_TRUE(until([&devices] { return devices.count() == 2; }));
}

TEST_F(PeopleTest, TheNetworkStandsBeforeItsSpaces)
{
    SpaceSummary own;
    own.kind = SpaceKind::Own;
    SpaceSummary pilot;
    pilot.kind = SpaceKind::Pilot;
    pilot.subject = QStringLiteral("jarviseutu");
    SpaceSummary network;
    network.id = session().space();
    administration().spacesHere = {own, pilot, network};
    SpaceList spaces;
    ASSERT_TRUE(loaded(spaces));
    EXPECT_EQ(at(spaces, 0, "kind").toString(), u"network");
    EXPECT_EQ(at(spaces, 1, "kind").toString(), u"pilot");
    EXPECT_EQ(spaces.find(QStringLiteral("subject"), QStringLiteral("jarviseutu"))
                  .value(QStringLiteral("kind"))
                  .toString(),
              u"pilot");
    EXPECT_TRUE(spaces.find(QStringLiteral("subject"), QStringLiteral("muu")).isEmpty());
}

TEST_F(PeopleTest, AnActEndsInDoneOrInItsError)
{
    NetworkActs acts;
    QSignalSpy done(&acts, &NetworkActs::done);
    acts.removeDevice(QString::fromLatin1(filled<crypto::DeviceId>('a').toHex()));
    ASSERT_TRUE(until([&done] { return done.size() == 1; }));
    EXPECT_EQ(administration().asked, crypto::SpaceId()) << "a lost device leaves every space";
    administration().answer = ErrorCode::LastCoordinator;
    acts.setRole({}, QString::fromLatin1(filled<crypto::PersonId>('p').toHex()), QStringLiteral("reader"));
    ASSERT_TRUE(until([&acts] { return !acts.errorCode().isEmpty(); }));
    EXPECT_EQ(acts.errorCode(), u"last_coordinator");
    EXPECT_EQ(done.size(), 1);
    EXPECT_EQ(administration().ordered, (QStringList{QStringLiteral("device"), QStringLiteral("role 3")}));
}

TEST_F(PeopleTest, WhoLeavesLeavesEverySpaceButTheDraftsAndTheNetworkLast)
{
    SpaceSummary network;
    network.id = session().space();
    SpaceSummary pilots;
    pilots.id = filled<crypto::SpaceId>('p');
    pilots.kind = SpaceKind::Pilot;
    SpaceSummary own;
    own.id = filled<crypto::SpaceId>('o');
    own.kind = SpaceKind::Own;
    administration().spacesHere = {network, pilots, own};
    NetworkActs acts;
    QSignalSpy done(&acts, &NetworkActs::done);
    const QString self = QString::fromLatin1(filled<crypto::PersonId>('p').toHex());
    acts.leaveNetwork(self);
    ASSERT_TRUE(until([&done] { return done.size() == 1; }));
    EXPECT_EQ(administration().ordered.size(), 2);
    EXPECT_EQ(administration().asked, session().space());
    administration().answer = ErrorCode::LastCoordinator;
    acts.leaveNetwork(self);
    ASSERT_TRUE(until([&acts] { return acts.errorCode() == u"last_coordinator"; }));
    EXPECT_EQ(administration().asked, pilots.id) << "nothing more is left where nobody else could administer";
    administration().answer = {};
    acts.removeFromAll(self);
    ASSERT_TRUE(until([&done] { return done.size() == 2; }));
    EXPECT_EQ(administration().asked, crypto::SpaceId());
}

TEST_F(PeopleTest, AnInvitationFromAfarIsOneForTheNetwork)
{
    InvitationMaker maker;
    maker.make({{QStringLiteral("role"), QStringLiteral("reader")},
                {QStringLiteral("minutes"), 15},
                {QStringLiteral("remote"), true}});
    ASSERT_TRUE(until([&maker] { return !maker.link().isEmpty(); }));
    EXPECT_TRUE(administration().offered.remote);
    EXPECT_EQ(administration().offered.minutes, 15);
    EXPECT_FALSE(administration().offered.ownDevice);
    EXPECT_EQ(administration().offered.role, Role::Reader);
    EXPECT_EQ(administration().offered.space, session().space());
}

TEST_F(PeopleTest, NoticesKnowWhatIsSerious)
{
    SafetyNotice alone;
    SafetyNotice forked;
    forked.kind = SafetyNotice::Kind::LogForked;
    administration().noticed = {alone, forked};
    NoticeList notices;
    ASSERT_TRUE(loaded(notices));
    EXPECT_TRUE(notices.oneCoordinator());
    EXPECT_FALSE(notices.noRecoveryCode());
    EXPECT_EQ(notices.serious(), 1);
}

TEST_F(PeopleTest, TheRecoveryCodeIsShownInGroupsPrintedAndForgotten)
{
    RecoveryCode code;
    code.make();
    ASSERT_TRUE(until([&code] { return !code.isBusy() && !code.groups().isEmpty(); }));
    EXPECT_EQ(code.groups().size(), 6);
    EXPECT_TRUE(code.isGroup(0, QStringLiteral("7K3Qf")));
    EXPECT_TRUE(code.isGroup(5, QStringLiteral("vope7"))) << "the letter O stands for a zero";
    EXPECT_FALSE(code.isGroup(1, QStringLiteral("7k3qf")));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("koodi.pdf"));
    QSignalSpy saved(&code, &RecoveryCode::saved);
    code.save(QUrl::fromLocalFile(path), {{QStringLiteral("title"), QStringLiteral("Kopa")}});
    EXPECT_EQ(saved.size(), 1);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("%PDF"));
    code.forget();
    EXPECT_TRUE(code.groups().isEmpty());
}

TEST_F(PeopleTest, AFingerprintComparesAPicture)
{
    Fingerprint print;
    ASSERT_TRUE(until([&print] { return !print.digits().isEmpty(); }));
    EXPECT_EQ(print.digits(), u"12345 67890");
    print.compare(QUrl::fromLocalFile(QStringLiteral("/nonexistent.png")));
    EXPECT_EQ(print.errorCode(), u"malformed");
    EXPECT_TRUE(print.compared().isEmpty());
}

TEST_F(PeopleTest, AnAnswerThatIsThereAtOnceDoesNotOvertakeAnEarlierOne)
{
    QObject owner;
    QList<int> heard;
    const auto hear = [&](int number) { heard.append(number); };
    QPromise<int> earlier;
    earlier.start();
    Session::hear(earlier.future(), &owner, hear);
    std::thread([&earlier] {
        earlier.addResult(1);
        earlier.finish();
    }).join();
    QPromise<int> later;
    later.start();
    later.addResult(2);
    later.finish();
    Session::hear(later.future(), &owner, hear);
    ASSERT_TRUE(until([&heard] { return heard.size() == 2; }));
    EXPECT_EQ(heard, (QList<int>{1, 2}));
}

TEST_F(PeopleTest, AServersNewKeyIsToldOnce)
{
    const auto serve = [this](char name) {
        must(run([name](Store &store) {
            SpaceRecord space = testSpace();
            space.serverKey = filled<crypto::VerifyKey>(name);
            return store.saveSpace(space);
        }));
        Q_EMIT administration().changed();
    };
    const std::unique_ptr<Workspace> workspace(Workspace::create(nullptr, nullptr));
    const auto known = [this] { return session().setting(QStringLiteral("server.key")); };
    serve('a');
    ASSERT_TRUE(until([&known] { return !known().isEmpty(); }));
    EXPECT_FALSE(workspace->isServerRenewed()) << "the first key is no news";
    serve('b');
    EXPECT_TRUE(until([&workspace] { return workspace->isServerRenewed(); }));
    workspace->forgetServerRenewed();
    Q_EMIT administration().changed();
    pass(50);
    EXPECT_FALSE(workspace->isServerRenewed());
}

TEST_F(PeopleTest, WhoJoinsFromAfarWaitsForTheCodesAndHasNotFailed)
{
    const std::unique_ptr<Workspace> workspace(Workspace::create(nullptr, nullptr));
    QSignalSpy failed(workspace.get(), &Workspace::failed);
    must(run([](Store &store) {
        SpaceRecord space = testSpace();
        space.role = Role::None;
        return store.saveSpace(space);
    }));
    Pairing own;
    own.mine = true;
    administration().waiting = {own};
    exchange().answer = ErrorCode::NotConfirmed;
    workspace->join(QStringLiteral("kopa:kaukaa"), QStringLiteral("Testi Testinen"));
    EXPECT_TRUE(until([&workspace] { return workspace->state() == u"waiting"; }));
    EXPECT_TRUE(failed.isEmpty());
    EXPECT_FALSE(workspace->busy());
    EXPECT_EQ(workspace->personName(), u"Testi Testinen");
    stop();
    start();
    const std::unique_ptr<Workspace> again(Workspace::create(nullptr, nullptr));
    EXPECT_EQ(again->state(), u"waiting") << "before anybody has answered, after a start without a line";
    administration().waiting.clear();
    Q_EMIT administration().changed();
    EXPECT_TRUE(until([&again] { return again->state() == u"ready"; }));
}

} // namespace
} // namespace kopa
