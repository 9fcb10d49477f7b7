import QtQuick
import QtQuick.Layouts
import Kopa

// When the notes cannot be opened: what happened and what to do, and nothing that could make it worse.
StartPage {
    id: page

    readonly property bool salvageable: Workspace.errorCode === "store_damaged" && Lock.lockable

    function salvage() {
        if (!Lock.busy && (Lock.keyring || words.text !== ""))
            Lock.salvage(words.text)
    }

    Accessible.name: banner.text
    Component.onCompleted: {
        if (salvageable && Lock.passphrase)
            words.forceActiveFocus(Qt.TabFocusReason)
        else
            close.forceActiveFocus(Qt.TabFocusReason)
    }

    Banner {
        id: banner

        Layout.fillWidth: true
        kind: Banner.Wrong
        text: Sentences.sentence(Workspace.errorCode, Workspace.errorParameters)
    }
    Banner {
        Layout.fillWidth: true
        visible: Lock.errorCode !== ""
        kind: Banner.Wrong
        text: Sentences.sentence(Lock.errorCode, Lock.errorParameters)
    }
    AppText {
        Layout.fillWidth: true
        visible: page.salvageable
        text: qsTr("Kopa can read everything that still holds together into a place of its own and show what is missing. The damaged files are not touched, and you decide afterwards how to go on.")
    }
    FormField {
        id: field

        Layout.fillWidth: true
        visible: page.salvageable && Lock.passphrase
        label: qsTr("Passphrase")

        PassphraseField {
            id: words

            name: field.label
            wrong: Lock.errorCode === "passphrase_wrong"
            readOnly: Lock.busy
            onAccepted: page.salvage()
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: page.salvageable
        kind: AppButton.Primary
        icon.name: "restore"
        enabled: !Lock.busy && (Lock.keyring || words.text !== "")
        text: Lock.busy ? qsTr("Reading what is whole …") : qsTr("Save what can be saved")
        onClicked: page.salvage()
    }
    AppButton {
        id: close

        Layout.fillWidth: true
        kind: page.salvageable ? AppButton.Secondary : AppButton.Primary
        enabled: !Lock.busy
        text: qsTr("Close Kopa")
        onClicked: Qt.quit()
    }
}
