#include "idle_watch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <memory>

namespace kopa {

namespace {
constexpr int lookEveryMs = 5000;
/// A wall clock that ran on by more than this beside the other one: the machine was asleep.
constexpr std::int64_t sleptMs = 20'000;
constexpr std::int64_t minuteMs = 60'000;

bool isTouch(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}
} // namespace

IdleWatch::Clocks IdleWatch::systemClocks()
{
    const auto started = std::make_shared<QElapsedTimer>();
    started->start();
    return {[started] { return std::int64_t(started->elapsed()); },
            [] { return std::int64_t(QDateTime::currentMSecsSinceEpoch()); }};
}

IdleWatch::IdleWatch(Clocks clocks, QObject *parent)
    : QObject(parent),
      m_clocks(std::move(clocks)),
      m_touched(m_clocks.awake()),
      m_awake(m_touched),
      m_wall(m_clocks.wall())
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::look);
    m_timer.start(lookEveryMs);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::touch()
{
    m_touched = m_clocks.awake();
}

void IdleWatch::look()
{
    const std::int64_t awake = m_clocks.awake();
    const std::int64_t wall = m_clocks.wall();
    const bool asleep = (wall - m_wall) - (awake - m_awake) > sleptMs;
    m_awake = awake;
    m_wall = wall;
    if (asleep)
        Q_EMIT slept();
    else if (m_minutes > 0 && awake - m_touched >= m_minutes * minuteMs)
        Q_EMIT idle();
}

bool IdleWatch::eventFilter(QObject *, QEvent *event)
{
    if (isTouch(event->type()) && event->spontaneous())
        touch();
    return false;
}

} // namespace kopa
