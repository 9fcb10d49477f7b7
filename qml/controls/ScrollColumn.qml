import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// One scrolling column, never wider than reads well, in the middle of what room there is.
Flickable {
    id: flick

    property int maximumWidth: Theme.readingWidth
    property int margin: Theme.space4
    default property alias content: column.data

    // Scrolls so that the item with the keyboard is in sight.
    function reveal(item: Item) {
        if (!item)
            return
        const top = item.mapToItem(column, 0, 0).y + column.y
        if (top < contentY + margin)
            contentY = Math.max(0, top - margin)
        else if (top + item.height > contentY + height - margin)
            contentY = Math.min(Math.max(0, contentHeight - height), top + item.height - height + margin)
    }

    anchors.fill: parent
    contentWidth: width
    contentHeight: column.implicitHeight + margin + Theme.space6 * 2
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollLine {}

    Connections {
        target: flick.Window.window

        function onActiveFocusItemChanged() {
            let item = flick.Window.window.activeFocusItem
            for (let up = item; up; up = up.parent) {
                if (up === column)
                    return flick.reveal(item)
            }
        }
    }
    ColumnLayout {
        id: column

        x: Math.max(flick.margin, (flick.width - width) / 2)
        y: Theme.space2
        width: Math.max(0, Math.min(flick.maximumWidth, flick.width - 2 * flick.margin))
        spacing: Theme.space4
    }
}
