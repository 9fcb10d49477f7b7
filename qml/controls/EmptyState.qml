import QtQuick
import Kopa

// Why there is nothing here, and the one next step.
Item {
    id: empty

    property string iconName: "note"
    property string text
    property string actionText

    signal acted()

    implicitWidth: 320
    implicitHeight: column.implicitHeight + 2 * Theme.space6

    Column {
        id: column

        y: Theme.space6
        width: empty.width
        spacing: Theme.space4

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: 72
            height: 72
            radius: 36
            color: Theme.spruceSoft

            Icon {
                anchors.centerIn: parent
                name: empty.iconName
                size: 32
                color: Theme.spruce
            }
        }
        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.max(0, Math.min(empty.width - 2 * Theme.space5, 400 * Theme.textScale))
            text: empty.text
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.3
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(implicitWidth, empty.width - 2 * Theme.space4)
            visible: text !== ""
            text: empty.actionText
            kind: AppButton.Primary
            onClicked: empty.acted()
        }
    }
}
