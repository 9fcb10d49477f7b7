import QtQuick
import QtQuick.Layouts
import Kopa

// What opens the notes on this device: its keyring, a passphrase, or either. With a keyring there is nothing to type.
ColumnLayout {
    id: choice

    readonly property bool keyring: keyringBox.checked
    readonly property string passphrase: passphraseBox.checked ? pair.value : ""
    readonly property bool complete: (keyring || passphraseBox.checked) && (!passphraseBox.checked || pair.value !== "")

    signal accepted()

    spacing: Theme.space4

    Card {
        Layout.fillWidth: true
        spacing: Theme.space2

        CheckBox {
            id: keyringBox

            Layout.fillWidth: true
            enabled: Lock.keyringWorks
            checked: Lock.keyringWorks
            focus: Lock.keyringWorks
            text: qsTr("This device's keyring")
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space2
            role: AppText.Second
            text: Lock.keyringWorks ? qsTr("Kopa opens when you have logged in to this device. There is nothing to type.")
                                    : qsTr("This device has no keyring that Kopa can use, so a passphrase is needed.")
        }
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space2

        CheckBox {
            id: passphraseBox

            Layout.fillWidth: true
            checked: !Lock.keyringWorks
            text: qsTr("A passphrase")
        }
        AppText {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space2
            role: AppText.Second
            text: qsTr("Protects also when somebody else uses this device. Nobody can tell you a forgotten passphrase.")
        }
        NewPassphrase {
            id: pair

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space2
            Layout.rightMargin: Theme.space2
            visible: passphraseBox.checked
            onAccepted: choice.accepted()
        }
    }
}
