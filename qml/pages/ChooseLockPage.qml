import QtQuick
import QtQuick.Layouts
import Kopa

// The very first start: how the notes on this device are protected. Or they come from a backup.
StartPage {
    id: page

    signal restoreWanted()

    function start() {
        if (choice.complete && !Lock.busy)
            Lock.protect(choice.keyring, choice.passphrase)
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
    LockChoice {
        id: choice

        Layout.fillWidth: true
        focus: true
        onAccepted: page.start()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: choice.complete && !Lock.busy
        text: Lock.plain ? qsTr("Seal my notes") : qsTr("Continue")
        onClicked: page.start()
    }
    AppButton {
        Layout.fillWidth: true
        visible: !Lock.plain
        kind: AppButton.Quiet
        text: qsTr("I have a backup")
        onClicked: page.restoreWanted()
    }
}
