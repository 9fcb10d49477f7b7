pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kopa

// What a pilot's fee buys, with the line of the project's page that promises it, and what of it the pilot has had in a year.
Card {
    id: card

    property string pilotId

    signal programmeAsked()

    function colour(state: string): color {
        return ({ had: Theme.spruce, planned: Theme.lake, open: Theme.cloudberry, missed: Theme.lingonberry })[state] ?? Theme.muted
    }

    function detail(line: var, whole: var): string {
        return Labels.line([line.had > 0 ? qsTr("had: %1").arg(ProgrammeWords.dueCount(line)) : "", ProgrammeWords.dueState(line),
                            line.planned > 0 ? qsTr("%n planned ahead", "", line.planned) : "",
                            line.unsettled > 0 ? qsTr("%n over, held or not?", "", line.unsettled) : "",
                            line.what === "guidance" && line.had > 0 ? qsTr("own experts %1, outside experts %2").arg(whole.ownGuidance).arg(whole.outsideGuidance) : ""])
    }

    ProgrammeDue { id: due; pilotId: card.pilotId }
    AppText {
        Layout.fillWidth: true
        role: AppText.Heading
        text: qsTr("What the fee buys")
    }
    YearRow {
        Layout.fillWidth: true
        year: due.year
        onChosen: year => due.year = year
    }
    Repeater {
        model: due.pilots

        Column {
            id: whole

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space3

            Repeater {
                model: whole.modelData.lines

                Item {
                    id: line

                    required property var modelData

                    width: whole.width
                    implicitHeight: words.implicitHeight

                    Icon {
                        id: sign

                        name: ProgrammeWords.dueIcon(line.modelData.state)
                        color: card.colour(line.modelData.state)
                    }
                    Column {
                        id: words

                        x: sign.width + Theme.space3
                        width: line.width - x
                        spacing: 2

                        AppText {
                            width: parent.width
                            font.weight: Font.Medium
                            text: ProgrammeWords.dueItem(line.modelData.what)
                        }
                        AppText {
                            width: parent.width
                            role: AppText.Second
                            text: card.detail(line.modelData, whole.modelData)
                        }
                        AppText {
                            width: parent.width
                            role: AppText.Caption
                            text: ProgrammeWords.duePromise(line.modelData.what) + " (" + line.modelData.source + ")"
                        }
                        AppButton {
                            x: -Theme.space3
                            width: Math.min(implicitWidth, parent.width + Theme.space3)
                            visible: due.canWrite && line.modelData.handed && line.modelData.state !== "had"
                            kind: AppButton.Quiet
                            icon.name: "check"
                            text: qsTr("Given today")
                            onClicked: due.give(card.pilotId, line.modelData.what)
                        }
                    }
                }
            }
            AppText {
                width: parent.width
                visible: whole.modelData.visits > 0
                role: AppText.Second
                text: qsTr("%n visit(s) to the area", "", whole.modelData.visits)
            }
        }
    }
    AppButton {
        Layout.fillWidth: true
        icon.name: "calendar"
        text: qsTr("Programme of this pilot")
        onClicked: card.programmeAsked()
    }
}
