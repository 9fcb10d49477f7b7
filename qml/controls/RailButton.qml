import QtQuick
import QtQuick.Templates as T
import Kopa

// One place of the navigation: icon over (bar) or before (wide rail) its word.
T.TabButton {
    id: control

    property bool wide: false
    property int count: 0

    implicitWidth: wide ? 208 : Math.max(64, Math.ceil(word.implicitWidth) + Theme.space2)
    implicitHeight: wide ? Math.max(Theme.target, word.implicitHeight + Theme.space3) : Math.max(56, icon_.height + word.implicitHeight + Theme.space3)
    focusPolicy: Qt.StrongFocus
    Accessible.name: count > 0 ? text + ", " + count : text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Item {
        Icon {
            id: icon_

            x: control.wide ? Theme.space3 : Math.round((parent.width - width) / 2)
            y: control.wide ? Math.round((parent.height - height) / 2) : Math.round((parent.height - height - word.height - 2) / 2)
            name: control.icon.name
            color: control.checked ? Theme.spruce : Theme.muted
        }
        Text {
            id: word

            x: control.wide ? icon_.x + icon_.width + Theme.space3 : 0
            y: control.wide ? Math.round((parent.height - height) / 2) : icon_.y + icon_.height + 2
            width: parent.width - x - (control.wide && badge.visible ? badge.width + Theme.space3 : 0)
            text: control.text
            font.family: Theme.family
            font.pixelSize: control.wide ? Theme.secondSize : Theme.captionSize
            font.weight: control.checked ? Font.DemiBold : Font.Medium
            fontSizeMode: control.wide ? Text.FixedSize : Text.HorizontalFit
            minimumPixelSize: 13
            color: control.checked ? Theme.spruce : Theme.muted
            horizontalAlignment: control.wide ? Text.AlignLeft : Text.AlignHCenter
            wrapMode: control.wide ? Text.Wrap : Text.NoWrap
            elide: control.wide ? Text.ElideNone : Text.ElideRight
            Accessible.ignored: true
        }
        Badge {
            id: badge

            x: control.wide ? parent.width - width - Theme.space2 : icon_.x + icon_.width - Theme.space1
            y: control.wide ? Math.round((parent.height - height) / 2) : Math.max(0, icon_.y - Theme.space1)
            visible: control.count > 0
            text: control.count.toLocaleString(Qt.locale(), "f", 0)
            tone: Badge.Waiting
        }
    }

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: control.wide ? 1 : 3
        radius: Theme.corner
        color: control.checked ? Theme.spruceSoft : control.down ? Theme.press : control.hovered ? Theme.hover : "transparent"
        FocusRing { shown: control.visualFocus }
    }
}
