#include "sync/membership/device_keys.h"

#include <gtest/gtest.h>

namespace kopa::sync {

TEST(DeviceKeys, come_back_from_their_secrets)
{
    const DeviceKeys keys = DeviceKeys::create();
    const auto again = DeviceKeys::from(keys.reveal());
    ASSERT_TRUE(again.ok());
    EXPECT_EQ(again->publicDevice(), keys.publicDevice());
    EXPECT_TRUE(again->box.secret == keys.box.secret);
    EXPECT_EQ(DeviceKeys::from(keys.reveal().chopped(1)).error().code, ErrorCode::Malformed);
}

TEST(DeviceKeys, a_box_key_of_somebody_else_does_not_hold)
{
    PublicDevice device = DeviceKeys::create().publicDevice();
    EXPECT_TRUE(device.holds());
    device.box = DeviceKeys::create().box.open;
    EXPECT_FALSE(device.holds());
}

} // namespace kopa::sync
