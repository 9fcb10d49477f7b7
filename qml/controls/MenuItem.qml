import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// One verb of a Menu, with an icon before it or a tick after it.
T.MenuItem {
    id: control

    property bool danger: false

    readonly property color wordColor: danger ? Theme.lingonberry : Theme.ink

    implicitWidth: row.implicitWidth + 2 * Theme.space3
    implicitHeight: visible ? Math.max(Theme.target, row.implicitHeight + 2 * Theme.space2) : 0
    opacity: enabled ? 1 : 0.45
    Accessible.name: text

    contentItem: Item {
        RowLayout {
            id: row

            x: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - 2 * Theme.space3
            spacing: Theme.space3

            Icon {
                visible: control.icon.name !== ""
                name: control.icon.name
                color: control.danger ? Theme.lingonberry : Theme.muted
            }
            Text {
                Layout.fillWidth: true
                text: control.text
                font.family: Theme.family
                font.pixelSize: Theme.bodySize
                font.weight: control.checked ? Font.DemiBold : Font.Normal
                color: control.wordColor
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Icon {
                visible: control.checkable
                opacity: control.checked ? 1 : 0
                name: "check"
                color: Theme.spruce
            }
        }
    }
    indicator: null
    arrow: null
    background: Rectangle {
        radius: Theme.corner - 3
        color: control.down ? Theme.press : control.highlighted || control.hovered ? Theme.hover : "transparent"
        border.width: control.visualFocus ? 2 : 0
        border.color: Theme.spruce
    }
}
