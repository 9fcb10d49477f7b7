#include "sync/server/live_registry.h"
#include "test_service.h"

#include <gtest/gtest.h>

namespace kopa::server {

using namespace sync;
using Call = LiveRegistry::Call;

namespace {

template <class Id> Id any(char letter)
{
    return *Id::from(QByteArray(Id::size, letter));
}

/// Some who listen, and what they heard.
class LiveRegistryTest : public testing::Test
{
protected:
    LiveRegistry::Stream join(const DeviceId &device, QList<Call> &heard)
    {
        return registry.join(device, [&heard](Call call) { heard.append(call); });
    }

    LiveRegistry registry{3};
    const SpaceId space = any<SpaceId>('s');
    const SpaceId other = any<SpaceId>('t');
    const DeviceId one = any<DeviceId>('1');
    const DeviceId two = any<DeviceId>('2');
    QList<Call> heardByOne;
    QList<Call> heardByTwo;
};

} // namespace

TEST_F(LiveRegistryTest, tells_all_of_the_space_but_who_did_it)
{
    registry.follow(join(one, heardByOne), {space});
    registry.follow(join(two, heardByTwo), {space, other});
    registry.tell({{space, {}, {}}}, one);
    EXPECT_TRUE(heardByOne.isEmpty());
    EXPECT_EQ(heardByTwo, QList{Call::News});
    registry.tell({{other, {}, {}}}, any<DeviceId>('3'));
    EXPECT_TRUE(heardByOne.isEmpty());
    EXPECT_EQ(heardByTwo.size(), 2);
}

TEST_F(LiveRegistryTest, tells_once_of_several_spaces)
{
    registry.follow(join(two, heardByTwo), {space, other});
    registry.tell({{space, {}, {}}, {other, {}, {}}}, one);
    EXPECT_EQ(heardByTwo, QList{Call::News});
}

TEST_F(LiveRegistryTest, tells_who_is_let_in_and_from_then_on)
{
    join(two, heardByTwo);
    registry.tell({{space, {two}, {}}}, one);
    EXPECT_EQ(heardByTwo.size(), 1);
    registry.tell({{space, {}, {}}}, one);
    EXPECT_EQ(heardByTwo.size(), 2);
}

TEST_F(LiveRegistryTest, tells_who_is_taken_out_and_no_more_then)
{
    registry.follow(join(two, heardByTwo), {space});
    registry.tell({{space, {}, {two}}}, one);
    EXPECT_EQ(heardByTwo.size(), 1);
    registry.tell({{space, {}, {}}}, one);
    EXPECT_EQ(heardByTwo.size(), 1);
}

TEST_F(LiveRegistryTest, the_newest_stream_of_a_device_ends_its_older_one)
{
    const auto older = join(two, heardByOne);
    registry.follow(older, {space});
    registry.follow(join(two, heardByTwo), {space});
    EXPECT_EQ(heardByOne, QList{Call::Over});
    registry.leave(older);
    registry.tell({{space, {}, {}}}, one);
    EXPECT_EQ(heardByOne.size(), 1);
    EXPECT_EQ(heardByTwo, QList{Call::News});
    EXPECT_EQ(registry.size(), 1u);
}

TEST_F(LiveRegistryTest, takes_no_more_than_it_may_and_takes_again_when_one_leaves)
{
    const auto first = join(any<DeviceId>('a'), heardByOne);
    join(any<DeviceId>('b'), heardByOne);
    join(any<DeviceId>('c'), heardByOne);
    EXPECT_EQ(join(two, heardByTwo), 0u);
    registry.leave(first);
    EXPECT_NE(join(two, heardByTwo), 0u);
}

TEST(LiveNews, are_of_what_was_committed_and_of_nothing_else)
{
    TestService service;
    TestDevice editor{service.space.join(Role::Editor), service.space};
    service.bringMembers();
    EXPECT_EQ(service.effects.news, (QList<SpaceNews>{{service.space.log.space(), {editor.keys.id()}, {}}}));
    service.exchange(editor, editor.request());
    EXPECT_TRUE(service.effects.news.isEmpty()) << "who only asks changes nothing";
    const QByteArray envelope = editor.envelope("a");
    service.exchange(editor, editor.request({envelope}));
    EXPECT_EQ(service.effects.news, (QList<SpaceNews>{{service.space.log.space(), {}, {}}}));
    service.exchange(editor, editor.request({envelope}));
    EXPECT_TRUE(service.effects.news.isEmpty()) << "what comes again is nothing new";
    const TestDevice stranger(DeviceKeys::create(), service.space);
    service.exchange(stranger, stranger.request({envelope}));
    EXPECT_TRUE(service.effects.news.isEmpty());
}

} // namespace kopa::server
