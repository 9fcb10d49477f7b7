import QtQuick
import QtQuick.Layouts
import Kopa

// Before anything that touches the lock: the passphrase that opens the notes now, and a new one where the act needs it.
Sheet {
    id: sheet

    // passphrase, removePassphrase, keyringOn, keyringOff or reseal; all others only prove who asks.
    property string act
    property string text
    property string acceptText
    readonly property bool asksNew: act === "passphrase" || act === "backup" || (act === "reseal" && Lock.passphrase)
    readonly property bool complete: (!Lock.passphrase || present.text !== "") && (!asksNew || pair.value !== "")

    // `fresh` is the new passphrase of an act that asks for one.
    signal proven(fresh: string)

    function ask(what: string, heading: string, words: string, verb: string) {
        act = what
        title = heading
        text = words
        acceptText = verb
        Lock.clearError()
        open()
    }

    function pass() {
        const fresh = pair.value
        close()
        proven(fresh)
    }

    function start() {
        if (!complete || Lock.busy)
            return
        if (act === "passphrase")
            Lock.setPassphrase(present.text, pair.value)
        else if (act === "removePassphrase")
            Lock.removePassphrase(present.text)
        else if (act === "keyringOn" || act === "keyringOff")
            Lock.setKeyring(present.text, act === "keyringOn")
        else if (act === "reseal")
            Lock.reseal(present.text, Lock.keyring, pair.value)
        else if (Lock.lockable)
            Lock.prove(present.text)
        else
            pass()
    }

    maximumWidth: 440
    onOpened: {
        if (Lock.passphrase)
            present.forceActiveFocus(Qt.TabFocusReason)
        else if (asksNew)
            pair.take()
        else
            go.forceActiveFocus(Qt.TabFocusReason)
    }
    onClosed: {
        present.clear()
        present.shown = false
        pair.clear()
        Lock.clearError()
    }

    AppText {
        Layout.fillWidth: true
        visible: text !== ""
        text: sheet.text
    }
    Banner {
        Layout.fillWidth: true
        visible: Lock.errorCode !== "" && sheet.opened
        kind: Banner.Wrong
        text: Sentences.sentence(Lock.errorCode, Lock.errorParameters)
    }
    FormField {
        id: presentField

        Layout.fillWidth: true
        visible: Lock.passphrase
        label: sheet.asksNew ? qsTr("Present passphrase") : qsTr("Passphrase")
        hint: qsTr("So that only you can do this.")

        PassphraseField {
            id: present

            name: presentField.label
            wrong: Lock.errorCode === "passphrase_wrong"
            onAccepted: {
                if (sheet.asksNew)
                    pair.take()
                else
                    sheet.start()
            }
        }
    }
    NewPassphrase {
        id: pair

        Layout.fillWidth: true
        visible: sheet.asksNew
        onAccepted: sheet.start()
    }
    footer: [
        AppButton {
            id: go

            kind: sheet.act === "reseal" ? AppButton.Danger : AppButton.Primary
            enabled: sheet.complete && !Lock.busy
            text: Lock.busy ? qsTr("One moment …") : sheet.acceptText
            onClicked: sheet.start()
        },
        AppButton {
            kind: AppButton.Quiet
            text: qsTr("Cancel")
            onClicked: sheet.close()
        }
    ]

    Connections {
        target: Lock

        function onDone(act) {
            if (!sheet.opened)
                return
            if (act === "prove")
                sheet.pass()
            else
                sheet.close()
        }
    }
}
