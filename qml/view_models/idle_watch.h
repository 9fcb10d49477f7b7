#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace kopa {

/// Tells when nobody has touched the program for a while, and when the machine has slept in between.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// Two clocks in milliseconds: one that stands still while the machine sleeps, and one that does not.
    struct Clocks
    {
        std::function<std::int64_t()> awake;
        std::function<std::int64_t()> wall;
    };
    /// The system's clocks.
    static Clocks systemClocks();

    explicit IdleWatch(Clocks clocks = systemClocks(), QObject *parent = nullptr);

    /// How long nobody may touch anything; 0 never ends.
    void setMinutes(int minutes) { m_minutes = minutes; }
    /// Somebody is there: the time begins anew.
    void touch();
    /// Looks at the clocks at once; a timer does so every few seconds.
    void look();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void idle();
    void slept();

private:
    Clocks m_clocks;
    QTimer m_timer;
    std::int64_t m_touched = 0;
    std::int64_t m_awake = 0;
    std::int64_t m_wall = 0;
    int m_minutes = 0;
};

} // namespace kopa
