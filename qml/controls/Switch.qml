import QtQuick
import QtQuick.Templates as T
import Kopa

// Something that is on or off at once; the words stand before it, the knob carries a tick when on.
T.Switch {
    id: control

    implicitWidth: implicitContentWidth + indicator.width + spacing + leftPadding + rightPadding
    implicitHeight: Math.max(Theme.target, implicitContentHeight + topPadding + bottomPadding)
    topPadding: Theme.space2
    bottomPadding: Theme.space2
    spacing: Theme.space3
    focusPolicy: Qt.StrongFocus
    opacity: enabled ? 1 : 0.45
    Accessible.name: text

    indicator: Rectangle {
        x: control.width - width - control.rightPadding
        y: (control.height - height) / 2
        implicitWidth: 50
        implicitHeight: 30
        radius: 15
        color: control.checked ? Theme.spruce : Theme.surface
        border.width: control.checked ? 0 : 1.5
        border.color: Theme.edge

        Rectangle {
            x: control.checked ? parent.width - width - 4 : 4
            anchors.verticalCenter: parent.verticalCenter
            width: 22
            height: 22
            radius: 11
            color: control.checked ? Theme.overAccent : Theme.edge

            Behavior on x { NumberAnimation { duration: Theme.motion } }

            Icon {
                anchors.centerIn: parent
                visible: control.checked
                name: "check"
                size: 16
                color: Theme.spruce
            }
        }
        FocusRing { shown: control.visualFocus; corner: 15 }
    }
    contentItem: Text {
        rightPadding: control.indicator.width + control.spacing
        text: control.text
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        color: Theme.ink
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
