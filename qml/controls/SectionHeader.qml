import QtQuick
import Kopa

// A heading over a group of rows, with a count and room for one action at its end.
Item {
    id: header

    property string text
    property int count: -1
    default property alias action: slot.data

    implicitWidth: 240
    implicitHeight: Math.max(slot.children.length > 0 ? Theme.target : 0, words.implicitHeight)

    AppText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(0, header.width - slot.width - (badge.visible ? badge.width + Theme.space2 : 0))
        role: AppText.Heading
        text: header.text
    }
    Badge {
        id: badge

        anchors.verticalCenter: parent.verticalCenter
        x: Math.ceil(words.contentWidth) + Theme.space2
        width: implicitWidth
        visible: header.count >= 0
        text: header.count.toLocaleString(Qt.locale(), "f", 0)
    }
    Row {
        id: slot

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
