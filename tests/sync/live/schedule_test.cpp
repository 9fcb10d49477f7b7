#include "sync/client/sync_schedule.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <gtest/gtest.h>

namespace kopa::sync {

using Outcome = SyncSchedule::Outcome;
using Notices = SyncSchedule::Notices;

namespace {

/// A schedule in a hurry, and syncs that begin when it says so and end as told.
class Schedule : public testing::Test
{
protected:
    Schedule()
    {
        QObject::connect(&schedule, &SyncSchedule::due, &schedule, [this](bool newsExpected) {
            ++syncs;
            forNews = newsExpected;
            schedule.begun();
        });
    }

    static void wait(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }
    /// True when another sync begins within the time.
    bool beginsWithin(int milliseconds)
    {
        const int before = syncs;
        QElapsedTimer clock;
        clock.start();
        while (syncs == before && !clock.hasExpired(milliseconds))
            wait(2);
        return syncs > before;
    }
    /// A first sync that went well, with notices or without.
    void begin(Notices notices = Notices::Wanted)
    {
        schedule.wish();
        schedule.setNotices(notices);
        schedule.ended({});
    }

    const SyncPace pace{40, 20, 200, 300, 20, 30, 240, 60, 500};
    SyncSchedule schedule{pace};
    int syncs = 0;
    bool forNews = false;
};

} // namespace

TEST_F(Schedule, runs_no_timer_while_notices_come_and_nothing_waits)
{
    EXPECT_FALSE(schedule.next().isValid());
    begin();
    EXPECT_EQ(syncs, 1);
    EXPECT_FALSE(schedule.next().isValid());
    EXPECT_FALSE(beginsWithin(2 * pace.ask));
}

TEST_F(Schedule, asks_now_and_then_where_no_notices_can_be_had)
{
    begin(Notices::Useless);
    EXPECT_FALSE(schedule.wantsNotices());
    EXPECT_FALSE(beginsWithin(pace.ask / 2));
    EXPECT_TRUE(beginsWithin(pace.ask));
    schedule.ended({});
    EXPECT_TRUE(beginsWithin(2 * pace.ask));
    schedule.ended({});
    wait(pace.useless / 2);
    EXPECT_TRUE(schedule.wantsNotices()) << "they are tried again some day";
}

TEST_F(Schedule, syncs_for_news_at_once_and_says_so)
{
    begin();
    schedule.news();
    EXPECT_TRUE(beginsWithin(pace.newsGap));
    EXPECT_TRUE(forNews);
    schedule.news();
    schedule.ended({Outcome::Good, 0, 1});
    EXPECT_TRUE(beginsWithin(2 * pace.newsGap)) << "what was said during a sync is not forgotten";
}

TEST_F(Schedule, slows_down_when_notices_bring_no_news)
{
    begin();
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 5; ++i) {
        schedule.news();
        ASSERT_TRUE(beginsWithin(10 * pace.lastNewsGap));
        schedule.ended({});
    }
    EXPECT_GT(clock.elapsed(), 8 * pace.newsGap);
    schedule.news();
    ASSERT_TRUE(beginsWithin(10 * pace.lastNewsGap));
    schedule.ended({Outcome::Good, 0, 1});
    schedule.news();
    EXPECT_TRUE(beginsWithin(3 * pace.newsGap));
}

TEST_F(Schedule, gathers_what_a_person_types_but_does_not_wait_for_an_end)
{
    begin();
    for (int i = 1; syncs == 1 && i < 20; ++i) {
        schedule.setWaiting(i);
        wait(10);
    }
    EXPECT_EQ(syncs, 2);
}

TEST_F(Schedule, does_not_hurry_with_what_does_not_go)
{
    begin();
    schedule.setWaiting(1);
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(beginsWithin(1000));
        schedule.ended({});
        schedule.setWaiting(1);
    }
    EXPECT_FALSE(beginsWithin(pace.afterChange));
    schedule.setWaiting(2);
    EXPECT_TRUE(beginsWithin(2 * pace.afterChange)) << "what comes anew is tried";
}

TEST_F(Schedule, backs_off_and_typing_keeps_no_retry_away)
{
    begin();
    QList<qint64> gaps;
    schedule.news();
    QElapsedTimer clock;
    for (int i = 0; i < 5; ++i) {
        clock.start();
        while (!beginsWithin(5))
            schedule.setWaiting(1 + int(clock.elapsed()));
        gaps.append(clock.elapsed());
        schedule.ended({Outcome::Failed});
    }
    EXPECT_GT(gaps.last(), 4 * pace.firstRetry);
    EXPECT_LE(gaps.last(), 2 * pace.lastRetry);
}

TEST_F(Schedule, comes_back_no_sooner_than_the_server_asked)
{
    begin();
    schedule.news();
    ASSERT_TRUE(beginsWithin(pace.newsGap));
    schedule.ended({Outcome::Failed, 0, 0, 150});
    EXPECT_FALSE(beginsWithin(120));
    EXPECT_TRUE(beginsWithin(100));
}

TEST_F(Schedule, does_nothing_without_a_line_and_all_at_once_with_one)
{
    begin(Notices::None);
    schedule.lineChanged(false);
    schedule.setWaiting(3);
    schedule.news();
    EXPECT_FALSE(schedule.next().isValid());
    EXPECT_FALSE(schedule.wantsNotices());
    EXPECT_FALSE(beginsWithin(2 * pace.ask));
    schedule.lineChanged(true);
    EXPECT_TRUE(beginsWithin(4 * pace.line));
}

TEST_F(Schedule, forgets_its_patience_when_the_line_changes)
{
    begin();
    for (int i = 0; i < 5; ++i) {
        schedule.wish();
        schedule.ended({Outcome::Failed});
    }
    schedule.lineChanged(true);
    EXPECT_TRUE(beginsWithin(4 * pace.line));
}

TEST_F(Schedule, waits_for_a_change_where_nothing_gets_better_by_itself)
{
    schedule.wish();
    schedule.ended({Outcome::Hopeless});
    schedule.setWaiting(2);
    EXPECT_FALSE(schedule.next().isValid());
    schedule.wish();
    EXPECT_EQ(syncs, 2);
}

TEST_F(Schedule, is_silent_while_paused)
{
    begin(Notices::None);
    schedule.setPaused(true);
    schedule.setWaiting(1);
    EXPECT_FALSE(schedule.next().isValid());
    schedule.setPaused(false);
    EXPECT_TRUE(schedule.next().isValid());
}

TEST_F(Schedule, gives_up_streams_that_never_come_about)
{
    begin();
    int tries = 0;
    for (; schedule.wantsNotices() && tries < 20; ++tries) {
        schedule.setNotices(Notices::Wanted);
        schedule.noticesEnded(LiveStream::End::NotNow);
        ASSERT_TRUE(beginsWithin(1000));
        schedule.ended({});
    }
    EXPECT_GT(tries, 2);
    EXPECT_LT(tries, 8);
}

TEST_F(Schedule, asks_for_streams_that_end_too_soon_with_ever_more_patience)
{
    begin();
    for (int tries = 0; tries < 8; ++tries) {
        schedule.setNotices(Notices::Wanted);
        schedule.noticesEnded(LiveStream::End::Lost);
        ASSERT_TRUE(beginsWithin(1000));
        schedule.ended({});
        ASSERT_TRUE(schedule.wantsNotices());
    }
    schedule.setNotices(Notices::Wanted);
    schedule.noticesEnded(LiveStream::End::Lost);
    EXPECT_FALSE(beginsWithin(pace.lastRetry / 2));
}

} // namespace kopa::sync
