import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Kopa

// One value of several: pressing it removes it (cross), picks it (tick) or opens a choice (arrow).
T.Button {
    id: control

    property bool removable: false
    property bool opens: false

    readonly property color wordColor: checked ? Theme.spruce : Theme.ink

    implicitWidth: Math.ceil(row.implicitWidth) + 2 * (Theme.space2 + 2)
    implicitHeight: Theme.target
    focusPolicy: Qt.StrongFocus
    Accessible.name: removable ? qsTr("Remove %1").arg(text) : text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, control.width - 2 * Theme.space2)
            spacing: Theme.space1

            Icon {
                visible: control.icon.name !== "" || control.checked
                name: control.icon.name !== "" ? control.icon.name : "check"
                size: Math.round(18 * Math.min(Theme.textScale, 1.5))
                color: control.wordColor
            }
            Text {
                Layout.fillWidth: true
                text: control.text
                font.family: Theme.family
                font.pixelSize: Theme.secondSize
                font.weight: Font.Medium
                color: control.wordColor
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Icon {
                visible: control.removable || control.opens
                name: control.removable ? "close" : "expand"
                size: 16
                color: Theme.muted
            }
        }
    }
    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.topMargin: Math.max(0, (parent.height - Math.max(36, row.implicitHeight + 12)) / 2)
            anchors.bottomMargin: anchors.topMargin
            radius: height / 2
            color: control.checked ? Theme.spruceSoft : control.down ? Theme.press : control.hovered ? Theme.hover : Theme.surface
            border.width: 1
            border.color: control.checked ? Theme.spruce : Theme.edge
            FocusRing { shown: control.visualFocus; corner: parent.radius }
        }
    }
}
