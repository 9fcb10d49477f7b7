import QtQuick
import Kopa

// A sentence across a page: information, something that waits, or an error; with one action if there is one to take.
Rectangle {
    id: banner

    enum Kind { Info, Waiting, Wrong }

    property int kind: Banner.Info
    property string text
    property string actionText
    property bool closable: false

    readonly property color tone: [Theme.lake, Theme.cloudberry, Theme.lingonberry][kind]

    signal acted()
    signal closed()

    implicitWidth: 320
    implicitHeight: Math.max(Theme.target, column.implicitHeight + 2 * Theme.space3)
    radius: Theme.corner
    color: [Theme.lakeSoft, Theme.cloudberrySoft, Theme.lingonberrySoft][kind]
    Accessible.role: kind === Banner.Wrong ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: text

    Icon {
        id: glyph

        x: Theme.space4
        y: Theme.space3
        name: ["info", "waiting", "warning"][banner.kind]
        color: banner.tone
    }
    Column {
        id: column

        x: glyph.x + glyph.width + Theme.space3
        y: Theme.space3 + 1
        width: banner.width - x - (cross.visible ? cross.width : Theme.space4)

        AppText {
            width: parent.width
            text: banner.text
            lineHeight: 1.2
            Accessible.ignored: true
        }
        AppButton {
            x: -Theme.space3
            width: Math.min(implicitWidth, parent.width + Theme.space3)
            visible: text !== ""
            kind: AppButton.Quiet
            accentOverride: banner.tone
            text: banner.actionText
            onClicked: banner.acted()
        }
    }
    IconButton {
        id: cross

        anchors.right: parent.right
        visible: banner.closable
        icon.name: "close"
        text: qsTr("Close")
        onClicked: banner.closed()
    }
}
