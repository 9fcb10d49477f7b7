import QtQuick
import QtQuick.Templates as T
import Kopa

// A box to tick, with its words beside it.
T.CheckBox {
    id: control

    implicitWidth: Math.max(Theme.target, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    padding: Theme.space2
    spacing: Theme.space3
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.name: text

    indicator: Rectangle {
        x: control.leftPadding
        y: control.topPadding + (control.availableHeight - height) / 2
        implicitWidth: Math.round(22 * Math.min(Theme.textScale, 1.5))
        implicitHeight: implicitWidth
        radius: 6
        color: control.checked ? Theme.spruce : Theme.surface
        border.width: control.checked ? 0 : 1.5
        border.color: Theme.edge

        Icon {
            anchors.centerIn: parent
            visible: control.checked
            name: "check"
            size: parent.width - 4
            color: Theme.overAccent
        }
        FocusRing { shown: control.visualFocus; corner: 6 }
    }
    contentItem: Text {
        leftPadding: control.indicator.width + control.spacing
        text: control.text
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        color: Theme.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
