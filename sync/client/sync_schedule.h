#pragma once

#include "live_stream.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace kopa::sync {

/// How soon things are done, in milliseconds.
struct SyncPace
{
    int afterChange = 1'500;  ///< a person types on: gather before sending
    int firstRetry = 1'000;   ///< then twice as long each time,
    int lastRetry = 300'000;  ///< up to this
    int ask = 240'000;        ///< for news, where notices cannot be had
    int line = 300;           ///< a new line settles
    int newsGap = 500;        ///< between two syncs for news; more when they bring none,
    int lastNewsGap = 60'000; ///< up to this
    int standing = 30'000;    ///< a stream of notices that ended sooner is asked for again with patience
    int useless = 3'600'000;  ///< before notices are tried again where they could not be had
};

/// When to sync. While nothing is to be done no timer runs: notices wake it, a change, a line that comes
/// back. Lives in the interface's thread; knows nothing of how a sync is done.
class SyncSchedule : public QObject
{
    Q_OBJECT

public:
    enum class Notices {
        None,    ///< no stream was asked for
        Wanted,  ///< one was asked for, or stands
        Lost,    ///< it ended by itself
        NotNow,  ///< it did not come about, but may later
        Useless, ///< there are none to be had on this line
    };
    enum class Outcome {
        Good,
        Failed,  ///< again after a while
        Hopeless ///< not before something changes: no server, no network, a locked store
    };
    /// How a sync went.
    struct Done
    {
        Outcome outcome = Outcome::Good;
        int sent = 0;
        int received = 0;
        qint64 waitAtLeastMs = 0; ///< before it is tried again, as the server asked
    };

    explicit SyncSchedule(const SyncPace &pace, QObject *parent = nullptr);

    /// A sync is wanted now, or after the one under way.
    void wish();
    /// A sync begins; the schedule is silent until it has ended.
    void begun();
    void ended(const Done &done);
    /// So many records wait to be sent; `moreFiles` when files have been added to those that wait.
    void setWaiting(int records, bool moreFiles = false);
    void news();
    void setNotices(Notices notices);
    void noticesEnded(LiveStream::End why);
    /// Whether one is to be asked for after a sync.
    bool wantsNotices() const;
    /// Without a line nothing is planned.
    void setLine(bool there);
    /// There is another one, again one, or none any more: all begins anew, soon.
    void lineChanged(bool there);
    void setPaused(bool paused);

    bool hasLine() const { return m_line; }
    /// When it will be due by itself; invalid when nothing is planned.
    QDateTime next() const;

Q_SIGNALS:
    /// Time for a sync; `newsExpected` when somebody said that there are some.
    void due(bool newsExpected);

private:
    void plan();
    void planSending();
    void planNews();
    int retryMs(int failures) const;

    SyncPace m_pace;
    QTimer m_timer;
    // What is to be done, and when; the earliest counts.
    std::optional<QDeadlineTimer> m_retry;
    std::optional<QDeadlineTimer> m_send;
    std::optional<QDeadlineTimer> m_hear;
    std::optional<QDeadlineTimer> m_ask;
    std::optional<QDeadlineTimer> m_settled; ///< a new line
    QElapsedTimer m_sinceNews;               ///< since the last sync for news began
    QElapsedTimer m_sinceNotices;            ///< since the last stream was asked for
    QElapsedTimer m_sinceUseless;
    Notices m_notices = Notices::None;
    int m_failures = 0;
    int m_lost = 0;  ///< streams in a row that ended too soon,
    int m_none = 0;  ///< and those among them, in a row, that did not come about
    int m_stuck = 0; ///< syncs in a row that sent nothing of what waits
    int m_waiting = 0;
    bool m_moreFiles = false; ///< since the last sync began
    int m_newsGap;
    bool m_begun = false; ///< there was a first sync
    bool m_running = false;
    bool m_forNews = false; ///< the sync under way
    bool m_wished = false;
    bool m_newsWaiting = false;
    bool m_hopeless = false;
    bool m_line = true;
    bool m_paused = false;
};

} // namespace kopa::sync
