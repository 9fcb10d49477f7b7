import QtQuick
import QtQuick.Layouts
import Kopa

// The very first start: how the notes on this device are protected. With a keyring there is nothing to type.
StartPage {
    id: page

    readonly property bool complete: (keyring.checked || passphrase.checked) && (!passphrase.checked || pair.value !== "")

    function start() {
        if (complete && !Lock.busy)
            Lock.protect(keyring.checked, passphrase.checked ? pair.value : "")
    }

    Accessible.name: title.text

    AppText {
        id: title

        Layout.fillWidth: true
        role: AppText.Title
        text: qsTr("How are your notes protected?")
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("Everything on this device is kept sealed: whoever finds or steals it reads nothing. Choose what opens it.")
    }
    Banner {
        Layout.fillWidth: true
        visible: Lock.plain
        text: qsTr("Notes of an earlier Kopa are on this device, not sealed yet. They are sealed now, before anything else. Nothing is lost, even if the power goes in the middle.")
    }
    Banner {
        Layout.fillWidth: true
        visible: Lock.errorCode !== ""
        kind: Banner.Wrong
        text: Sentences.sentence(Lock.errorCode, Lock.errorParameters)
    }
    Card {
        Layout.fillWidth: true
        spacing: Theme.space2

        CheckBox {
            id: keyring

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
            id: passphrase

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
            visible: passphrase.checked
            onAccepted: page.start()
        }
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: page.complete && !Lock.busy
        text: Lock.plain ? qsTr("Seal my notes") : qsTr("Continue")
        onClicked: page.start()
    }
}
