pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Kopa

// The recovery code: made, shown once, printed, and proven to be on paper by typing one of its groups.
Page {
    id: page

    property int asked: 0
    property bool confirmed: false
    readonly property bool shown: code.groups.length > 0

    columnWidth: 520 * Math.min(1.5, Theme.textScale)
    title: qsTr("Recovery code")
    Component.onDestruction: code.forget()

    RecoveryCode { id: code }
    ProofSheet {
        id: proof

        onProven: code.make()
    }
    FileDialog {
        id: file

        title: qsTr("Save the page")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: ["PDF (*.pdf)"]
        onAccepted: code.save(selectedFile, page.words())
    }
    Connections {
        target: code

        function onSaved() {
            saved.visible = true
        }
    }

    // What stands on the printed page.
    function words(): var {
        return {
            title: qsTr("Kopa: recovery code of %1").arg(Workspace.personName),
            purpose: qsTr("With this page you get all your notes back on a new device, even if every device you had is lost. Whoever has the page can do the same."),
            keep: qsTr("Keep it where you keep your passport: not with the device, not as a photo on the phone. If it is lost, make a new one in Kopa under Security; this one then stops working."),
            codeTitle: qsTr("The code"),
            serverTitle: qsTr("The server's address"),
            server: code.server !== "" ? code.server : qsTr("None: this network has no server."),
            made: qsTr("Made %1, network %2").arg(Labels.date(new Date().toISOString())).arg(Workspace.networkName),
            scan: qsTr("The same as a picture, for Kopa's “Restore with a recovery code”:")
        }
    }

    function start() {
        confirmed = false
        saved.visible = false
        asked = Math.floor(Math.random() * 5)
        if (Lock.lockable)
            proof.ask("prove", qsTr("Make a recovery code"), "", qsTr("Make the code"))
        else
            code.make()
    }

    ScrollColumn {
        maximumWidth: page.columnWidth

        AppText {
            Layout.fillWidth: true
            visible: !page.shown
            text: qsTr("A recovery code is for the day when all your devices are gone. It is printed on paper; no one else keeps a copy, not even the server. An earlier code stops working when you make a new one.")
        }
        Banner {
            Layout.fillWidth: true
            visible: code.errorCode !== ""
            kind: Banner.Wrong
            text: Sentences.sentence(code.errorCode, code.errorParameters)
        }
        Banner {
            Layout.fillWidth: true
            visible: page.confirmed
            text: qsTr("The code is on paper and it works. Keep the page in a safe place.")
        }
        AppButton {
            Layout.fillWidth: true
            visible: !page.shown && !page.confirmed
            kind: AppButton.Primary
            icon.name: "page"
            enabled: !code.busy
            text: code.busy ? qsTr("One moment …") : qsTr("Make a recovery code")
            onClicked: page.start()
        }
        Card {
            Layout.fillWidth: true
            visible: page.shown

            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: qsTr("It is shown this once. Print it or write it down now.")
            }
            GridLayout {
                Layout.fillWidth: true
                columns: width > 300 * Theme.textScale ? 3 : 2
                rowSpacing: Theme.space2
                columnSpacing: Theme.space2

                Repeater {
                    model: code.groups

                    ColumnLayout {
                        id: group

                        required property string modelData
                        required property int index

                        Layout.fillWidth: true
                        spacing: 0

                        AppText {
                            role: AppText.Caption
                            text: String(group.index + 1)
                            Accessible.ignored: true
                        }
                        AppText {
                            role: AppText.Heading
                            text: group.modelData
                            Accessible.name: (group.index + 1) + ": " + group.modelData.split("").join(" ")
                        }
                    }
                }
            }
            CodePicture {
                Layout.alignment: Qt.AlignHCenter
                visible: code.link !== ""
                side: 200
                code: code.link
                name: qsTr("The recovery code as a picture")
            }
            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                visible: code.server !== ""
                text: qsTr("The server's address: %1").arg(code.server)
            }
            AppButton {
                Layout.fillWidth: true
                kind: AppButton.Primary
                icon.name: "page"
                text: qsTr("Print: save as PDF")
                onClicked: file.open()
            }
            AppText {
                id: saved

                Layout.fillWidth: true
                visible: false
                role: AppText.Second
                text: qsTr("The page is saved. Print it, then delete the file.")
            }
        }
        Card {
            Layout.fillWidth: true
            visible: page.shown

            FormField {
                id: check

                Layout.fillWidth: true
                label: qsTr("Type group %1 from your paper").arg(page.asked + 1)
                hint: qsTr("So that we know the paper can be read.")
                error: wrong ? qsTr("This is not group %1. Look at the paper once more.").arg(page.asked + 1) : ""

                property bool wrong: false

                TextField {
                    id: typed

                    name: check.label
                    inputMethodHints: Qt.ImhNoPredictiveText | Qt.ImhUppercaseOnly
                    onTextEdited: check.wrong = false
                    onAccepted: done.clicked()
                }
            }
            AppButton {
                id: done

                Layout.fillWidth: true
                icon.name: "check"
                enabled: typed.text.trim() !== ""
                text: qsTr("Done")
                onClicked: {
                    check.wrong = !code.isGroup(page.asked, typed.text)
                    if (check.wrong)
                        return
                    typed.clear()
                    page.confirmed = true
                    code.forget()
                }
            }
        }
    }
}
