#include "sync/protocol/live.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace kopa::sync {

using Kind = LiveEvent::Kind;

static const QByteArray answer("what the server says");

static QByteArray wholeStream()
{
    return standingEvent(answer, crypto::Signature{}) + heartbeatEvent() + newsEvent() + heartbeatEvent();
}

static QList<Kind> kinds(const QList<LiveEvent> &events)
{
    QList<Kind> all;
    for (const LiveEvent &event : events)
        all.append(event.kind);
    return all;
}

RC_GTEST_PROP(LiveReader, reads_a_stream_in_pieces_of_any_size, (std::uint8_t size))
{
    LiveReader reader;
    const QByteArray bytes = wholeStream();
    const qsizetype step = size % 40 + 1;
    QList<LiveEvent> events;
    for (qsizetype at = 0; at < bytes.size(); at += step)
        events += reader.take(bytes.mid(at, step)).value();
    RC_ASSERT(kinds(events) == (QList{Kind::Standing, Kind::Heartbeat, Kind::News, Kind::Heartbeat}));
    RC_ASSERT(events.first().answer == answer);
    RC_ASSERT(events.first().signature == crypto::Signature{}.toByteArray());
}

TEST(LiveReader, takes_the_line_ends_of_proxies)
{
    LiveReader reader;
    EXPECT_EQ(kinds(reader.take(wholeStream().replace("\n", "\r\n")).value()),
              (QList{Kind::Standing, Kind::Heartbeat, Kind::News, Kind::Heartbeat}));
}

TEST(LiveReader, passes_over_events_of_newer_servers)
{
    LiveReader reader;
    EXPECT_EQ(kinds(reader.take("event: later\nid: 7\ndata: x\ndata: y\n\n").value()), QList{Kind::Other});
    EXPECT_EQ(kinds(reader.take(newsEvent()).value()), QList{Kind::News});
}

TEST(LiveReader, keeps_no_more_than_an_event_may_have)
{
    LiveReader endless;
    EXPECT_FALSE(endless.take(QByteArray(LiveReader::maximumEvent + 1, 'x')).ok());
    EXPECT_FALSE(endless.take("\n\n" + newsEvent()).ok()) << "nothing more is read then";
    LiveReader many;
    QByteArray lines("event: news\n");
    while (lines.size() < 2 * LiveReader::maximumEvent)
        lines += "data: " + QByteArray(100, 'x') + '\n';
    EXPECT_FALSE(many.take(lines).ok());
}

TEST(LiveReader, refuses_what_is_no_event_stream)
{
    for (const QByteArray &bytes :
         {QByteArray("<html>\n"), QByteArray("event: standing\ndata: only-one\n\n"),
          QByteArray("event: standing\ndata: a.b.c\n\n"), QByteArray("event: standing\n\n")}) {
        LiveReader reader;
        EXPECT_FALSE(reader.take(bytes).ok()) << bytes.constData();
    }
}

} // namespace kopa::sync
