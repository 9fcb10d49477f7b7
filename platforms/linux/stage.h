#pragma once

#include <QPointF>
#include <QString>

class QQuickItem;
class QQuickWindow;

namespace kopa {

/// The real window as a rehearsal sees and touches it: items by what people and assistive technology know
/// them by, keys and clicks as the window system would deliver them.
class Stage
{
public:
    /// The window is its owner's.
    explicit Stage(QQuickWindow *window) : m_window(window) {}

    /// The topmost visible item with this accessible name, object name or, failing those, text; else null.
    QQuickItem *find(const QString &name) const;
    /// The topmost visible item whose text contains the words; else null.
    QQuickItem *showing(const QString &words) const;
    /// What an item says: its text, else its accessible name.
    static QString textOf(const QQuickItem &item);

    /// Where a click on it goes, in the window.
    static QPointF centreOf(const QQuickItem &item);

    /// "Ctrl+N", "Down"; false for what is no key.
    bool press(const QString &sequence) const;
    /// As a keyboard would: a key for each character, Return for a line break.
    void type(const QString &text) const;
    /// Scrolls the item into sight and clicks its middle.
    void click(QQuickItem &item) const;

private:
    void key(int code, Qt::KeyboardModifiers modifiers, const QString &text) const;
    void reveal(QQuickItem &item) const;

    QQuickWindow *m_window;
};

} // namespace kopa
