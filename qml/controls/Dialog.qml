import QtQuick
import QtQuick.Layouts
import Kopa

// Asks once before something that cannot be taken back; everything else gets an UndoBar instead.
Sheet {
    id: dialog

    property string text
    property string acceptText
    property bool danger: false

    signal accepted()

    maximumWidth: 440

    AppText {
        Layout.fillWidth: true
        text: dialog.text
    }

    footer: [
        AppButton {
            kind: dialog.danger ? AppButton.Danger : AppButton.Primary
            text: dialog.acceptText
            onClicked: {
                dialog.close()
                dialog.accepted()
            }
        },
        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Cancel")
            focus: true
            onClicked: dialog.close()
        }
    ]
}
