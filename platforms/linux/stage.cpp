#include "stage.h"

#include <QGuiApplication>
#include <QKeySequence>
#include <QMouseEvent>
#include <QQuickItem>
#include <QQuickWindow>

#include <functional>

// Qt Gui exports these for Qt Test: events as the window system delivers them, shortcuts included.
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key,
                                    Qt::KeyboardModifiers modifiers, const QString &text, bool repeated,
                                    ushort count);
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow *window, const QPointF &local, const QPointF &global,
                                      Qt::MouseButtons buttons, Qt::MouseButton button, QEvent::Type type,
                                      Qt::KeyboardModifiers modifiers, int timestamp);

namespace kopa {

namespace {

QString accessibleName(const QQuickItem &item)
{
    for (const QObject *child : item.children())
        if (qstrcmp(child->metaObject()->className(), "QQuickAccessibleAttached") == 0)
            return child->property("name").toString();
    return {};
}

bool isSeen(const QQuickItem &item)
{
    return item.isVisible() && item.opacity() > 0 && item.width() > 0 && item.height() > 0;
}

/// The last fitting item in painting order: what lies on top.
QQuickItem *topmost(QQuickItem *root, const std::function<bool(const QQuickItem &)> &fits)
{
    if (!root->isVisible() || root->opacity() <= 0)
        return nullptr;
    QList<QQuickItem *> children = root->childItems();
    std::stable_sort(children.begin(), children.end(),
                     [](const QQuickItem *a, const QQuickItem *b) { return a->z() < b->z(); });
    for (auto child = children.rbegin(); child != children.rend(); ++child)
        if (QQuickItem *found = topmost(*child, fits))
            return found;
    return isSeen(*root) && fits(*root) ? root : nullptr;
}

int keyOf(QChar character)
{
    if (character == u'\n')
        return Qt::Key_Return;
    return character.toUpper().unicode();
}

} // namespace

QQuickItem *Stage::find(const QString &name) const
{
    QQuickItem *root = m_window->contentItem();
    const std::function<bool(const QQuickItem &)> ways[] = {
        [&](const QQuickItem &item) { return item.objectName() == name || accessibleName(item) == name; },
        [&](const QQuickItem &item) { return item.property("text").toString() == name; },
    };
    for (const auto &way : ways)
        if (QQuickItem *found = topmost(root, way))
            return found;
    return nullptr;
}

QQuickItem *Stage::showing(const QString &words) const
{
    return topmost(m_window->contentItem(),
                   [&](const QQuickItem &item) { return item.property("text").toString().contains(words); });
}

QString Stage::textOf(const QQuickItem &item)
{
    const QVariant text = item.property("text");
    return text.isValid() ? text.toString() : accessibleName(item);
}

QPointF Stage::centreOf(const QQuickItem &item)
{
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2));
}

bool Stage::press(const QString &sequence) const
{
    const QKeySequence keys(sequence, QKeySequence::PortableText);
    if (keys.isEmpty() || keys[0].key() == Qt::Key_unknown)
        return false;
    for (int i = 0; i < keys.count(); ++i) {
        const Qt::KeyboardModifiers modifiers = keys[uint(i)].keyboardModifiers();
        const int code = keys[uint(i)].key();
        const bool plain = modifiers == Qt::NoModifier && code < 0x100;
        key(code, modifiers, plain ? QString(QChar(code)).toLower() : QString());
    }
    return true;
}

void Stage::type(const QString &text) const
{
    for (const QChar character : text) {
        const Qt::KeyboardModifiers modifiers =
            character.isUpper() ? Qt::KeyboardModifiers(Qt::ShiftModifier) : Qt::NoModifier;
        key(keyOf(character), modifiers, character == u'\n' ? QStringLiteral("\r") : QString(character));
    }
}

void Stage::key(int code, Qt::KeyboardModifiers modifiers, const QString &text) const
{
    qt_handleKeyEvent(m_window, QEvent::KeyPress, code, modifiers, text, false, 1);
    qt_handleKeyEvent(m_window, QEvent::KeyRelease, code, modifiers, text, false, 1);
}

void Stage::reveal(QQuickItem &item) const
{
    for (QQuickItem *above = item.parentItem(); above; above = above->parentItem()) {
        if (!above->inherits("QQuickFlickable"))
            continue;
        const qreal top = above->mapFromItem(&item, QPointF(0, 0)).y();
        const qreal y = above->property("contentY").toReal();
        if (top < 0)
            above->setProperty("contentY", y + top);
        else if (top + item.height() > above->height())
            above->setProperty("contentY", y + top + item.height() - above->height());
    }
}

void Stage::click(QQuickItem &item) const
{
    reveal(item);
    const QPointF local = centreOf(item);
    const QPointF global = m_window->mapToGlobal(local);
    static int timestamp = 1000;
    timestamp += 1000;
    qt_handleMouseEvent(m_window, local, global, Qt::NoButton, Qt::NoButton, QEvent::MouseMove, {},
                        timestamp);
    qt_handleMouseEvent(m_window, local, global, Qt::LeftButton, Qt::LeftButton, QEvent::MouseButtonPress, {},
                        timestamp + 10);
    qt_handleMouseEvent(m_window, local, global, Qt::NoButton, Qt::LeftButton, QEvent::MouseButtonRelease, {},
                        timestamp + 60);
}

} // namespace kopa
