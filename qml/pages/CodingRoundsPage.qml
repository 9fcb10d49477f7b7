pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// The rounds in which several people code the same notes, and a new one.
Page {
    id: page

    readonly property bool writable: Workspace.role !== "reader"

    columnWidth: Theme.readingWidth
    title: Labels.placeLabel("rounds")

    CodingRounds {
        id: rounds

        onMade: id => page.go("round", id)
        onFailed: (code, parameters) => form.trouble = Sentences.sentence(code, parameters)
    }

    ScrollColumn {
        EmptyState {
            Layout.fillWidth: true
            visible: rounds.loaded && rounds.count === 0
            iconName: "people"
            text: qsTr("No rounds yet. In a round two or more people give codes to the same notes without seeing each other's work; when it is closed, Kopa shows how far they agree.")
        }
        Card {
            Layout.fillWidth: true
            visible: rounds.count > 0
            padding: 1
            spacing: 0

            ListView {
                Layout.fillWidth: true
                implicitHeight: contentHeight
                interactive: false
                model: rounds

                delegate: ListRow {
                    id: row

                    required property string roundId
                    required property string name
                    required property bool open
                    required property int notes
                    required property int coders
                    required property bool mine
                    required property int remaining

                    width: ListView.view.width
                    title: name
                    second: Labels.line([qsTr("%n note(s)", "", notes), qsTr("%n coder(s)", "", coders)])
                    third: open && mine ? page.leftWords(remaining) : ""
                    iconName: "people"
                    chevron: true
                    onClicked: page.go("round", roundId)

                    Badge {
                        tone: row.open ? Badge.Waiting : Badge.Calm
                        text: row.open ? qsTr("Under way") : qsTr("Closed")
                    }
                }
            }
        }
        CodingRoundForm {
            id: form

            Layout.fillWidth: true
            visible: page.writable
            notes: rounds.notes
            onOpened: (name, notes, coders, codes) => rounds.open(name, notes, coders, codes)
        }
    }

    function leftWords(left: int): string {
        return left > 0 ? qsTr("%n left for me", "", left) : qsTr("I have marked something in every note")
    }
}
