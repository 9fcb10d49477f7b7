import QtQuick
import Kopa

// A label over one or more controls, a hint under them, and in its place the error when there is one. Controls take its width.
Column {
    id: field

    property string label
    property string hint
    property string error
    property bool differs: false
    default property alias control: slot.data

    spacing: Theme.space1

    Item {
        width: field.width
        implicitHeight: Math.max(words.implicitHeight, mark.visible ? mark.implicitHeight : 0)

        AppText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (mark.visible ? mark.width + Theme.space2 : 0)
            role: AppText.Second
            color: Theme.ink
            font.weight: Font.Medium
            text: field.label
        }
        DifferMark {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            width: implicitWidth
            visible: field.differs
        }
    }
    Column {
        id: slot

        width: field.width
        spacing: Theme.space2
        onChildrenChanged: {
            for (let i = 0; i < children.length; ++i)
                children[i].width = Qt.binding(() => slot.width)
        }
    }
    Item {
        width: field.width
        implicitHeight: Math.max(below.implicitHeight, sign.visible ? sign.height : 0)
        visible: below.text !== ""

        Icon {
            id: sign

            visible: field.error !== ""
            name: "warning"
            size: 18
            color: Theme.lingonberry
        }
        AppText {
            id: below

            x: sign.visible ? sign.width + 6 : 0
            width: parent.width - x
            role: AppText.Caption
            color: field.error !== "" ? Theme.lingonberry : Theme.muted
            text: field.error !== "" ? field.error : field.hint
        }
    }
}
