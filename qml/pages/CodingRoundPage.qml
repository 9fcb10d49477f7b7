pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// One round of coding: while it is open, the notes that are left; once it is closed, how far its coders agree and where
// they differ.
Page {
    id: page

    readonly property bool writable: Workspace.role !== "reader"
    readonly property var round: detail.round
    readonly property bool here: round.name !== undefined
    property string trouble

    columnWidth: Theme.readingWidth
    title: round.name ?? ""

    CodingRoundDetail {
        id: detail

        roundId: page.targetId
        onFailed: (code, parameters) => page.trouble = Sentences.sentence(code, parameters)
    }
    PeopleList { id: people }

    ScrollColumn {
        Banner {
            Layout.fillWidth: true
            visible: page.trouble !== ""
            kind: Banner.Wrong
            text: page.trouble
        }
        Banner {
            Layout.fillWidth: true
            visible: page.here && page.round.open
            kind: Banner.Info
            text: qsTr("Until the round is closed, nobody is shown what the others mark in it.")
        }
        Card {
            Layout.fillWidth: true
            visible: page.here

            AppText {
                Layout.fillWidth: true
                text: qsTr("Coders: %1").arg(page.names(page.round.coders ?? [], people.revision))
            }
            AppText {
                Layout.fillWidth: true
                text: (page.round.codes ?? []).length > 0 ? qsTr("Codes: %1").arg(page.joined(page.round.codes)) : qsTr("About all codes")
            }
        }
        Card {
            Layout.fillWidth: true
            visible: page.here && page.round.open
            padding: 1
            spacing: 0

            SectionHeader {
                Layout.fillWidth: true
                Layout.margins: Theme.space4
                text: page.round.mine && page.round.left > 0 ? qsTr("Notes to code, %n left for me", "", page.round.left) : qsTr("Notes to code")
                count: detail.notes.length
            }
            ListView {
                Layout.fillWidth: true
                implicitHeight: contentHeight
                interactive: false
                model: detail.notes

                delegate: ListRow {
                    required property var modelData

                    width: ListView.view.width
                    title: modelData.title
                    second: !page.round.mine ? "" : modelData.left ? qsTr("Nothing marked yet") : qsTr("I have marked something")
                    iconName: page.round.mine && !modelData.left ? "check" : "note"
                    chevron: true
                    onClicked: page.go("note", modelData.noteId)
                }
            }
        }
        Card {
            Layout.fillWidth: true
            visible: page.here && page.round.open && page.writable

            AppText {
                Layout.fillWidth: true
                role: AppText.Second
                text: qsTr("A closed round is not opened again: from then on everybody sees what all have marked.")
            }
            AppButton {
                icon.name: "eye"
                text: qsTr("Close the round")
                onClicked: closing.open()
            }
        }
        CodingFigures {
            Layout.fillWidth: true
            visible: page.here && !page.round.open
            figures: detail.figures
            byCode: detail.byCode
        }
        CodingDisagreements {
            Layout.fillWidth: true
            visible: page.here && !page.round.open
            writable: page.writable
            disagreements: detail.disagreements
            coderOf: id => page.names([id], people.revision)
            onOpened: note => page.go("note", note)
            onAgreed: (number, codes) => detail.agree(number, codes)
        }
    }
    Dialog {
        id: closing

        title: qsTr("Close the round?")
        text: page.round.left > 0 ? qsTr("You have marked nothing in %n note(s) yet. A closed round is not opened again.", "", page.round.left)
                                  : qsTr("A closed round is not opened again.")
        acceptText: qsTr("Close the round")
        onAccepted: detail.close()
    }

    function joined(names: var): string {
        return names.join(", ")
    }

    // The second parameter makes a binding follow the list of people.
    function names(ids: var, revision: int): string {
        return ids.map(id => CodingWords.coder(people.find("personId", id))).join(", ")
    }
}
