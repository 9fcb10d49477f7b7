pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What protects the notes on this device, and what helps when the device or the passphrase is gone.
Page {
    id: page

    columnWidth: Theme.readingWidth
    title: qsTr("Security")
    Component.onCompleted: Lock.look()

    ProofSheet { id: proof }

    ScrollColumn {
        AppText {
            Layout.fillWidth: true
            color: Theme.muted
            text: qsTr("Everything on this device is kept sealed: whoever finds or steals it reads nothing.")
        }
        SectionHeader {
            Layout.fillWidth: true
            visible: Lock.lockable
            text: qsTr("What opens your notes")
        }
        Card {
            Layout.fillWidth: true
            visible: Lock.lockable
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: Lock.passphrase ? qsTr("Change the passphrase") : qsTr("Set a passphrase")
                second: qsTr("Protects also when somebody else uses this device. Nobody can tell you a forgotten passphrase.")
                secondLines: 4
                iconName: "lock"
                chevron: true
                onClicked: proof.ask("passphrase", title, "", qsTr("Save"))
            }
            ListRow {
                Layout.fillWidth: true
                visible: Lock.passphrase && Lock.keyring
                title: qsTr("Give up the passphrase")
                second: qsTr("After that this device's keyring alone opens your notes.")
                secondLines: 4
                iconName: "close"
                chevron: true
                onClicked: proof.ask("removePassphrase", title, qsTr("Whoever can use this device while you are logged in can then open Kopa."), qsTr("Give it up"))
            }
            ListRow {
                Layout.fillWidth: true
                visible: Lock.keyring || Lock.keyringWorks
                enabled: Lock.passphrase
                title: Lock.keyring ? qsTr("Stop using this device's keyring") : qsTr("Use this device's keyring")
                second: Lock.keyring ? Lock.passphrase ? qsTr("After that your passphrase is asked every time.") : qsTr("It is the only thing that opens your notes. Set a passphrase before you give it up.")
                                     : qsTr("Kopa opens when you have logged in to this device. There is nothing to type.")
                secondLines: 4
                iconName: "key"
                chevron: enabled
                onClicked: proof.ask(Lock.keyring ? "keyringOff" : "keyringOn", title, second, Lock.keyring ? qsTr("Stop using it") : qsTr("Use it"))
            }
        }
        Card {
            Layout.fillWidth: true
            visible: Lock.lockable

            FormField {
                id: idle

                Layout.fillWidth: true
                label: qsTr("Lock by itself after")
                hint: qsTr("When nobody has touched Kopa, and always when the device goes to sleep. What you write is saved first.")

                SegmentedChoice {
                    name: idle.label
                    keys: ["1", "5", "15", "60"]
                    labelOf: key => qsTr("%1 min").arg(key)
                    value: String(Lock.idleMinutes)
                    onChosen: key => Lock.idleMinutes = Number(key)
                }
            }
            AppButton {
                icon.name: "lock"
                text: qsTr("Lock now")
                onClicked: Lock.lock()
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("If something happens")
        }
        Card {
            Layout.fillWidth: true
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: qsTr("Recovery code")
                second: qsTr("A page to print. With it you get everything back on a new device, even if every device is lost.")
                secondLines: 4
                iconName: "page"
                chevron: true
                onClicked: page.go("recovery", "")
            }
            ListRow {
                Layout.fillWidth: true
                visible: Lock.lockable
                title: qsTr("Somebody may know my passphrase")
                second: qsTr("Everything on this device is sealed anew, and what opened it before opens nothing.")
                secondLines: 4
                iconName: "warning"
                iconColor: Theme.cloudberry
                chevron: true
                onClicked: proof.ask("reseal", title, qsTr("All notes on this device are sealed again under a new key, and this device gets new keys in the network. Kopa is closed to you meanwhile: with much in it for some minutes. Nothing is lost, even if the power goes. What somebody has read already stays read."), qsTr("Seal everything anew"))
            }
        }
        SectionHeader {
            Layout.fillWidth: true
            text: qsTr("What is kept about people")
        }
        Card {
            Layout.fillWidth: true
            padding: 1
            spacing: 0

            ListRow {
                Layout.fillWidth: true
                title: qsTr("How long people are kept")
                second: qsTr("Kopa reminds of contacts that nobody has needed for a long time, so that they can be erased.")
                secondLines: 4
                iconName: "clock"
                chevron: true
                onClicked: page.go("retention", "")
            }
        }
        OwnCopies { Layout.fillWidth: true }
    }
}
