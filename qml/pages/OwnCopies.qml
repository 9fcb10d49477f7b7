import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// Everything here, taken along: as a backup that only its passphrase opens, or in the clear. Who asks is proven first.
ColumnLayout {
    id: copies

    property string outcome
    property string secret

    function startBackUp(passphrase: string) {
        secret = passphrase
        file.open()
    }

    spacing: Theme.space3

    OwnCopy {
        id: copy

        onBackedUp: path => copies.outcome = qsTr("The backup is in %1. Keep it apart from this device.").arg(path)
        onExported: (path, notes, records) => copies.outcome = qsTr("Everything that you can read is in %1 (notes: %2, other entries: %3). These files are not sealed.").arg(path).arg(notes).arg(records)
    }
    ProofSheet {
        id: proof

        onProven: fresh => {
            copies.outcome = ""
            if (proof.act === "backup")
                copies.startBackUp(fresh)
            else
                folder.open()
        }
    }
    FileDialog {
        id: file

        title: qsTr("Save the backup")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "kopabackup"
        nameFilters: [qsTr("Backup of Kopa") + " (*.kopabackup)"]
        onAccepted: {
            copy.backUp(selectedFile, copies.secret)
            copies.secret = ""
        }
        onRejected: copies.secret = ""
    }
    FolderDialog {
        id: folder

        title: qsTr("Where to put the files")
        onAccepted: copy.exportPlain(selectedFolder)
    }
    SectionHeader {
        Layout.fillWidth: true
        text: qsTr("Copies of your notes")
    }
    Banner {
        Layout.fillWidth: true
        visible: copy.errorCode !== ""
        kind: Banner.Wrong
        text: Sentences.sentence(copy.errorCode, copy.errorParameters)
    }
    Banner {
        Layout.fillWidth: true
        visible: copy.busy || copies.outcome !== ""
        text: copy.busy ? qsTr("The copy is being made …") : copies.outcome
    }
    Card {
        Layout.fillWidth: true
        padding: 1
        spacing: 0

        ListRow {
            Layout.fillWidth: true
            enabled: !copy.busy
            title: qsTr("Back up to a file")
            second: qsTr("Everything on this device in one sealed file, for a memory stick, for example. Only a passphrase that you choose for it opens it.")
            secondLines: 5
            iconName: "safe"
            chevron: true
            onClicked: proof.ask("backup", title, qsTr("Choose a passphrase for the backup. Without it nobody can open the file, and nobody can tell it to you if you forget it."), qsTr("Choose the file"))
        }
        ListRow {
            Layout.fillWidth: true
            enabled: !copy.busy
            title: qsTr("Take your notes out of Kopa")
            second: qsTr("As ordinary files that other programs open. They are not sealed.")
            secondLines: 4
            iconName: "outbox"
            chevron: true
            onClicked: proof.ask("export", title, qsTr("Kopa writes all that you can read into ordinary files, without a seal. Whoever gets the files reads everything, also what others in your network have written. Put them only where nobody else can read them, and delete them when you no longer need them."), qsTr("Choose the folder"))
        }
    }
}
