import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// The way to a workshop that somebody else hosts: its link, or a picture of its code.
ColumnLayout {
    id: join

    spacing: Theme.space3

    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("Connect to the same Wi-Fi as the host first.")
    }
    FormField {
        id: linkField

        Layout.fillWidth: true
        label: qsTr("Link to the workshop")
        hint: qsTr("It begins with “kopa-hub:”. The host has it, as a code and to copy.")

        TextField {
            id: linkEntry

            Layout.fillWidth: true
            name: linkField.label
            inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            onAccepted: WorkshopHub.visit(text)
        }
        AppButton {
            Layout.fillWidth: true
            icon.name: "qr"
            text: qsTr("Use a picture of the code")
            enabled: !WorkshopHub.busy
            onClicked: pictures.open()
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: linkEntry.text.trim() !== "" && !WorkshopHub.busy
        text: WorkshopHub.busy ? qsTr("One moment …") : qsTr("Join the workshop")
        onClicked: WorkshopHub.visit(linkEntry.text)
    }
    DropArea {
        parent: join
        width: join.width
        height: join.height
        keys: ["text/uri-list"]
        onDropped: drop => WorkshopHub.visitPicture(drop.urls[0])
    }
    FileDialog {
        id: pictures

        title: qsTr("Picture of the workshop's code")
        nameFilters: [qsTr("Pictures") + " (*.png *.jpg *.jpeg)"]
        onAccepted: WorkshopHub.visitPicture(selectedFile)
    }
}
