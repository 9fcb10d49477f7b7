import QtQuick
import QtQuick.Layouts
import Kopa

// Long work: what, how far in words and in a bar where the end is known, and a cancel that is safe.
ColumnLayout {
    id: progress

    property string title
    property string second
    property real value: 0
    property bool cancellable: true
    property bool measured: true

    signal cancelled()

    spacing: Theme.space2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: title + ", " + second

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space3

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            AppText {
                Layout.fillWidth: true
                text: progress.title
                font.weight: Font.Medium
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                visible: text !== ""
                text: progress.second
            }
        }
        AppButton {
            visible: progress.cancellable
            kind: AppButton.Quiet
            text: qsTr("Cancel")
            onClicked: progress.cancelled()
        }
    }
    Rectangle {
        Layout.fillWidth: true
        visible: progress.measured
        implicitHeight: 8
        radius: 4
        color: Theme.press

        Rectangle {
            width: Math.max(parent.height, parent.width * Math.max(0, Math.min(1, progress.value)))
            height: parent.height
            radius: 4
            color: Theme.spruce
        }
    }
}
