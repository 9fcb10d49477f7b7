import QtQuick
import QtQuick.Templates as T
import Kopa

// A 48 px button with an icon alone; `text` is its accessible name and its tip.
T.Button {
    id: control

    property color color: Theme.ink
    property bool raised: false

    implicitWidth: Math.max(Theme.target, Theme.iconSize + 2 * Theme.space3)
    implicitHeight: implicitWidth
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.icon.name
            color: control.raised || control.checked ? Theme.spruce : control.color
        }
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        radius: Theme.corner
        color: control.checked || control.raised ? Theme.spruceSoft : control.down ? Theme.press : control.hovered ? Theme.hover : "transparent"

        FocusRing { shown: control.visualFocus }
    }

    Tip {
        shown: control.hovered && control.text !== ""
        text: control.text
    }
}
