#include "sync_schedule.h"

#include <QRandomGenerator>

#include <algorithm>

namespace kopa::sync {

SyncSchedule::SyncSchedule(const SyncPace &pace, QObject *parent)
    : QObject(parent), m_pace(pace), m_newsGap(pace.newsGap)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT due(m_newsWaiting); });
}

/// Doubling, with a quarter of chance so that forty devices of a seminar do not come back in step.
int SyncSchedule::retryMs(int failures) const
{
    constexpr int doublings = 16;
    const qint64 doubled = qint64(m_pace.firstRetry) << std::min(failures - 1, doublings);
    const int base = int(std::min<qint64>(doubled, m_pace.lastRetry));
    return base + int(QRandomGenerator::global()->bounded(base / 4 + 1));
}

void SyncSchedule::wish()
{
    m_wished = true;
    m_hopeless = false;
    if (!m_running)
        Q_EMIT due(m_newsWaiting);
}

void SyncSchedule::begun()
{
    m_running = m_begun = true;
    m_wished = m_moreFiles = false;
    m_forNews = std::exchange(m_newsWaiting, false);
    if (m_forNews)
        m_sinceNews.start();
    m_retry = m_send = m_hear = m_ask = m_settled = std::nullopt;
    plan();
}

void SyncSchedule::ended(const Done &done)
{
    m_running = false;
    m_hopeless = done.outcome == Outcome::Hopeless;
    m_failures = done.outcome == Outcome::Failed ? m_failures + 1 : 0;
    m_stuck = done.sent > 0 ? 0 : m_stuck + 1;
    if (done.received > 0)
        m_newsGap = m_pace.newsGap;
    else if (m_forNews)
        m_newsGap = std::min(m_newsGap * 2, m_pace.lastNewsGap);
    if (m_failures > 0)
        m_retry = QDeadlineTimer(std::max<qint64>(retryMs(m_failures), done.waitAtLeastMs));
    else if (m_notices != Notices::Wanted)
        m_ask = QDeadlineTimer(m_pace.ask);
    planSending();
    planNews();
    plan();
    if (done.outcome == Outcome::Good && m_wished && !m_paused)
        Q_EMIT due(m_newsWaiting);
}

void SyncSchedule::setWaiting(int records, bool moreFiles)
{
    // What still waits after a sync that sent nothing is not tried again at once, but what comes anew is.
    if (records > m_waiting || moreFiles)
        m_stuck = 0;
    m_moreFiles = m_moreFiles || moreFiles;
    m_waiting = records;
    planSending();
    plan();
}

void SyncSchedule::planSending()
{
    if ((m_waiting == 0 && !m_moreFiles) || m_running || m_failures > 0) {
        m_send = std::nullopt;
        return;
    }
    constexpr int doublings = 8;
    const qint64 wait = qint64(m_pace.afterChange) << std::min(std::max(m_stuck - 1, 0), doublings);
    const QDeadlineTimer until(std::min<qint64>(wait, m_pace.lastRetry));
    if (!m_send || until < *m_send)
        m_send = until;
}

void SyncSchedule::news()
{
    // Notices without news are not worth a hurry; after a quiet time they are again.
    if (m_sinceNews.isValid() && m_sinceNews.hasExpired(m_pace.lastNewsGap))
        m_newsGap = m_pace.newsGap;
    m_newsWaiting = true;
    planNews();
    plan();
}

void SyncSchedule::planNews()
{
    if (!m_newsWaiting || m_running || m_failures > 0)
        return;
    const qint64 since = m_sinceNews.isValid() ? m_sinceNews.elapsed() : m_newsGap;
    m_hear = QDeadlineTimer(std::max<qint64>(0, m_newsGap - since));
}

void SyncSchedule::setNotices(Notices notices)
{
    m_notices = notices;
    if (notices == Notices::Wanted) {
        m_sinceNotices.start();
        m_ask = std::nullopt;
    } else if (notices == Notices::Lost || notices == Notices::NotNow) {
        constexpr int triesInARow = 5;
        m_lost = m_sinceNotices.isValid() && m_sinceNotices.hasExpired(m_pace.standing) ? 0 : m_lost + 1;
        m_none = notices == Notices::NotNow ? m_none + 1 : 0;
        m_ask = QDeadlineTimer(retryMs(m_lost + 1));
        if (m_none >= triesInARow)
            m_notices = Notices::Useless;
    }
    if (m_notices == Notices::Useless) {
        m_lost = m_none = 0;
        m_sinceUseless.start();
        m_ask = QDeadlineTimer(m_pace.ask);
    }
    plan();
}

void SyncSchedule::noticesEnded(LiveStream::End why)
{
    switch (why) {
    case LiveStream::End::Lost:
    case LiveStream::End::Silent:
        setNotices(Notices::Lost);
        return;
    case LiveStream::End::NotNow:
        setNotices(Notices::NotNow);
        return;
    case LiveStream::End::Useless:
        setNotices(Notices::Useless);
    }
}

bool SyncSchedule::wantsNotices() const
{
    if (m_notices == Notices::Useless)
        return m_sinceUseless.hasExpired(m_pace.useless);
    return m_line && !m_paused;
}

void SyncSchedule::setLine(bool there)
{
    m_line = there;
    plan();
}

void SyncSchedule::lineChanged(bool there)
{
    m_failures = m_lost = m_none = 0;
    m_retry = std::nullopt;
    if (m_notices == Notices::Useless)
        m_notices = Notices::None;
    if (there)
        m_settled = QDeadlineTimer(m_pace.line);
    setLine(there);
}

void SyncSchedule::setPaused(bool paused)
{
    m_paused = paused;
    plan();
}

void SyncSchedule::plan()
{
    qint64 wait = -1;
    for (const auto &cause : {m_retry, m_send, m_hear, m_ask, m_settled})
        if (cause)
            wait = wait < 0 ? cause->remainingTime() : std::min(wait, cause->remainingTime());
    if (wait < 0 || !m_begun || m_running || m_paused || m_hopeless || !m_line) {
        m_timer.stop();
        return;
    }
    constexpr int coarse = 20'000;
    m_timer.setTimerType(wait > coarse ? Qt::VeryCoarseTimer : Qt::CoarseTimer);
    m_timer.start(int(wait));
}

QDateTime SyncSchedule::next() const
{
    return m_timer.isActive() ? QDateTime::currentDateTimeUtc().addMSecs(m_timer.remainingTime())
                              : QDateTime();
}

} // namespace kopa::sync
