import QtQuick
import QtQuick.Templates as T
import Kopa

// A floating list of verbs; arrow keys walk through it, Esc closes it.
T.Menu {
    id: menu

    readonly property Connections hiding: Connections {
        target: Notices

        function onHiding() {
            menu.close()
        }
    }

    implicitWidth: Math.max(200, contentWidth + leftPadding + rightPadding)
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: 6
    margins: Theme.space2
    overlap: 0

    contentItem: ListView {
        implicitHeight: contentHeight
        implicitWidth: {
            let widest = 0
            for (let i = 0; i < menu.count; ++i)
                widest = Math.max(widest, menu.itemAt(i)?.implicitWidth ?? 0)
            return Math.min(widest, 320 * Math.min(1.4, Theme.textScale))
        }
        model: menu.contentModel
        interactive: contentHeight > height
        currentIndex: menu.currentIndex
        clip: interactive
    }
    background: Item {
        Shadow {}
        Rectangle {
            anchors.fill: parent
            radius: Theme.corner
            color: Theme.surface
            border.width: 1
            border.color: Theme.line
        }
    }
}
