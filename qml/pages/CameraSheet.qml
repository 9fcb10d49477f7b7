import QtQuick
import QtQuick.Layouts
import Kopa

// What the camera sees; one press takes the photo into the note.
Sheet {
    id: sheet

    required property NoteFiles files

    title: qsTr("Take a photo")
    maximumWidth: 720
    onAboutToShow: view.active = true
    onClosed: view.active = false

    CameraView {
        id: view

        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(width * 0.75)
        onTaken: sheet.close()
    }
    AppText {
        Layout.fillWidth: true
        visible: view.failed
        color: Theme.lingonberry
        text: qsTr("The camera does not give a picture. Check that no other program uses it.")
    }
    footer: [
        AppButton {
            kind: AppButton.Primary
            icon.name: "camera"
            text: qsTr("Take it")
            enabled: view.ready
            focus: true
            onClicked: view.shoot(sheet.files)
        }
    ]
}
