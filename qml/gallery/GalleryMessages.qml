import QtQuick
import QtQuick.Layouts
import Kopa

// What Kopa says by itself.
ColumnLayout {
    spacing: Theme.space4

    Banner {
        Layout.fillWidth: true
        text: qsTr("No connection. Everything works, and is sent when there is a connection.")
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Waiting
        text: qsTr("Two people wrote something differently. Both are kept.")
        actionText: qsTr("Show both")
    }
    Banner {
        Layout.fillWidth: true
        kind: Banner.Wrong
        text: qsTr("The disk is full. Your latest words are only on this screen. Free some space; Kopa tries again by itself.")
        actionText: qsTr("Try again")
        closable: true
    }
    UndoBar {
        action: () => {}
        Layout.fillWidth: true
        text: qsTr("Moved to the trash")
        visible: true
    }
    Card {
        Layout.fillWidth: true

        ProgressRow {
            Layout.fillWidth: true
            title: qsTr("Sending")
            second: "2 / 5 · 1,2 MB"
            value: 0.4
        }
    }
    Card {
        Layout.fillWidth: true

        AppText { Layout.fillWidth: true; role: AppText.Heading; text: qsTr("Empty the trash?") }
        AppText {
            Layout.fillWidth: true
            text: qsTr("What is in the trash is removed from every device of the network. This cannot be undone.")
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2
            layoutDirection: Qt.RightToLeft

            AppButton { kind: AppButton.Danger; text: qsTr("Delete") }
            AppButton { kind: AppButton.Quiet; text: qsTr("Cancel") }
        }
    }
}
