import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// Notes from a backup: its file, its passphrase, and what opens the notes on this device from now on.
StartPage {
    id: page

    property url file

    readonly property string fileName: decodeURIComponent(String(file).split("/").pop())
    readonly property bool complete: String(file) !== "" && words.text !== "" && choice.complete

    signal leave()

    function start() {
        if (complete && !Lock.busy)
            Lock.restoreBackup(file, words.text, choice.keyring, choice.passphrase)
    }

    Accessible.name: title.text
    Keys.onEscapePressed: event => {
        event.accepted = !Lock.busy
        if (event.accepted)
            page.leave()
    }
    Component.onCompleted: Lock.clearError()

    AppText {
        id: title

        Layout.fillWidth: true
        role: AppText.Title
        text: qsTr("Restore a backup")
    }
    AppText {
        Layout.fillWidth: true
        color: Theme.muted
        text: qsTr("Everything that was on the device when the backup was made comes back here. This becomes a device of its own beside it: if the other one is alive, both go on.")
    }
    Banner {
        Layout.fillWidth: true
        visible: Lock.errorCode !== ""
        kind: Banner.Wrong
        text: Lock.errorCode === "passphrase_wrong" ? qsTr("This passphrase does not open the backup. Nothing was changed. It is the one that was chosen when the backup was made; check capital letters and the keyboard's language.")
            : Lock.errorCode === "store_too_new" ? qsTr("This backup was made by a newer Kopa. Nothing was changed. Install the newest Kopa on this device and try again.")
            : Sentences.sentence(Lock.errorCode, Lock.errorParameters)
    }
    FormField {
        id: fileField

        Layout.fillWidth: true
        label: qsTr("The backup's file")
        hint: page.fileName !== "" ? page.fileName : qsTr("Its name ends in “.kopabackup”.")

        AppButton {
            Layout.fillWidth: true
            focus: true
            icon.name: page.fileName !== "" ? "check" : "page"
            text: page.fileName !== "" ? qsTr("Choose another file") : qsTr("Choose the file")
            onClicked: files.open()
        }
    }
    FormField {
        id: wordsField

        Layout.fillWidth: true
        label: qsTr("The backup's passphrase")

        PassphraseField {
            id: words

            name: wordsField.label
            wrong: Lock.errorCode === "passphrase_wrong"
            readOnly: Lock.busy
            onAccepted: page.complete ? page.start() : nextItemInFocusChain().forceActiveFocus(Qt.TabFocusReason)
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space2
        role: AppText.Heading
        text: qsTr("What opens your notes on this device")
    }
    LockChoice {
        id: choice

        Layout.fillWidth: true
        onAccepted: page.start()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Primary
        enabled: page.complete && !Lock.busy
        text: Lock.busy ? qsTr("The backup is being read …") : qsTr("Restore")
        onClicked: page.start()
    }
    AppButton {
        Layout.fillWidth: true
        kind: AppButton.Quiet
        enabled: !Lock.busy
        text: qsTr("Begin in another way")
        onClicked: page.leave()
    }
    DropArea {
        parent: page
        width: page.width
        height: page.height
        keys: ["text/uri-list"]
        onDropped: drop => page.file = drop.urls[0]
    }
    FileDialog {
        id: files

        title: qsTr("Choose the backup")
        nameFilters: [qsTr("Backup of Kopa") + " (*.kopabackup)", qsTr("All files") + " (*)"]
        onAccepted: page.file = selectedFile
    }
}
