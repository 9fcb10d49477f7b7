pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// Which pilot has not had its due in a year: a block for each, those that lack something first.
ColumnLayout {
    id: table

    property string ofPilot

    signal opened(string pilotId)

    function tone(state: string): int {
        return ({ had: Badge.Accent, planned: Badge.Info, open: Badge.Waiting, missed: Badge.Wrong })[state] ?? Badge.Calm
    }

    function words(line: var): string {
        return ProgrammeWords.dueItem(line.what) + " " + ProgrammeWords.dueCount(line)
    }

    spacing: Theme.space3

    ProgrammeDue { id: due; pilotId: table.ofPilot }
    YearRow {
        Layout.fillWidth: true
        year: due.year
        onChosen: year => due.year = year
    }
    AppText {
        Layout.fillWidth: true
        role: AppText.Second
        text: qsTr("What was held counts, and what was handed over. The tick says that a pilot has had it, the calendar that it is planned.")
    }
    Repeater {
        model: due.pilots

        Card {
            id: block

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space2
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.name + ": " + modelData.lines.map(line => table.words(line) + " " + ProgrammeWords.dueState(line)).join(", ")

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space2

                AppText {
                    Layout.fillWidth: true
                    role: AppText.Heading
                    text: block.modelData.name
                }
                IconButton {
                    icon.name: "forward"
                    text: qsTr("Open %1").arg(block.modelData.name)
                    onClicked: table.opened(block.modelData.pilotId)
                }
            }
            AppText {
                Layout.fillWidth: true
                visible: !block.modelData.takesPart
                role: AppText.Second
                text: qsTr("Takes no part in %1.").arg(due.year)
            }
            Flow {
                Layout.fillWidth: true
                Layout.preferredHeight: implicitHeight
                visible: block.modelData.takesPart
                spacing: Theme.space2

                Repeater {
                    model: block.modelData.lines

                    Badge {
                        required property var modelData

                        tone: table.tone(modelData.state)
                        iconName: ProgrammeWords.dueIcon(modelData.state)
                        text: table.words(modelData)
                    }
                }
            }
        }
    }
}
