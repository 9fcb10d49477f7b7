#include "qml/view_models/device_choices.h"
#include "qml/view_models/stick_transfer.h"
#include "session_test.h"

namespace kopa {
namespace {

class StickTransferTest : public SessionTest
{
protected:
    StickTransferTest() { exchange().carriesSlowly = true; }
    static QUrl parcel() { return QUrl::fromLocalFile(QStringLiteral("/media/tikku/Kopa.kopa-parcel")); }

    /// Whether what goes on ends as it should.
    bool ends(const QString &step)
    {
        exchange().endCarrying();
        return until([&] { return stick.step() == step; });
    }

    StickTransfer stick;
};

TEST_F(StickTransferTest, WhomItIsForReachesTheExchange)
{
    stick.write(parcel(), QStringLiteral("server"), false);
    EXPECT_EQ(stick.step(), u"writing");
    EXPECT_TRUE(exchange().wish.forServer);
    EXPECT_FALSE(exchange().wish.files);
    ASSERT_TRUE(ends(QStringLiteral("written")));
    EXPECT_EQ(stick.changes(), 3);
    EXPECT_EQ(stick.files(), 2);
    EXPECT_EQ(stick.fileName(), u"Kopa.kopa-parcel");

    const QString device(64, u'7');
    stick.write(parcel(), device.left(crypto::DeviceId::size * 2), true);
    ASSERT_TRUE(exchange().wish.device);
    EXPECT_EQ(exchange().wish.device->toHex(), device.left(crypto::DeviceId::size * 2).toLatin1());
    EXPECT_FALSE(exchange().wish.forServer);
    ASSERT_TRUE(ends(QStringLiteral("written")));

    stick.write(parcel(), QStringLiteral("everybody"), true);
    EXPECT_FALSE(exchange().wish.device);
    EXPECT_FALSE(exchange().wish.forServer);
    EXPECT_TRUE(exchange().wish.files);
    ASSERT_TRUE(ends(QStringLiteral("written")));
}

TEST_F(StickTransferTest, OneAtATime)
{
    stick.take(parcel());
    EXPECT_TRUE(stick.isTaking());
    stick.write(QUrl::fromLocalFile(QStringLiteral("/media/tikku/toinen.kopa-parcel")),
                QStringLiteral("server"), true);
    EXPECT_EQ(stick.step(), u"taking");
    EXPECT_EQ(exchange().parcel, parcel().toLocalFile());
    stick.forget();
    EXPECT_EQ(stick.step(), u"taking");
    EXPECT_TRUE(ends(QStringLiteral("taken")));
}

TEST_F(StickTransferTest, AFailureIsToldUntilItIsForgotten)
{
    exchange().answer = ErrorCode::ParcelDamaged;
    stick.take(parcel());
    ASSERT_TRUE(ends(QStringLiteral("failed")));
    EXPECT_EQ(stick.errorCode(), u"parcel_damaged");
    stick.forget();
    EXPECT_EQ(stick.step(), u"idle");
    EXPECT_EQ(stick.errorCode(), u"");
}

TEST_F(StickTransferTest, TheSuggestedFileIsAParcel)
{
    EXPECT_TRUE(stick.suggestion().toLocalFile().endsWith(u".kopa-parcel"));
}

TEST_F(StickTransferTest, OnlyOtherLiveDevicesAreOffered)
{
    const auto device = [](char byte) {
        SpaceDevice one;
        one.device = bytesNamed<crypto::DeviceId>(QString(crypto::DeviceId::size * 2, QLatin1Char(byte)));
        return one;
    };
    SpaceDevice own = device('1');
    own.self = true;
    SpaceDevice gone = device('2');
    gone.removed = true;
    SpaceDevice code = device('3');
    code.recovery = true;
    administration().devicesHere = {own, gone, code, device('4')};
    DeviceChoices choices;
    ASSERT_TRUE(until([&] { return choices.isLoaded(); }));
    EXPECT_EQ(choices.count(), 1);
    choices.setSearch(QStringLiteral("ei tätä"));
    EXPECT_TRUE(until([&] { return choices.count() == 0; }));
}

} // namespace
} // namespace kopa
