import QtQuick
import QtQuick.Layouts
import Kopa

// Kopa is locked: nothing of the notes is here, only the way back to them.
StartPage {
    id: page

    function open() {
        if (entry.text !== "" && !Lock.busy)
            Lock.unlock(entry.text)
    }

    readonly property string errorCode: Lock.errorCode

    Accessible.name: title.text
    onErrorCodeChanged: {
        if (errorCode !== "")
            entry.selectAll()
    }
    Component.onCompleted: {
        if (Lock.passphrase)
            entry.forceActiveFocus(Qt.TabFocusReason)
        else
            keyring.forceActiveFocus(Qt.TabFocusReason)
    }

    AppText {
        id: title

        Layout.fillWidth: true
        role: AppText.Title
        text: qsTr("Kopa is locked")
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("What you were writing is saved. You go on exactly where you were.")
    }
    Banner {
        Layout.fillWidth: true
        visible: Lock.errorCode !== ""
        kind: Banner.Wrong
        text: Sentences.sentence(Lock.errorCode, Lock.errorParameters)
    }
    FormField {
        id: field

        Layout.fillWidth: true
        visible: Lock.passphrase
        label: qsTr("Passphrase")

        PassphraseField {
            id: entry

            name: field.label
            wrong: Lock.errorCode === "passphrase_wrong"
            readOnly: Lock.busy
            onAccepted: page.open()
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: Lock.passphrase
        kind: AppButton.Primary
        icon.name: "lock"
        enabled: entry.text !== "" && !Lock.busy
        text: Lock.busy ? qsTr("Opening …") : qsTr("Open")
        onClicked: page.open()
    }
    AppButton {
        id: keyring

        Layout.fillWidth: true
        visible: Lock.keyring
        kind: Lock.passphrase ? AppButton.Secondary : AppButton.Primary
        icon.name: "key"
        enabled: !Lock.busy
        text: Lock.busy && !Lock.passphrase ? qsTr("Opening …") : qsTr("Open with this device's keyring")
        onClicked: Lock.unlock("")
    }
}
